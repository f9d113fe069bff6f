package org.evenaar.search.internal.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the year of a document in what it says about itself. */
final class Years {

	private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19[5-9][0-9]|20[0-9]{2})(?![0-9])");

	private Years() {
	}

	/** @return the last year in the first of the texts that has one, else 0 */
	static int in(String... texts) {
		for (String text : texts) {
			int year = 0;
			for (Matcher found = YEAR.matcher(text); found.find();) {
				year = Integer.parseInt(found.group());
			}
			if (year > 0) {
				return year;
			}
		}
		return 0;
	}
}
