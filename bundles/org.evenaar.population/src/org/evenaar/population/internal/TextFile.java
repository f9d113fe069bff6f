package org.evenaar.population.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.evenaar.population.PopulationException;

/**
 * The text of a file, whatever its encoding.
 *
 * @param name     the name of the file, for sentences
 * @param text     its text, without a byte order mark
 * @param encoding the encoding it was read in
 */
record TextFile(String name, String text, String encoding) {

	static final long LARGEST = 128L << 20;
	private static final Charset WINDOWS = Charset.forName("windows-1252");

	static TextFile read(Path path) throws PopulationException {
		String name = name(path);
		try {
			if (!Files.isRegularFile(path)) {
				throw new PopulationException(Texts.text("read.noFile", name));
			}
			if (Files.size(path) > LARGEST) {
				throw new PopulationException(Texts.text("read.tooLarge", name, LARGEST >> 20));
			}
			return decode(name, Files.readAllBytes(path));
		} catch (IOException e) {
			throw new PopulationException(Texts.text("read.unreadable", name), e);
		}
	}

	static TextFile read(String name, InputStream stream) throws PopulationException {
		try {
			byte[] bytes = stream.readNBytes((int) LARGEST + 1);
			if (bytes.length > LARGEST) {
				throw new PopulationException(Texts.text("read.tooLarge", name, LARGEST >> 20));
			}
			return decode(name, bytes);
		} catch (IOException e) {
			throw new PopulationException(Texts.text("read.unreadable", name), e);
		}
	}

	static String name(Path path) {
		return Texts.shortened(path.getFileName() == null ? path.toString() : path.getFileName().toString());
	}

	private static TextFile decode(String name, byte[] bytes) throws PopulationException {
		TextFile file = decoded(name, bytes);
		if (file.text.isBlank()) {
			throw new PopulationException(Texts.text("read.empty", name));
		}
		if (file.text.indexOf('\0') >= 0) {
			throw new PopulationException(Texts.text("read.binary", name));
		}
		return file;
	}

	private static TextFile decoded(String name, byte[] bytes) throws PopulationException {
		if (starts(bytes, 0xef, 0xbb, 0xbf)) {
			return new TextFile(name, strict(bytes, 3).orElseGet(() -> plain(bytes, 3, StandardCharsets.UTF_8)), "UTF-8");
		}
		if (starts(bytes, 0xff, 0xfe)) {
			return new TextFile(name, plain(bytes, 2, StandardCharsets.UTF_16LE), "UTF-16");
		}
		if (starts(bytes, 0xfe, 0xff)) {
			return new TextFile(name, plain(bytes, 2, StandardCharsets.UTF_16BE), "UTF-16");
		}
		if (starts(bytes, 'P', 'K', 3, 4)) {
			throw new PopulationException(Texts.text("read.zip", name));
		}
		Optional<String> utf8 = strict(bytes, 0);
		Optional<Charset> stated = utf8.isPresent() ? Optional.empty() : PxFile.statedCharset(bytes);
		return utf8.map(text -> new TextFile(name, text, "UTF-8")).orElseGet(() -> {
			Charset charset = stated.orElse(WINDOWS);
			return new TextFile(name, plain(bytes, 0, charset), charset.name());
		});
	}

	private static boolean starts(byte[] bytes, int... mark) {
		if (bytes.length < mark.length) {
			return false;
		}
		for (int i = 0; i < mark.length; i++) {
			if ((bytes[i] & 0xff) != mark[i]) {
				return false;
			}
		}
		return true;
	}

	private static Optional<String> strict(byte[] bytes, int from) {
		try {
			return Optional.of(StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
					.toString());
		} catch (CharacterCodingException e) {
			return Optional.empty();
		}
	}

	private static String plain(byte[] bytes, int from, Charset charset) {
		return new String(bytes, from, bytes.length - from, charset);
	}

	/** @return the first lines, for finding out what kind of file it is */
	List<String> head(int lines) {
		List<String> head = new ArrayList<>();
		int at = 0;
		while (head.size() < lines && at < text.length()) {
			int end = text.indexOf('\n', at);
			int stop = end < 0 ? text.length() : end;
			head.add(text.substring(at, stop).replace("\r", ""));
			at = stop + 1;
		}
		return head;
	}
}
