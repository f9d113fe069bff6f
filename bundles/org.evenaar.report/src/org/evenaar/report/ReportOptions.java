package org.evenaar.report;

import java.time.Instant;
import java.util.Locale;

/**
 * What a reader wants of a report.
 *
 * @param language       of the report's own texts: Dutch, or English for anything else
 * @param showSuppressed whether hits that an exception holds back are listed for people; data for programs (JSON,
 *                       SARIF) always has them
 * @param color          whether text for the screen may use colour
 * @param width          columns of the screen, at least {@value #LEAST_WIDTH}; smaller values are raised to it
 * @param toolVersion    version of Evenaar, or empty
 * @param time           when the run was made; shown in HTML only, so that the other forms have the same bytes whenever
 *                       they are written
 * @param decisions      what people decided about the findings, or {@link ReviewDecisions#NONE}
 */
public record ReportOptions(Locale language, boolean showSuppressed, boolean color, int width, String toolVersion,
		Instant time, ReviewDecisions decisions) {

	private static final int LEAST_WIDTH = 40;

	public ReportOptions {
		width = Math.max(LEAST_WIDTH, width);
	}

	/** Options for a report of a run that nobody has reviewed. */
	public ReportOptions(Locale language, boolean showSuppressed, boolean color, int width, String toolVersion,
			Instant time) {
		this(language, showSuppressed, color, width, toolVersion, time, ReviewDecisions.NONE);
	}

	/** @return the same, with what people decided */
	public ReportOptions with(ReviewDecisions reviewed) {
		return new ReportOptions(language, showSuppressed, color, width, toolVersion, time, reviewed);
	}
}
