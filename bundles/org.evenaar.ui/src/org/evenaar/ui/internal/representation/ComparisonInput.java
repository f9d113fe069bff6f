package org.evenaar.ui.internal.representation;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** What a result editor shows: a comparison that was just made, one that is kept in a file, or both. */
final class ComparisonInput extends PlatformObject implements IEditorInput, IPersistableElement {

	static final String FACTORY = "org.evenaar.ui.comparison";
	static final String FILE = "file";

	private final Optional<Path> file;
	private final Optional<ComparisonResult> result;

	/** @param file where the comparison is kept; empty where it is not */
	ComparisonInput(Optional<Path> file, ComparisonResult result) {
		this.file = file;
		this.result = Optional.of(result);
	}

	/** A comparison that has yet to be made, as a file says. */
	ComparisonInput(Path file) {
		this.file = Optional.of(file.toAbsolutePath().normalize());
		this.result = Optional.empty();
	}

	Optional<Path> file() {
		return file;
	}

	Optional<ComparisonResult> result() {
		return result;
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return ImageDescriptor.getMissingImageDescriptor();
	}

	@Override
	public String getName() {
		return file.map(f -> f.getFileName().toString()).or(() -> result.map(r -> r.comparison().data().name())).orElse("");
	}

	@Override
	public IPersistableElement getPersistable() {
		return file.isPresent() ? this : null;
	}

	@Override
	public String getFactoryId() {
		return FACTORY;
	}

	@Override
	public void saveState(IMemento memento) {
		file.ifPresent(f -> memento.putString(FILE, f.toString()));
	}

	@Override
	public String getToolTipText() {
		return file.map(Path::toString).orElseGet(this::getName);
	}

	/** Two that are kept in the same file are the same. */
	@Override
	public boolean equals(Object other) {
		return other == this || other instanceof ComparisonInput input && file.isPresent() && file.equals(input.file);
	}

	@Override
	public int hashCode() {
		return file.map(Path::hashCode).orElseGet(() -> System.identityHashCode(this));
	}
}
