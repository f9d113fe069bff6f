package org.evenaar.rules.internal.scan;

import java.util.Arrays;
import java.util.List;

import org.evenaar.rules.Clause.Form;
import org.evenaar.rules.Passage;
import org.evenaar.rules.Scope;
import org.evenaar.rules.internal.scan.CompiledRule.Condition;
import org.evenaar.rules.internal.scan.CompiledRule.FormCondition;
import org.evenaar.rules.internal.scan.CompiledRule.NearCondition;
import org.evenaar.rules.internal.scan.CompiledRule.SectionCondition;
import org.evenaar.rules.internal.text.SentenceBreaks;

/** Answers what stands around a place of the passage that was scanned last. Belongs to one thread. */
final class Surroundings {

	/** A sentence without end is looked at no farther than this, so that time stays in proportion to the text. */
	private static final int SENTENCE_REACH = 400;
	private static final int LONGEST_SENTENCE = 3_000;
	/** No term is longer. */
	private static final int LONGEST_TERM = 16;

	private static final int ANY_PART = 1 << Events.MAIN | 1 << Events.LEAD | 1 << Events.HEADINGS;

	private static final byte UNKNOWN = 0;
	private static final byte GENUINE = 1;
	private static final byte OTHER_MEANING = 2;

	private final CompiledRules rules;
	private final Events events;
	private final TextForms forms = new TextForms();

	private Passage passage;
	private int own;
	private int[] cuts = {};
	private byte[] meaning = new byte[64];
	/** For each concept the bits of the parts of the passage in which it was seen. */
	private final byte[] partsSeen;
	private boolean tableFilled;
	/** Sorts of concepts seen, see {@link CompiledRule#sieveBit}. */
	private long sieve;
	/** The sentence asked for last; the next question is mostly about the same one. */
	private int sentenceStart;
	private int sentenceEnd;

	Surroundings(CompiledRules rules, Events events) {
		this.rules = rules;
		this.events = events;
		this.partsSeen = new byte[rules.concepts()];
	}

	/** Makes ready for what the scanner wrote down; {@link #clear} undoes it. */
	void read(Passage newPassage, int ownEvents) {
		passage = newPassage;
		own = ownEvents;
		cuts = newPassage.cuts();
		sentenceStart = 0;
		sentenceEnd = -1;
		if (meaning.length < events.size) {
			meaning = new byte[events.size * 2];
		}
		Arrays.fill(meaning, 0, events.size, UNKNOWN);
		sieve = 0;
		for (int i = 0; i < events.size; i++) {
			sieve |= CompiledRule.sieveBit(events.concept[i]);
		}
	}

	/** Fills the table of concepts when a question first gets through the sieve; few passages come so far. */
	private void fillTable() {
		for (int i = 0; i < events.size; i++) {
			if (!isHomonym(i)) {
				partsSeen[events.concept[i]] |= 1 << events.part[i];
			}
		}
		tableFilled = true;
	}

	/** Forgets the passage, in a time that does not depend on the number of concepts there are. */
	void clear() {
		if (!tableFilled) {
			return;
		}
		tableFilled = false;
		for (int i = 0; i < events.size; i++) {
			partsSeen[events.concept[i]] = 0;
		}
	}

	/** @return where the sentence of the event begins */
	int sentenceStart(int event) {
		findSentence(event);
		return sentenceStart;
	}

	/** @return where the sentence of the event ends, exclusive */
	int sentenceEnd(int event) {
		findSentence(event);
		return sentenceEnd;
	}

	private void findSentence(int event) {
		int place = events.start[event];
		if (place < sentenceStart || place >= sentenceEnd) {
			sentenceStart = SentenceBreaks.start(passage.text(), cuts, place, LONGEST_SENTENCE);
			sentenceEnd = SentenceBreaks.end(passage.text(), cuts, place, LONGEST_SENTENCE);
		}
	}

	boolean isHomonym(int event) {
		if (meaning[event] == UNKNOWN) {
			int[] others = rules.homonyms()[events.concept[event]];
			meaning[event] = others != null && isOverlapped(event, others) ? OTHER_MEANING : GENUINE;
		}
		return meaning[event] == OTHER_MEANING;
	}

	private boolean isOverlapped(int event, int[] concepts) {
		for (int i = event - 1; i >= 0 && events.part[i] == events.part[event]
				&& events.lastWord[i] >= events.firstWord[event]; i--) {
			if (contains(concepts, events.concept[i])) {
				return true;
			}
		}
		for (int i = event + 1; i < events.size && events.part[i] == events.part[event]
				&& events.lastWord[i] <= events.lastWord[event] + LONGEST_TERM; i++) {
			if (events.firstWord[i] <= events.lastWord[event] && contains(concepts, events.concept[i])) {
				return true;
			}
		}
		return false;
	}

	private static boolean contains(int[] concepts, int concept) {
		for (int candidate : concepts) {
			if (candidate == concept) {
				return true;
			}
		}
		return false;
	}

	boolean holds(Condition condition, int event) {
		return switch (condition) {
		case SectionCondition section -> (section.mask() & SectionKinds.bit(passage.section())) != 0;
		case FormCondition form -> (form.form() != Form.ACRONYM || !events.capitals[event]) && forms.isA(form.form(), passage.text(), events.start[event], events.end[event],
				sentenceStart(event), sentenceEnd(event));
		case NearCondition near -> near.present() == isNear(near, event);
		};
	}

	/**
	 * Asked when only the words that rules mark have been read.
	 *
	 * @param alone true where nothing but the passage itself counts as its block
	 * @return false where one of the conditions cannot hold
	 */
	boolean mayHold(List<NearCondition> guards, boolean alone) {
		for (NearCondition guard : guards) {
			boolean here = alone || guard.scope().kind() != Scope.Kind.BLOCK;
			if (here && !isSeenAnywhere(guard)) {
				return false;
			}
		}
		return true;
	}

	private boolean isSeenAnywhere(NearCondition near) {
		if ((near.sieve() & sieve) == 0) {
			return false;
		}
		if (!tableFilled) {
			fillTable();
		}
		return isSeen(near.ids(), ANY_PART);
	}

	private boolean isNear(NearCondition near, int event) {
		if (!isSeenAnywhere(near)) {
			return false;
		}
		return switch (near.scope().kind()) {
		case BLOCK -> isSeen(near.ids(), 1 << Events.MAIN | 1 << Events.LEAD);
		case HEADING -> true;
		case SENTENCE -> isWithin(near, event, SENTENCE_REACH, SENTENCE_REACH, sentenceStart(event),
				sentenceEnd(event));
		case WORDS -> isWithin(near, event, near.scope().words(), near.scope().words(), 0, Integer.MAX_VALUE);
		case WORDS_BEFORE -> isWithin(near, event, near.scope().words(), -1, 0, Integer.MAX_VALUE);
		case WORDS_AFTER -> isWithin(near, event, -1, near.scope().words(), 0, Integer.MAX_VALUE);
		case SAME -> isWithin(near, event, 0, 0, 0, Integer.MAX_VALUE);
		};
	}

	private boolean isSeen(int[] concepts, int parts) {
		for (int concept : concepts) {
			if ((partsSeen[concept] & parts) != 0) {
				return true;
			}
		}
		return false;
	}

	/**
	 * @param before how many words before the event a term may end; -1 where it must not stand before
	 * @param after  how many words after it a term may begin; -1 where it must not stand after
	 */
	private boolean isWithin(NearCondition near, int event, int before, int after, int from, int to) {
		int first = events.firstWord[event];
		int last = events.lastWord[event];
		for (int i = event - 1; i >= 0 && events.lastWord[i] >= first - Math.max(before, 0) - LONGEST_TERM; i--) {
			if (counts(near, i, first - before, last + after, from, to) && isOnSide(i, event, before, after)) {
				return true;
			}
		}
		for (int i = event; i < own && events.lastWord[i] <= last + Math.max(after, 0) + LONGEST_TERM; i++) {
			if (counts(near, i, first - before, last + after, from, to) && isOnSide(i, event, before, after)) {
				return true;
			}
		}
		return false;
	}

	private boolean counts(NearCondition near, int i, int firstAllowed, int lastAllowed, int from, int to) {
		return near.concepts().get(events.concept[i]) && events.part[i] == Events.MAIN
				&& events.lastWord[i] >= firstAllowed && events.firstWord[i] <= lastAllowed && events.start[i] >= from
				&& events.end[i] <= to && !isHomonym(i);
	}

	/** Before means: ends before the marked words begin; after: begins after they end. */
	private boolean isOnSide(int i, int event, int before, int after) {
		if (before < 0) {
			return events.firstWord[i] > events.lastWord[event];
		}
		return after >= 0 || events.lastWord[i] < events.firstWord[event];
	}
}
