package org.evenaar.ui.internal.help;

/**
 * A stretch of text in one look.
 *
 * @param text what to read
 * @param look how it is set
 * @param link where a click goes: the name of a page, with #place where it is not the top; empty where it is no link
 */
record HelpRun(String text, Look look, String link) {

	enum Look {
		PLAIN, STRONG, EMPHASIS,
		/** A key of the keyboard. */
		KEY,
		/** Words as they stand on a button or in a menu. */
		LABEL
	}

	static HelpRun plain(String text) {
		return new HelpRun(text, Look.PLAIN, "");
	}
}
