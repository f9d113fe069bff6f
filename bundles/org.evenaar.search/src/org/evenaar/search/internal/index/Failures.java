package org.evenaar.search.internal.index;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.evenaar.rules.Text;
import org.evenaar.search.internal.Texts;

/** Says in one sentence why an index cannot be used. */
final class Failures {

	/** With less room than that nothing can be written. */
	private static final long ROOM = 1 << 20;

	private Failures() {
	}

	static Text sentence(Throwable failure, Path folder) {
		for (Throwable each = failure; each != null; each = each.getCause()) {
			String message = String.valueOf(each.getMessage()).toLowerCase(Locale.ROOT);
			if (each instanceof IOException && (message.contains("no space left") || message.contains("not enough space")
					|| message.contains("quota exceeded"))) {
				return Texts.of("index.full", folder);
			}
			if (each instanceof AccessDeniedException) {
				return Texts.of("index.closed", folder);
			}
		}
		if (noRoom(folder)) {
			return Texts.of("index.full", folder);
		}
		return Texts.of(Files.isDirectory(folder) ? "index.failed" : "index.folder", folder);
	}

	private static boolean noRoom(Path folder) {
		try {
			return Files.exists(folder) && Files.getFileStore(folder).getUsableSpace() < ROOM;
		} catch (IOException e) {
			return false;
		}
	}
}
