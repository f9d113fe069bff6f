package org.evenaar.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Where the index of a folder of documents is: in a folder that was named, else in one of its own in the place where the
 * system keeps what programs can make again. Never among the documents.
 */
final class IndexPlace {

	/** Names another place for what can be made again. */
	static final String CACHE = "EVENAAR_CACHE";

	private static final int HASH_BYTES = 6;
	private static final int LONGEST_NAME = 40;

	private IndexPlace() {
	}

	/** @param named the folder of the index as the person named it, or null */
	static Path of(Session session, Path documents, String named) throws UsageException {
		if (named != null) {
			return session.path(named).toAbsolutePath().normalize();
		}
		Path real = real(documents);
		Path last = real.getFileName();
		String name = last == null ? "" : last.toString().replaceAll("[^\\p{L}\\p{N}._-]", "_");
		String start = name.substring(0, Math.min(LONGEST_NAME, name.length()));
		return cache(session).resolve("index").resolve(start + '-' + hash(real.toString()));
	}

	/** The same folder has the same index by whichever name it is called. */
	private static Path real(Path folder) {
		try {
			return folder.toRealPath();
		} catch (IOException e) {
			return folder.toAbsolutePath().normalize();
		}
	}

	private static Path cache(Session session) throws UsageException {
		Surroundings around = session.surroundings();
		if (!around.variable(CACHE).isEmpty()) {
			return session.path(around.variable(CACHE)).toAbsolutePath().normalize();
		}
		Path home = Path.of(System.getProperty("user.home"));
		String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
		if (system.startsWith("windows")) {
			Path local = around.variable("LOCALAPPDATA").isEmpty() ? home.resolve("AppData").resolve("Local")
					: Path.of(around.variable("LOCALAPPDATA"));
			return local.resolve("Evenaar").resolve("Cache");
		}
		if (system.startsWith("mac")) {
			return home.resolve("Library").resolve("Caches").resolve("Evenaar");
		}
		// As the freedesktop.org base directory specification says, a relative path is to be passed over.
		String named = around.variable("XDG_CACHE_HOME");
		return (named.startsWith("/") ? Path.of(named) : home.resolve(".cache")).resolve("evenaar");
	}

	private static String hash(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has it", e);
		}
	}
}
