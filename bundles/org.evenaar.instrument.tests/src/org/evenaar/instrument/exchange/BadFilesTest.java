package org.evenaar.instrument.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.evenaar.instrument.InstrumentException;
import org.evenaar.rules.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is broken gives one sentence that says where, in both languages, and no instrument. */
class BadFilesTest {

	@TempDir
	Path folder;

	private void refused(String name, String text, String why) {
		refused(name, text.getBytes(StandardCharsets.UTF_8), why);
	}

	private void refused(String name, byte[] bytes, String why) {
		Text text = Sample.refused(folder, name, bytes);
		assertTrue(text.en().contains(why), () -> text.en() + " does not say: " + why);
		assertTrue(text.en().startsWith(name + " cannot be read: ") && text.nl().startsWith(name + " kan niet worden gelezen: "), text::en);
		assertTrue(text.nl().length() < 400 && text.en().length() < 400 && !text.nl().contains("Exception") && !text.nl().contains("{"), text::nl);
	}

	@Test
	void notATextFile() throws IOException {
		byte[] noise = new byte[4_000];
		new Random(5).nextBytes(noise);
		refused("noise.csv", noise, "not a text file");
		refused("empty.csv", new byte[0], "it is empty");
		refused("blank.json", "  \n \n", "it is empty");
		refused("list.csv", "%PDF-1.7\n%âãÏÓ\n1 0 obj", "it is a PDF");
		refused("list.lss", zip(), "packed file");
		refused("wide.csv", "item,text\nq,\u20ac".getBytes(StandardCharsets.UTF_16BE), "not a text file");
	}

	private static byte[] zip() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("survey.lss"));
			zip.write(new byte[1 << 20]);
		}
		return bytes.toByteArray();
	}

	@Test
	void missing() {
		Text text = assertThrows(InstrumentException.class, () -> InstrumentReaders.read(folder.resolve("gone.csv"))).text();
		assertEquals("gone.csv kan niet worden gelezen: het bestand is er niet; kies een ander bestand.", text.nl());
		assertThrows(InstrumentException.class, () -> InstrumentReaders.read(folder));
	}

	@Test
	void anotherKindOfFile() {
		refused("patient.json", "{\"resourceType\": \"Patient\", \"id\": \"1\"}", "it is a FHIR Patient, not a Questionnaire");
		refused("patient.xml", "<Patient xmlns=\"http://hl7.org/fhir\"><id value=\"1\"/></Patient>", "it is a FHIR Patient, not a Questionnaire");
		refused("data.json", "{\"a\": 1}", "no FHIR Questionnaire");
		refused("bundle.json", "{\"resourceType\": \"Bundle\", \"entry\": []}", "no Questionnaire in it");
		refused("data.csv", "record_id,redcap_event_name,calm,garden_complete\n1,baseline,2,2\n", "data from REDCap, not a data dictionary");
		refused("other.csv", "name,street\nA,B\n", "line 1: the columns (name, street)");
		refused("page.xml", "<html><body>x</body></html>", "XML of another kind (<html>)");
		refused("group.lss", Sample.LSS.replace(">Survey<", ">Group<"), "of another kind (Group)");
		refused("prose.txt", "Just some words without any table.", "no data dictionary, Questionnaire");
	}

	@Test
	void truncated() {
		refused("cut.json", Sample.FHIR.substring(0, 700), "line 7: the JSON is damaged or cut off here");
		refused("cut.xml", Sample.FHIR_XML.substring(0, 500), "the XML is damaged or cut off here");
		refused("cut.lss", Sample.LSS.substring(0, 900), "the XML is damaged or cut off here");
		refused("cut.csv", Sample.REDCAP_HEADER + "a,f,,yesno,A,,,,,,,,,,,,,\nb,f,,yesno,\"An open quote", "line 3: the quotation marks do not match");
	}

	@Test
	void idsTwiceOrMissing() {
		refused("twice.json", questionnaire("{\"linkId\": \"a\", \"type\": \"text\"}, {\"linkId\": \"g\", \"type\": \"group\", \"item\": [{\"linkId\": \"a\", \"type\": \"text\"}]}"),
				"item[1].item[0].linkId: the id 'a' is used twice, first at item[0]");
		refused("none.json", questionnaire("{\"type\": \"text\"}"), "item[0].linkId: the linkId is missing");
		refused("twice.csv", Sample.REDCAP_HEADER + "a,f,,yesno,A,,,,,,,,,,,,,\na,f,,yesno,A,,,,,,,,,,,,,\n", "line 3: the id 'a' is used twice, first at line 2");
		refused("plain.csv", "item,text\nq,A\nq,B\n", "line 3: the id 'q' is used twice, first at line 2");
		refused("answers.csv", "item,options\nq,1=A|1=B\n", "line 2: the answer value '1' is there twice");
		refused("set.csv", "item,option_set,options\nq,s,\n", "line 2: the list of answers 's' is not given in an earlier row");
	}

	private static String questionnaire(String items) {
		return "{\"resourceType\": \"Questionnaire\", \"id\": \"x\", \"item\": [" + items + "]}";
	}

	@Test
	void conditionsOnNothing() {
		refused("dangling.json", questionnaire("{\"linkId\": \"a\", \"type\": \"text\", \"enableWhen\": [{\"question\": \"gone\", \"operator\": \"exists\", \"answerBoolean\": true}]}"),
				"item[0].enableWhen: the item is shown depending on 'gone', which is not there");
		refused("half.json", questionnaire("{\"linkId\": \"a\", \"type\": \"text\", \"enableWhen\": [{\"operator\": \"=\"}]}"), "item[0].enableWhen[0]: question or answer is missing");
		refused("type.json", questionnaire("{\"linkId\": \"a\", \"type\": \"spell\"}"), "item[0].type: 'spell' is no type of item");
	}

	@Test
	void entitiesAreNeverResolved() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "do not read");
		String external = "<!DOCTYPE Questionnaire [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><Questionnaire xmlns=\"http://hl7.org/fhir\"><title value=\"&x;\"/></Questionnaire>";
		refused("external.xml", external, "defines its own document type or entities");
		StringBuilder laughs = new StringBuilder("<!DOCTYPE document [<!ENTITY l0 \"ha\">");
		for (int i = 1; i < 30; i++) {
			laughs.append("<!ENTITY l" + i + " \"").append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
		}
		refused("laughs.lss", laughs + "]><document><LimeSurveyDocType>&l29;</LimeSurveyDocType></document>", "defines its own document type or entities");
	}

	@Test
	void tooDeep() {
		String open = "{\"linkId\":\"#\",\"type\":\"group\",\"item\":[";
		StringBuilder deep = new StringBuilder();
		for (int i = 0; i < 100; i++) {
			deep.append(open.replace("#", "g" + i));
		}
		refused("deep.json", questionnaire(deep + "]}".repeat(100)), "nested more than 64 deep");
		refused("bomb.json", "{\"resourceType\":\"Questionnaire\",\"x\":" + "[".repeat(200_000), "a list stands in a list");
		refused("objects.json", "{\"x\":".repeat(200_000), "nested more than 64 deep");
		refused("deep.xml", "<Questionnaire xmlns=\"http://hl7.org/fhir\">" + "<item>".repeat(100_000), "nested more than 64 deep");
		refused("deep.lss", "<document><questions><rows><row><qid>" + "<a>".repeat(100_000), "nested more than 64 deep");
	}

	@Test
	void tooMuch() {
		ExchangeLimits few = new ExchangeLimits(10_000, 3, 64, 100, Duration.ofSeconds(30));
		assertTrue(refusedWith(few, "items.csv", "item,text\n1,a\n2,b\n3,c\n4,d\n").contains("there are more than 3 items"));
		assertTrue(refusedWith(few, "text.csv", "item,text\n1," + "a".repeat(101) + "\n").contains("line 2: a text is longer than 100 characters"));
		assertTrue(refusedWith(few, "text.json", questionnaire("{\"linkId\": \"a\", \"type\": \"text\", \"text\": \"" + "a".repeat(101) + "\"}"))
				.contains("item[0].text: a text is longer than 100 characters"));
		assertTrue(refusedWith(few, "bytes.csv", "item,text\n".repeat(2_000)).contains("the file is larger than 0 MB"));
		assertTrue(refusedWith(new ExchangeLimits(10_000, 3, 64, 100, Duration.ZERO), "time.csv", "item,text\n1,a\n").contains("longer than 0 seconds"));
		refused("columns.csv", "item,text" + ",".repeat(600) + "\n", "line 1: there are 602 columns");
	}

	private String refusedWith(ExchangeLimits limits, String name, String text) {
		Path file = Sample.file(folder, name, text);
		return assertThrows(InstrumentException.class, () -> InstrumentReaders.read(file, new ExchangeContext(limits, () -> false))).text().en();
	}

	@Test
	void cancelling() {
		StringBuilder rows = new StringBuilder("item,text\n");
		for (int i = 0; i < 3_000; i++) {
			rows.append(i).append(",a\n");
		}
		Path file = Sample.file(folder, "long.csv", rows.toString());
		AtomicInteger asked = new AtomicInteger();
		ExchangeContext context = new ExchangeContext(ExchangeLimits.DEFAULT, () -> asked.incrementAndGet() > 5);
		assertThrows(CancellationException.class, () -> InstrumentReaders.read(file, context));
	}

	/** Whatever happens to a file, it gives an instrument or a sentence. */
	@Test
	void damagedFilesNeverDoAnythingElse() throws IOException {
		Random random = new Random(20_260_101);
		List<String> samples = List.of(Sample.REDCAP, Sample.FHIR, Sample.FHIR_XML, Sample.LSS, Sample.CSV, "instruments:\n- id: x\n  names: {en: X}\n");
		int read = 0;
		for (int round = 0; round < 1_500; round++) {
			byte[] bytes = samples.get(round % samples.size()).getBytes(StandardCharsets.UTF_8);
			Path file = Sample.file(folder, "damaged", damaged(bytes, random));
			try {
				read += InstrumentReaders.read(file).instruments().isEmpty() ? 0 : 1;
			} catch (InstrumentException e) {
				assertFalse(e.text().nl().isBlank() || e.text().en().isBlank());
			}
		}
		assertTrue(read > 100, "some files survive a flipped bit: " + read);
	}

	private static byte[] damaged(byte[] bytes, Random random) {
		byte[] damaged = random.nextInt(3) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes.clone();
		for (int i = random.nextInt(4); i > 0 && damaged.length > 0; i--) {
			int at = random.nextInt(damaged.length);
			damaged[at] = (byte) (random.nextBoolean() ? damaged[at] ^ 1 << random.nextInt(8) : ",;\"{}[]<>|'\\=:\n".charAt(random.nextInt(15)));
		}
		return damaged;
	}
}
