package org.evenaar.rules.internal.pack;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.evenaar.rules.Certainty;
import org.evenaar.rules.Example;
import org.evenaar.rules.Language;
import org.evenaar.rules.Rule;
import org.evenaar.rules.Rule.Alternative;
import org.evenaar.rules.RulePack.Concept;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Source;
import org.evenaar.rules.Status;
import org.evenaar.rules.Text;
import org.evenaar.rules.yaml.Yaml;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the rules of one pack. */
final class RuleParser {

	private static final Set<String> KEYS = Set.of("id", "aliases", "title", "category", "severity", "certainty",
			"status", "since", "catalogue", "languages", "general", "per", "sections", "not-sections", "when", "unless",
			"why", "instead", "sources", "examples", "notes");
	private static final String WHAT = "rule";

	private final Yaml yaml;
	private final ClauseParser clauses;
	private final String pack;
	private final List<String> defaultUnless;
	private final Map<String, Source> sources;
	private final Map<String, Concept> concepts;

	RuleParser(Yaml yaml, String pack, List<String> defaultUnless, Map<String, Source> sources,
			Map<String, Concept> concepts) {
		this.yaml = yaml;
		this.clauses = new ClauseParser(yaml);
		this.pack = pack;
		this.defaultUnless = defaultUnless;
		this.sources = sources;
		this.concepts = concepts;
	}

	Rule parse(Node node) {
		var rule = yaml.mapping(node, KEYS, WHAT);
		yaml.required(rule, "id", WHAT);
		String id = yaml.string(rule, "id", "");
		List<String> aliases = yaml.strings(rule, "aliases");
		Stream.concat(Stream.of(id), aliases.stream()).filter(name -> !name.matches("[A-Z][A-Z0-9-]{4,59}"))
				.forEach(name -> yaml.problem(rule.line(), "rule.id", name));
		yaml.required(rule, "category", WHAT);
		String per = yaml.oneOf(rule, "per", "sentence", List.of("sentence", "match"));
		List<Alternative> when = when(rule);
		return new Rule(id, pack, aliases, text(yaml, rule, "title", WHAT, true), yaml.string(rule, "category", ""),
				severity(rule), certainty(rule), status(rule), yaml.year(rule, "since"), yaml.strings(rule, "catalogue"),
				languages(rule, when), yaml.flag(rule, "general"), per.equals("match"),
				ClauseParser.sections(yaml, rule, "sections"), ClauseParser.sections(yaml, rule, "not-sections"), when,
				unless(rule), text(yaml, rule, "why", WHAT, true), text(yaml, rule, "instead", WHAT, false),
				ruleSources(rule), examples(rule), text(yaml, rule, "notes", WHAT, false), rule.line());
	}

	static Text text(Yaml yaml, Yaml.Mapping mapping, String key, String what, boolean required) {
		Node node = required ? yaml.required(mapping, key, what) : mapping.values().get(key);
		if (node == null) {
			return Text.EMPTY;
		}
		var text = yaml.mapping(node, Set.of("nl", "en"), key);
		yaml.required(text, "nl", key);
		yaml.required(text, "en", key);
		return new Text(yaml.string(text, "nl", ""), yaml.string(text, "en", ""));
	}

	private Severity severity(Yaml.Mapping rule) {
		yaml.required(rule, "severity", WHAT);
		String code = yaml.oneOf(rule, "severity", "low", List.of("high", "medium", "low", "info"));
		return Severity.of(code).orElse(Severity.LOW);
	}

	private Certainty certainty(Yaml.Mapping rule) {
		String code = yaml.oneOf(rule, "certainty", "medium", List.of("high", "medium", "low"));
		return Certainty.of(code).orElse(Certainty.MEDIUM);
	}

	private Status status(Yaml.Mapping rule) {
		List<String> codes = Stream.of(Status.values()).map(Status::code).toList();
		return Status.of(yaml.oneOf(rule, "status", Status.NOT_APPLICABLE.code(), codes)).orElse(Status.NOT_APPLICABLE);
	}

	private List<Alternative> when(Yaml.Mapping rule) {
		Node node = yaml.required(rule, "when", WHAT);
		if (node == null) {
			return List.of();
		}
		List<Node> nodes = node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
		return nodes.stream().map(this::alternative).toList();
	}

	private Alternative alternative(Node node) {
		var when = yaml.mapping(node, Set.of("find", "with", "without"), "when");
		yaml.required(when, "find", "when");
		return new Alternative(yaml.strings(when, "find"), clauses.all(yaml.list(when, "with")),
				clauses.all(yaml.list(when, "without")), when.line());
	}

	/** +name and -name change the default of the pack; names without a sign replace it. */
	private List<String> unless(Yaml.Mapping rule) {
		if (!rule.has("unless")) {
			return defaultUnless;
		}
		List<String> names = yaml.strings(rule, "unless");
		boolean changes = names.stream().anyMatch(name -> name.startsWith("+") || name.startsWith("-"));
		if (!changes) {
			return names;
		}
		Set<String> result = new LinkedHashSet<>(defaultUnless);
		for (String name : names) {
			if (name.startsWith("-")) {
				result.remove(name.substring(1));
			} else {
				result.add(name.startsWith("+") ? name.substring(1) : name);
			}
		}
		return List.copyOf(result);
	}

	private List<Source> ruleSources(Yaml.Mapping rule) {
		List<Source> result = new ArrayList<>();
		for (String name : yaml.strings(rule, "sources")) {
			if (sources.containsKey(name)) {
				result.add(sources.get(name));
			} else {
				yaml.problem(Yaml.line(rule.values().get("sources")), "rule.source", name);
			}
		}
		return result;
	}

	/** As stated; else the languages of the words to find; else, where those are in another pack or in all, all. */
	private Set<Language> languages(Yaml.Mapping rule, List<Alternative> when) {
		Set<Language> stated = EnumSet.noneOf(Language.class);
		for (String code : yaml.strings(rule, "languages")) {
			Optional<Language> language = Language.of(code);
			if (language.isEmpty()) {
				yaml.notOneOf(rule.line(), code, List.of("nl", "en", "de", "fr"));
			}
			language.ifPresent(stated::add);
		}
		if (!stated.isEmpty()) {
			return stated;
		}
		int mask = when.stream().flatMap(a -> a.find().stream()).mapToInt(this::mask).reduce(0, (a, b) -> a | b);
		return Stream.of(Language.values()).filter(l -> (l.mask() & mask) != 0)
				.collect(Collectors.toCollection(() -> EnumSet.noneOf(Language.class)));
	}

	private int mask(String conceptName) {
		Concept concept = concepts.get(conceptName);
		return concept == null || !concept.also().isEmpty() ? Language.allMask()
				: concept.terms().stream().mapToInt(t -> t.languageMask()).reduce(0, (a, b) -> a | b);
	}

	private List<Example> examples(Yaml.Mapping rule) {
		List<Example> examples = new ArrayList<>();
		Node node = rule.values().get("examples");
		if (node == null) {
			return examples;
		}
		yaml.mapping(node, Set.of("nl", "en", "de", "fr"), "examples").values().forEach((code, value) -> {
			var group = yaml.mapping(value, Set.of("flag", "ignore"), "examples");
			Language language = Language.of(code).orElseThrow();
			yaml.list(group, "flag").forEach(n -> examples.add(example(n, language, true)));
			yaml.list(group, "ignore").forEach(n -> examples.add(example(n, language, false)));
		});
		return examples;
	}

	private Example example(Node node, Language language, boolean flag) {
		if (node instanceof MappingNode) {
			var mapping = yaml.mapping(node, Set.of("text", "because"), "example");
			yaml.required(mapping, "text", "example");
			return new Example(language, flag, yaml.string(mapping, "text", ""), yaml.string(mapping, "because", ""));
		}
		return new Example(language, flag, yaml.string(node, ""), "");
	}
}
