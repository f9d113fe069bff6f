package org.evenaar.rules.internal.scan;

/**
 * Cuts a text into words, numbers and signs, in place and without making objects. Terms of rule packs and texts of
 * documents go through the same one, so that they cannot disagree.
 */
final class Tokenizer {

	static final int END = 0;
	static final int WORD = 1;
	static final int NUMBER = 2;
	static final int SIGN = 3;
	static final int BREAK = 4;

	/** A reference mark glued to a word of this many letters is cut off: patiënten12, but not hba1c. */
	private static final int LETTERS_BEFORE_MARK = 5;

	private char[] text = new char[0];
	private int length;
	private int position;

	int start;
	int end;
	long hash;

	void reset(char[] newText, int newLength) {
		text = newText;
		length = newLength;
		position = 0;
	}

	/** Moves to the next token and sets start, end and hash; a number has the same hash with a comma and a point. */
	int next() {
		final char[] t = text;
		final int n = length;
		int i = position;
		while (i < n) {
			char c = Folding.fold(t[i]);
			if (c >= Folding.FIRST_LETTER) {
				return Folding.isDigit(c) ? number(i) : word(i, c);
			}
			if (c == Folding.BREAK && !isInsideNumbers(i)) {
				start = i;
				end = position = i + 1;
				return BREAK;
			}
			if (c == Folding.SIGN) {
				start = i;
				end = position = i + 1;
				hash = Folding.mix(0, t[i]);
				return SIGN;
			}
			i++;
		}
		position = n;
		return END;
	}

	/** 15:02 and 135/85 are read as two numbers in a row. */
	private boolean isInsideNumbers(int i) {
		return (text[i] == ':' || text[i] == '/') && i > 0 && i + 1 < length
				&& Folding.isDigit(Folding.fold(text[i - 1])) && Folding.isDigit(Folding.fold(text[i + 1]));
	}

	private int word(int from, char first) {
		final char[] t = text;
		final int n = length;
		start = from;
		int i = from + 1;
		long h = Folding.mix(0, first);
		if (first == 'x' && i < n && Folding.isDigit(Folding.fold(t[i]))) {
			end = position = i;
			hash = h;
			return WORD;
		}
		int letters = 1;
		while (i < n) {
			char c = Folding.fold(t[i]);
			if (c >= Folding.FIRST_LETTER) {
				if (Folding.isDigit(c)) {
					if (letters >= LETTERS_BEFORE_MARK) {
						break;
					}
				} else {
					letters++;
				}
				h = Folding.mix(h, c);
			} else if (c != Folding.SKIP) {
				break;
			}
			i++;
		}
		end = position = i;
		hash = h;
		return WORD;
	}

	private int number(int from) {
		final char[] t = text;
		final int n = length;
		start = from;
		int i = from;
		long h = 0;
		while (i < n) {
			char c = Folding.fold(t[i]);
			if (Folding.isDigit(c)) {
				h = Folding.mix(h, c);
			} else if ((t[i] == '.' || t[i] == ',') && i + 1 < n && Folding.isDigit(Folding.fold(t[i + 1]))) {
				h = Folding.mix(h, '.');
			} else {
				break;
			}
			i++;
		}
		end = position = i;
		hash = h;
		return NUMBER;
	}
}
