package org.evenaar.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with ** around the places where something is expected.
 *
 * @param text  the text without the stars
 * @param marks the marked places in it, in order
 */
public record MarkedText(String text, List<Mark> marks) {

	private static final String STARS = "**";

	/** A marked place; end is exclusive. */
	public record Mark(int start, int end) {
	}

	public MarkedText {
		marks = List.copyOf(marks);
	}

	/** @throws IllegalArgumentException where the stars do not come in pairs */
	public static MarkedText parse(String marked) {
		StringBuilder text = new StringBuilder();
		List<Mark> marks = new ArrayList<>();
		int from = 0;
		int open = -1;
		for (int stars = marked.indexOf(STARS); stars >= 0; stars = marked.indexOf(STARS, from)) {
			text.append(marked, from, stars);
			if (open < 0) {
				open = text.length();
			} else {
				marks.add(new Mark(open, text.length()));
				open = -1;
			}
			from = stars + STARS.length();
		}
		if (open >= 0) {
			throw new IllegalArgumentException(marked);
		}
		return new MarkedText(text.append(marked, from, marked.length()).toString(), marks);
	}

	/** @return the words under a mark */
	public String under(Mark mark) {
		return text.substring(mark.start(), mark.end());
	}
}
