package org.evenaar.checks.validation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.evenaar.instrument.mention.InstrumentMentions;
import org.evenaar.instrument.mention.Mention;
import org.evenaar.instrument.mention.QuotedCutOff;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.guideline.SectionKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Mentions of the shipped instruments, in labelled sentences: names, and words that look like them. */
class MentionsTest {

	private static InstrumentMentions mentions;

	@BeforeAll
	static void compile() {
		mentions = InstrumentMentions.of(Shipped.registry());
	}

	private record Labelled(String language, String text, List<String> expected) {
	}

	private static Stream<Labelled> labelled() {
		return Shipped.text("mentions.csv", MentionsTest.class).lines().filter(line -> !line.startsWith("#"))
				.map(line -> line.split("\\|")).map(parts -> new Labelled(parts[0], parts[1],
						parts[2].equals("-") ? List.of() : List.of(parts[2].split(","))));
	}

	private static List<String> found(Guideline guideline) {
		return mentions.in(guideline).stream()
				.map(m -> (m.exception().equals(Mention.ADVISED_AGAINST) ? "!" : "") + m.instrument().getId()).toList();
	}

	@Test
	void namesAreToldFromWordsThatLookLikeThem() {
		int right = 0;
		int wrong = 0;
		int missed = 0;
		List<String> differences = new ArrayList<>();
		for (Labelled each : labelled().toList()) {
			List<String> found = new ArrayList<>(found(Texts4Tests.recommendation(each.language(), each.text())));
			List<String> left = new ArrayList<>(each.expected());
			for (String id : each.expected()) {
				if (found.remove(id)) {
					right++;
					left.remove(id);
				}
			}
			wrong += found.size();
			missed += left.size();
			if (!found.isEmpty() || !left.isEmpty()) {
				differences.add(each.text() + " found " + found + " missed " + left);
			}
		}
		double precision = (double) right / (right + wrong);
		double recall = (double) right / (right + missed);
		String figures = "precision " + precision + ", recall " + recall + "\n" + String.join("\n", differences);
		System.getLogger("mentions").log(System.Logger.Level.INFO, figures);
		assertTrue(precision >= 0.98, figures);
		assertTrue(recall >= 0.97, figures);
	}

	@Test
	void anAbbreviationWithTwoMeaningsCountsWhereTheFullNameStandsElsewhere() {
		assertEquals(List.of(), found(Texts4Tests.paragraphs("nl", SectionKind.RECOMMENDATION, "Herhaal de DT na drie maanden.")));
		assertEquals(List.of("lastmeter", "lastmeter"), found(Texts4Tests.paragraphs("nl", SectionKind.RECOMMENDATION,
				"De Lastmeter bestaat uit een thermometer.", "Herhaal de DT na drie maanden.")));
	}

	@Test
	void wordsOfMeasuringBesideOneMentionSayNothingAboutAnother() {
		assertEquals(List.of("must"), found(Texts4Tests.paragraphs("nl", SectionKind.RECOMMENDATION, "Bepaal de MUST-score.",
				"De arts moet (MUST) dit doen.")));
	}

	@Test
	void aLongerNameHidesTheShorterOneInIt() {
		assertEquals(List.of("audit-c"), found(Texts4Tests.recommendation("nl", "Screen op alcoholgebruik met de AUDIT-C.")));
		assertEquals(List.of("epds"), found(Texts4Tests.recommendation("en", "Use the Edinburgh Postnatal Depression Scale.")));
	}

	@Test
	void referencesAreNoUse() {
		Guideline references = Texts4Tests.paragraphs("en", SectionKind.REFERENCES,
				"Folstein MF. Mini-Mental State. J Psychiatr Res 1975;12:189-98.");
		assertEquals(List.of(Mention.IN_REFERENCES), mentions.in(references).stream().map(Mention::exception).toList());
	}

	@Test
	void whereTheTextNamesLimitsForGroupsTheMentionSaysSo() {
		Guideline careful = Texts4Tests.recommendation("nl",
				"Gebruik de MMSE. Wees voorzichtig met de uitslag bij mensen met weinig opleiding of een andere taal.");
		assertEquals(Mention.LIMITS_NAMED, mentions.in(careful).get(0).exception());
	}

	private static List<String> cutOffs(String language, String text) {
		return mentions.in(Texts4Tests.recommendation(language, text)).stream()
				.map(m -> m.instrument().getId() + m.cutOffs().stream().map(MentionsTest::line).toList()).toList();
	}

	private static String line(QuotedCutOff cutOff) {
		return cutOff.direction().map(d -> d.getLiteral() + " ").orElse("") + cutOff.value();
	}

	@Test
	void cutOffsAreReadInManyForms() {
		assertEquals(List.of("mmse[below 24.0]"), cutOffs("nl", "Verwijs bij een MMSE < 24."));
		assertEquals(List.of("phq-9[at-least 10.0]"), cutOffs("nl", "Verwijs bij een score van 10 of meer op de PHQ-9."));
		assertEquals(List.of("phq-9[at-least 10.0]"), cutOffs("en", "Refer people with a PHQ-9 of 10 or more."));
		assertEquals(List.of("mmse[23.0]"), cutOffs("nl", "Voor de MMSE geldt een afkappunt van 23/24."));
		assertEquals(List.of("rudas[at-most 22.0]", "mmse[below 24.0]"),
				cutOffs("nl", "Verwijs bij een RUDAS ≤ 22 of een MMSE-score lager dan 24."));
		assertEquals(List.of("mmse[below 24.0]"), cutOffs("nl", "Neem de MMSE af. Verwijs bij een score < 24. Wacht dan drie weken."));
		assertEquals(List.of("mmse[]"), cutOffs("nl", "Neem de MMSE af. Verwijs bij een bloeddruk > 140."));
		assertEquals(List.of("hscl-25[at-least 1.75]"), cutOffs("en", "The HSCL-25 has a cut-off of at least 1.75."));
		assertEquals(List.of("sdq[at-least 14.0]"), cutOffs("nl", "Een totaalscore vanaf 14 op de SDQ is verhoogd."));
	}

	@Test
	void aHostileParagraphIsReadToAnEnd() {
		int found = mentions.in(Texts4Tests.recommendation("nl", "MMSE < 24 op de RUDAS ≤ 22 ".repeat(20_000))).size();
		assertTrue(found > 0 && found <= 200, String.valueOf(found));
	}

	@Test
	void agesSharesAndStatisticsAreNoCutOffs() {
		assertEquals(List.of("mmse[]"), cutOffs("nl", "Neem de MMSE af bij mensen van 65 jaar en ouder."));
		assertEquals(List.of("mmse[]"), cutOffs("nl", "Neem de MMSE af bij mensen ouder dan 65."));
		assertEquals(List.of("phq-9[]"), cutOffs("en", "The PHQ-9 had a sensitivity > 0.85 and p < 0.05."));
		assertEquals(List.of("sdq[]"), cutOffs("nl", "Meer dan 40% van de ouders vulde de SDQ niet in."));
		assertEquals(List.of("sdq[]"), cutOffs("nl", "Gebruik de SDQ bij kinderen vanaf 5 jaar."));
	}
}
