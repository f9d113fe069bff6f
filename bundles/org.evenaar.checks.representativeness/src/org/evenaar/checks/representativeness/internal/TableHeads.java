package org.evenaar.checks.representativeness.internal;

import java.util.regex.Pattern;

/** What captions and heads of tables speak of. */
final class TableHeads {

	private static final Pattern PARTICIPANTS = Pattern.compile(
			"(?<!\\p{L})(?:deelnemers|patiënten|proefpersonen|participants|patients|subjects|patiëntkenmerken|basiskenmerken|"
					+ "baseline|studiekenmerken|kenmerken van (?:de )?(?:studies|deelnemers|patiënten)|study characteristics|"
					+ "characteristics of (?:the )?(?:included )?(?:studies|participants|patients)|geïncludeerde studies|"
					+ "included studies|n)(?!\\p{L})",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private TableHeads() {
	}

	static boolean namesParticipants(String text) {
		return PARTICIPANTS.matcher(text).find();
	}
}
