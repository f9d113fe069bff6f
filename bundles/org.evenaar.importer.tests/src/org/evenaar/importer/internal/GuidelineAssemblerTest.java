package org.evenaar.importer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.evenaar.importer.DocumentSink.Cell;
import org.evenaar.importer.DocumentSink.Property;
import org.evenaar.importer.DocumentSink.Role;
import org.evenaar.importer.DocumentSink.Row;
import org.evenaar.importer.ImportException;
import org.evenaar.importer.ImportLimits;
import org.evenaar.importer.ImportMessage;
import org.evenaar.importer.Origin;
import org.evenaar.importer.ReadContext;
import org.evenaar.importer.TestFiles;
import org.evenaar.model.guideline.Block;
import org.evenaar.model.guideline.Formula;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.guideline.Recommendation;
import org.evenaar.model.guideline.Section;
import org.evenaar.model.guideline.SectionKind;
import org.evenaar.model.guideline.Strength;
import org.evenaar.rules.Language;
import org.junit.jupiter.api.Test;

class GuidelineAssemblerTest {

	private final GuidelineAssembler sink = assembler(ImportLimits.DEFAULT);
	private int line;

	private static GuidelineAssembler assembler(ImportLimits limits) {
		return new GuidelineAssembler(new ReadContext(limits, () -> false, Locale.ENGLISH), GuidelineAssemblerTest::detect);
	}

	/** Twelve characters of "the" or "het" tell the language; anything else is too short. */
	private static Optional<Language> detect(CharSequence text) {
		return text.toString().contains("the ") ? Optional.of(Language.EN)
				: text.toString().contains("het ") ? Optional.of(Language.NL) : Optional.empty();
	}

	private Origin here() {
		return Origin.at("line " + ++line);
	}

	private void heading(int level, String text) {
		sink.heading(level, text, here());
	}

	private void paragraph(String text) {
		sink.paragraph(Role.BODY, text, here());
	}

	private void item(String text) {
		sink.listItem(1, "\u2022", text, here());
	}

	private void table(String caption, String... cells) {
		List<Cell> row = List.of(cells).stream().map(c -> new Cell(c, 1, here())).toList();
		sink.table(caption, List.of(new Row(true, row), new Row(false, row)), here());
	}

	private List<String> lines() throws ImportException {
		return TestFiles.lines(sink.finish());
	}

	@Test
	void everyBlockGetsAPathOfItsSectionAndKind() throws ImportException {
		paragraph("Vooraf.");
		heading(1, "Een");
		paragraph("Eerste.");
		item("Punt.");
		heading(2, "Onder");
		table("", "a", "b");
		sink.footnote("1", "Noot.", here());
		paragraph("Tweede.");
		heading(4, "Diep");
		paragraph("x = 2 \u00d7 y + 3");
		heading(1, "Twee");
		sink.paragraph(Role.CAPTION, "Figuur 1 Iets.", here());
		assertEquals(List.of("= 0 []", "0/p1 Vooraf.", "= 1 [Een]", "1/p1 Eerste.", "1/l1 {1\u2022} Punt.", "= 1.1 [Onder]", "1.1/t1",
				"(head) 1.1/t1/r1c1 a", "(head) 1.1/t1/r1c2 b", "1.1/t1/r2c1 a", "1.1/t1/r2c2 b", "1.1/f1 {1} Noot.", "1.1/p1 Tweede.",
				"= 1.1.1 [Diep]", "1.1.1/e1 x = 2 \u00d7 y + 3", "= 2 [Twee]", "2/g1 Figuur 1 Iets."), lines());
	}

	@Test
	void levelsAreTakenAsTheyAre() throws ImportException {
		heading(3, "Drie");
		heading(2, "Twee");
		heading(3, "Drie weer");
		Guideline guideline = sink.finish();
		assertEquals(List.of("= 1 [Drie]", "= 2 [Twee]", "= 2.1 [Drie weer]"), TestFiles.lines(guideline));
		assertEquals(List.of(3, 2, 3), TestFiles.sections(guideline).stream().map(Section::getLevel).toList());
	}

	@Test
	void kindIsInheritedUnlessTheHeadingSaysOtherwise() throws ImportException {
		heading(1, "Bijlagen");
		heading(2, "Zoektermen");
		heading(3, "Literatuur");
		heading(1, "Module 1");
		heading(2, "Aanbevelingen");
		heading(3, "Diagnostiek");
		heading(3, "Overwegingen");
		Guideline guideline = sink.finish();
		assertEquals(List.of(SectionKind.ANNEX, SectionKind.ANNEX, SectionKind.REFERENCES, SectionKind.OTHER,
				SectionKind.RECOMMENDATION, SectionKind.RECOMMENDATION, SectionKind.RATIONALE),
				TestFiles.sections(guideline).stream().map(Section::getKind).toList());
	}

	@Test
	void shortBlocksSpeakTheLanguageAroundThem() throws ImportException {
		heading(1, "Een");
		paragraph("Dit is het begin van het verhaal en het gaat door.");
		paragraph("Kort.");
		heading(1, "Literatuur");
		paragraph("This is the longest title of all the titles in the list of the references, the first and the last and the longest.");
		paragraph("ISBN 5.");
		heading(1, "Leeg");
		paragraph("Ook kort.");
		Guideline guideline = sink.finish();
		assertEquals("nl", guideline.getLanguage());
		assertEquals(List.of("nl", "nl", "en", "en", "nl"), TestFiles.blocks(guideline).stream().map(Block::getLanguage).toList());
		assertEquals(List.of("nl", "en", "nl"), guideline.getSections().stream().map(Section::getLanguage).toList());
	}

	@Test
	void theLanguageThatTheFileStatesDecidesWhereTheTextIsTooShort() throws ImportException {
		sink.property(Property.LANGUAGE, "de-DE");
		paragraph("Kurz.");
		assertEquals("de", sink.finish().getLanguage());
	}

	@Test
	void referencesWithoutAHeadingBecomeASectionOfTheirOwn() throws ImportException {
		heading(1, "Behandeling");
		paragraph("Geef het middel eenmaal per dag.");
		item("Jansen A, de Boer B. Hypertension in Asian patients. Lancet. 2019;393(10):123-9.");
		item("Smith J, Brown K, et al. Race and kidney function. N Engl J Med 2021;385:1737-49.");
		item("Pieters C. Caucasian norms. J Example. 2001;4:5-9.");
		heading(2, "Vervolg");
		paragraph("Controleer na twee weken.");
		Guideline guideline = sink.finish();
		assertEquals(List.of("1", "1.1", "1.2"), TestFiles.sections(guideline).stream().map(Section::getPath).toList());
		assertEquals(SectionKind.REFERENCES, TestFiles.sections(guideline).get(1).getKind());
		assertEquals(3, TestFiles.sections(guideline).get(1).getBlocks().size());
	}

	@Test
	void recommendationsAreFoundByStyleLabelSectionAndCue() throws ImportException {
		heading(1, "Behandeling");
		sink.paragraph(Role.RECOMMENDATION, "Geef elke dag een glas water.", here());
		paragraph("Aanbeveling 2");
		paragraph("Meet de bloeddruk in rust bij volwassenen met hypertensie.");
		paragraph("Wij bevelen aan om te controleren op:");
		item("kalium;");
		item("creatinine.");
		paragraph("De prijs van het middel is laag.");
		heading(1, "Onderbouwing");
		paragraph("De Britse richtlijn zegt: we recommend a statin.");
		heading(1, "Aanbevelingen");
		paragraph("De werkgroep doet de volgende aanbevelingen:");
		item("Verwijs naar een nefroloog.");
		table("", "Meet het gewicht elke week.", "sterk");
		Guideline guideline = sink.finish();
		assertEquals(List.of(List.of("1/p1"), List.of("1/p2", "1/p3"), List.of("1/p4", "1/l1", "1/l2"), List.of("3/l1"),
				List.of("3/t1/r2c1", "3/t1/r2c2")),
				guideline.getRecommendations().stream().map(r -> r.getBlocks().stream().map(Block::getPath).toList()).toList());
		Recommendation second = guideline.getRecommendations().get(1);
		assertEquals("volwassenen met hypertensie", second.getPopulation());
		assertEquals(Strength.STRONG, guideline.getRecommendations().get(2).getStrength());
	}

	@Test
	void titleVersionAndIssuerComeFromWhatTheDocumentSays() throws ImportException {
		sink.property(Property.TITLE, "Microsoft Word - Document1");
		paragraph("Concept versie 2.1");
		paragraph("Autorisatie: Vereniging B");
		paragraph("Uitgever: Vereniging A");
		heading(1, "Richtlijn nierschade");
		heading(2, "Inleiding");
		paragraph("Versie 9 van het programma is oud.");
		Guideline guideline = sink.finish();
		assertEquals("Richtlijn nierschade", guideline.getTitle());
		assertEquals("2.1", guideline.getVersion());
		assertEquals("Vereniging A", guideline.getIssuer());
	}

	@Test
	void nothingIsMadeUpWhereTheDocumentSaysNothing() throws ImportException {
		paragraph("De uitgever van het boek is niet bekend en de versie evenmin.");
		Guideline guideline = sink.finish();
		assertEquals(List.of("", "", ""), List.of(guideline.getTitle(), guideline.getVersion(), guideline.getIssuer()));
	}

	@Test
	void theCaptionBeforeATableIsItsText() throws ImportException {
		sink.paragraph(Role.CAPTION, "Tabel 2 Formules", here());
		table("", "x", "y");
		assertEquals(List.of("= 0 []", "0/t1 Tabel 2 Formules"), lines().subList(0, 2));
	}

	@Test
	void spansMoveTheColumnsBehindThem() throws ImportException {
		sink.table("", List.of(new Row(false, List.of(new Cell("breed", 2, here()), new Cell("derde", 1, here())))), here());
		assertEquals(List.of("= 0 []", "0/t1", "0/t1/r1c1 breed", "0/t1/r1c3 derde"), lines());
	}

	@Test
	void anEmptyDocumentIsRefused() {
		paragraph(" \u00a0\n ");
		assertEquals("file.notext", assertThrows(ImportException.class, sink::finish).problem().key());
	}

	@Test
	void aClosedSinkEndsItsReader() {
		sink.close();
		assertThrows(CancellationException.class, () -> paragraph("te laat"));
	}

	@Test
	void moreTextThanTheLimitIsRefused() {
		ImportLimits limits = new ImportLimits(1 << 20, 1 << 20, 100, 100, 10, 10, ImportLimits.DEFAULT.time());
		GuidelineAssembler small = assembler(limits);
		GuidelineAssembler.LimitReached reached = assertThrows(GuidelineAssembler.LimitReached.class,
				() -> small.paragraph(Role.BODY, "x".repeat(101), here()));
		assertEquals("limit.text", reached.reason().problem().key());
	}

	@Test
	void remarksAreWrittenOnceInTheLanguageOfTheReader() throws ImportException {
		paragraph("Tekst.");
		sink.remark(ImportMessage.of("remark.encoding"));
		sink.remark(ImportMessage.of("remark.encoding"));
		assertEquals(List.of(ImportMessage.of("remark.encoding").in(Locale.ENGLISH)), sink.finish().getRemarks());
	}

	@Test
	void randomDocumentsKeepTheirWordsAndHaveUniquePaths() throws ImportException {
		for (int seed = 0; seed < 300; seed++) {
			Random random = new Random(seed);
			GuidelineAssembler target = assembler(ImportLimits.DEFAULT);
			StringBuilder words = new StringBuilder();
			for (int i = 0; i < 1 + random.nextInt(60); i++) {
				tell(target, random, "w" + seed + "x" + i, words);
			}
			Guideline guideline = target.finish();
			StringBuilder read = new StringBuilder();
			Set<String> paths = new HashSet<>();
			for (Section section : TestFiles.sections(guideline)) {
				read.append(section.getHeading());
				assertTrue(paths.add(section.getPath()), section.getPath());
				assertTrue(section.getSource() != null);
				section.getBlocks().forEach(b -> read.append(b.getText()));
			}
			for (Block block : TestFiles.blocks(guideline)) {
				assertTrue(paths.add(block.getPath()), block.getPath());
				assertTrue(block.getSource() != null && !block.getSource().getLocator().isEmpty(), block.getPath());
			}
			assertEquals(words.toString(), read.toString(), "seed " + seed);
		}
	}

	private void tell(GuidelineAssembler target, Random random, String word, StringBuilder words) {
		words.append(word);
		switch (random.nextInt(6)) {
		case 0, 1 -> target.heading(1 + random.nextInt(6), word, here());
		case 2 -> target.listItem(1 + random.nextInt(3), "-", word, here());
		case 3 -> target.footnote("1", word, here());
		case 4 -> target.table(word, List.of(new Row(false, List.of(new Cell("cel", 1 + random.nextInt(3), here())))), here());
		default -> target.paragraph(Role.values()[random.nextInt(Role.values().length)], word, here());
		}
	}

	@Test
	void aFormulaIsABlockOfItsOwnKind() throws ImportException {
		paragraph("eGFR = 186 \u00d7 (creat/88,4)^-1,154 \u00d7 1,212");
		assertTrue(TestFiles.blocks(sink.finish()).getFirst() instanceof Formula);
	}
}
