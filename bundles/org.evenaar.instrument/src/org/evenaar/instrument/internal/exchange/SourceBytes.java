package org.evenaar.instrument.internal.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evenaar.instrument.InstrumentException;

/**
 * A file in memory. What its bytes are is told by themselves: a byte order mark, valid UTF-8, or else Windows-1252.
 *
 * @param bytes all of the file
 */
public record SourceBytes(byte[] bytes) {

	private static final Pattern DECLARED = Pattern.compile("^\\s*<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");
	private static final Charset WINDOWS = Charset.forName("windows-1252");

	/** Reads a file that keeps the limits and is not empty. */
	public static SourceBytes read(Path file, ReadJob job, long most) throws InstrumentException {
		if (!Files.exists(file)) {
			throw job.problem("file.missing");
		}
		if (!Files.isRegularFile(file)) {
			throw job.problem("file.special");
		}
		try (InputStream in = Files.newInputStream(file)) {
			byte[] bytes = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
			if (bytes.length > most) {
				throw job.problem("limit.bytes", most >> 20);
			}
			if (bytes.length == 0) {
				throw job.problem("file.empty");
			}
			return new SourceBytes(bytes);
		} catch (IOException e) {
			throw new InstrumentException(job.problem("file.unreadable").text(), e);
		}
	}

	public boolean starts(String hex) {
		byte[] mark = HexFormat.of().parseHex(hex);
		if (bytes.length < mark.length) {
			return false;
		}
		for (int i = 0; i < mark.length; i++) {
			if (bytes[i] != mark[i]) {
				return false;
			}
		}
		return true;
	}

	/** @return the text, without a byte order mark */
	public String text() {
		if (starts("efbbbf")) {
			return decode(3, StandardCharsets.UTF_8, CodingErrorAction.REPLACE);
		}
		if (starts("fffe")) {
			return decode(2, StandardCharsets.UTF_16LE, CodingErrorAction.REPLACE);
		}
		if (starts("feff")) {
			return decode(2, StandardCharsets.UTF_16BE, CodingErrorAction.REPLACE);
		}
		String utf8 = decode(0, StandardCharsets.UTF_8, CodingErrorAction.REPORT);
		return utf8 == null ? decode(0, WINDOWS, CodingErrorAction.REPLACE) : utf8;
	}

	/**
	 * @return the text of XML, which says itself in which encoding it is where that is not Unicode
	 * @throws InstrumentException where it is not in that encoding, or Java does not know it
	 */
	public String xml(ReadJob job) throws InstrumentException {
		if (starts("efbbbf") || starts("fffe") || starts("feff")) {
			return text();
		}
		Matcher declared = DECLARED.matcher(new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1));
		String name = declared.find() ? declared.group(1) : "UTF-8";
		try {
			String text = decode(0, Charset.forName(name), CodingErrorAction.REPORT);
			if (text != null) {
				return text;
			}
		} catch (IllegalArgumentException e) {
			throw new InstrumentException(job.problem("xml.encoding", name).text(), e);
		}
		throw job.problem("xml.encoding", name);
	}

	/** @return null where the bytes are not in that encoding and such bytes are to be reported */
	private String decode(int from, Charset charset, CodingErrorAction action) {
		try {
			return charset.newDecoder().onMalformedInput(action).onUnmappableCharacter(action)
					.decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString();
		} catch (CharacterCodingException notThisOne) {
			return null;
		}
	}

	/** @return true where the text has signs that no text has */
	public static boolean isBinary(String text) {
		int odd = 0;
		int look = Math.min(text.length(), 1 << 16);
		for (int i = 0; i < look; i++) {
			char c = text.charAt(i);
			if (c == 0) {
				return true;
			}
			odd += c < 32 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 11 && c != 26 || c == 0xfffd ? 1 : 0;
		}
		return odd * 50 > look;
	}
}
