package org.evenaar.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageChoiceTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			check --language nl x       |                                   | en | nl
			--language=nl check x       |                                   | en | nl
			check --language en x       | EVENAAR_LANGUAGE=nl               | nl | en
			check --language xx x       | EVENAAR_LANGUAGE=nl               | en | nl
			check --language            | LANG=nl_NL.UTF-8                  | en | nl
			check -- --language nl      |                                   | en | en
			check x                     | EVENAAR_LANGUAGE=nl LANG=en_US    | en | nl
			check x                     | EVENAAR_LANGUAGE=en LANG=nl_NL    | nl | en
			check x                     | LC_ALL=nl_BE.UTF-8 LANG=en_US     | en | nl
			check x                     | LC_ALL=C LANG=nl_NL               | nl | en
			check x                     | LC_MESSAGES=nl LANG=en_US         | en | nl
			check x                     | LANG=nl_NL.UTF-8                  | en | nl
			check x                     | LANG=nl-NL                        | en | nl
			check x                     | LANG=nlx                          | nl | en
			check x                     | LANG=de_DE.UTF-8                  | nl | en
			check x                     |                                   | nl | nl
			check x                     |                                   | fr | en
			""")
	void theNearestSaysSo(String arguments, String variables, String system, String expected) {
		var harness = new Harness(Path.of("."));
		harness.environment.clear();
		List<String> settings = variables == null ? List.of() : Arrays.asList(variables.split(" +"));
		settings.forEach(each -> harness.environment.put(each.split("=")[0], each.split("=")[1]));
		var nowhere = new ByteArrayOutputStream();
		Surroundings usual = harness.surroundings(nowhere, nowhere);
		var surroundings = new Surroundings(usual.out(), usual.err(), usual.folder(), usual.environment(), Locale.of(system),
				false, false, usual.clock());
		assertEquals(expected, LanguageChoice.of(List.of(arguments.split(" +")), surroundings).getLanguage());
	}
}
