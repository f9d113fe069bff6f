package org.evenaar.ui.internal.document;

/** The sizes of a document's text, in percent. */
final class Zoom {

	static final int USUAL = 100;
	private static final int[] LEVELS = {60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250};

	private Zoom() {
	}

	/** @return the percentage, or the nearest one that there is room for */
	static int within(int percent) {
		return Math.clamp(percent, LEVELS[0], LEVELS[LEVELS.length - 1]);
	}

	/** @param steps positive for larger */
	static int stepped(int percent, int steps) {
		int index = 0;
		while (index < LEVELS.length - 1 && LEVELS[index] < percent) {
			index++;
		}
		return LEVELS[Math.clamp(index + (long) steps, 0, LEVELS.length - 1)];
	}
}
