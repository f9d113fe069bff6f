package org.evenaar.rules;

import java.util.Arrays;

/**
 * A piece of text that is looked at in one go, with what a reader would have in mind while reading it.
 *
 * @param text         the text; findings count UTF-16 units in it
 * @param languageMask bits of {@link Language#mask()} of the languages it may be in; all bits where nobody knows
 * @param section      kind of the section it stands in, such as recommendation or references; other where unknown
 * @param lead         the sentence that leads into its list, or the header row of its table; may be empty
 * @param headings     the headings above it; may be empty
 * @param cuts         offsets in text at which a sentence ends whatever the punctuation, such as borders of table
 *                     cells, ascending
 */
public record Passage(String text, int languageMask, String section, String lead, String headings, int[] cuts) {

	private static final int[] NO_CUTS = {};

	public Passage {
		cuts = cuts.length == 0 ? NO_CUTS : cuts.clone();
	}

	/** @return a passage without surroundings */
	public static Passage of(String text, int languageMask) {
		return new Passage(text, languageMask, "other", "", "", NO_CUTS);
	}

	@Override
	public int[] cuts() {
		return cuts.clone();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Passage p && text.equals(p.text) && languageMask == p.languageMask
				&& section.equals(p.section) && lead.equals(p.lead) && headings.equals(p.headings)
				&& Arrays.equals(cuts, p.cuts);
	}

	@Override
	public int hashCode() {
		return text.hashCode() * 31 + languageMask;
	}
}
