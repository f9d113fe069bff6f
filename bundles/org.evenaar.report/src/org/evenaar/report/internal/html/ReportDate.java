package org.evenaar.report.internal.html;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

import org.evenaar.report.internal.Words;

/** Writes a date in words; a Java without the data of all languages knows no Dutch months. */
final class ReportDate {

	private ReportDate() {
	}

	/** @return day, month, year and time, in universal time: the report may be read elsewhere than it was made */
	static String of(Words words, Instant time) {
		ZonedDateTime at = time.atZone(ZoneOffset.UTC);
		String month = words.text("html.months").split(" ")[at.getMonthValue() - 1];
		return words.text("html.date", String.valueOf(at.getDayOfMonth()), month, String.valueOf(at.getYear()),
				String.format("%02d:%02d", at.getHour(), at.getMinute()));
	}
}
