package org.evenaar.instrument;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.evenaar.model.instrument.Instrument;

/** Instruments for tests. */
public final class TestInstruments {

	private TestInstruments() {
	}

	/** @return a registry file in which everything stands at least once */
	public static String fullText() {
		try (InputStream stream = TestInstruments.class.getResourceAsStream("full.yaml")) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	public static Instrument full() {
		return instrument(fullText());
	}

	/** @return the instrument of a registry file without problems */
	public static Instrument instrument(String yaml) {
		RegistryFile.Reading reading = read(yaml);
		return reading.instrument().orElseThrow(() -> new AssertionError(messages(reading)));
	}

	public static RegistryFile.Reading read(String yaml) {
		return RegistryFile.read("test.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
	}

	public static List<String> messages(RegistryFile.Reading reading) {
		return reading.problems().stream().map(problem -> problem.in(Locale.ENGLISH)).toList();
	}
}
