package org.evenaar.checks.validation.internal;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.evenaar.instrument.InstrumentRegistry;

/** The instruments of this bundle, on the plain class path and in OSGi alike. */
final class Shipped {

	private static final class Holder {
		static final InstrumentRegistry REGISTRY = read();
	}

	private Shipped() {
	}

	/** The ids of the instruments; one file each. */
	static List<String> ids() {
		return text("instruments.txt", Shipped.class).lines().filter(line -> !line.isBlank()).toList();
	}

	static InstrumentRegistry registry() {
		return Holder.REGISTRY;
	}

	private static InstrumentRegistry read() {
		try {
			Path folder = Files.createTempDirectory("instruments");
			List<Path> files = new ArrayList<>();
			for (String id : ids()) {
				Path file = folder.resolve(id + ".yaml");
				Files.writeString(file, text("/catalogue/" + id + ".yaml", ValidationTexts.class));
				files.add(file);
			}
			InstrumentRegistry registry = InstrumentRegistry.of(List.of()).withAll(files);
			for (Path file : files) {
				Files.delete(file);
			}
			Files.delete(folder);
			return registry;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static String text(String path, Class<?> neighbour) {
		try (InputStream stream = neighbour.getResourceAsStream(path)) {
			return stream == null ? fail(path + " is not there") : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
