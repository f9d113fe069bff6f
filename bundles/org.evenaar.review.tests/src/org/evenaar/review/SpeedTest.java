package org.evenaar.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.guideline.GuidelineFactory;
import org.evenaar.model.guideline.Paragraph;
import org.evenaar.model.guideline.Section;
import org.evenaar.review.internal.anchor.Anchored;
import org.evenaar.review.internal.anchor.Found;
import org.evenaar.review.internal.anchor.Reanchoring;
import org.evenaar.review.internal.document.DocumentText;
import org.evenaar.review.internal.session.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measured in time of the processor, so that what else the machine does counts little. */
class SpeedTest {

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
	private static final String[] WORDS = ("de het een bij van voor met op in is zijn wordt kan niet geen ook patiënt nierfunctie "
			+ "bloeddruk meting waarde arts behandeling dosis leeftijd gewicht advies overweeg gebruik bepaal uitkomst grens").split(" ");

	private static double milliseconds(Runnable work) {
		long start = THREADS.getCurrentThreadCpuTime();
		work.run();
		return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
	}

	@Test
	void decidingOnOneOfFiveThousandTakesNoTime(@TempDir Path folder) throws Exception {
		var desk = new TestReviews(folder);
		String[] lines = new String[2500];
		for (int i = 0; i < lines.length; i++) {
			lines[i] = "Alinea " + i + " noemt het ras, en nog eens het ras van patiënt " + i + ".";
		}
		ReviewSession session = desk.create(desk.document("x.md", lines));
		assertEquals(5000, session.items().size());
		double[] times = new double[400];
		for (int i = 0; i < times.length; i++) {
			String id = session.items().get(i * 7).id();
			times[i] = milliseconds(() -> session.decide(List.of(id), TestReviews.JUSTIFIED, "a"));
		}
		Arrays.sort(times);
		System.out.printf("deciding on one of 5,000: median %.2f ms, 99%% below %.2f ms%n", times[200], times[396]);
		assertTrue(times[200] < 5, () -> "median " + times[200]);
		session.close();
	}

	@Test
	void twoThousandFindingsInThreeHundredPagesAreFoundAgainWithinASecond() {
		Random random = new Random(3);
		List<String> before = new ArrayList<>();
		for (int p = 0; p < 300 * 6; p++) {
			before.add(paragraph(random));
		}
		List<String> after = new ArrayList<>(before);
		for (int edit = 0; edit < 300; edit++) {
			int at = random.nextInt(after.size());
			switch (random.nextInt(4)) {
			case 0 -> after.remove(at);
			case 1 -> after.add(at, paragraph(random));
			case 2 -> after.add(random.nextInt(after.size()), after.remove(at));
			default -> after.set(at, after.get(at).replaceFirst(" (\\w+) ", " gewijzigd "));
			}
		}
		DocumentText old = DocumentText.of(guideline(before));
		DocumentText now = DocumentText.of(guideline(after));
		List<Anchored> anchors = anchors(old);
		assertTrue(anchors.size() >= 2000, () -> anchors.size() + " anchors");
		for (Optional<DocumentText> earlier : List.of(Optional.of(old), Optional.<DocumentText>empty())) {
			List<Double> times = new ArrayList<>();
			List<List<Found>> results = new ArrayList<>();
			for (int i = 0; i < 5; i++) {
				times.add(milliseconds(() -> results.add(Reanchoring.find(anchors, earlier, now))));
			}
			System.out.printf("%d findings in %d blocks %s: first %.0f ms, then %.0f ms; %d found%n", anchors.size(), old.blocks().size(),
					earlier.isPresent() ? "with the earlier version" : "by quotes", times.get(0), Collections.min(times),
					results.get(0).stream().filter(f -> f.spot().isPresent()).count());
			assertTrue(Collections.min(times) < 1000, times::toString);
		}
	}

	private static String paragraph(Random random) {
		StringBuilder text = new StringBuilder("Dit");
		for (int i = 40 + random.nextInt(60); i > 0; i--) {
			text.append(' ').append(random.nextInt(60) == 0 ? "ras" : WORDS[random.nextInt(WORDS.length)]);
		}
		return text.append('.').toString();
	}

	private static List<Anchored> anchors(DocumentText text) {
		List<Anchored> anchors = new ArrayList<>();
		for (int b = 0; b < text.blocks().size(); b++) {
			String words = text.blocks().get(b).text();
			for (int at = words.indexOf(" ras "); at >= 0; at = words.indexOf(" ras ", at + 4)) {
				anchors.add(Records.anchored("a" + anchors.size(), text.place(b, at + 1, at + 4)));
			}
		}
		return anchors;
	}

	private static Guideline guideline(List<String> paragraphs) {
		Guideline guideline = GuidelineFactory.eINSTANCE.createGuideline();
		for (int p = 0; p < paragraphs.size(); p++) {
			if (p % 6 == 0) {
				Section section = GuidelineFactory.eINSTANCE.createSection();
				section.setPath(Integer.toString(p / 6 + 1));
				section.setHeading("Aanbeveling " + p / 60);
				guideline.getSections().add(section);
			}
			Section section = guideline.getSections().getLast();
			Paragraph paragraph = GuidelineFactory.eINSTANCE.createParagraph();
			paragraph.setPath(section.getPath() + "/p" + (p % 6 + 1));
			paragraph.setText(paragraphs.get(p));
			section.getBlocks().add(paragraph);
		}
		return guideline;
	}
}
