package org.evenaar.ui.internal.instruments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.evenaar.instrument.InstrumentException;
import org.evenaar.instrument.InstrumentRegistry;
import org.evenaar.model.instrument.Instrument;

/** The instruments that this window knows: those of the installed parts, and files that people put in a folder of their own. */
final class Registries {

	private static final String BUNDLE = "org.evenaar.ui";

	private Registries() {
	}

	/** @return where registry files of one's own are looked for; it is made where it is not there */
	static Path folder() {
		Path folder = Platform.getStateLocation(Platform.getBundle(BUNDLE)).toPath().resolve("instruments");
		try {
			Files.createDirectories(folder);
		} catch (IOException e) {
			ILog.of(Registries.class).warn(folder.toString(), e);
		}
		return folder;
	}

	/**
	 * Takes a file into the folder, where it counts from now on; one with the same name takes its place. Not for the UI thread.
	 *
	 * @return ids of what is in the file
	 * @throws InstrumentException where it is no registry file and no instrument; nothing is taken then
	 * @throws IOException         where it cannot be copied
	 */
	static List<String> add(Path file) throws InstrumentException, IOException {
		InstrumentRegistry own = InstrumentRegistry.of(List.of()).with(file);
		Path target = folder().resolve(file.getFileName().toString());
		if (!Files.exists(target) || !Files.isSameFile(file, target)) {
			Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
		}
		return own.instruments().stream().map(Instrument::getId).toList();
	}

	/** @return whether an instrument comes from a file of one's own */
	static boolean isOwn(Instrument instrument) {
		return InstrumentRegistry.installed().find(instrument.getId()).filter(known -> known == instrument).isEmpty();
	}

	/** Reads files: not for the UI thread. */
	static InstrumentRegistry current() {
		return InstrumentRegistry.installed().withAll(List.of(folder()));
	}
}
