package org.evenaar.ui.internal.preferences;

import org.evenaar.importer.ImportLimits;

/** A preference that is a whole number, with its range. */
enum Setting {

	TEXT_SIZE(EvenaarPreferences.TEXT_SIZE, 100, 70, 250),
	FILE_MEGABYTES(EvenaarPreferences.FILE_MEGABYTES, (int) (ImportLimits.DEFAULT.fileBytes() >> 20), 1, 2_000),
	UNPACKED_MEGABYTES(EvenaarPreferences.UNPACKED_MEGABYTES, (int) (ImportLimits.DEFAULT.unpackedBytes() >> 20), 1,
			4_000),
	MILLION_CHARACTERS(EvenaarPreferences.MILLION_CHARACTERS, ImportLimits.DEFAULT.textCharacters() / 1_000_000, 1,
			500),
	PAGES(EvenaarPreferences.PAGES, ImportLimits.DEFAULT.pages(), 10, 50_000),
	SECONDS(EvenaarPreferences.SECONDS, (int) ImportLimits.DEFAULT.time().toSeconds(), 5, 3_600);

	private final String key;
	private final int standard;
	private final int least;
	private final int most;

	Setting(String key, int standard, int least, int most) {
		this.key = key;
		this.standard = standard;
		this.least = least;
		this.most = most;
	}

	String key() {
		return key;
	}

	/** @return the value where nobody chose one */
	int standard() {
		return standard;
	}

	int least() {
		return least;
	}

	int most() {
		return most;
	}

	/** @return the value, or the nearest one in the range */
	int within(int value) {
		return Math.clamp(value, least, most);
	}
}
