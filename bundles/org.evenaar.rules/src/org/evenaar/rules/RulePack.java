package org.evenaar.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A rule pack as its file states it; names are not looked up yet.
 *
 * @param id         unique among all packs
 * @param file       the file it was read from, for messages
 * @param appliesTo  kinds of document it looks at, at least one
 * @param uses       packs whose concepts, lists and exceptions this one may name
 * @param lists      words for use inside terms, by name
 * @param concepts   by name
 * @param exceptions by name
 * @param rules      in the order of the file
 * @param clean      texts on which no rule of this pack may give a finding above INFO
 * @param digest     SHA-256 of the file, in hexadecimal
 */
public record RulePack(String id, String file, Text title, Text about, Set<DocumentKind> appliesTo, List<Use> uses,
		Map<String, TermList> lists, Map<String, Concept> concepts, Map<String, ExceptionRule> exceptions, List<Rule> rules, List<Example> clean,
		String digest) {

	/** The name of another pack, and the line that names it. */
	public record Use(String pack, int line) {
	}

	/** A term as the author wrote it, for text in one language, or in all where mask has all bits. */
	public record Term(String notation, int languageMask, int line) {
	}

	/** Terms that may stand at one place inside other terms. */
	public record TermList(String name, List<Term> terms, int line) {
		public TermList {
			terms = List.copyOf(terms);
		}
	}

	/**
	 * An idea, and the words by which a text shows it.
	 *
	 * @param terms its words
	 * @param also  concepts whose words count too
	 * @param not   phrases in which its words mean something else
	 */
	public record Concept(String name, List<Term> terms, List<String> also, List<Term> not, int line) {
		public Concept {
			terms = List.copyOf(terms);
			also = List.copyOf(also);
			not = List.copyOf(not);
		}
	}

	/**
	 * A context in which a hit is none.
	 *
	 * @param when alternatives; within one, all clauses must hold
	 */
	public record ExceptionRule(String name, Text title, List<List<Clause>> when, int line) {
		public ExceptionRule {
			when = when.stream().map(List::copyOf).toList();
		}
	}

	public RulePack {
		appliesTo = Set.copyOf(appliesTo);
		uses = List.copyOf(uses);
		lists = Map.copyOf(lists);
		concepts = Map.copyOf(concepts);
		exceptions = Map.copyOf(exceptions);
		rules = List.copyOf(rules);
		clean = List.copyOf(clean);
	}
}
