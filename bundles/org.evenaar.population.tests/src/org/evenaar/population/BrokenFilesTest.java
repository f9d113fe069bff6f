package org.evenaar.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.evenaar.population.Written.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a file, it is read or refused in one sentence. */
class BrokenFilesTest {

	@TempDir
	Path folder;

	static Stream<Form> forms() {
		return Written.forms().stream();
	}

	@ParameterizedTest
	@MethodSource("forms")
	void cutOff(Form form) throws IOException {
		byte[] whole = form.text().apply(Written.random(3)).getBytes(StandardCharsets.UTF_8);
		for (int length = 0; length < whole.length; length += Math.max(1, whole.length / 100)) {
			readOrRefused(form.name(), Arrays.copyOf(whole, length));
		}
	}

	@ParameterizedTest
	@MethodSource("forms")
	void bytesChanged(Form form) throws IOException {
		Random random = new Random(20221231);
		byte[] whole = form.text().apply(Written.random(4)).getBytes(StandardCharsets.UTF_8);
		byte[] interesting = "\";,\n\t-.x*:=(){}[]\0\u007f0".getBytes(StandardCharsets.ISO_8859_1);
		for (int i = 0; i < 200; i++) {
			byte[] changed = whole.clone();
			for (int j = 0; j <= random.nextInt(4); j++) {
				changed[random.nextInt(changed.length)] = random.nextBoolean() ? interesting[random.nextInt(interesting.length)]
						: (byte) random.nextInt(256);
			}
			readOrRefused(form.name(), changed);
		}
	}

	@ParameterizedTest
	@MethodSource("forms")
	void linesLostAndDoubled(Form form) throws IOException {
		Random random = new Random(7);
		List<String> lines = form.text().apply(Written.random(5)).lines().toList();
		for (int i = 0; i < 100; i++) {
			StringBuilder text = new StringBuilder();
			for (String line : lines) {
				int times = random.nextInt(12) == 0 ? random.nextInt(3) : 1;
				text.append((line + "\n").repeat(times));
			}
			readOrRefused(form.name(), text.toString().getBytes(StandardCharsets.UTF_8));
		}
	}

	@ParameterizedTest
	@MethodSource("forms")
	void nulsAndOtherEncodings(Form form) throws IOException {
		String text = form.text().apply(Written.random(6));
		refused(form.name(), (text.substring(0, 60) + '\0' + text.substring(60)).getBytes(StandardCharsets.UTF_8));
		readOrRefused(form.name(), text.getBytes(StandardCharsets.UTF_16LE));
		readOrRefused(form.name(), text.replace('e', 'é').getBytes(StandardCharsets.ISO_8859_1));
	}

	@ParameterizedTest
	@ValueSource(strings = { ",", ";", "\t" })
	void aHundredThousandColumns(String separator) throws IOException {
		String wide = ("column" + separator).repeat(100_000) + "population\n" + ("1" + separator).repeat(100_000) + "1\n";
		refused("wide.csv", wide.getBytes(StandardCharsets.UTF_8));
		refused("wide.tsv", ("a,b\\time\t" + "2020\t".repeat(100_000) + "\n").getBytes(StandardCharsets.UTF_8));
		StringBuilder json = new StringBuilder("{\"odata.metadata\":\"http://x/OData/1NED/$metadata#TypedDataSet\",\"value\":[{\"ID\":0");
		for (int i = 0; i < 100_000; i++) {
			json.append(",\"c_").append(i).append("\":1");
		}
		refused("wide_TypedDataSet.json", json.append("}]}").toString().getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void tablesLargerThanAnybodyNeeds() throws IOException {
		StringBuilder px = new StringBuilder("CHARSET=\"ANSI\";\nSTUB=\"a\",\"b\";\nHEADING=\"c\";\n");
		for (String name : List.of("a", "b", "c")) {
			px.append("VALUES(\"").append(name).append("\")=");
			for (int i = 0; i < 2000; i++) {
				px.append(i == 0 ? "" : ",").append('"').append(i).append('"');
			}
			px.append(";\n");
		}
		refused("huge.px", px.append("DATA=\n1;").toString().getBytes(StandardCharsets.UTF_8));
		refused("deep.json", "[".repeat(200_000).getBytes(StandardCharsets.UTF_8));
		refused("yaml.csv", "sex,population\nm,1e999\n".getBytes(StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " \n \n", "{", "[]", "{}", "[1,2]", "<html>", "PK\u0003\u0004xx", "hello", "population\n5\n",
			"sex,population\n", "sex,population\nman\n", "sex,population\nman,1,2\n", "sex,population\nman,many\n",
			"sex,population\nman,-5\n", "sex,sex,population\nman,man,1\n", ",population\nman,1\n", "geslacht,sex,population\nman,man,1\n",
			"sex;population\nman;1.234\nvrouw;5.678\n", "sex,blood,population\nman,1.5,3\n", "dimension,category,population\nsex,man,3\n",
			"\"sex,population\nman,1\n", "CHARSET=\"ANSI\";", "CHARSET=\"ANSI\";\nDATA=1;", "DATAFLOW,geo\nx,y\n", "a,b\\time\t2020\nx\t1\n",
			"{\"value\":[]}", "{\"@odata.context\":\"https://x/CBS/1NED/$metadata#Observations\",\"value\":[]}" })
	void oneSentenceForEachMistake(String text) throws IOException {
		refused("mistake.csv", text.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void filesThatAreNotThere() {
		assertThrows(PopulationException.class, () -> PopulationReader.read(folder.resolve("nothing.csv")));
		assertThrows(PopulationException.class, () -> PopulationReader.read(folder));
	}

	@Test
	void aBrokenDescriptionBesideATable() throws IOException {
		Files.writeString(folder.resolve("t.csv"), "sex,population\nman,1\n");
		for (String yaml : List.of(": : :", "format: x", "format: evenaar-population\nversion: 1\n", "[1,2]", "format: evenaar-population\nversion: 1\ntitle: x\nages: old\n",
				"format: evenaar-population\nversion: 1\ntitle: x\nfigures: many\n", "format: evenaar-population\nversion: 1\ntitle: x\ndate: yesterday\n",
				"format: evenaar-population\nversion: 1\ntitle: x\ncolour: red\n", "a: &a [*a]", "&a [" + "*a,".repeat(100) + "]")) {
			Files.writeString(folder.resolve("t.yaml"), yaml);
			sentence(assertThrows(PopulationException.class, () -> PopulationReader.read(folder.resolve("t.csv")), yaml));
		}
	}

	private void readOrRefused(String name, byte[] bytes) throws IOException {
		Path file = Files.write(folder.resolve(name), bytes);
		try {
			PopulationReader.read(file);
		} catch (PopulationException e) {
			sentence(e);
		}
	}

	private void refused(String name, byte[] bytes) throws IOException {
		Path file = Files.write(folder.resolve(name), bytes);
		sentence(assertThrows(PopulationException.class, () -> PopulationReader.read(file)));
	}

	private static void sentence(PopulationException refused) {
		for (String text : List.of(refused.sentence().nl(), refused.sentence().en())) {
			assertFalse(text.isBlank());
			assertTrue(text.length() < 1500, text);
			assertFalse(text.contains("Exception") || text.contains("null") || text.contains("\n") || text.contains("{0}"), text);
		}
		assertFalse(refused.getCause() instanceof RuntimeException cause && !(cause instanceof IllegalStateException)
				&& !(cause instanceof DateTimeException)				&& !cause.getClass().getName().contains("snakeyaml"), () -> "found by accident, not by a check: " + refused.getCause());
		assertEquals(refused.sentence().en(), refused.getMessage());
	}
}
