package org.evenaar.importer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineJoinerTest {

	private static String join(Set<String> words, String... lines) {
		StringBuilder text = new StringBuilder();
		for (String line : lines) {
			new LineJoiner(words).append(text, line);
		}
		return text.toString();
	}

	@ParameterizedTest
	@CsvSource({ "Rondetafel-,gesprekken zijn,Rondetafelgesprekken zijn", "in- ,en uitsluiting,in- en uitsluiting",
			"zorg-,en dienstverlening,zorg- en dienstverlening", "Zuid-,Afrikaans,Zuid-Afrikaans", "ACE-,remmer,ACE-remmer",
			"HLA-,B*15:02,HLA-B*15:02", "eGFR-,waarde,eGFR-waarde", "niet-,westerse,niet-westerse", "race-,based care,race-based care",
			"COVID-,19,COVID-19", "woord -,tussenzin,woord - tussenzin", "cli\u00ebnt-,vertegenwoordigers,cli\u00ebntvertegenwoordigers",
			"sub-Sahara-,Afrikaanse,sub-Sahara-Afrikaanse", "be\u00ad,handeling,behandeling", "en/,of,en/of", "een,twee,een twee",
			"Turks-Neder-,landse,Turks-Nederlandse" })
	void joinsTwoLines(String first, String second, String joined) {
		assertEquals(joined, join(Set.of(), first, second));
	}

	@Test
	void whatTheDocumentWritesElsewhereDecides() {
		Set<String> words = LineJoiner.vocabulary(List.of("het beleids-voorstel en een etnisch-", "culturele groep, etnisch-culturele achtergrond"));
		assertEquals("beleids-voorstel", join(words, "beleids-", "voorstel"));
		assertEquals("etnisch-culturele", join(words, "etnisch-", "culturele"));
		assertEquals("etnischculturele", join(Set.of("etnischculturele"), "etnisch-", "culturele"));
	}

	@Test
	void softLinesAreJoinedInsideSentencesOnly() {
		assertEquals("pati\u00ebnten van het negro\u00efde ras", SoftLines.join("pati\u00ebnten van het\nnegro\u00efde ras"));
		assertEquals("Adres:\nPostbus 1\n1000 AA", SoftLines.join("Adres:\nPostbus 1\n1000 AA"));
		assertEquals("De nierfunctieschatting.\nnieuw", SoftLines.join("De nierfunctie-\nschatting.\nnieuw"));
	}
}
