package org.evenaar.instrument.exchange;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import org.evenaar.instrument.InstrumentException;
import org.evenaar.instrument.internal.exchange.AtomicFile;
import org.evenaar.instrument.internal.exchange.Sentences;

/** Empty files to begin an instrument with. */
public final class InstrumentTemplates {

	private InstrumentTemplates() {
	}

	/**
	 * @param reader Dutch or English: the language of the columns and of the example rows
	 * @return the text of a CSV file with the columns and a few rows that show how they are filled in; it can be read
	 */
	public static String csv(Locale reader) {
		String separator = reader.getLanguage().equals("nl") ? ";" : ",";
		StringBuilder text = new StringBuilder("\uFEFF");
		Stream.of("columns", "instrument", "scale", "first", "second", "third", "last").map(row -> Sentences.of("template." + row).in(reader))
				.forEach(row -> text.append(row.replaceAll(" *; *", separator)).append("\r\n"));
		return text.toString();
	}

	/** @throws InstrumentException where it cannot be written */
	public static void csv(Path file, Locale reader) throws InstrumentException {
		AtomicFile.write(file, csv(reader));
	}
}
