package org.evenaar.rules.internal.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;

import org.evenaar.rules.Language;
import org.junit.jupiter.api.Test;

class TermExpanderTest {

	private final TermExpander dutch = new TermExpander(Optional.of(Language.NL), name -> Set.of("patiënt", "vrouwen"));

	@Test
	void bracketsHoldEndingsThatMayBeThere() throws PackException {
		assertEquals(Set.of("ras", "rassen"), dutch.expand("ras(sen)"));
		assertEquals(Set.of("blank", "blanke", "blanken"), dutch.expand("blank(e|en)"));
		assertEquals(Set.of("gelijk", "ongelijk", "gelijke", "ongelijke"), dutch.expand("(on)gelijk(e)"));
	}

	@Test
	void compoundsAreJoinedOrApart() throws PackException {
		Set<String> forms = dutch.expand("ras+correctie/n");
		assertTrue(forms.contains("rascorrectie") && forms.contains("ras correctie") && forms.contains("rascorrecties"),
				forms::toString);
	}

	@Test
	void listsStandForTheirWords() throws PackException {
		assertEquals(Set.of("zwarte patiënt", "zwarte vrouwen"), dutch.expand("zwarte <person-nl>"));
	}

	@Test
	void equalsSignKeepsTheSpelling() throws PackException {
		assertEquals(Set.of("RAS"), dutch.expand("=RAS"));
	}

	@Test
	void saysWhatIsWrong() {
		assertMessage("ras(sen", "brackets");
		assertMessage("ras *", "at the end");
		assertMessage("ras/q", "/q is not known");
		var any = new TermExpander(Optional.empty(), name -> Set.of());
		assertTrue(assertThrows(PackException.class, () -> any.expand("ras/n")).getMessage().contains("no language"));
	}

	@Test
	void refusesTermsWithoutEnd() {
		String endless = "a(b|c|d|e|f) ".repeat(10).strip();
		assertMessage(endless, "more than");
	}

	private void assertMessage(String notation, String part) {
		String message = assertThrows(PackException.class, () -> dutch.expand(notation)).getMessage();
		assertTrue(message.contains(part), message);
	}
}
