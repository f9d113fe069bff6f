package org.evenaar.representation;

import java.util.List;

import org.evenaar.representation.internal.Scale;

/** Where ratios stand in charts, on paper and on screen alike: by their logarithm, with 1 in the middle. */
public final class RatioScale {

	private final Scale scale;

	private RatioScale(Scale scale) {
		this.scale = scale;
	}

	/** @return a scale that holds the intervals of all groups in sight, as far as it may reach */
	public static RatioScale of(Publication publication, List<GroupResult> groups) {
		return new RatioScale(Scale.of(publication, groups));
	}

	/** @return from 0 at the left end to 1 at the right one; what lies beyond an end stands at it */
	public double place(double ratio) {
		return scale.place(ratio);
	}

	/** @return whether a ratio lies beyond an end */
	public boolean beyond(double ratio) {
		return scale.beyond(ratio);
	}

	/** @return ratios to be marked, from left to right */
	public List<Double> marks() {
		return scale.marks();
	}
}
