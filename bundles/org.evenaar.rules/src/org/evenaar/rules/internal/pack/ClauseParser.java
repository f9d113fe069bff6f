package org.evenaar.rules.internal.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.evenaar.rules.Clause;
import org.evenaar.rules.Scope;
import org.evenaar.rules.yaml.Yaml;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the conditions of rules and exceptions. */
final class ClauseParser {

	static final Set<String> SECTION_KINDS = Set.of("front-matter", "recommendation", "rationale", "evidence",
			"references", "annex", "other");
	private static final Set<String> KEYS = Set.of("any", "none", "within", "sections", "looks-like");
	/** What a condition is about; the rest says where. */
	private static final List<String> WHAT = List.of("any", "none", "sections", "looks-like");
	private static final Map<String, Clause.Form> FORMS = Map.of("quoted", Clause.Form.QUOTED, "citation",
			Clause.Form.CITATION, "acronym", Clause.Form.ACRONYM, "code-list", Clause.Form.CODE_LIST);

	private static final Pattern WORDS = Pattern.compile("(\\d{1,3}) words?( before| after)?");

	private final Yaml yaml;

	ClauseParser(Yaml yaml) {
		this.yaml = yaml;
	}

	List<Clause> all(List<Node> nodes) {
		return nodes.stream().map(this::clause).toList();
	}

	/** Each node is one clause or a list of clauses that must all hold. */
	List<List<Clause>> alternatives(List<Node> nodes) {
		List<List<Clause>> alternatives = new ArrayList<>();
		for (Node node : nodes) {
			alternatives.add(node instanceof SequenceNode sequence ? all(sequence.getValue()) : List.of(clause(node)));
		}
		return alternatives;
	}

	private Clause clause(Node node) {
		var mapping = yaml.mapping(node, KEYS, "condition");
		if (WHAT.stream().filter(mapping::has).count() != 1) {
			yaml.problem(mapping.line(), "clause.one");
		}
		if (mapping.has("sections")) {
			return new Clause.InSection(sections(yaml, mapping, "sections"), mapping.line());
		}
		if (mapping.has("looks-like")) {
			String name = yaml.string(mapping, "looks-like", "");
			if (!FORMS.containsKey(name)) {
				yaml.notOneOf(mapping.line(), name, new TreeSet<>(FORMS.keySet()));
			}
			return new Clause.LooksLike(FORMS.getOrDefault(name, Clause.Form.QUOTED), mapping.line());
		}
		boolean present = mapping.has("any");
		return new Clause.Near(yaml.strings(mapping, present ? "any" : "none"), scope(mapping), present, mapping.line());
	}

	static Set<String> sections(Yaml yaml, Yaml.Mapping mapping, String key) {
		List<String> kinds = yaml.strings(mapping, key);
		for (String kind : kinds) {
			if (!SECTION_KINDS.contains(kind)) {
				yaml.notOneOf(mapping.line(), kind, new TreeSet<>(SECTION_KINDS));
			}
		}
		return Set.copyOf(kinds);
	}

	private Scope scope(Yaml.Mapping mapping) {
		String text = yaml.string(mapping, "within", "sentence");
		switch (text) {
		case "sentence":
			return Scope.SENTENCE;
		case "block", "row":
			return new Scope(Scope.Kind.BLOCK, 0);
		case "heading":
			return new Scope(Scope.Kind.HEADING, 0);
		case "same":
			return new Scope(Scope.Kind.SAME, 0);
		default:
		}
		var words = WORDS.matcher(text);
		if (!words.matches()) {
			yaml.problem(mapping.line(), "scope.unknown", text);
			return Scope.SENTENCE;
		}
		Scope.Kind kind = words.group(2) == null ? Scope.Kind.WORDS
				: words.group(2).equals(" before") ? Scope.Kind.WORDS_BEFORE : Scope.Kind.WORDS_AFTER;
		return new Scope(kind, Integer.parseInt(words.group(1)));
	}
}
