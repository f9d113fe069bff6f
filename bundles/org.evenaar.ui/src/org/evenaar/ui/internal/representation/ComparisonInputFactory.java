package org.evenaar.ui.internal.representation;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/**
 * Brings back the comparisons that were open when the window was left. Also of a file that is gone: its editor says so, in
 * words for people.
 */
public final class ComparisonInputFactory implements IElementFactory {

	@Override
	public IAdaptable createElement(IMemento memento) {
		try {
			return new ComparisonInput(Path.of(String.valueOf(memento.getString(ComparisonInput.FILE))));
		} catch (InvalidPathException e) {
			ILog.of(ComparisonInputFactory.class).warn("Not a file name: " + memento.getString(ComparisonInput.FILE), e);
			return new ComparisonInput(Path.of(ComparisonFile.ENDING));
		}
	}
}
