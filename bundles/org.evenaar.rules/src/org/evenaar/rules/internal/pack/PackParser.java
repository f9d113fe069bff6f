package org.evenaar.rules.internal.pack;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.evenaar.rules.DocumentKind;
import org.evenaar.rules.Example;
import org.evenaar.rules.Language;
import org.evenaar.rules.PackProblem;
import org.evenaar.rules.Rule;
import org.evenaar.rules.RulePack;
import org.evenaar.rules.RulePack.Concept;
import org.evenaar.rules.RulePack.ExceptionRule;
import org.evenaar.rules.RulePack.Term;
import org.evenaar.rules.RulePack.TermList;
import org.evenaar.rules.RulePack.Use;
import org.evenaar.rules.Source;
import org.evenaar.rules.Text;
import org.evenaar.rules.yaml.Yaml;
import org.snakeyaml.engine.v2.nodes.Node;

/** Turns the YAML tree of one file into a {@link RulePack}. Belongs to one file. */
public final class PackParser {

	public static final String FORMAT = "evenaar-rule-pack";
	private static final Set<String> PACK_KEYS = Set.of("format", "version", "id", "title", "about", "applies-to", "uses",
			"unless", "lists", "concepts", "exceptions", "sources", "rules", "clean");
	private static final Set<String> LANGUAGE_KEYS = Set.of("any", "nl", "en", "de", "fr");
	private static final Set<String> CONCEPT_KEYS = Set.of("any", "nl", "en", "de", "fr", "also", "not");
	private static final Set<String> SOURCE_KEYS = Set.of("cite", "doi", "url", "verified");

	private final String file;
	private final List<PackProblem> problems;
	private final Yaml yaml;

	public PackParser(String file, List<PackProblem> problems) {
		this.file = file;
		this.problems = problems;
		this.yaml = new Yaml(file, problems, PackException.TEXTS);
	}

	/** @return the pack, or empty where there was any problem */
	public Optional<RulePack> parse(Node root, String digest) {
		int before = problems.size();
		var pack = yaml.mapping(root, PACK_KEYS, "pack");
		String format = yaml.string(pack, "format", "");
		if (!format.equals(FORMAT)) {
			yaml.problem(pack.line(), "pack.format", format);
			return Optional.empty();
		}
		String version = yaml.string(pack, "version", "");
		if (!version.equals("1")) {
			yaml.problem(pack.line(), "pack.version", version);
			return Optional.empty();
		}
		yaml.required(pack, "id", "pack");
		String id = yaml.string(pack, "id", "");
		if (!id.matches("[a-z][a-z0-9-]{1,59}")) {
			yaml.problem(pack.line(), "pack.id", id);
		}
		Text title = text(pack, "title", true);
		Text about = text(pack, "about", false);
		List<Use> uses = yaml.list(pack, "uses").stream().map(n -> new Use(yaml.string(n, ""), Yaml.line(n))).toList();
		Map<String, Source> sources = sources(pack);
		List<String> unless = yaml.strings(pack, "unless");
		var concepts = concepts(pack);
		var ruleParser = new RuleParser(yaml, id, unless, sources, concepts);
		List<Rule> rules = yaml.list(pack, "rules").stream().map(ruleParser::parse).toList();
		var result = new RulePack(id, file, title, about, appliesTo(pack), uses, lists(pack), concepts, exceptions(pack), rules,
				clean(pack), digest);
		return problems.size() == before ? Optional.of(result) : Optional.empty();
	}

	private Text text(Yaml.Mapping mapping, String key, boolean required) {
		return RuleParser.text(yaml, mapping, key, "pack", required);
	}

	/** Left out: every document. */
	private Set<DocumentKind> appliesTo(Yaml.Mapping pack) {
		Set<DocumentKind> kinds = EnumSet.noneOf(DocumentKind.class);
		for (Node node : yaml.list(pack, "applies-to")) {
			String code = yaml.string(node, "");
			Optional<DocumentKind> kind = DocumentKind.of(code);
			if (kind.isEmpty()) {
				yaml.notOneOf(Yaml.line(node), code, List.of("guideline", "instrument"));
			}
			kind.ifPresent(kinds::add);
		}
		return kinds.isEmpty() ? DocumentKind.ALL : kinds;
	}

	private Map<String, Source> sources(Yaml.Mapping pack) {
		Map<String, Source> sources = new HashMap<>();
		children(pack, "sources").forEach((name, node) -> {
			var source = yaml.mapping(node, SOURCE_KEYS, "source");
			yaml.required(source, "cite", "source");
			sources.put(name, new Source(name, yaml.string(source, "cite", ""), yaml.string(source, "doi", ""),
					yaml.string(source, "url", ""), yaml.flag(source, "verified")));
		});
		return sources;
	}

	private Map<String, TermList> lists(Yaml.Mapping pack) {
		Map<String, TermList> lists = new HashMap<>();
		children(pack, "lists").forEach((name, node) -> {
			List<Term> terms = yaml.list(node).stream()
					.map(n -> new Term(yaml.string(n, "?"), listMask(name), Yaml.line(n))).toList();
			lists.put(name, new TermList(name, terms, Yaml.line(node)));
		});
		return lists;
	}

	/** A list named person-nl holds Dutch words, which can be inflected. */
	private static int listMask(String name) {
		int dash = name.lastIndexOf('-');
		return Language.of(name.substring(dash + 1)).filter(l -> name.length() - dash == 3).map(Language::mask)
				.orElse(Language.allMask());
	}

	private Map<String, Concept> concepts(Yaml.Mapping pack) {
		Map<String, Concept> concepts = new LinkedHashMap<>();
		children(pack, "concepts").forEach((name, node) -> {
			var concept = yaml.mapping(node, CONCEPT_KEYS, "concept " + name);
			Node not = concept.values().get("not");
			List<Term> notTerms = not == null ? List.of() : terms(yaml.mapping(not, LANGUAGE_KEYS, "not"));
			concepts.put(name,
					new Concept(name, terms(concept), yaml.strings(concept, "also"), notTerms, concept.line()));
		});
		return concepts;
	}

	private List<Term> terms(Yaml.Mapping byLanguage) {
		List<Term> terms = new ArrayList<>();
		for (String key : List.of("any", "nl", "en", "de", "fr")) {
			int mask = Language.of(key).filter(l -> !key.equals("any")).map(Language::mask).orElse(Language.allMask());
			for (Node node : yaml.list(byLanguage, key)) {
				String notation = yaml.string(node, "");
				if (!notation.isEmpty()) {
					terms.add(new Term(notation, mask, Yaml.line(node)));
				}
			}
		}
		return terms;
	}

	private Map<String, ExceptionRule> exceptions(Yaml.Mapping pack) {
		var clauses = new ClauseParser(yaml);
		Map<String, ExceptionRule> exceptions = new HashMap<>();
		children(pack, "exceptions").forEach((name, node) -> {
			var exception = yaml.mapping(node, Set.of("title", "when"), "exception " + name);
			exceptions.put(name, new ExceptionRule(name,
					RuleParser.text(yaml, exception, "title", "exception " + name, true),
					clauses.alternatives(yaml.list(exception, "when")), exception.line()));
		});
		return exceptions;
	}

	private List<Example> clean(Yaml.Mapping pack) {
		List<Example> clean = new ArrayList<>();
		children(pack, "clean").forEach((code, node) -> {
			Optional<Language> language = Language.of(code);
			if (language.isEmpty()) {
				yaml.notOneOf(Yaml.line(node), code, List.of("nl", "en", "de", "fr"));
				return;
			}
			yaml.list(node).forEach(n -> clean.add(new Example(language.get(), false, yaml.string(n, ""), "")));
		});
		return clean;
	}

	private Map<String, Node> children(Yaml.Mapping pack, String key) {
		Node node = pack.values().get(key);
		return node == null ? Map.of() : yaml.mapping(node, Set.of(), key).values();
	}
}
