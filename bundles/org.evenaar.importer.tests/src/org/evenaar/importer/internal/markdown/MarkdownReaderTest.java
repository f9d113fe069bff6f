package org.evenaar.importer.internal.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.evenaar.importer.ImportException;
import org.evenaar.importer.TestFiles;
import org.evenaar.model.guideline.Block;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.guideline.Paragraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {

	@TempDir
	private Path folder;
	private TestFiles files;

	@BeforeEach
	void setUp() {
		files = new TestFiles(folder);
	}

	private List<String> read(String text) throws ImportException {
		return TestFiles.lines(files.read("richtlijn.md", text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Voor pati\u00ebnten van het negro\u00efde ras dient het resultaat vermenigvuldigd te worden met 1,159.",
			"- Geef negro\u00efde pati\u00ebnten geen ACE-remmer.", "1. Bepaal HLA-B*15:02 en HLA-B*58:01 vooraf.", "RAS | factor | 1,159",
			"\u201cRas\u201d is een 'sociaal' \"construct\".", "eGFR <60 en >30, creat <ULN en x>3", "* Blanke pati\u00ebnten: 1,5 * 2 * 3",
			"title \"Etniciteit\" option :a01, :value => 1", "> Wij bevelen aan.", "factor_ras_1 en [if Black] (1.159)", "3) Geef zout.",
			"eGFR = 186 \u00d7 leeftijd^-0,203 \u00d7 1,212 (negro\u00efde)", "    ingesprongen zin met ras", "12. Juni is warm." })
	void aSingleSentenceIsOneBlockWithItsTextIntact(String sentence) throws ImportException {
		for (String end : List.of("", "\n")) {
			Guideline guideline = files.read("zin.md", sentence + end);
			assertEquals(List.of(sentence.strip()), TestFiles.blocks(guideline).stream().map(Block::getText).toList());
		}
		assertTrue(TestFiles.blocks(files.read("zin.md", "- Een zin.")).getFirst() instanceof Paragraph);
	}

	@Test
	void blocksOfAllKinds() throws ImportException {
		Guideline guideline = files.read("alles.md", """
				---
				title: "Richtlijn proef"
				versie: 2.1
				uitgever: Vereniging A
				---

				# Een

				Een *zin* met **nadruk**, `code` en een [koppeling](http://voorbeeld.nl), afge-
				broken op de regel.[^n]

				- punt
				  vervolg
				  - onder

				    tweede alinea
				1. nummer

				| Formule | Factor |
				|---|---|
				| MDRD | **1,212** |

				> Een citaat.

				Twee
				----

				```
				code van de
				formule
				```

				![Een figuur met nieren](figuur.png)

				[^n]: De noot.
				""");
		assertEquals(List.of("= 1 [Een]", "1/p1 Een zin met nadruk, code en een koppeling, afgebroken op de regel.", "1/f1 {n} De noot.",
				"1/l1 {1\u2022} punt vervolg", "1/l2 {2\u2022} onder", "1/l3 {2} tweede alinea", "1/l4 {11.} nummer", "1/t1",
				"(head) 1/t1/r1c1 Formule", "(head) 1/t1/r1c2 Factor", "1/t1/r2c1 MDRD", "1/t1/r2c2 1,212", "1/p2 Een citaat.", "= 1.1 [Twee]",
				"1.1/p1 code van de formule", "1.1/p2 Een figuur met nieren"), TestFiles.lines(guideline));
		assertEquals(List.of("Richtlijn proef", "2.1", "Vereniging A"), List.of(guideline.getTitle(), guideline.getVersion(), guideline.getIssuer()));
		assertEquals("lines 9-10", TestFiles.blocks(guideline).getFirst().getSource().getLocator());
	}

	@Test
	void htmlInMarkdownIsReadAsHtml() throws ImportException {
		assertEquals(List.of("= 0 []", "0/t1", "(head) 0/t1/r1c1 Formule", "(head) 0/t1/r1c2 Factor", "0/t1/r2c1 MDRD", "0/t1/r2c2 1,212", "0/p1 Na de tabel m\u00b2."),
				read("<table><tr><th>Formule<th>Factor<tr><td>MDRD<td>1,212</table>\n\n<script>alert('ras')</script>\n\nNa de tabel m&sup2;.\n"));
	}

	@Test
	void linksAndReferencesFetchNothingAndKeepTheirWords() throws ImportException {
		assertEquals(List.of("= 0 []", "0/p1 Zie het rapport en de site."), read("Zie [het rapport][r] en <span>de site</span>.\n\n[r]: http://voorbeeld.nl/r\n"));
	}
}
