package org.evenaar.rcp.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Files of a bundle and its fragments, in OSGi as on a plain class path, where one name is in many bundles. */
final class BundleFiles {

	private BundleFiles() {
	}

	/**
	 * @param bundle symbolic name
	 * @param path   of the file in the bundle
	 * @param mark   a text that only the wanted one of that name holds
	 */
	static String read(String bundle, String path, String mark) throws IOException {
		for (URL place : places(bundle, path)) {
			try (InputStream in = place.openStream()) {
				String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
				if (text.contains(mark)) {
					return text;
				}
			}
		}
		throw new IOException(bundle + " has no " + path + " with " + mark);
	}

	private static List<URL> places(String bundle, String path) throws IOException {
		Bundle self = FrameworkUtil.getBundle(BundleFiles.class);
		if (self == null) {
			return Collections.list(BundleFiles.class.getClassLoader().getResources(path));
		}
		return Stream.of(self.getBundleContext().getBundles()).filter(other -> other.getSymbolicName().equals(bundle))
				.flatMap(other -> {
					String folder = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "/";
					var found = other.findEntries(folder, path.substring(path.lastIndexOf('/') + 1), false);
					return found == null ? Stream.empty() : Collections.list(found).stream();
				}).toList();
	}
}
