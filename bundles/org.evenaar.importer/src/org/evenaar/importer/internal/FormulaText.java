package org.evenaar.importer.internal;

/** Tells a line that is a formula, such as eGFR = 186 × (creatinine/88,4)^-1,154, from a sentence. */
final class FormulaText {

	private static final String OPERATORS = "=\u2248\u00d7*\u00b7/^+\u2212\u207b\u221a\u2211<>\u2264\u2265";

	private FormulaText() {
	}

	static boolean isFormula(String text) {
		int equals = text.indexOf('=');
		if (equals <= 0) {
			equals = text.indexOf('\u2248');
		}
		if (equals <= 0 || text.length() > 600 || words(text.substring(0, equals)) > 5) {
			return false;
		}
		int operators = 0;
		int numbers = 0;
		boolean digit = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (OPERATORS.indexOf(c) >= 0) {
				operators++;
			}
			if (Character.isDigit(c) && !digit) {
				numbers++;
			}
			digit = Character.isDigit(c) || digit && (c == ',' || c == '.');
		}
		return operators >= 2 && numbers >= 1 && words(text.substring(equals)) <= Math.max(5, operators + numbers);
	}

	/** @return the number of words of four letters or more that are letters only */
	private static int words(String text) {
		int words = 0;
		int letters = 0;
		for (int i = 0; i <= text.length(); i++) {
			char c = i < text.length() ? text.charAt(i) : ' ';
			if (Character.isLetter(c)) {
				letters++;
			} else {
				words += letters >= 4 ? 1 : 0;
				letters = 0;
			}
		}
		return words;
	}
}
