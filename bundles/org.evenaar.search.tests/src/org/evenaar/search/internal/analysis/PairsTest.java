package org.evenaar.search.internal.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.evenaar.rules.Language;
import org.junit.jupiter.api.Test;

/** Words that must meet and words that must not, by the lists pairs_nl.txt and pairs_en.txt. */
class PairsTest {

	private static final int LEAST = 150;

	@Test
	void dutch() throws Exception {
		check("pairs_nl.txt", Language.NL);
	}

	@Test
	void english() throws Exception {
		check("pairs_en.txt", Language.EN);
	}

	@Test
	void german() throws Exception {
		check("pairs_de.txt", Language.DE, 20);
	}

	@Test
	void french() throws Exception {
		check("pairs_fr.txt", Language.FR, 20);
	}

	private static void check(String name, Language language) {
		check(name, language, LEAST);
	}

	private static void check(String name, Language language, int least) {
		List<String> pairs = DataFile.lines(PairsTest.class, name);
		assertTrue(pairs.size() >= least, name);
		List<String> wrong = new ArrayList<>();
		for (String pair : pairs) {
			boolean meet = pair.contains(" = ");
			String[] words = pair.split(meet ? " = " : " x ");
			String one = stem(words[0], language);
			String other = stem(words[1], language);
			if (one.equals(other) != meet) {
				wrong.add(pair + "  (" + one + ", " + other + ")");
			}
		}
		assertEquals(List.of(), wrong);
	}

	private static String stem(String word, Language language) {
		return Analyzers.stem(Words.of(word).getFirst().joined(), language);
	}
}
