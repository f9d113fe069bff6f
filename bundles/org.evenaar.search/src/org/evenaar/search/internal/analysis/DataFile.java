package org.evenaar.search.internal.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A word list that ships with the program: one entry a line, everything after # is explanation. */
public final class DataFile {

	private DataFile() {
	}

	/** @return the entries of a list beside this class or another one */
	public static List<String> lines(Class<?> neighbour, String name) {
		return entries(new String(bytes(neighbour, name), StandardCharsets.UTF_8).lines());
	}

	/** @return what stands on lines, without explanations and empty lines */
	public static List<String> entries(Stream<String> lines) {
		return lines.map(line -> line.indexOf('#') < 0 ? line : line.substring(0, line.indexOf('#'))).map(String::strip)
				.filter(line -> !line.isEmpty()).toList();
	}

	/** @return a short number for the content of lists beside this class, another one for other content */
	static String hash(List<String> names) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			names.forEach(name -> digest.update(bytes(DataFile.class, name)));
			return HexFormat.of().formatHex(digest.digest(), 0, 6);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has it", e);
		}
	}

	private static byte[] bytes(Class<?> neighbour, String name) {
		try (InputStream in = neighbour.getResourceAsStream(name)) {
			if (in == null) {
				throw new IllegalStateException("Missing from the program: " + name);
			}
			return in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(name, e);
		}
	}
}
