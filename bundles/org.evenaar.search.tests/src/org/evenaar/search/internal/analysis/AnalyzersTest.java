package org.evenaar.search.internal.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.evenaar.rules.Language;
import org.evenaar.search.internal.Fields;
import org.junit.jupiter.api.Test;

class AnalyzersTest {

	private static final String NL = Fields.stems(Fields.TEXT, Language.NL);
	private static final String DE = Fields.stems(Fields.TEXT, Language.DE);

	private record Token(String word, int position, int start, int end) {
	}

	private final Analyzer analyzer = Analyzers.forIndexing();

	private List<Token> tokens(String field, String text) throws Exception {
		List<Token> tokens = new ArrayList<>();
		try (TokenStream stream = analyzer.tokenStream(field, text)) {
			var term = stream.addAttribute(CharTermAttribute.class);
			var offset = stream.addAttribute(OffsetAttribute.class);
			var step = stream.addAttribute(PositionIncrementAttribute.class);
			stream.reset();
			int position = -1;
			while (stream.incrementToken()) {
				position += step.getPositionIncrement();
				tokens.add(new Token(term.toString(), position, offset.startOffset(), offset.endOffset()));
			}
			stream.end();
			assertEquals(text.length(), offset.endOffset());
		}
		return tokens;
	}

	private List<String> words(String field, String text) throws Exception {
		return tokens(field, text).stream().map(Token::word).toList();
	}

	@Test
	void compoundsAreFoundByTheirPartsAndByPartsTogether() throws Exception {
		assertTrue(words(NL, "nierfunctiecorrectie").containsAll(List.of("nierfunctiecorrectie", "nierfunctie", "correctie")));
		assertTrue(words(NL, "Nierfunctiecorrecties").containsAll(List.of("nierfunctie", "correctie", "nier", "functie")));
		assertTrue(words(NL, "zwangerschapsdiabetes").containsAll(List.of("zwangerschap", "diabetes")));
		assertTrue(words(NL, "etniciteitscorrectie").containsAll(List.of("etniciteit", "correctie")));
		assertTrue(words(NL, "tolkvoorzieningen").containsAll(List.of("tolk", "voorziening")));
		assertTrue(words(NL, "kindergeneeskunde").equals(List.of("kindergeneeskund")));
		assertTrue(words(NL, "kinderziekten").contains("kind"));
		assertTrue(words(NL, "patiëntenvoorlichting").containsAll(List.of("patient", "voorlichting")));
		assertTrue(words(DE, "Nierenfunktionsstörungen").containsAll(List.of("nier", "funktion", "storung")));
	}

	@Test
	void compoundsGiveNoNoise() throws Exception {
		assertEquals(List.of("kanker", "prostaat", "prostaatkanker"), words(NL, "prostaatkanker").stream().sorted().toList());
		assertEquals(List.of("zwangerschap"), words(NL, "zwangerschap"));
		assertEquals(List.of("handvat"), words(NL, "handvatten"));
		for (String word : List.of("organisatie", "universiteit", "verantwoordelijkheid", "interpretatie", "behandelaars",
				"gemeenschap", "wetenschappelijk", "amsterdam", "paracetamol", "levothyroxine", "moederkoren", "kindje")) {
			assertEquals(1, tokens(NL, word).size(), word);
		}
	}

	@Test
	void partsStandAtThePlaceOfTheirWord() throws Exception {
		List<Token> tokens = tokens(NL, "De huidskleuren van");
		Token whole = tokens.get(1);
		assertEquals(new Token("huidskleur", 1, 3, 15), whole);
		assertTrue(tokens.contains(new Token("huid", 1, 3, 15)));
		assertTrue(tokens.contains(new Token("kleur", 1, 3, 15)));
		assertEquals(new Token("van", 2, 16, 19), tokens.getLast());
	}

	@Test
	void writtenWordsKeepTheirFormWithoutCaseAndDiacritics() throws Exception {
		assertEquals(List.of("negroide", "rassen"), words(Fields.TEXT, "Negroïde RASSEN"));
		assertEquals(List.of("negroide"), words(Fields.TEXT, "negroi\u0308de"));
		assertEquals(List.of("nierfunctie"), words(Fields.TEXT, "nier\u00ADfunctie"));
	}

	@Test
	void hyphensGivePartsAndTheWhole() throws Exception {
		assertEquals(List.of(new Token("e", 0, 0, 1), new Token("egfr", 0, 0, 5), new Token("gfr", 1, 2, 5)),
				tokens(Fields.TEXT, "e-GFR"));
		assertEquals(List.of("ckd", "ckdepi", "epi", "2021"), words(Fields.TEXT, "CKD-EPI 2021"));
		assertEquals(List.of("type", "type2", "2"), words(Fields.TEXT, "type\u20112"));
		assertEquals(List.of("een", "op", "een", "maat", "werk"), words(Fields.TEXT, "een-op-een-maat-werk"));
		assertEquals(List.of("a", "b"), words(Fields.TEXT, "-a- -b"));
	}

	@Test
	void numbersMeetWithCommaAndPoint() throws Exception {
		assertEquals(List.of("1.159"), words(Fields.TEXT, "1,159"));
		assertEquals(List.of("1.73", "m"), words(Fields.TEXT, "1.73 m²"));
		assertEquals(List.of("12", "3"), words(Fields.TEXT, "12, 3."));
	}

	@Test
	void apostrophesStayWithinWords() throws Exception {
		assertEquals(List.of("foto"), words(NL, "foto’s"));
		assertEquals(List.of("patient"), words(Fields.stems(Fields.TEXT, Language.EN), "patient's"));
		assertEquals(List.of("hopital"), words(Fields.stems(Fields.TEXT, Language.FR), "l’hôpital"));
		assertEquals(List.of("ras"), words(Fields.TEXT, "'ras'"));
	}

	@Test
	void offsetsNeverGoBackWhateverTheText() throws Exception {
		Random random = new Random(20260721);
		String letters = "aeéëknrst-'’,. \u00AD\u0308\t\n12ß\u4E2D𝒜ﬁAE";
		for (int round = 0; round < 3000; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(60); i > 0; i--) {
				if (random.nextInt(8) == 0) {
					text.append(List.of("nierfunctie", "correctie", "huid", "kleur", "patiënten", "s").get(random.nextInt(6)));
				} else {
					text.append(letters.charAt(random.nextInt(letters.length())));
				}
			}
			for (String field : List.of(Fields.TEXT, NL, DE)) {
				check(text.toString(), tokens(field, text.toString()));
			}
		}
	}

	private static void check(String text, List<Token> tokens) {
		int start = 0;
		for (Token token : tokens) {
			assertTrue(token.start() >= start && token.end() > token.start() && token.end() <= text.length(), text);
			assertTrue(Character.isLetterOrDigit(text.codePointAt(token.start())), text);
			assertFalse(token.word().isEmpty(), text);
			start = token.start();
		}
		assertTrue(tokens.isEmpty() || tokens.getFirst().position() == 0, text);
	}

	@Test
	void askedWordsAreCutAsIndexedOnes() throws Exception {
		String text = "De e-GFR (CKD-EPI) van foto’s: 1,159 nier\u00ADfunctie, 2-op-1-zorg";
		List<String> asked = new ArrayList<>();
		Words.of(text).forEach(chain -> {
			asked.add(chain.parts().getFirst());
			if (chain.parts().size() > 1 && chain.parts().size() <= 3) {
				asked.add(chain.joined());
			}
			asked.addAll(chain.parts().subList(1, chain.parts().size()));
		});
		assertEquals(words(Fields.TEXT, text), asked.stream().map(Analyzers::exact).toList());
	}

	@Test
	void longWordsAreCutAndNotLost() throws Exception {
		assertEquals(3, tokens(Fields.TEXT, "x".repeat(250)).size());
	}
}
