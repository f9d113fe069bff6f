package org.evenaar.ui.internal.instruments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.evenaar.instrument.InstrumentRegistry;

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

	/** Reads files: not for the UI thread. */
	static InstrumentRegistry current() {
		return InstrumentRegistry.installed().withAll(List.of(folder()));
	}
}
