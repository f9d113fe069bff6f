package org.evenaar.rules.internal.scan;

/**
 * Cuts a text into words, numbers and signs, in place and without making objects. Terms of rule packs and texts of
 * documents go through the same one, so that they cannot disagree. It passes over words that a sieve holds back,
 * which are most, and only counts them.
 */
final class Tokenizer {

	static final int END = 0;
	static final int WORD = 1;
	static final int NUMBER = 2;
	static final int SIGN = 3;

	/** A reference mark glued to a word of this many letters is cut off: patiënten12, but not hba1c. */
	private static final int LETTERS_BEFORE_MARK = 5;

	private char[] text = new char[0];
	private int length;
	private int position;

	/** The token: its place in the text, and the hash of its letters. */
	int start;
	int end;
	long hash;
	/** How many words were passed over since the token before. */
	int passedOver;
	/** A comma, full stop or the like stands between this token and the one before. */
	boolean broken;

	void reset(char[] newText, int newLength) {
		text = newText;
		length = newLength;
		position = 0;
	}

	/**
	 * Moves to the next number, or the next word or sign that the sieve lets pass. A number has the same hash with a
	 * comma and with a point.
	 */
	int next(WordSieve known) {
		final char[] t = text;
		final int n = length;
		int i = position;
		int passed = 0;
		boolean brk = false;
		while (i < n) {
			char c = Folding.fold(t[i]);
			if (c < Folding.FIRST_LETTER) {
				if (c == Folding.BREAK) {
					brk |= !isInsideNumbers(i);
				} else if (c == Folding.SIGN && known.mayHold(signHash(t[i]))) {
					hash = signHash(t[i]);
					return token(SIGN, i, i + 1, passed, brk);
				}
				i++;
			} else if (Folding.isDigit(c)) {
				return token(NUMBER, i, number(i), passed, brk);
			} else {
				int from = i;
				i = word(i, c);
				if (known.mayHold(hash)) {
					return token(WORD, from, i, passed, brk);
				}
				passed++;
			}
		}
		position = n;
		return END;
	}

	/**
	 * Moves to the next number, or the next word or sign with which a term may begin. A word that begins longer terms
	 * only counts where the word behind it may go on.
	 */
	int nextStart(StartSieve starts) {
		final char[] t = text;
		final int n = length;
		int i = position;
		int passed = 0;
		boolean brk = false;
		int pending = -1;
		int pendingEnd = 0;
		long pendingHash = 0;
		while (i < n) {
			char c = Folding.fold(t[i]);
			boolean word = c >= Folding.FIRST_LETTER && !Folding.isDigit(c);
			if (c == Folding.BREAK && !isInsideNumbers(i)) {
				passed += pending >= 0 ? 1 : 0;
				pending = -1;
				brk = true;
				i++;
			} else if (!word && c < Folding.FIRST_LETTER && (c != Folding.SIGN || !starts.isAnySign(signHash(t[i])))) {
				i++;
			} else if (!word && pending >= 0) {
				hash = pendingHash;
				return token(WORD, pending, pendingEnd, passed, brk);
			} else if (c == Folding.SIGN) {
				hash = signHash(t[i]);
				return token(SIGN, i, i + 1, passed, brk);
			} else if (!word) {
				return token(NUMBER, i, number(i), passed, brk);
			} else {
				int from = i;
				i = word(i, c);
				if (pending >= 0) {
					if (starts.mayBegin(pendingHash, hash)) {
						hash = pendingHash;
						return token(WORD, pending, pendingEnd, passed, brk);
					}
					passed++;
					pending = -1;
				}
				if (starts.mayBeTerm(hash)) {
					return token(WORD, from, i, passed, brk);
				}
				if (starts.mayBegin(hash)) {
					pending = from;
					pendingEnd = i;
					pendingHash = hash;
				} else {
					passed++;
				}
			}
		}
		position = n;
		return END;
	}

	static long signHash(char sign) {
		return Folding.mix(0, sign);
	}

	private int token(int kind, int from, int to, int passed, boolean brk) {
		start = from;
		end = position = to;
		passedOver = passed;
		broken = brk;
		return kind;
	}

	/** 15:02 and 135/85 are read as two numbers in a row. */
	private boolean isInsideNumbers(int i) {
		return (text[i] == ':' || text[i] == '/') && i > 0 && i + 1 < length
				&& Folding.isDigit(Folding.fold(text[i - 1])) && Folding.isDigit(Folding.fold(text[i + 1]));
	}

	/** @return the end of the word that begins there; sets hash */
	private int word(int from, char first) {
		final char[] t = text;
		final int n = length;
		int i = from + 1;
		long h = Folding.mix(0, first);
		if (first != 'x' || i == n || !Folding.isDigit(Folding.fold(t[i]))) {
			int digitsUpTo = from + LETTERS_BEFORE_MARK;
			char c;
			while (i < n && ((c = Folding.fold(t[i])) >= Folding.FIRST_LETTER || c == Folding.SKIP)) {
				if (c != Folding.SKIP) {
					if (Folding.isDigit(c) && i >= digitsUpTo) {
						break;
					}
					h = Folding.mix(h, c);
				}
				i++;
			}
		}
		hash = h;
		return i;
	}

	/** @return the end of the number that begins there; sets hash */
	private int number(int from) {
		final char[] t = text;
		final int n = length;
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
		hash = h;
		return i;
	}
}
