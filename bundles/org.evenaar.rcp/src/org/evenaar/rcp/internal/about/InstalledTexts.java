package org.evenaar.rcp.internal.about;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;

/** The texts that lie in the folder of the installation: LICENSE and NOTICE. */
final class InstalledTexts {

	private InstalledTexts() {
	}

	/** @return empty where the installation has no such file, as when it runs from its sources */
	static Optional<String> of(String name) {
		try {
			Path home = Path.of(URIUtil.toURI(Platform.getInstallLocation().getURL()));
			return Optional.of(Files.readString(home.resolve(name)));
		} catch (IOException | URISyntaxException | IllegalArgumentException e) {
			return Optional.empty();
		}
	}
}
