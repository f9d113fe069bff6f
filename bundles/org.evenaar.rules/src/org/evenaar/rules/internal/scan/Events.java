package org.evenaar.rules.internal.scan;

import java.util.Arrays;

/**
 * What the scanner saw in one passage: for every term its concept, its words (counted over the passage) and its
 * characters, in the order in which the terms end. Belongs to one thread and is used again for the next passage.
 */
final class Events {

	/** Part of the passage that an event stands in. */
	static final int MAIN = 0;
	static final int LEAD = 1;
	static final int HEADINGS = 2;

	int size;
	int[] concept = new int[256];
	int[] firstWord = new int[256];
	int[] lastWord = new int[256];
	int[] start = new int[256];
	int[] end = new int[256];
	byte[] part = new byte[256];
	/** The term is an abbreviation in capitals. */
	boolean[] capitals = new boolean[256];

	void clear() {
		size = 0;
	}

	void add(int newConcept, int newFirstWord, int newLastWord, int newStart, int newEnd, int newPart,
			boolean newCapitals) {
		if (size == concept.length) {
			grow();
		}
		concept[size] = newConcept;
		firstWord[size] = newFirstWord;
		lastWord[size] = newLastWord;
		start[size] = newStart;
		end[size] = newEnd;
		part[size] = (byte) newPart;
		capitals[size] = newCapitals;
		size++;
	}

	private void grow() {
		int capacity = size * 2;
		concept = Arrays.copyOf(concept, capacity);
		firstWord = Arrays.copyOf(firstWord, capacity);
		lastWord = Arrays.copyOf(lastWord, capacity);
		start = Arrays.copyOf(start, capacity);
		end = Arrays.copyOf(end, capacity);
		part = Arrays.copyOf(part, capacity);
		capitals = Arrays.copyOf(capitals, capacity);
	}
}
