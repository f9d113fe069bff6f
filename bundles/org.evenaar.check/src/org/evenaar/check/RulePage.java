package org.evenaar.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.evenaar.check.internal.RuleConditions;
import org.evenaar.rules.DocumentKind;
import org.evenaar.rules.Language;
import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.Rule;
import org.evenaar.rules.RulePack;
import org.evenaar.rules.RuleSet;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Status;
import org.evenaar.rules.Text;

/**
 * What there is to read about a rule, in the language of a reader, from what the rule says of itself. The pages in the
 * folders of rule packs and those in the workbench are made of it.
 *
 * @param rule       the rule; its examples and sources are read there
 * @param title      what it is about, in a few words
 * @param facts      weight, certainty, status and the like, in the order of the page
 * @param remarks    sentences about how it works beside other rules; may be empty
 * @param ways       the ways in which a text can meet it
 * @param words      the words behind the concepts that the ways name, in the order of naming
 * @param exceptions in which surroundings a hit is held back; may be empty
 * @param why        why it matters
 * @param instead    what to do instead, or empty
 * @param limits     what its author knows it to miss, or empty
 */
public record RulePage(Rule rule, String title, List<Fact> facts, List<String> remarks, List<Way> ways,
		List<Words> words, List<String> exceptions, String why, String instead, String limits) {

	private static final MessageCatalog TEXTS = new MessageCatalog(RulePage.class, "rulepage");

	/** A fact and its name. */
	public record Fact(String name, String value) {
	}

	/**
	 * A way in which a text can meet the rule.
	 *
	 * @param find       names of concepts in `grave accents`, of which one must be there
	 * @param conditions what else must hold, in words, with names of concepts in `grave accents`
	 */
	public record Way(String find, List<String> conditions) {
		public Way {
			conditions = List.copyOf(conditions);
		}
	}

	/**
	 * The first words of a concept.
	 *
	 * @param concept its name
	 * @param first   the first of its words, those of the reader's language before others; empty for what the program
	 *                recognises by its form
	 * @param more    whether there are others
	 */
	public record Words(String concept, List<String> first, boolean more) {
		public Words {
			first = List.copyOf(first);
		}
	}

	/** Names of the parts of a page. */
	public enum Label {
		FACT("page.fact"), VALUE("page.value"), SEVERITY("page.severity"), STATUS("page.status"), SEES("page.sees"),
		WAYS("when.find"), WORDS("when.words"), ANY_WORDS("concept.builtIn"), WHY("page.why"), INSTEAD("page.instead"),
		LIMITS("page.limits"), EXAMPLES("page.examples"), MARKED("page.flag"), CLEAN("page.ignore"),
		SOURCES("page.sources"), NO_SOURCE("page.noSource"), VERIFIED("page.verified"), UNVERIFIED("page.unverified");

		private final String key;

		Label(String key) {
			this.key = key;
		}

		public Text text() {
			return TEXTS.text(key);
		}
	}

	public RulePage {
		facts = List.copyOf(facts);
		remarks = List.copyOf(remarks);
		ways = List.copyOf(ways);
		words = List.copyOf(words);
		exceptions = List.copyOf(exceptions);
	}

	/**
	 * @param rules  the packs in which the rule and what it uses stand
	 * @param rule   one of them
	 * @param reader who reads it
	 */
	public static RulePage of(RuleSet rules, Rule rule, Locale reader) {
		var conditions = new RuleConditions(rules, TEXTS, reader, rule);
		List<String> remarks = new ArrayList<>();
		if (rule.general()) {
			remarks.add(TEXTS.text(reader, "page.general"));
		}
		if (rule.everyPlace()) {
			remarks.add(TEXTS.text(reader, "page.everyPlace"));
		}
		return new RulePage(rule, rule.title().in(reader), new Facts(rules, reader, new ArrayList<>()).of(rule), remarks,
				conditions.ways(), conditions.words(),
				rule.unless().stream().map(name -> rules.exceptionTitle(name).in(reader)).toList(), rule.why().in(reader),
				rule.instead().in(reader), rule.notes().in(reader));
	}

	/** @return how much findings of a rule weigh, as a word */
	public static Text severity(Severity severity) {
		return TEXTS.text("severity." + severity.code());
	}

	private record Facts(RuleSet rules, Locale reader, List<Fact> found) {

		List<Fact> of(Rule rule) {
			add("page.severity", severity(rule.severity()).in(reader));
			add("page.certainty", TEXTS.text(reader, "certainty." + rule.certainty().code()));
			if (rule.status() != Status.NOT_APPLICABLE) {
				String status = TEXTS.text(reader, "status." + rule.status().code());
				add("page.status", rule.since() == 0 ? status : status + TEXTS.text(reader, "page.since", rule.since()));
			}
			add("page.category", rule.category());
			add("page.languages", names("language.", rule.languages().stream().sorted().map(Language::code)));
			kinds(rule);
			sections("page.sections", rule.sections());
			sections("page.notSections", rule.notSections());
			add("page.pack", rule.pack());
			list("page.catalogue", rule.catalogue());
			list("page.aliases", rule.aliases());
			return found;
		}

		private void kinds(Rule rule) {
			rules.packs().stream().filter(pack -> pack.id().equals(rule.pack())).map(RulePack::appliesTo)
					.filter(kinds -> !kinds.equals(DocumentKind.ALL)).findFirst()
					.ifPresent(kinds -> add("page.appliesTo", names("kind.", kinds.stream().sorted().map(DocumentKind::code))));
		}

		private void add(String key, String value) {
			found.add(new Fact(TEXTS.text(reader, key), value));
		}

		private void sections(String key, Set<String> kinds) {
			if (!kinds.isEmpty()) {
				add(key, names("section.", kinds.stream().sorted()));
			}
		}

		private void list(String key, List<String> names) {
			if (!names.isEmpty()) {
				add(key, String.join(", ", names));
			}
		}

		private String names(String prefix, Stream<String> codes) {
			return String.join(", ", codes.map(code -> TEXTS.text(reader, prefix + code)).toList());
		}
	}
}
