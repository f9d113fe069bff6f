package org.evenaar.instrument.exchange;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.evenaar.instrument.InstrumentException;
import org.evenaar.instrument.internal.exchange.FileReading;

/**
 * Reads instruments from files: data dictionaries of REDCap, Questionnaires of FHIR, surveys of LimeSurvey, and
 * Evenaar's own files. The content of a file tells its format. A file may come from anybody: it is read within limits,
 * nothing it names is fetched, and what is broken gives one sentence and no instrument.
 */
public final class InstrumentReaders {

	private InstrumentReaders() {
	}

	/**
	 * @return the instruments in the file, at least one
	 * @throws InstrumentException where the file cannot be read, with the line or the path in it where that is known
	 */
	public static InstrumentReading read(Path file) throws InstrumentException {
		return read(file, new ExchangeContext());
	}

	/**
	 * @return the instruments in the file, at least one
	 * @throws InstrumentException   where the file cannot be read, with the line or the path in it where that is known
	 * @throws CancellationException where the person cancelled
	 */
	public static InstrumentReading read(Path file, ExchangeContext context) throws InstrumentException {
		return new FileReading(file, context).read();
	}

	/**
	 * @return the format in which the file would be read; whether it can be read to its end is not known then
	 * @throws InstrumentException where it is in none of the formats
	 */
	public static InstrumentFormat format(Path file) throws InstrumentException {
		return new FileReading(file, new ExchangeContext()).format();
	}
}
