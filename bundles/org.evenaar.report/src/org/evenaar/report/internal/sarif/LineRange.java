package org.evenaar.report.internal.sarif;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of a text file, as readers of plain text, Markdown and HTML name them: "line 40", "lines 40-42". Word files and
 * PDFs have no lines.
 *
 * @param first from 1
 * @param last  at least first
 */
record LineRange(int first, int last) {

	private static final Pattern LINES = Pattern.compile("lines? ([1-9][0-9]{0,8})(?:-([1-9][0-9]{0,8}))?(?: .*)?");

	static Optional<LineRange> of(String locator) {
		Matcher matcher = LINES.matcher(locator);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		int first = Integer.parseInt(matcher.group(1));
		int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
		return Optional.of(new LineRange(first, Math.max(first, last)));
	}
}
