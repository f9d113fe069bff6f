package org.evenaar.search.internal.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.evenaar.rules.Language;
import org.evenaar.search.QuerySyntaxException;
import org.evenaar.search.internal.Fields;
import org.junit.jupiter.api.Test;

class QueryErrorsTest {

	private static void wrong(String query, int position, String sentence) {
		var problem = assertThrows(QuerySyntaxException.class, () -> QueryTranslator.translate(query, false), query);
		assertEquals(position, problem.position(), query + ": " + problem.sentence().en());
		assertTrue(problem.sentence().en().contains(sentence), problem.sentence().en());
		assertTrue(problem.sentence().nl().endsWith(".") || problem.sentence().nl().endsWith("?"), problem.sentence().nl());
		assertFalse(problem.sentence().nl().contains("{"), problem.sentence().nl());
		assertFalse(problem.sentence().nl().contains("''"), problem.sentence().nl());
	}

	@Test
	void eachMistakeIsToldWithItsPlace() {
		wrong("tolk \"bij spoed", 5, "position 6");
		wrong("tolk \"\"", 5, "no word");
		wrong("tolk ()", 5, "nothing between");
		wrong("(tolk", 0, "not closed");
		wrong("tolk)", 4, "closes nothing");
		wrong("tolk (", 5, "not closed");
		wrong("sektion:advies", 0, "did you mean section:?");
		wrong("qwerty:advies", 0, "no field 'qwerty'");
		wrong("section:advise", 8, "did you mean");
		wrong("verdict:xyz", 8, "it can be open, change");
		wrong("verdict:", 0, "verdict:open");
		wrong("verdict: AND tolk", 0, "verdict:open");
		wrong("title:section:tolk", 6, "another field");
		wrong("year:20x9", 5, "no year");
		wrong("year:2024..2019", 5, "ends before");
		wrong("year:..", 5, "no year");
		wrong("NOT tolk", 0, "only what must not");
		wrong("-tolk -spoed", 0, "only what must not");
		wrong("NOT tolk AND NOT spoed", 0, "only what must not");
		wrong("AND tolk", 0, "Before AND");
		wrong("tolk OR", 5, "Behind OR");
		wrong("tolk AND OR spoed", 5, "Behind AND");
		wrong("tolk NOT NOT spoed", 9, "Before NOT");
		wrong("*tolk", 0, "starts with");
		wrong("t*", 0, "at least 2");
		wrong("ta*a*a*a*", 0, "more than 3");
		wrong("tolk~3", 4, "1 or 2");
		wrong("tol~", 0, "too short");
		wrong("\"a b\"~99", 5, "1 to 50");
		wrong("(".repeat(21) + "a" + ")".repeat(21), 20, "deeper than 20");
		wrong("a ".repeat(201), 400, "more than 200");
		wrong("ab* ".repeat(21), 80, "more than 20");
		wrong("a".repeat(2001), 2000, "longer than 2000");
	}

	@Test
	void whatOnlyLooksLikeAMistakeIsTaken() throws Exception {
		for (String query : List.of("ratio 1:2", "let op: tolk", "tolk?", "tolk - spoed", "–", "a/b", "C++", "^", "[x]", "{", "\\", "@",
				"!", "a && b", "ras' en 'ras", "AT&T", "50%", "a:", "title:(tolk OR spoed)", "+(a b) -c", "~", "finding:a:b")) {
			QueryTranslator.translate(query, true);
		}
	}

	@Test
	void anyQueryGivesAResultOrASentence() throws Exception {
		List<String> parts = List.of("tolk", "ras", "\"", "(", ")", " ", " ", " ", "AND", "OR", "NOT", "EN", "NIET", "+", "-", "*", "?", "~", "~2", "~9",
				"title:", "section:", "verdict:", "year:", "finding:", "lang:", "instrument:", "foo:", "2019..2024", "..", "open", "e-GFR", "1,159",
				"\\", "/", "^2", "[", "]", "{", "}", "&&", "||", "!", "<", "=", "@", ":", "é", "\u0308", "\u00AD", "\uD83D", "\uDE00", "𝒜", "\t", "\n", "\0",
				"“", "”", "’s", "a", "nierfunctiecorrectie", "%", "#", "$");
		Random random = new Random(20260722);
		try (Shelf shelf = new Shelf()) {
			shelf.put("one", Language.NL, "Een tolk en het begrip ras, e-GFR 1,159", Fields.SECTION_KIND, "recommendation", Fields.YEAR, "2020");
			int found = 0;
			int refused = 0;
			for (int round = 0; round < 2_000; round++) {
				StringBuilder query = new StringBuilder();
				for (int i = random.nextInt(14); i > 0; i--) {
					query.append(parts.get(random.nextInt(parts.size())));
				}
				try {
					shelf.find(QueryTranslator.translate(query.toString(), random.nextBoolean()), 1);
					found++;
				} catch (QuerySyntaxException e) {
					assertTrue(e.position() >= 0 && e.position() + e.length() <= query.length(), query + " " + e.position() + " " + e.length());
					refused++;
				}
				QueryTranslator.didYouMean(shelf.reader(), query.toString(), random.nextBoolean());
				QueryTranslator.complete(shelf.reader(), query.toString(), random.nextInt(query.length() + 1), 5, Locale.ENGLISH);
			}
			assertTrue(found > 200 && refused > 200, found + " " + refused);
		}
	}
}
