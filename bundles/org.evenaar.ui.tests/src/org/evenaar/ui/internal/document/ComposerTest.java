package org.evenaar.ui.internal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.guideline.GuidelineFactory;
import org.evenaar.model.guideline.Paragraph;
import org.evenaar.model.guideline.Section;
import org.evenaar.ui.internal.document.Composition.GridArt;
import org.evenaar.ui.internal.document.Composition.Line;
import org.evenaar.ui.internal.document.Manuscript.Kind;
import org.evenaar.ui.internal.document.Manuscript.Prose;
import org.evenaar.ui.internal.document.TextMap.BlockPosition;
import org.evenaar.ui.internal.document.TextMap.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComposerTest {

	private static final Meter METER = new PlainMeter();

	static IntStream seeds() {
		return IntStream.range(0, 120);
	}

	private static int width(int seed) {
		return new int[] {60, 140, 300, 560, 2000}[seed % 5];
	}

	private static Composition compose(Guideline guideline, int width) {
		return Composer.compose(ManuscriptMaker.of(guideline), METER, width, strength -> "LABEL " + strength);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void everyCharacterOfEveryBlockIsFoundAgain(int seed) {
		var random = new RandomGuideline(seed);
		Composition composition = compose(random.make(), width(seed));
		random.texts.forEach((path, text) -> {
			for (int i = 0; i < text.length(); i++) {
				int at = composition.map().textOffset(path, i);
				assertTrue(at >= 0, path + " " + i);
				char shown = composition.text().charAt(at);
				assertEquals(text.charAt(i) < ' ' || text.charAt(i) == '\u2028' ? ' ' : text.charAt(i), shown, path + " " + i);
				assertEquals(new BlockPosition(path, i), composition.map().at(at).orElseThrow());
			}
		});
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void spansHoldTheMarkedWordsAndNothingElse(int seed) {
		var random = new RandomGuideline(seed);
		Composition composition = compose(random.make(), width(seed));
		random.texts.forEach((path, text) -> {
			int start = text.length() / 3;
			int end = Math.max(start + 1, text.length() * 2 / 3);
			StringBuilder shown = new StringBuilder();
			int last = -1;
			for (Span span : composition.map().spans(path, start, end)) {
				assertTrue(span.start() > last, "in order");
				assertEquals(composition.lineAt(span.start()), composition.lineAt(span.end() - 1), "within a line");
				shown.append(composition.text(), span.start(), span.end());
				last = span.start();
			}
			assertEquals(Composer.clean(text).replace('\n', ' ').substring(start, end), shown.toString());
		});
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void linesFollowEachOtherAndFitTheColumn(int seed) {
		Composition composition = compose(new RandomGuideline(seed).make(), width(seed));
		int at = 0;
		for (Line line : composition.lines()) {
			assertEquals(at, line.start());
			assertTrue(line.prefix() >= 1 && line.start() + line.prefix() <= line.end() + 1, "room for the space above");
			String letters = composition.text().substring(line.start() + line.prefix(), line.end());
			boolean prose = line.face() != Face.TABLE && line.face() != Face.TABLE_HEAD && line.face() != Face.LABEL;
			if (prose && letters.strip().length() > 2) {
				int indent = Math.max(line.indent(), line.tabs().length == 0 ? 0 : line.tabs()[line.tabs().length - 1]);
				assertTrue(indent + METER.width(line.face(), letters.stripTrailing()) <= width(seed) + 0.5, letters);
			}
			at = line.end() + 1;
		}
		assertEquals(composition.text().length(), Math.max(0, at - 1));
		assertEquals(composition.lines().size(), composition.text().isEmpty() ? 0 : composition.text().split("\n", -1).length);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void piecesOfCellsEndBeforeTheNextColumnBegins(int seed) {
		Composition composition = compose(new RandomGuideline(seed).make(), 560);
		for (GridArt grid : composition.grids()) {
			assertTrue(IntStream.range(1, grid.edges().length).allMatch(i -> grid.edges()[i] >= grid.edges()[i - 1]));
			assertTrue(grid.edges()[grid.edges().length - 1] <= 560);
			grid.rows().forEach(row -> IntStream.rangeClosed(row.firstLine(), row.lastLine()).forEach(index -> {
				Line line = composition.lines().get(index);
				String[] cells = composition.text().substring(line.start() + line.prefix(), line.end()).split("\t", -1);
				for (int i = 1; i + 1 < cells.length; i++) {
					float end = line.tabs()[i - 1] + METER.width(line.face(), cells[i].stripTrailing());
					assertTrue(end < line.tabs()[i], Arrays.toString(cells) + Arrays.toString(line.tabs()));
				}
			}));
		}
	}

	@Test
	void aLineOfTextIsNotBrokenWithinAWordThatFits() {
		int[] ends = new LineBreaker(METER).breaks("vermenigvuldig de uitkomst met 1,159", Face.BODY, 110, 110);
		assertEquals(List.of(15, 31, 36), Arrays.stream(ends).boxed().toList());
	}

	@Test
	void aSignStaysWithItsNumber() {
		int[] ends = new LineBreaker(METER).breaks("factor × 1,159 voor ras", Face.BODY, 70, 70);
		assertEquals(List.of(7, 15, 23), Arrays.stream(ends).boxed().toList());
	}

	@Test
	void whatIsCopiedHasNoLineEndsOfTheWindow() {
		Guideline guideline = GuidelineFactory.eINSTANCE.createGuideline();
		Section section = GuidelineFactory.eINSTANCE.createSection();
		section.setPath("1");
		for (String text : List.of("De eerste alinea is langer dan de regel.", "De tweede ook, en daarmee uit.")) {
			Paragraph paragraph = GuidelineFactory.eINSTANCE.createParagraph();
			paragraph.setPath("1/p" + section.getBlocks().size());
			paragraph.setText(text);
			section.getBlocks().add(paragraph);
		}
		guideline.getSections().add(section);
		Composition composition = compose(guideline, 80);
		assertTrue(composition.lines().size() > 6);
		assertEquals("De eerste alinea is langer dan de regel.\nDe tweede ook, en daarmee uit.",
				composition.plain(0, composition.text().length()));
	}

	@Test
	void aDocumentThatBeginsWithItsTitleShowsItAsTitle() {
		Guideline guideline = GuidelineFactory.eINSTANCE.createGuideline();
		guideline.setTitle("Richtlijn Nierschade");
		Section section = GuidelineFactory.eINSTANCE.createSection();
		section.setPath("0");
		Paragraph paragraph = GuidelineFactory.eINSTANCE.createParagraph();
		paragraph.setPath("0/p1");
		paragraph.setText("Richtlijn Nierschade ");
		section.getBlocks().add(paragraph);
		guideline.getSections().add(section);
		Manuscript manuscript = ManuscriptMaker.of(guideline);
		assertEquals(Kind.TITLE, ((Prose) manuscript.items().getFirst()).kind());
		assertFalse(compose(guideline, 300).lines().isEmpty());
	}
}
