package org.evenaar.checks.representativeness.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParticipantReaderTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"In totaal deden 312 patiënten mee (n = 312, 94% blank). | ALL 312, ALL 312, LARGEST_ORIGIN 94",
			"n = 312, 94% blank | ALL 312, LARGEST_ORIGIN 94",
			"Of the 1,204 participants, 82% were men. | ALL 1204, MEN 82",
			"82% men | MEN 82",
			"Van de deelnemers was 48,5% vrouw. | WOMEN 48.5",
			"94% van de deelnemers was wit | LARGEST_ORIGIN 94",
			"Women (48%) | WOMEN 48",
			"female sex, n (%): 150 (48.1%) | WOMEN 48.1",
			"12.345 deelnemers, leeftijd 40-65 jaar | ALL 12345, AGE_RANGE 40-65",
			"aged between 18 and 75 | AGE_RANGE 18-75",
			"patients 40 to 65 years of age | AGE_RANGE 40-65",
			"The mean age was 62.4 (SD 9). | AGE_MEAN 62.4",
			"De gemiddelde leeftijd bedroeg 71 jaar | AGE_MEAN 71",
			"12% Black and 80% white | OTHER_ORIGIN 12, LARGEST_ORIGIN 80",
			"n=1 204 (36 % vrouwen) | ALL 1204, WOMEN 36" })
	void saysWhoTookPart(String text, String expected) {
		assertEquals(expected, ParticipantReader.read(text).stream().map(ParticipantReaderTest::show)
				.collect(Collectors.joining(", ")));
	}

	/** What is said of a group is not who took part. */
	@ParameterizedTest
	@ValueSource(strings = { "30% van de vrouwen kreeg een bijwerking.", "In 30% of the women the pain returned.",
			"De sensitiviteit was 94% en de specificiteit 82%.", "Bij 12% van de patiënten daalde de bloeddruk.",
			"The white paper of 2020 is 94 pages.", "Geef 65 mg tot 80 mg.", "", "150% men", "leeftijd 65-40 jaar" })
	void saysNothingOfParticipants(String text) {
		assertEquals(List.of(), ParticipantReader.read(text).stream().map(ParticipantReaderTest::show).toList());
	}

	/** Any text gives mentions within it, in order, in little time. */
	@Test
	void anyTextIsRead() {
		String[] words = { "n", "=", "312", "94%", "blank", "van", "de", "deelnemers", "was", "vrouw", "(", ")", "40", "-", "65", "jaar",
				"leeftijd", "9".repeat(40), "%", "women", "|", ",", ".", "\u00a0" };
		var random = new Random(20261122);
		for (int round = 0; round < 500; round++) {
			String text = random.ints(random.nextInt(60), 0, words.length).mapToObj(i -> words[i])
					.collect(Collectors.joining(random.nextBoolean() ? " " : ""));
			int last = 0;
			for (Mention mention : ParticipantReader.read(text)) {
				assertEquals(true, mention.start() >= last && mention.end() > mention.start() && mention.end() <= text.length(), text);
				assertEquals(true, !mention.group().share() || mention.value() >= 0 && mention.value() <= 100, text);
				last = mention.start();
			}
		}
	}

	private static String show(Mention mention) {
		String value = number(mention.value());
		return mention.group() + " " + (mention.upper() == mention.value() ? value : value + "-" + number(mention.upper()));
	}

	private static String number(double value) {
		return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
	}
}
