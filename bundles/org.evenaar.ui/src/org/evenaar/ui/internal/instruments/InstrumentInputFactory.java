package org.evenaar.ui.internal.instruments;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings back the instruments that were open when the window was left. Of a file that is gone its editor says so. */
public final class InstrumentInputFactory implements IElementFactory {

	@Override
	public IAdaptable createElement(IMemento memento) {
		if (memento.getString(InstrumentInput.FILE) == null) {
			return new InstrumentInput(new InstrumentInput.Before(Optional.ofNullable(memento.getString(InstrumentInput.KNOWN)),
					String.valueOf(memento.getString(InstrumentInput.NAME))));
		}
		try {
			return new InstrumentInput(Path.of(String.valueOf(memento.getString(InstrumentInput.FILE))));
		} catch (InvalidPathException e) {
			ILog.of(InstrumentInputFactory.class).warn("Not a file name: " + memento.getString(InstrumentInput.FILE), e);
			return new InstrumentInput(Path.of(Instruments.ENDING));
		}
	}
}
