package org.evenaar.rules;

import java.util.List;
import java.util.Set;

/**
 * What to look for, and everything a reader wants to know about it. See the guide for authors for the meaning of
 * each part.
 *
 * @param id         stable for ever
 * @param pack       id of the pack it stands in
 * @param aliases    earlier ids
 * @param since      year from which the status holds, 0 where not stated
 * @param catalogue  rows of a catalogue of algorithms that this rule answers
 * @param languages  languages of text in which it looks
 * @param general    gives way to a rule of the same category that is not general, in the same sentence; beside one
 *                   that is information only it stays, at most as LOW
 * @param everyPlace one finding for every place instead of one for a sentence
 * @param sections   only in these kinds of section; empty for all
 * @param notSections not in these kinds of section
 * @param when       alternatives, any of which is enough
 * @param unless     names of the exceptions that hold a hit back
 * @param line       line of the pack file on which the rule starts
 */
public record Rule(String id, String pack, List<String> aliases, Text title, String category, Severity severity,
		Certainty certainty, Status status, int since, List<String> catalogue, Set<Language> languages, boolean general,
		boolean everyPlace, Set<String> sections, Set<String> notSections, List<Alternative> when, List<String> unless,
		Text why, Text instead, List<Source> sources, List<Example> examples, Text notes, int line) {

	/**
	 * One way in which the rule is met.
	 *
	 * @param find    concepts of which a word is marked
	 * @param with    conditions that must all hold
	 * @param without conditions of which none may hold
	 */
	public record Alternative(List<String> find, List<Clause> with, List<Clause> without, int line) {
		public Alternative {
			find = List.copyOf(find);
			with = List.copyOf(with);
			without = List.copyOf(without);
		}
	}

	public Rule {
		aliases = List.copyOf(aliases);
		catalogue = List.copyOf(catalogue);
		languages = Set.copyOf(languages);
		sections = Set.copyOf(sections);
		notSections = Set.copyOf(notSections);
		when = List.copyOf(when);
		unless = List.copyOf(unless);
		sources = List.copyOf(sources);
		examples = List.copyOf(examples);
	}

	/** @return true where a source was read and found to state the facts */
	public boolean verified() {
		return sources.stream().anyMatch(Source::verified);
	}
}
