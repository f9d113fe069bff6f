package org.evenaar.rules;

import java.util.List;
import java.util.Set;

/** One condition on a place in a text, as a rule or an exception states it. */
public sealed interface Clause {

	/** @return the line of the pack file, for messages */
	int line();

	/**
	 * Some word of the concepts stands near the place, or none does.
	 *
	 * @param concepts names of concepts
	 * @param scope    how near
	 * @param present  true: at least one stands there; false: none does
	 */
	record Near(List<String> concepts, Scope scope, boolean present, int line) implements Clause {
		public Near {
			concepts = List.copyOf(concepts);
		}
	}

	/** The place is in a section of one of these kinds, named as {@link Passage#section()} names them. */
	record InSection(Set<String> kinds, int line) implements Clause {
		public InSection {
			kinds = Set.copyOf(kinds);
		}
	}

	/** The place has a form that is recognised by program, not by words. */
	record LooksLike(Form form, int line) implements Clause {
	}

	/** Forms of text that need more than words to be recognised. */
	enum Form {
		/** Inside quotation marks, at most twelve words; the value of a field (after => = or :) does not count. */
		QUOTED,
		/** A line of a reference list. */
		CITATION,
		/** Written in capitals within a text that is not. */
		ACRONYM,
		/** Program text or a list of codes. */
		CODE_LIST
	}
}
