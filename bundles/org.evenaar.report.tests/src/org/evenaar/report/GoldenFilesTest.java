package org.evenaar.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What reports look like, character by character. After a change on purpose, run with
 * -Devenaar.golden=FOLDER, read what is different, and put the files of that folder into golden/.
 */
class GoldenFilesTest {

	@ParameterizedTest
	@CsvSource({ "text,txt,nl", "text,txt,en", "html,html,nl", "html,html,en", "json,json,nl", "json,json,en",
			"sarif,sarif,nl", "sarif,sarif,en", "csv,csv,nl", "csv,csv,en" })
	void aReportLooksAsItDid(String id, String ending, String language) throws IOException {
		byte[] bytes = SampleRun.render(BuiltIn.renderer(id), SampleRun.everything(),
				SampleRun.options(Locale.of(language)));
		String actual = withoutStyle(new String(bytes, StandardCharsets.UTF_8));
		String name = "sample-" + language + '.' + ending;
		String folder = System.getProperty("evenaar.golden", "");
		if (!folder.isEmpty()) {
			Files.writeString(Files.createDirectories(Path.of(folder)).resolve(name), actual);
		}
		try (InputStream stream = GoldenFilesTest.class.getResourceAsStream("golden/" + name)) {
			assertNotNull(stream, name);
			assertEquals(new String(stream.readAllBytes(), StandardCharsets.UTF_8), actual, name);
		}
	}

	/** Style and script have files of their own, and their hashes a test of their own. */
	private static String withoutStyle(String report) {
		return report.replaceFirst("(?s)<style>.*?</style>", "<style></style>")
				.replaceFirst("(?s)<script>\\(function.*?</script>", "<script></script>")
				.replaceAll("'sha256-[^']*'", "'sha256-'");
	}
}
