package org.evenaar.review.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.evenaar.rules.Example;
import org.evenaar.rules.Language;
import org.evenaar.rules.MarkedText;
import org.evenaar.rules.Rule;
import org.evenaar.rules.RulePack;
import org.evenaar.rules.RulePack.Concept;
import org.evenaar.rules.RulePack.Term;
import org.evenaar.rules.Text;

/** Turns a list of terms into the text of a rule pack and back. The pack needs no other pack. */
final class TermPack {

	private static final String SPECIAL = "+/<>*=";
	private static final Locale DUTCH = Locale.of("nl");
	/** What the pack holds beside the terms: a mention of a word is no use of it. */
	private static final Set<String> OWN_CONCEPTS = Set.of("own-critique-cue");

	private static final String HEAD = """
			# Made by Evenaar from a person's own list of terms; change it in the workbench, or by hand with care.
			format: evenaar-rule-pack
			version: 1
			id: %s
			title: %s
			about: %s
			unless: [own-quoted, own-citation, own-critique]
			exceptions:
			  own-quoted: {title: %s, when: [{looks-like: quoted}]}
			  own-citation: {title: %s, when: [{looks-like: citation}]}
			  own-critique: {title: %s, when: [{any: [own-critique-cue], within: sentence}]}
			""";

	private TermPack() {
	}

	/** @return true where a term has signs that mean something in a rule pack */
	static boolean isSpecial(String term) {
		return term.chars().anyMatch(c -> SPECIAL.indexOf(c) >= 0);
	}

	static String yaml(List<UserTerm> terms) {
		StringBuilder yaml = new StringBuilder(HEAD.formatted(UserTerms.PACK, quoted(RuleTexts.of("pack.title")),
				quoted(RuleTexts.of("pack.about")), quoted(RuleTexts.of("pack.quoted")),
				quoted(RuleTexts.of("pack.citation")), quoted(RuleTexts.of("pack.critique"))));
		yaml.append("concepts:\n  own-critique-cue: {nl: ").append(list(cues(DUTCH))).append(", en: ")
				.append(list(cues(Locale.ENGLISH))).append("}\n");
		for (int i = 0; i < terms.size(); i++) {
			concept(yaml, terms.get(i), i);
		}
		yaml.append("rules:").append(terms.isEmpty() ? " []\n" : "\n");
		for (int i = 0; i < terms.size(); i++) {
			rule(yaml, terms.get(i), i);
		}
		return yaml.toString();
	}

	private static List<String> cues(Locale language) {
		return List.of(RuleTexts.in(language, "pack.cues").split("; "));
	}

	private static void concept(StringBuilder yaml, UserTerm term, int number) {
		List<String> notations = new ArrayList<>(List.of(notation(term.term(), term.kind())));
		term.forms().forEach(form -> notations.add(notation(form, TermKind.AS_WRITTEN)));
		yaml.append("  term-").append(number + 1).append(": {");
		yaml.append(term.languages().languages().stream().map(language -> language.code() + ": " + list(notations))
				.collect(Collectors.joining(", "))).append("}\n");
	}

	/** Signs with a meaning count as written only. */
	private static String notation(String words, TermKind kind) {
		return isSpecial(words) ? "=" + words : words + kind.notation();
	}

	private static void rule(StringBuilder yaml, UserTerm term, int number) {
		line(yaml, "  - id: ", term.id());
		line(yaml, "    title: ", quoted(RuleTexts.of("pack.rule", term.term())));
		line(yaml, "    category: ", quoted(term.category()));
		line(yaml, "    severity: ", term.severity().code());
		line(yaml, "    certainty: ", "medium");
		line(yaml, "    per: ", "match");
		line(yaml, "    when: ", "{find: [term-" + (number + 1) + "]}");
		line(yaml, "    why: ", quoted(term.reason().isEmpty() ? RuleTexts.of("pack.why") : new Text(term.reason(), term.reason())));
		if (!term.instead().isEmpty()) {
			line(yaml, "    instead: ", quoted(new Text(term.instead(), term.instead())));
		}
		if (!term.found().isEmpty() || !term.clean().isEmpty()) {
			TermTrial trial = TermTrial.of(term);
			String language = term.languages().languages().getFirst().code();
			line(yaml, "    examples: ", "{" + language + ": {flag: " + list(term.found().stream().map(trial::marked).toList())
					+ ", ignore: " + list(term.clean()) + "}}");
		}
	}

	private static void line(StringBuilder yaml, String key, String value) {
		yaml.append(key).append(value).append('\n');
	}

	private static String quoted(Text text) {
		return "{nl: " + quoted(text.nl()) + ", en: " + quoted(text.en()) + "}";
	}

	private static String list(List<String> texts) {
		return texts.stream().map(TermPack::quoted).collect(Collectors.joining(", ", "[", "]"));
	}

	/** A text in double quotes, in which YAML knows the same escapes as JSON. */
	private static String quoted(String text) {
		StringBuilder quoted = new StringBuilder("\"");
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean plain = c >= ' ' && c != '"' && c != '\\' && c != 0x7F && (c < 0x80 || c > 0xA0) && c < 0xFFFE
					&& c != 0x2028 && c != 0x2029 && c != 0xFEFF && !Character.isSurrogate(c);
			if (plain || paired(text, i)) {
				quoted.append(c);
			} else if (Character.isSurrogate(c)) {
				quoted.append('\uFFFD');
			} else {
				quoted.append(c == '"' || c == '\\' ? "\\" + c : String.format("\\u%04x", (int) c));
			}
		}
		return quoted.append('"').toString();
	}

	private static boolean paired(String text, int at) {
		char c = text.charAt(at);
		return Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
				|| Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
	}

	/** @return the terms of a pack, or empty where it holds more than a list of terms can show */
	static Optional<List<UserTerm>> terms(RulePack pack) {
		boolean own = pack.id().equals(UserTerms.PACK) && pack.uses().isEmpty() && pack.lists().isEmpty() && pack.clean().isEmpty()
				&& pack.concepts().keySet().stream().filter(name -> !OWN_CONCEPTS.contains(name)).count() == pack.rules().size();
		if (!own) {
			return Optional.empty();
		}
		List<UserTerm> terms = new ArrayList<>();
		for (Rule rule : pack.rules()) {
			Optional<UserTerm> term = term(pack, rule);
			if (term.isEmpty()) {
				return Optional.empty();
			}
			terms.add(term.get());
		}
		return Optional.of(terms);
	}

	private static Optional<UserTerm> term(RulePack pack, Rule rule) {
		Rule.Alternative when = rule.when().getFirst();
		boolean simple = rule.when().size() == 1 && when.find().size() == 1 && when.with().isEmpty() && when.without().isEmpty()
				&& rule.sections().isEmpty() && rule.notSections().isEmpty() && rule.sources().isEmpty()
				&& rule.notes().isEmpty() && rule.aliases().isEmpty() && rule.everyPlace();
		Concept concept = pack.concepts().get(when.find().getFirst());
		if (!simple || concept == null || !concept.also().isEmpty() || !concept.not().isEmpty()) {
			return Optional.empty();
		}
		int mask = concept.terms().stream().mapToInt(Term::languageMask).reduce(0, (a, b) -> a | b);
		TermLanguage languages = mask == Language.NL.mask() ? TermLanguage.NL
				: mask == Language.EN.mask() ? TermLanguage.EN : TermLanguage.BOTH;
		List<String> notations = concept.terms().stream().map(Term::notation).distinct().toList();
		String first = notations.getFirst();
		TermKind kind = kind(first);
		String why = rule.why().equals(RuleTexts.of("pack.why")) ? "" : rule.why().nl();
		return Optional.of(new UserTerm(rule.id(), plain(first), languages, kind,
				notations.stream().skip(1).map(TermPack::plain).toList(), rule.category(), rule.severity(), why,
				rule.instead().nl(), examples(rule, true), examples(rule, false)));
	}

	private static TermKind kind(String notation) {
		for (TermKind kind : TermKind.values()) {
			if (kind != TermKind.AS_WRITTEN && notation.endsWith(kind.notation()) && !notation.startsWith("=")) {
				return kind;
			}
		}
		return TermKind.AS_WRITTEN;
	}

	private static String plain(String notation) {
		return notation.startsWith("=") ? notation.substring(1)
				: notation.substring(0, notation.length() - kind(notation).notation().length());
	}

	private static List<String> examples(Rule rule, boolean flag) {
		return rule.examples().stream().filter(example -> example.flag() == flag).map(Example::text)
				.map(text -> flag ? MarkedText.parse(text).text() : text).toList();
	}
}
