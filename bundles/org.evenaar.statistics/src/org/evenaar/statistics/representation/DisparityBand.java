package org.evenaar.statistics.representation;

import java.util.Locale;

/** In which band a {@link LogDisparity} falls. */
public enum DisparityBand {

	/** beyond the upper level, too few */
	HIGHLY_UNDER,
	/** between the levels, too few */
	UNDER,
	/** closer to 0 than the lower level */
	REPRESENTATIVE,
	/** between the levels, too many */
	OVER,
	/** beyond the upper level, too many */
	HIGHLY_OVER,
	/** nobody of the group takes part; there is no log disparity then */
	ABSENT;

	/** @return the band as it stands in files, such as {@code highly-under} */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
