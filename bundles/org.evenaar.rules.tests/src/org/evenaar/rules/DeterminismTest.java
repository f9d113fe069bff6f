package org.evenaar.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** One scanner used again and again says the same as a new one for every passage, on random texts. */
class DeterminismTest {

	private static final long SEED = 20261122;
	private static final String[] WORDS = { "ras", "de", "negroïde", "1,159", "×", ".", ",", "nierfunctie", "“", "”",
			"geen", "zonder", "African", "American", "\n", "(", ")", "x1,21", "2023", "12%", "Kop", "de", "en" };

	private static RuleSet rules() {
		return Packs.engine(Packs.pack("random", """
				group: {any: [negroïde, African, African American], not: {any: [de negroïde]}}
				factor: {any: ['1,159', '1,21', '× 1,21']}
				no: {nl: [geen, zonder]}""", """
				per: match
				when:
				  - {find: [group], with: [{any: [factor, number]}], without: [{any: [no], within: 2 words before}]}
				  - {find: [factor], with: [{any: [group], within: 5 words}]}
				  - {find: [year, percentage]}"""));
	}

	@Test
	void aUsedScannerSaysWhatANewOneSays() {
		RuleSet rules = rules();
		RuleScanner used = rules.scanner();
		Random random = new Random(SEED);
		int hits = 0;
		for (int i = 0; i < 2_000; i++) {
			Passage passage = random(random);
			List<Match> expected = rules.scanner().scan(passage);
			assertEquals(expected, used.scan(passage), passage::text);
			hits += expected.size();
		}
		assertTrue(hits > 1_000, "The texts hold something to find: " + hits);
	}

	@Test
	void hitsStandInOrderInsideTheText() {
		RuleScanner scanner = rules().scanner();
		Random random = new Random(SEED + 1);
		for (int i = 0; i < 2_000; i++) {
			Passage passage = random(random);
			int last = 0;
			for (Match match : scanner.scan(passage)) {
				assertTrue(match.start() >= last && match.start() < match.end() && match.end() <= passage.text().length());
				assertTrue(match.sentenceStart() <= match.start() && match.start() < match.sentenceEnd());
				last = match.start();
			}
		}
	}

	private static Passage random(Random random) {
		List<String> words = new ArrayList<>();
		for (int i = random.nextInt(40); i >= 0; i--) {
			words.add(WORDS[random.nextInt(WORDS.length)]);
		}
		return Passage.of(String.join(random.nextBoolean() ? " " : "  ", words), Language.allMask());
	}
}
