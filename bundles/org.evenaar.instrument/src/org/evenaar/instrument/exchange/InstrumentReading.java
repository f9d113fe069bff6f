package org.evenaar.instrument.exchange;

import java.util.List;
import java.util.Optional;

import org.evenaar.model.instrument.Instrument;

/**
 * What a file held.
 *
 * @param format      how it was read
 * @param instruments at least one, in the order of the file; each form of a REDCap dictionary is one
 * @param remarks     what was not understood or not carried over
 */
public record InstrumentReading(InstrumentFormat format, List<Instrument> instruments, List<ExchangeRemark> remarks) {

	public InstrumentReading {
		instruments = List.copyOf(instruments);
		remarks = List.copyOf(remarks);
	}

	/** @return the only instrument, or the first of several */
	public Instrument first() {
		return instruments.getFirst();
	}

	/** @return the instrument with that id */
	public Optional<Instrument> find(String id) {
		return instruments.stream().filter(instrument -> instrument.getId().equals(id)).findFirst();
	}
}
