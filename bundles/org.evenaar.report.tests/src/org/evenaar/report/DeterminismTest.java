package org.evenaar.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

import org.evenaar.check.DocumentResult;
import org.evenaar.check.Finding;
import org.evenaar.check.RunResult;
import org.evenaar.rules.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every form of report. */
class DeterminismTest {

	@ParameterizedTest
	@ValueSource(strings = { "text", "html", "json", "sarif", "csv" })
	void theMachineMakesNoDifference(String id) {
		Renderer renderer = BuiltIn.renderer(id);
		byte[] here = SampleRun.render(renderer, SampleRun.everything(), SampleRun.options(SampleRun.DUTCH));
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		try {
			Locale.setDefault(Locale.of("tr", "TR"));
			TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
			byte[] there = SampleRun.render(BuiltIn.renderer(id), SampleRun.everything(),
					SampleRun.options(SampleRun.DUTCH));
			assertArrayEquals(here, there);
		} finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "text", "json", "sarif", "csv" })
	void theTimeMakesNoDifferenceToPrograms(String id) {
		Renderer renderer = BuiltIn.renderer(id);
		var later = new ReportOptions(SampleRun.DUTCH, true, false, 80, "0.1.0", Instant.parse("2030-01-01T00:00:00Z"));
		assertArrayEquals(SampleRun.render(renderer, SampleRun.everything(), SampleRun.options(SampleRun.DUTCH)),
				SampleRun.render(renderer, SampleRun.everything(), later));
	}

	@ParameterizedTest
	@ValueSource(strings = { "text", "html", "json", "sarif", "csv" })
	void theBytesAreUtf8AndTheStreamStaysOpen(String id) throws IOException {
		var closed = new boolean[1];
		var bytes = new ByteArrayOutputStream() {
			@Override
			public void close() {
				closed[0] = true;
			}
		};
		BuiltIn.renderer(id).render(SampleRun.everything(), SampleRun.options(SampleRun.DUTCH), bytes);
		assertTrue(!closed[0]);
		var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
		var reader = new InputStreamReader(new ByteArrayInputStream(bytes.toByteArray()), decoder);
		StringBuilder text = new StringBuilder();
		for (int c = reader.read(); c >= 0; c = reader.read()) {
			text.append((char) c);
		}
		assertTrue(text.indexOf("{0,") < 0 && text.indexOf("?\u0000") < 0, "an unfinished message");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text", "html", "json", "sarif", "csv" })
	void tenThousandFindingsTakeSeconds(String id) {
		DocumentResult sample = SampleRun.guideline();
		List<Finding> many = Collections.nCopies(2_000, sample.findings()).stream().flatMap(List::stream).toList();
		var document = new DocumentResult("a.md", "", "nl", "", "", "", 0, many, sample.suppressed(), List.<Text>of(),
				List.of(), true);
		var run = new RunResult(List.of(document), List.of(), SampleRun.rules(), List.of());
		var size = new long[1];
		var out = new OutputStream() {
			@Override
			public void write(int octet) {
				size[0]++;
			}

			@Override
			public void write(byte[] octets, int from, int length) {
				size[0] += length;
			}
		};
		Renderer renderer = BuiltIn.renderer(id);
		assertTimeout(Duration.ofSeconds(10), () -> renderer.render(run, SampleRun.options(SampleRun.DUTCH), out));
		assertTrue(size[0] > 1_000_000, "bytes: " + size[0]);
	}
}
