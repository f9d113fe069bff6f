package org.evenaar.rules.internal.scan;

import java.util.Arrays;

/** Reads a text once and writes down the terms in it. Belongs to one thread; makes no objects while it reads. */
final class EventScanner {

	private static final int YEAR_FROM = 1900;
	private static final int YEAR_TO = 2099;
	private static final int YEAR_DIGITS = 4;

	private final Automaton automaton;
	private final Tokenizer tokenizer = new Tokenizer();
	private char[] chars = new char[1 << 12];

	private States active = new States();
	private States following = new States();

	private int languageMask;
	private int part;
	private Events events;
	private CharSequence source = "";

	EventScanner(Automaton automaton) {
		this.automaton = automaton;
	}

	/**
	 * @param wordOffset the number of the first word
	 * @return the number after the last word
	 */
	int scan(String text, int mask, int intoPart, int wordOffset, Events into) {
		int n = text.length();
		if (n > chars.length) {
			chars = new char[Integer.highestOneBit(n) * 2];
		}
		text.getChars(0, n, chars, 0);
		source = text;
		languageMask = mask;
		part = intoPart;
		events = into;
		active.size = 0;
		tokenizer.reset(chars, n);
		int word = wordOffset;
		for (int kind = next(); kind != Tokenizer.END; kind = next()) {
			if (tokenizer.broken) {
				active.size = 0;
			}
			for (int i = tokenizer.passedOver; i > 0 && active.size > 0; i--) {
				word(word, 0);
			}
			word += tokenizer.passedOver;
			if (kind == Tokenizer.SIGN) {
				sign(word);
			} else {
				if (kind == Tokenizer.NUMBER) {
					number(word, n);
				}
				word(word++, automaton.word(tokenizer.hash));
			}
		}
		return word;
	}

	/** Where no term has begun, only words with which one begins are of interest. */
	private int next() {
		return active.size == 0 ? tokenizer.nextStart(automaton.starts()) : tokenizer.next(automaton.allWords());
	}

	/** @param number the number of the word, or 0 for a word that no term has */
	private void word(int index, int number) {
		States before = active;
		States after = following;
		after.size = 0;
		for (int i = 0; i < before.size; i++) {
			int target = number == 0 ? 0 : automaton.next(before.node[i], number);
			if (target != 0) {
				reach(after, target, before.firstWord[i], before.start[i], index);
			}
			int any = automaton.nextAnyWord(before.node[i]);
			if (any != 0) {
				reach(after, any, before.firstWord[i], before.start[i], index);
			}
		}
		if (number != 0) {
			int target = automaton.first(number);
			if (target != 0) {
				reach(after, target, index, tokenizer.start, index);
			}
		}
		active = after;
		following = before;
	}

	/** A sign may be a word of a term; a term without it reads over it. */
	private void sign(int nextWord) {
		int number = automaton.word(tokenizer.hash);
		if (number == 0) {
			return;
		}
		for (int i = 0, n = active.size; i < n; i++) {
			int target = automaton.next(active.node[i], number);
			if (target != 0) {
				int from = active.firstWord[i];
				reach(active, target, from, active.start[i], Math.max(from, nextWord - 1));
			}
		}
		int target = automaton.first(number);
		if (target != 0) {
			reach(active, target, nextWord, tokenizer.start, nextWord);
		}
	}

	private void reach(States states, int target, int firstWord, int start, int lastWord) {
		for (int end = automaton.endsFrom(target), to = automaton.endsTo(target); end < to; end++) {
			int flags = automaton.endFlags(end);
			if ((flags & languageMask) != 0 && ((flags & Automaton.EXACT) == 0 || isSpelled(end, start))) {
				events.add(automaton.endConcept(end), firstWord, lastWord, start, tokenizer.end, part,
						(flags & Automaton.CAPITALS) != 0);
			}
		}
		states.add(target, firstWord, start);
	}

	private boolean isSpelled(int end, int start) {
		return automaton.endSpelling(end).contentEquals(source.subSequence(start, tokenizer.end));
	}

	private void number(int word, int length) {
		int from = tokenizer.start;
		int to = tokenizer.end;
		events.add(Concepts.NUMBER, word, word, from, to, part, false);
		int next = to;
		while (next < length && (chars[next] == ' ' || chars[next] == '\u00A0')) {
			next++;
		}
		if (next < length && chars[next] == '%') {
			events.add(Concepts.PERCENTAGE, word, word, from, next + 1, part, false);
		}
		if (isYear(from, to)) {
			events.add(Concepts.YEAR, word, word, from, to, part, false);
		}
	}

	private boolean isYear(int from, int to) {
		if (to - from != YEAR_DIGITS) {
			return false;
		}
		int value = 0;
		for (int i = from; i < to; i++) {
			if (!Character.isDigit(chars[i])) {
				return false;
			}
			value = value * 10 + Character.digit(chars[i], 10);
		}
		return value >= YEAR_FROM && value <= YEAR_TO;
	}

	/** Terms begun but not ended: the node reached, and where they began. */
	private static final class States {

		private int size;
		private int[] node = new int[32];
		private int[] firstWord = new int[32];
		private int[] start = new int[32];

		private void add(int newNode, int newFirstWord, int newStart) {
			if (size == node.length) {
				node = Arrays.copyOf(node, size * 2);
				firstWord = Arrays.copyOf(firstWord, size * 2);
				start = Arrays.copyOf(start, size * 2);
			}
			node[size] = newNode;
			firstWord[size] = newFirstWord;
			start[size] = newStart;
			size++;
		}
	}
}
