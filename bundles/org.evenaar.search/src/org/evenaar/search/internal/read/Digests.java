package org.evenaar.search.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells contents apart. */
public final class Digests {

	private static final int PART = 1 << 16;

	private Digests() {
	}

	/** @return the SHA-256 of a file in hexadecimal digits */
	public static String of(Path file) throws IOException {
		MessageDigest digest = sha256();
		byte[] part = new byte[PART];
		try (InputStream in = Files.newInputStream(file)) {
			for (int read = in.read(part); read >= 0; read = in.read(part)) {
				digest.update(part, 0, read);
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	/** @return the SHA-256 of a text in hexadecimal digits */
	public static String of(CharSequence text) {
		return HexFormat.of().formatHex(sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8)));
	}

	/** @return eight bytes of the SHA-256 of a text */
	public static long number(CharSequence text) {
		return java.nio.ByteBuffer.wrap(sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8))).getLong();
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("Every Java has SHA-256", impossible);
		}
	}
}
