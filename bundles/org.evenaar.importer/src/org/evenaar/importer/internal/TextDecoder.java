package org.evenaar.importer.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Turns the bytes of a text file into text. A byte order mark decides first, then whether the bytes are valid UTF-8;
 * what is neither is Windows-1252 or, without the bytes that only Windows uses, ISO-8859-1.
 */
public final class TextDecoder {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	/**
	 * Decoded text.
	 *
	 * @param text    without a byte order mark
	 * @param charset how it was read
	 * @param clean   false where bytes had to be replaced by a sign
	 */
	public record Decoded(String text, Charset charset, boolean clean) {
	}

	private TextDecoder() {
	}

	public static Decoded decode(byte[] bytes) {
		if (starts(bytes, 0xef, 0xbb, 0xbf)) {
			return decode(bytes, 3, StandardCharsets.UTF_8);
		}
		if (starts(bytes, 0xff, 0xfe)) {
			return decode(bytes, 2, StandardCharsets.UTF_16LE);
		}
		if (starts(bytes, 0xfe, 0xff)) {
			return decode(bytes, 2, StandardCharsets.UTF_16BE);
		}
		Utf8 count = Utf8.of(bytes);
		if (count.wrong == 0 || count.right > 4 * count.wrong) {
			return decode(bytes, 0, StandardCharsets.UTF_8);
		}
		boolean windows = false;
		for (byte b : bytes) {
			windows |= b >= (byte) 0x80 && b < (byte) 0xa0;
		}
		return decode(bytes, 0, windows ? WINDOWS : StandardCharsets.ISO_8859_1);
	}

	/** @param charset stated by the document itself */
	public static Decoded decode(byte[] bytes, int from, Charset charset) {
		ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
		try {
			return new Decoded(charset.newDecoder().decode(in).toString(), charset, true);
		} catch (CharacterCodingException wrong) {
			in.position(from);
			try {
				String text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
						.onUnmappableCharacter(CodingErrorAction.REPLACE).decode(in).toString();
				return new Decoded(text, charset, false);
			} catch (CharacterCodingException impossible) {
				throw new IllegalStateException("a decoder that replaces does not fail", impossible);
			}
		}
	}

	private static boolean starts(byte[] bytes, int... mark) {
		for (int i = 0; i < mark.length; i++) {
			if (bytes.length <= i || (bytes[i] & 0xff) != mark[i]) {
				return false;
			}
		}
		return true;
	}

	/** Counts characters of more than one byte that are valid UTF-8, and bytes that are not. */
	private record Utf8(int right, int wrong) {

		static Utf8 of(byte[] bytes) {
			int right = 0;
			int wrong = 0;
			int i = 0;
			while (i < bytes.length) {
				int b = bytes[i] & 0xff;
				int more = b < 0x80 ? 0 : b >= 0xc2 && b < 0xe0 ? 1 : b >= 0xe0 && b < 0xf0 ? 2 : b >= 0xf0 && b < 0xf5 ? 3 : -1;
				int seen = 0;
				while (seen < more && i + seen + 1 < bytes.length && (bytes[i + seen + 1] & 0xc0) == 0x80) {
					seen++;
				}
				if (seen < more && i + seen + 1 == bytes.length) {
					// The file was cut inside a character, which says nothing about its encoding.
					i = bytes.length;
				} else if (more < 0 || seen < more) {
					wrong++;
					i++;
				} else {
					right += more > 0 ? 1 : 0;
					i += more + 1;
				}
			}
			return new Utf8(right, wrong);
		}
	}
}
