package org.evenaar.instrument.internal.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.LocalText;
import org.evenaar.rules.Certainty;
import org.evenaar.rules.Clause;
import org.evenaar.rules.DocumentKind;
import org.evenaar.rules.Language;
import org.evenaar.rules.PackReader;
import org.evenaar.rules.Rule;
import org.evenaar.rules.RulePack;
import org.evenaar.rules.RulePack.Concept;
import org.evenaar.rules.RulePack.Term;
import org.evenaar.rules.RuleSet;
import org.evenaar.rules.Scope;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Status;
import org.evenaar.rules.Text;

/** Makes rules out of the names of instruments, so that one pass of the rule engine finds them all. */
public final class MentionPack {

	/** The rule that marks words of advice. */
	public static final String ADVICE = "INSTRUMENT-ADVICE";
	/** Rules of names that count only where the document names the same instrument in full. */
	public static final String UNCERTAIN = "INSTRUMENT-UNCERTAIN-";
	/** Rules of names that count by themselves. */
	public static final String NAME = "INSTRUMENT-NAME-";
	/** Rules of abbreviations that count for the words around them. */
	public static final String IN_CONTEXT = "INSTRUMENT-IN-CONTEXT-";

	private static final String PACK = "instrument-mentions";
	private static final String CONTEXT = "instrument-mention-context";
	private static final List<String> EXCEPTIONS = List.of("in-references", "advised-against", "limits-named");
	private static final Set<Language> READ = Set.of(Language.values());
	/** An abbreviation without digits this short is a word of something else as well. */
	private static final int SHORT = 3;
	private static final int FIELD_WORD = 4;
	/** The ending by which Dutch makes a noun of an adjective. */
	private static final String QUALITY = "heid";
	private static final Set<String> NO_FIELD = Set.of("screening", "vragenlijst", "questionnaire", "instrument", "years",
			"children", "kinderen", "jongeren", "adolescents", "adults", "volwassenen", "patients", "patiënten", "people", "mensen",
			"ouders", "parents", "score", "klachten", "problems", "problemen", "symptoms", "measure", "meten", "test", "items",
			"among", "onder", "tussen", "between", "health", "gezondheid", "signaleren", "opsporen", "risico", "general",
			"algemene", "voor", "door", "naar", "over", "zonder", "zelf", "jaar", "zorg", "hoog", "laag", "risk", "care", "with", "without", "from",
			"self", "year", "list", "lijst", "high", "mild", "group", "groep", "assessment", "scale", "schaal", "first", "eerste", "ernst", "severity", "months", "maanden");
	private static final Pattern LETTERS_AND_NUMBER = Pattern.compile("(\\p{L}+)[- ]?(\\d+)");

	private final Map<String, Concept> concepts = new LinkedHashMap<>();
	private final List<Rule> rules = new ArrayList<>();

	private MentionPack() {
	}

	/** @return an engine whose rules have ids that end in the place of an instrument in the list */
	public static RuleSet compile(List<Instrument> instruments) {
		var made = new MentionPack();
		for (int i = 0; i < instruments.size(); i++) {
			made.add(i, instruments.get(i));
		}
		made.rules.add(rule(ADVICE, List.of(new Rule.Alternative(List.of("advice-clear"), List.of(), List.of(), 0)),
				List.of()));
		RulePack context = context();
		Text title = context.title();
		var pack = new RulePack(PACK, PACK, title, title, DocumentKind.ALL, List.of(new RulePack.Use(CONTEXT, 0)), Map.of(),
				made.concepts, Map.of(), made.rules, List.of(), "");
		RuleSet.Compilation compilation = RuleSet.compile(List.of(context, pack));
		if (!compilation.problems().isEmpty()) {
			throw new IllegalStateException(compilation.problems().get(0).in(Locale.ENGLISH));
		}
		return compilation.rules();
	}

	private static RulePack context() {
		try (InputStream stream = MentionPack.class.getResourceAsStream("mention-context.yaml")) {
			PackReader.Reading reading = PackReader.read("mention-context.yaml", stream);
			return reading.pack().orElseThrow(() -> new IllegalStateException(reading.problems().get(0).in(Locale.ENGLISH)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void add(int number, Instrument instrument) {
		Names names = names(instrument);
		String certain = "certain-" + number;
		String uncertain = "uncertain-" + number;
		String field = "field-" + number;
		if (!names.certain().isEmpty()) {
			concept(certain, names.certain());
			rules.add(rule(NAME + number, List.of(new Rule.Alternative(List.of(certain), List.of(), List.of(), 0)), EXCEPTIONS));
		}
		if (!names.uncertain().isEmpty()) {
			concept(uncertain, names.uncertain());
			List<Rule.Alternative> ways = new ArrayList<>();
			ways.add(new Rule.Alternative(List.of(uncertain), List.of(near(2, "measure-name")), List.of(), 0));
			Set<String> words = fieldWords(instrument);
			if (!words.isEmpty()) {
				concept(field, words);
				ways.add(new Rule.Alternative(List.of(uncertain),
						List.of(new Clause.Near(List.of("measure-word"), Scope.SENTENCE, true, 0),
								new Clause.Near(List.of(field), Scope.SENTENCE, true, 0)),
						List.of(), 0));
			}
			rules.add(rule(IN_CONTEXT + number, ways, EXCEPTIONS));
			rules.add(rule(UNCERTAIN + number, List.of(new Rule.Alternative(List.of(uncertain), List.of(), List.of(), 0)), EXCEPTIONS));
		}
	}

	private static Clause near(int words, String concept) {
		return new Clause.Near(List.of(concept), new Scope(Scope.Kind.WORDS, words), true, 0);
	}

	private void concept(String name, Set<String> notations) {
		List<Term> terms = notations.stream().map(notation -> new Term(notation, Language.allMask(), 0)).toList();
		concepts.put(name, new Concept(name, terms, List.of(), List.of(), 0));
	}

	private static Rule rule(String id, List<Rule.Alternative> ways, List<String> unless) {
		return new Rule(id, PACK, List.of(), Text.EMPTY, "instrument-mention", Severity.INFO, Certainty.HIGH,
				Status.NOT_APPLICABLE, 0, List.of(), READ, false, true, Set.of(), Set.of(), ways, unless, Text.EMPTY, Text.EMPTY,
				List.of(), List.of(), Text.EMPTY, 0);
	}

	/** Names in the notation of terms: those that are certain by themselves, and those that need more. */
	private record Names(Set<String> certain, Set<String> uncertain) {

		void add(String written, boolean sure) {
			String name = written.strip();
			Set<String> names = sure ? certain : uncertain;
			names.add(isCapitals(name) && !sure ? "=" + name : name);
			Matcher number = LETTERS_AND_NUMBER.matcher(name);
			if (number.matches()) {
				names.add((sure ? "" : "=") + number.group(1) + number.group(2));
				names.add((sure ? "" : "=") + number.group(1) + "-" + number.group(2));
			}
		}

		private static boolean isCapitals(String name) {
			return name.equals(name.toUpperCase(Locale.ROOT)) || !name.contains(" ");
		}
	}

	private static Names names(Instrument instrument) {
		var names = new Names(new LinkedHashSet<>(), new LinkedHashSet<>());
		Map<String, Boolean> stated = new HashMap<>();
		for (String mention : instrument.getMentions()) {
			if (mention.startsWith("=")) {
				names.certain().add(mention);
				stated.put(mention.substring(1), true);
			} else {
				boolean sure = !mention.startsWith("?");
				String name = sure ? mention : mention.substring(1);
				stated.put(name, sure);
				names.add(name, sure);
			}
		}
		String abbreviation = instrument.getAbbreviation();
		if (isPlain(abbreviation) && !stated.containsKey(abbreviation)) {
			boolean sure = abbreviation.length() > SHORT || abbreviation.chars().anyMatch(Character::isDigit);
			names.add(abbreviation, sure);
		}
		for (LocalText name : instrument.getNames()) {
			if (isPlain(name.getText()) && !stated.containsKey(name.getText())) {
				names.add(name.getText(), name.getText().contains(" "));
			}
		}
		return names;
	}

	/** Signs that end a term or mean something in its notation; such a name is found by its variants. */
	private static boolean isPlain(String name) {
		return !name.isBlank() && name.chars().noneMatch(c -> "()[]{}<>|/+*=,;:!?".indexOf(c) >= 0);
	}

	/** Somberheid stands for sombere klachten as well. */
	private static Stream<String> inflected(String word) {
		String stem = word.endsWith(QUALITY) ? word.substring(0, word.length() - QUALITY.length()) : "";
		return stem.length() < FIELD_WORD ? Stream.empty() : Stream.of(stem, stem + "e");
	}

	private static Set<String> fieldWords(Instrument instrument) {
		Set<String> words = new LinkedHashSet<>();
		for (LocalText purpose : instrument.getPurposes()) {
			for (String word : purpose.getText().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
				if (word.length() >= FIELD_WORD && !NO_FIELD.contains(word)) {
					words.add(word);
					inflected(word).forEach(words::add);
				}
			}
		}
		return words;
	}
}
