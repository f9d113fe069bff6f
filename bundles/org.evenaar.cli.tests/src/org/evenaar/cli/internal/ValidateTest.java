package org.evenaar.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.evenaar.instrument.InstrumentNames;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.InstrumentFactory;
import org.evenaar.model.instrument.InstrumentPackage;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.OptionSet;
import org.evenaar.model.instrument.Rating;
import org.evenaar.model.instrument.ResponseOption;
import org.evenaar.model.instrument.ValidationStudy;
import org.evenaar.rules.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The validate and instruments commands from files on disk to output and exit code. */
class ValidateTest {

	@TempDir
	private Path folder;
	private Harness harness;

	@BeforeEach
	void files() throws IOException {
		harness = new Harness(folder);
		harness.services.instruments.addAll(List.of(mood(), instrument("mmse", "Mini-Mental State Examination")));
		harness.file("answers.csv", answers(600, 3));
		harness.file("fair.csv", answers(600, -1));
		harness.file("text.csv", answers(100, -1).replaceAll("(?m)^(\\d+),(\\d)", "$1,sometimes"));
		harness.file("typo.csv", answers(600, -1).replaceFirst("(?m)^7,\\d", "7,often"));
		harness.file("one.csv", "q1,q2,sex\n1,0,f\n0,1,f\n");
		harness.file("empty.csv", "");
		harness.file("names.csv", "q1,q2,sex\n");
		Files.write(folder.resolve("binary.csv"), new byte[] { 1, 0, 0, 2, 0, 7, 0, 0 });
	}

	private static Instrument instrument(String id, String name) {
		Instrument instrument = InstrumentFactory.eINSTANCE.createInstrument();
		instrument.setId(id);
		instrument.setAbbreviation(id.toUpperCase(java.util.Locale.ROOT));
		InstrumentNames.set(instrument.getNames(), new Text(name, name));
		return instrument;
	}

	/** Six items from 0 to 1, of which nothing is known but that it works badly in one group. */
	private static Instrument mood() {
		InstrumentFactory factory = InstrumentFactory.eINSTANCE;
		Instrument instrument = instrument("mood", "Mood list");
		OptionSet options = factory.createOptionSet();
		options.setId("yes-no");
		for (int score = 0; score < 2; score++) {
			ResponseOption option = factory.createResponseOption();
			option.setValue(String.valueOf(score));
			option.setScore(score);
			options.getOptions().add(option);
		}
		instrument.getOptionSets().add(options);
		for (int i = 1; i <= 6; i++) {
			Item item = factory.createItem();
			item.setId("mood-" + i);
			item.setNumber(String.valueOf(i));
			item.setOptions(options);
			InstrumentNames.set(item.getTopics(), new Text("onderwerp " + i, "topic " + i));
			instrument.getItems().add(item);
		}
		ValidationStudy study = factory.createValidationStudy();
		study.setId("study");
		study.getGroups().add("turkish");
		study.setRating(Rating.INSUFFICIENT);
		study.setCountry("NL");
		study.setVerified(true);
		study.setProperty(org.evenaar.model.instrument.MeasurementProperty.STRUCTURAL_VALIDITY);
		instrument.getStudies().add(study);
		assertEquals(InstrumentPackage.eNS_URI, instrument.eClass().getEPackage().getNsURI());
		return instrument;
	}

	/** @param unfair place of an item that women are less likely to agree with; -1 for none */
	private static String answers(int people, int unfair) {
		SplittableRandom random = new SplittableRandom(5);
		StringBuilder rows = new StringBuilder("id,q1,q2,q3,q4,q5,q6,sex,ill\n");
		for (int i = 0; i < people; i++) {
			boolean woman = random.nextBoolean();
			double trait = random.nextGaussian();
			List<String> row = new ArrayList<>(List.of(String.valueOf(i)));
			for (int item = 0; item < 6; item++) {
				double odds = Math.exp(1.5 * trait + 0.3 * item - 0.8 - (woman && item == unfair ? 2.5 : 0));
				row.add(random.nextDouble() < odds / (1 + odds) ? "1" : "0");
			}
			row.add(woman ? "woman" : "man");
			row.add(random.nextDouble() < 1 / (1 + Math.exp(-2 * trait)) ? "yes" : "no");
			rows.append(String.join(",", row)).append('\n');
		}
		return rows.toString();
	}

	@Test
	void whatIsKnownIsToldWithoutAnswers() {
		var outcome = harness.run("validate", "MOOD", "--groups", "turkish,Moroccan");
		assertEquals(1, outcome.code(), outcome.err());
		assertTrue(outcome.out().startsWith("Validation of Mood list\n"), outcome.out());
		assertTrue(outcome.out().contains("nobody looked into MOOD for: Origin in Morocco") || outcome.out().contains("nobody looked into MOOD for: Moroccan"), outcome.out());
		assertEquals(0, harness.run("validate", "mood", "--groups", "moroccan").code());
	}

	@Test
	void whatIsKnownOfTheSameItemsIsUsedWithTextsOfOnesOwn() throws IOException {
		String head = "item;nummer;soort;tekst_nl\nmood;MOOD;instrument;Eigen lijst\n";
		StringBuilder six = new StringBuilder(head);
		for (int i = 1; i <= 6; i++) {
			six.append("v").append(i).append(';').append(i).append(";keuze;Tekst ").append(i).append('\n');
		}
		harness.file("six.csv", six.toString());
		harness.file("one-item.csv", head + "v1;1;keuze;Tekst\n");
		var joined = harness.run("validate", "six.csv", "--groups", "turkish");
		assertEquals(1, joined.code(), joined.err() + joined.out());
		assertTrue(joined.err().contains("What is known of mood is used with this instrument; of its 6 items, mood has 6 too."), joined.err());
		var other = harness.run("validate", "one-item.csv", "--groups", "turkish");
		assertEquals(0, other.code(), other.err());
		assertTrue(other.err().contains("mood is known by this name, but has other items (1 of 1 are the same, of 6)"), other.err());
		assertEquals(1, harness.run("validate", "one-item.csv", "--groups", "turkish", "--evidence", "MOOD").code());
		var none = harness.run("validate", "six.csv", "--groups", "turkish", "--evidence", "none");
		assertEquals(0, none.code(), none.err());
		assertFalse(none.err().contains("known"), none.err());
		assertEquals(2, harness.run("validate", "six.csv", "--evidence", "modo").code());
	}

	@Test
	void anItemThatWomenAnswerOtherwiseIsFound() {
		var outcome = harness.run("validate", "mood", "--groups", "moroccan", "--responses", "answers.csv", "--group", "sex", "--reference", "man");
		assertEquals(1, outcome.code(), outcome.err());
		assertTrue(outcome.err().contains("in columns that begin with 'q'"), outcome.err());
		assertTrue(outcome.out().contains("4. topic 4 (large difference, scores\nlower)"), outcome.out());
		var fair = harness.run("validate", "mood", "--groups", "moroccan", "--responses", "fair.csv", "--group", "Sex", "--reference", "MAN");
		assertEquals(0, fair.code(), fair.err() + fair.out());
	}

	@Test
	void jsonHasTheFiguresAndNothingElseOnTheScreen() {
		var outcome = harness.run("validate", "mood", "--responses", "answers.csv", "--group", "sex", "--reference", "man", "--format", "json",
				"--groups", "moroccan", "--criterion", "ill:yes", "--cut-off", "4");
		assertTrue(outcome.out().startsWith("{") && outcome.out().endsWith("}\n"), outcome.out());
		assertTrue(outcome.out().contains("\"ets\" : \"C\""), outcome.out());
		assertTrue(outcome.out().contains("\"auc\" : 0."), outcome.out());
		assertTrue(outcome.out().contains("\"sensitivity\" : {\n"), outcome.out());
	}

	@Test
	void everyFormIsWrittenToItsFile() {
		for (String form : List.of("html", "json", "csv", "txt")) {
			var outcome = harness.run("validate", "mood", "--groups", "moroccan", "--responses", "fair.csv", "--group", "sex", "-o", "result." + form);
			assertEquals(0, outcome.code(), outcome.err());
			assertTrue(outcome.err().contains("Report: result." + form), outcome.err());
		}
		assertTrue(harness.read("result.html").startsWith("<!DOCTYPE html>\n<html lang=\"en\">"));
	}

	@Test
	void aMappingIsSavedAndUsedTheNextTime() {
		String[] first = { "validate", "mood", "--groups", "moroccan", "--responses", "answers.csv", "--group", "sex", "--reference", "man",
				"--items", "q1..q5", "--save-mapping", "--format", "json" };
		var saved = harness.run(first);
		assertTrue(saved.err().contains("answers.csv.mapping"), saved.err());
		assertFalse(harness.read("answers.csv.mapping").contains("599"), "no rows are saved");
		var again = harness.run("validate", "mood", "--groups", "moroccan", "--responses", "answers.csv", "--format", "json");
		assertEquals(saved.out(), again.out());
	}

	@Test
	void withoutItemsTheColumnsAreTheItems() {
		var outcome = harness.run("validate", "mmse", "--groups", "moroccan", "--responses", "answers.csv", "--group", "sex", "--reference", "man",
				"--format", "csv");
		assertTrue(outcome.err().contains("6 columns were taken for items, from q1 to q6"), outcome.err());
		assertTrue(outcome.out().contains("item,q4,q4,woman,"), outcome.out());
	}

	@Test
	void oneSlipOfThePenCountsAsLeftOut() {
		var outcome = harness.run("validate", "mood", "--groups", "moroccan", "--responses", "typo.csv", "--group", "sex");
		assertEquals(0, outcome.code(), outcome.err());
		assertTrue(outcome.err().contains("Column q1: one answer is none of the possible ones (0, 1) and counts as left out; the first is 'often' on line 9."),
				outcome.err());
	}

	@Test
	void theSameCommandGivesTheSameBytes() {
		String[] command = { "validate", "mood", "--groups", "moroccan", "--responses", "answers.csv", "--group", "sex", "--format", "json", "--purify" };
		assertEquals(harness.run(command).out(), new HarnessWith(folder, mood()).run(command));
	}

	private record HarnessWith(Path folder, Instrument instrument) {

		String run(String... command) {
			Harness other = new Harness(folder);
			other.services.instruments.add(instrument);
			return other.run(command).out();
		}
	}

	static Stream<Arguments> mistakes() {
		String responses = "--responses answers.csv --group sex";
		return Stream.of(
				Arguments.of("mod", 2, "No instrument is called 'mod'. The command evenaar instruments list shows which are known. Did you mean mood?"),
				Arguments.of("nothing.json", 3, "There is no file nothing.json; check the name and the folder."),
				Arguments.of("mood --group sex", 2, "--group says how answers are to be read; name the file with answers with --responses."),
				Arguments.of("mood --groups turkisch", 2, "No group is known as 'turkisch'. Did you mean turkish?"),
				Arguments.of("mood --responses answers.csv --group seks", 2,
						"There is no column 'seks'. The columns are: id, q1, q2, q3, q4, q5, q6, sex, ill. Did you mean sex?"),
				Arguments.of("mood --responses answers.csv", 2,
						"Say with --group which column tells the group a person belongs to. The columns are: id, q1, q2, q3, q4, q5, q6, sex, ill."),
				Arguments.of("mood --responses one.csv --group sex", 2, "Column 'sex' has one value only (f); there is no other group to compare with."),
				Arguments.of("mood --responses answers.csv --group id", 2, "Column 'id' has 500 different values or more, which is too many for groups (20 at most). Choose another column."),
				Arguments.of("mood " + responses + " --reference men", 2, "'men' is no value of column sex. The values are: man, woman. Did you mean man?"),
				Arguments.of("mood " + responses + " --reference man --focal man", 2, "'man' is the group that others are compared with; it cannot be compared with itself."),
				Arguments.of("mood " + responses + " --criterion ill:perhaps", 2,
						"Say which value of column 'ill' stands for people who have what the instrument looks for. The values are: no, yes."),
				Arguments.of("mood " + responses + " --scale total", 2, "Instrument mood has no scales to choose from."),
				Arguments.of("mood " + responses + " --cut-off much", 2, "--cut-off much: expected a score, such as 14 (or more), <24, <=23 or >13."),
				Arguments.of("mood " + responses + " --map q1=9", 2, "Instrument mood has no item '9'."),
				Arguments.of("mood " + responses + " --output nowhere/x.json", 2, "nowhere/x.json cannot be written: there is no folder"),
				Arguments.of("mood " + responses + " --output answers.csv", 2, "answers.csv holds the answers; what is written must have another name."),
				Arguments.of("mood --responses text.csv --group sex", 3,
						"text.csv, line 2, column q1: 'sometimes' is no answer to this item (possible: 0, 1), and more than one in a hundred answers in this column are none."),
				Arguments.of("mood --responses empty.csv --group sex", 3, "empty.csv is empty"),
				Arguments.of("mood --responses names.csv --group sex", 3, "names.csv holds no answers: there are no rows below the names of the columns."),
				Arguments.of("mood --responses binary.csv --group sex", 3, "binary.csv is not a text file."),
				Arguments.of("mood --responses gone.csv --group sex", 3, "There is no file"),
				Arguments.of("mood --registry gone.yaml", 3, "There is no file or folder gone.yaml with instruments; check the name."));
	}

	@ParameterizedTest
	@MethodSource("mistakes")
	void aMistakeGivesOneSentenceAndWritesNothing(String command, int code, String sentence) {
		List<String> before = harness.names();
		List<String> arguments = new ArrayList<>(List.of("validate"));
		arguments.addAll(List.of(command.split(" ")));
		var outcome = harness.run(arguments.toArray(String[]::new));
		assertEquals(code, outcome.code(), outcome.err());
		assertTrue(outcome.err().contains(sentence), outcome.err());
		assertEquals("", outcome.out());
		assertEquals(before, harness.names());
		assertEquals(List.of(), harness.services.logged);
	}

	@Test
	void instrumentsAreListedAndShown() {
		var list = harness.run("instruments", "list", "--language", "nl");
		assertEquals(0, list.code(), list.err());
		assertTrue(list.out().contains("mood  Mood list (6 items, 1 onderzoek)"), list.out());
		var show = harness.run("instruments", "show", "mood");
		assertEquals(0, show.code(), show.err());
		assertTrue(show.out().contains("  - mood-4: 4. topic 4"), show.out());
		assertEquals(2, harness.run("instruments", "show", "moood").code());
	}
}
