package org.evenaar.dataset.internal.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.evenaar.dataset.CsvShape;

/** Finds on which lines characters stand. Counting lines while reading would cost every file for the sake of few. */
final class LineNumbers {

	private LineNumbers() {
	}

	/** @param places ascending, in characters as {@link CharDecoder} gives them */
	static List<Long> of(Path file, CsvShape shape, List<Long> places) throws IOException {
		List<Long> lines = new ArrayList<>();
		char[] buffer = new char[1 << 14];
		long position = 0;
		long line = 1;
		char before = 0;
		try (CharDecoder decoder = new CharDecoder(Files.newInputStream(file), shape.charset())) {
			for (int read = 0; read >= 0 && lines.size() < places.size(); read = decoder.read(buffer, 0, buffer.length)) {
				for (int i = 0; i < read && lines.size() < places.size(); i++, position++) {
					while (lines.size() < places.size() && places.get(lines.size()) <= position) {
						lines.add(line);
					}
					char c = buffer[i];
					if (c == '\n' && before != '\r' || c == '\r') {
						line++;
					}
					before = c;
				}
			}
		}
		while (lines.size() < places.size()) {
			lines.add(line);
		}
		return lines;
	}
}
