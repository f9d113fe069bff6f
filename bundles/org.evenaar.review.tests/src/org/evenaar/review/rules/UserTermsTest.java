package org.evenaar.review.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

import org.evenaar.check.CheckRegistry;
import org.evenaar.review.ReviewException;
import org.evenaar.rules.PackExamples;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserTermsTest {

	private static final Locale DUTCH = Locale.of("nl");

	@TempDir
	private Path folder;

	private static UserTerm term(String word, TermLanguage languages, TermKind kind, String... forms) {
		return new UserTerm("", word, languages, kind, List.of(forms), "othering", Severity.MEDIUM, "Daarom: \"zo\" # niet",
				"iets anders", List.of(), List.of());
	}

	@Test
	void aListThatIsSavedIsReadAgain() throws ReviewException {
		UserTerm first = new UserTerm("", "allochtoon", TermLanguage.NL, TermKind.NOUN, List.of("allochtone"), "othering",
				Severity.LOW, "Plaatst mensen buiten.\nAltijd.", "Nederlander met een migratieachtergrond",
				List.of("Twee allochtonen kwamen binnen."), List.of("Deze patiënt kwam binnen."));
		UserTerms list = UserTerms.NONE.with(first).with(term("third world", TermLanguage.EN, TermKind.AS_WRITTEN))
				.with(term("c++ (oud)", TermLanguage.BOTH, TermKind.AS_WRITTEN));
		Path file = folder.resolve("new/own-terms.yaml");
		list.save(file);
		UserTerms read = UserTerms.read(file);
		assertEquals(List.of(), read.problems());
		assertTrue(read.editable());
		assertEquals(list.terms(), read.terms());
		assertEquals(List.of("OWN-ALLOCHTOON", "OWN-THIRD-WORLD", "OWN-C-OUD"), read.terms().stream().map(UserTerm::id).toList());
		var registry = CheckRegistry.of(List.of(), List.of(read.pack().orElseThrow()));
		assertEquals(List.of(), registry.problems());
		assertEquals(List.of(), new PackExamples(registry.rules(), 0).run(read.pack().get()));
	}

	/** Whatever people type, the file is a rule pack with that term in it. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void whateverIsTypedStaysAListOfTerms(long seed) {
		Random random = new Random(seed);
		String signs = "ab é\"'\\#:{}[],&*!|>%@`()+/<=-?\u0007\u2028\uD83D\uDE00\uFEFF\u0085n";
		int kept = 0;
		for (int round = 0; round < 150; round++) {
			StringBuilder word = new StringBuilder();
			for (int i = random.nextInt(12); i >= 0; i--) {
				word.append(signs.charAt(random.nextInt(signs.length())));
			}
			UserTerm term = new UserTerm("", word.toString(), TermLanguage.values()[random.nextInt(3)], TermKind.AS_WRITTEN,
					List.of(), "x" + word, Severity.LOW, word.toString(), "", List.of(), List.of(word.toString()));
			if (UserTerms.NONE.problem(term).isEmpty()) {
				UserTerms list = UserTerms.NONE.with(term);
				assertEquals(List.of(), list.problems(), word.toString());
				assertEquals(1, list.terms().size());
				assertTrue(list.editable());
				kept++;
			}
		}
		assertTrue(kept > 5, "kept: " + kept);
	}

	@ParameterizedTest
	@CsvSource({ "'',NL,AS_WRITTEN,Vul het woord in", "a,NL,NOUN,minstens twee letters", "a/b,NL,NOUN,zoals ze er staan",
			"Allochtoon,BOTH,AS_WRITTEN,staat al op de lijst" })
	void mistakesAreSentences(String word, TermLanguage languages, TermKind kind, String part) {
		UserTerms list = UserTerms.NONE.with(term("allochtoon", TermLanguage.NL, TermKind.NOUN));
		String sentence = list.problem(term(word, languages, kind)).orElseThrow().in(DUTCH);
		assertTrue(sentence.contains(part), sentence);
	}

	@Test
	void aTermKeepsItsIdAndAnIdIsTakenOnce() {
		UserTerms list = UserTerms.NONE.with(term("neger", TermLanguage.NL, TermKind.NOUN)).with(term("Neger", TermLanguage.EN, TermKind.NOUN));
		assertEquals(List.of("OWN-NEGER", "OWN-NEGER-2"), list.terms().stream().map(UserTerm::id).toList());
		UserTerm first = list.terms().getFirst();
		UserTerm changed = new UserTerm(first.id(), "negerin", first.languages(), first.kind(), first.forms(), first.category(),
				first.severity(), first.reason(), first.instead(), first.found(), first.clean());
		assertEquals(List.of("OWN-NEGER", "OWN-NEGER-2"), list.with(changed).terms().stream().map(UserTerm::id).toList());
		assertEquals(List.of("OWN-NEGER-2"), list.without(first).terms().stream().map(UserTerm::id).toList());
	}

	@Test
	void rulesWrittenByHandAreNotLost() throws IOException, ReviewException {
		UserTerms list = UserTerms.NONE.with(term("blank", TermLanguage.NL, TermKind.ADJECTIVE));
		Path file = folder.resolve("own-terms.yaml");
		String byHand = list.yaml().replace("when: {find: [term-1]}", "when: {find: [term-1], with: [{any: [term-1], within: block}]}");
		Files.writeString(file, byHand);
		UserTerms read = UserTerms.read(file);
		assertFalse(read.editable());
		assertTrue(read.pack().isPresent(), "it works all the same");
		assertThrows(ReviewException.class, () -> list.save(file));
		assertEquals(byHand, Files.readString(file));
	}

	@Test
	void aBrokenFileIsNamedAndLeftAlone() throws IOException {
		Path file = folder.resolve("own-terms.yaml");
		Files.writeString(file, "format: [");
		UserTerms read = UserTerms.read(file);
		assertFalse(read.editable());
		assertEquals("own-terms.yaml", read.problems().getFirst().file());
		assertEquals(UserTerms.NONE, UserTerms.read(folder.resolve("none.yaml")));
	}

	@Test
	void whatCannotBeSavedLeavesNothingBehind() throws IOException {
		Path file = Files.createDirectory(folder.resolve("own-terms.yaml"));
		Files.createFile(file.resolve("x"));
		assertThrows(ReviewException.class, () -> UserTerms.NONE.save(file));
		try (var all = Files.list(folder)) {
			assertEquals(1, all.count());
		}
	}

	@Test
	void aTrialShowsWhatIsFoundAndWhatIsHeldBack() {
		TermTrial trial = TermTrial.of(term("allochtoon", TermLanguage.NL, TermKind.NOUN));
		assertTrue(trial.forms().contains("allochtonen"), trial.forms().toString());
		assertEquals(List.of(new TermTrial.Hit(5, 16, Text.EMPTY)), trial.hits("Twee allochtonen wachten."));
		assertTrue(trial.holds("Twee allochtonen wachten.", true));
		assertTrue(trial.holds("Autochtonen wachten.", false));
		assertEquals("In deze zin één keer gevonden.", trial.sentence(DUTCH, "Twee allochtonen wachten."));
		assertEquals("Niet gevonden in deze zin.", trial.sentence(DUTCH, "Niemand wacht."));
		assertEquals("Gezien, en achtergehouden: kritiek op het woord.",
				trial.sentence(DUTCH, "Vermijd allochtoon in uw tekst."));
		assertEquals("Seen, and held back: in quotation marks.", trial.sentence(Locale.ENGLISH, "Hij zei ‘allochtoon’ tegen hem."));
		assertEquals("", TermTrial.of(UserTerm.blank(TermLanguage.NL)).sentence(DUTCH, "Een zin."));
	}

	@Test
	void endingsInBracketsAreForms() {
		UserTerm term = term("blank(e|en)", TermLanguage.NL, TermKind.AS_WRITTEN);
		assertEquals(Set.of("blank", "blanke", "blanken"), TermTrial.of(term).forms());
		UserTerms list = UserTerms.NONE.with(term);
		assertEquals("blank(e|en)", list.terms().getFirst().term());
		assertTrue(UserTerms.NONE.problem(term("blank(e", TermLanguage.NL, TermKind.AS_WRITTEN)).isPresent());
	}
}
