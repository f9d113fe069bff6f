package org.evenaar.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.evenaar.search.internal.query.QueryTranslator;
import org.junit.jupiter.api.Test;

class QueryFormTest {

	private static final Locale DUTCH = Locale.of("nl");

	@Test
	void aFormBecomesAQuery() throws Exception {
		QueryForm form = new QueryForm("professionele tolk", "geschatte filtratie", "spoed huisarts", "kind baby", Map.of())
				.with("section", Set.of("recommendation")).with("year", Set.of("2019..2024"));
		assertEquals("professionele tolk \"geschatte filtratie\" (spoed OR huisarts) -kind -baby section:recommendation year:2019..2024",
				form.query(Locale.ENGLISH));
		assertEquals("professionele tolk \"geschatte filtratie\" (spoed OR huisarts) -kind -baby onderdeel:aanbeveling jaar:2019..2024",
				form.query(DUTCH));
		assertEquals("", QueryForm.EMPTY.query(DUTCH));
	}

	@Test
	void whatIsTypedIntoAFormIsNeverAMistake() throws Exception {
		for (String typed : List.of("\"", "(", "AND", "OF", "-a", "--", "a:b", "section:x", "*x", "x~9", "~", "verdict:", "(a OR", "a*b*c*d*")) {
			QueryForm form = new QueryForm("tolk " + typed, typed, typed, typed, Map.of("issuer", Set.of(typed)));
			QueryTranslator.translate(form.query(Locale.ENGLISH), true);
		}
	}

	@Test
	void queriesGoIntoTheFormAndOutAgain() {
		for (String query : List.of("tolk", "tolk taal*", "\"race correction\"", "(a1 OR b1)", "tolk -kind section:recommendation",
				"verdict:(open OR discuss) severity:high", "issuer:\"Nederlands Huisartsen Genootschap\"", "finding:RACE-* year:2019..", "tolken~1",
				"")) {
			Optional<QueryForm> form = QueryForm.of(query);
			assertTrue(form.isPresent(), query);
			assertEquals(query.replace("tolken~1", "tolken 1"), form.get().query(Locale.ENGLISH));
		}
		assertEquals(Set.of("recommendation"), QueryForm.of("onderdeel:aanbeveling").orElseThrow().fields().get("section"));
	}

	@Test
	void whatAFormCannotSayStaysAQuery() {
		for (String query : List.of("a AND b", "(a OR b) (c OR d)", "\"a b\"~3", "\"a b\" \"c d\"", "+a", "(a OR (b c))", "\"open", "NOT (a OR b)",
				"title:a title:b")) {
			assertEquals(Optional.empty(), QueryForm.of(query), query);
		}
	}

	@Test
	void choicesHaveNames() {
		assertEquals("aanbeveling", QueryForm.choices("section", DUTCH).get("recommendation"));
		assertEquals("recommendation", QueryForm.choices("section", Locale.ENGLISH).get("recommendation"));
		assertEquals(Map.of(), QueryForm.choices("issuer", DUTCH));
	}
}
