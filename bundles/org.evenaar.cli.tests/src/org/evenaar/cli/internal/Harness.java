package org.evenaar.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.evenaar.report.RendererRegistry;
import org.evenaar.rules.PackReader;
import org.evenaar.rules.RulePack;

/** Runs the command line on a folder of its own, with what it says caught. */
final class Harness {

	/** Three findings in Dutch, one of each weight but medium, and one that an exception holds back. */
	static final String FLAGGED = """
			# Richtlijn nierfunctie

			Vermenigvuldig de uitkomst met 1,159 bij patiënten van het negroïde ras.

			Schakel bij de uitleg altijd een tolk in, ook als dat meer tijd kost.

			Vroeger gold een rasfactor bij de beoordeling van de uitslag.
			""";

	/** Nothing that the demo pack sees. */
	static final String CLEAN = """
			# Richtlijn wondzorg

			Spoel de wond met kraanwater en dek hem af met een schoon verband.
			""";

	private static final Instant TIME = Instant.parse("2026-03-01T10:00:00Z");

	/** What came of one run. */
	record Outcome(int code, String out, String err) {
	}

	final Path folder;
	final FakeServices services = new FakeServices();
	final Map<String, String> environment = new HashMap<>(Map.of("LANG", "en_US.UTF-8"));
	boolean terminal;
	boolean cancelled;

	Harness(Path folder) {
		this.folder = folder;
	}

	Outcome run(String... arguments) {
		var out = new ByteArrayOutputStream();
		var err = new ByteArrayOutputStream();
		var program = new CommandLineProgram(surroundings(out, err), services);
		if (cancelled) {
			program.cancel();
		}
		int code = program.run(arguments);
		return new Outcome(code, text(out), text(err));
	}

	Surroundings surroundings(ByteArrayOutputStream out, ByteArrayOutputStream err) {
		return new Surroundings(new PrintStream(out, true, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8), folder, environment, Locale.ENGLISH, terminal, terminal,
				Clock.fixed(TIME, ZoneOffset.UTC));
	}

	Session session(Locale language) {
		var nowhere = new ByteArrayOutputStream();
		return new Session(surroundings(nowhere, nowhere), services, language, () -> false);
	}

	private static String text(ByteArrayOutputStream bytes) {
		return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
	}

	Path file(String name, String content) {
		try {
			Path file = folder.resolve(name);
			Files.createDirectories(file.getParent());
			return Files.writeString(file, content);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	String read(String name) {
		try {
			return Files.readString(folder.resolve(name));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** @return everything in the folder, hidden files too */
	List<String> names() {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> !file.equals(folder))
					.map(file -> folder.relativize(file).toString().replace('\\', '/')).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static RulePack demoPack() {
		return pack("demo.yaml", resource("demo.yaml"));
	}

	static RulePack pack(String name, byte[] yaml) {
		PackReader.Reading reading = PackReader.read(name, new java.io.ByteArrayInputStream(yaml));
		return reading.pack().orElseThrow(() -> new IllegalStateException(reading.problems().toString()));
	}

	static byte[] resource(String name) {
		try (InputStream stream = Harness.class.getResourceAsStream(name)) {
			return stream.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** @return the forms of report as the program has them: of the platform, or read from plugin.xml where none runs */
	static RendererRegistry installedRenderers() {
		IExtensionRegistry running = RegistryFactory.getRegistry();
		return running != null ? RendererRegistry.ofExtensions() : RendererRegistry.ofExtensions(fromClassPath());
	}

	private static IExtensionRegistry fromClassPath() {
		Object token = new Object();
		try {
			IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), token, token);
			List<URL> files = new ArrayList<>(Collections.list(Harness.class.getClassLoader().getResources("plugin.xml")));
			for (URL file : files) {
				if (file.toString().contains("org.evenaar.report/")) {
					try (InputStream in = file.openStream()) {
						registry.addContribution(in, ContributorFactorySimple.createContributor("org.evenaar.report"), false,
								null, null, token);
					}
				}
			}
			return registry;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
