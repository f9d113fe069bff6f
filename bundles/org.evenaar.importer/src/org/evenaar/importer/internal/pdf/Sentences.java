package org.evenaar.importer.internal.pdf;

/** Tells from the end of a line whether a sentence ends there. */
final class Sentences {

	private static final String RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207a\u207b";
	private static final String BETWEEN_RAISED = ",;\u2013- ";
	private static final String CLOSING = "'\"\u2019\u201d\u00bb)]*";
	private static final String ENDING = ".!?:\u2026";

	private Sentences() {
	}

	/** @param text whatever stands before, up to the end of the line; reference marks behind the full stop may follow */
	static boolean isEnded(CharSequence text) {
		int end = text.length();
		while (end > 0 && text.charAt(end - 1) == ' ') {
			end--;
		}
		if (end > 0 && RAISED.indexOf(text.charAt(end - 1)) >= 0) {
			while (end > 0 && (RAISED.indexOf(text.charAt(end - 1)) >= 0 || BETWEEN_RAISED.indexOf(text.charAt(end - 1)) >= 0)) {
				end--;
			}
		}
		while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		return end > 0 && ENDING.indexOf(text.charAt(end - 1)) >= 0;
	}
}
