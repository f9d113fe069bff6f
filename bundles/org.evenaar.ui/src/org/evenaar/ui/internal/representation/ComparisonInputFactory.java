package org.evenaar.ui.internal.representation;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings back the comparisons that were open when the window was left. */
public final class ComparisonInputFactory implements IElementFactory {

	@Override
	public IAdaptable createElement(IMemento memento) {
		try {
			Path file = Path.of(String.valueOf(memento.getString(ComparisonInput.FILE)));
			return Files.isRegularFile(file) ? new ComparisonInput(file) : null;
		} catch (InvalidPathException e) {
			ILog.of(ComparisonInputFactory.class).warn("Not a file name: " + memento.getString(ComparisonInput.FILE), e);
			return null;
		}
	}
}
