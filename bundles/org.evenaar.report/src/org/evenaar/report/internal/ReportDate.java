package org.evenaar.report.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** Writes a date in words; a Java without the data of all languages knows no Dutch months. */
public final class ReportDate {

	private ReportDate() {
	}

	/** @return day, month, year and time, in universal time: the report may be read elsewhere than it was made */
	public static String of(Words words, Instant time) {
		ZonedDateTime at = time.atZone(ZoneOffset.UTC);
		return words.text("html.date", String.valueOf(at.getDayOfMonth()), month(words, at), String.valueOf(at.getYear()),
				String.format("%02d:%02d", at.getHour(), at.getMinute()));
	}

	/** @return day, month and year, in universal time */
	public static String day(Words words, Instant time) {
		ZonedDateTime at = time.atZone(ZoneOffset.UTC);
		return at.getDayOfMonth() + " " + month(words, at) + ' ' + at.getYear();
	}

	private static String month(Words words, ZonedDateTime at) {
		return words.text("html.months").split(" ")[at.getMonthValue() - 1];
	}
}
