package org.evenaar.rcp.internal.start;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.URIUtil;
import org.eclipse.osgi.service.datalocation.Location;

/**
 * The folder with a person's settings and unsaved work. One window at a time holds it. The start script names it; nobody
 * is ever asked for it.
 */
public final class InstanceArea {

	private final Location location;

	private InstanceArea(Location location) {
		this.location = location;
	}

	/** @return empty where the program was started without one */
	public static Optional<InstanceArea> of(Location location) {
		return location == null || !location.isSet() ? Optional.empty() : Optional.of(new InstanceArea(location));
	}

	public Path folder() {
		try {
			return Path.of(URIUtil.toURI(location.getURL()));
		} catch (URISyntaxException e) {
			throw new IllegalStateException("not a folder: " + location.getURL(), e);
		}
	}

	/**
	 * @return false where another window has it
	 * @throws IOException where nobody can have it: the folder cannot be written
	 */
	public boolean take() throws IOException {
		return location.lock();
	}

	public void release() {
		location.release();
	}
}
