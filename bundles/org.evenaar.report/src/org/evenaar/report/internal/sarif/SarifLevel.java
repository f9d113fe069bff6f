package org.evenaar.report.internal.sarif;

import org.evenaar.rules.Severity;

/** Our weights in SARIF's words. */
final class SarifLevel {

	private SarifLevel() {
	}

	static String of(Severity severity) {
		return switch (severity) {
		case HIGH -> "error";
		case MEDIUM -> "warning";
		case LOW -> "note";
		case INFO -> "none";
		};
	}

	/** @return the weight in the words of code scanning systems, which sort by it */
	static String problem(Severity severity) {
		return switch (severity) {
		case HIGH -> "error";
		case MEDIUM -> "warning";
		case LOW, INFO -> "recommendation";
		};
	}
}
