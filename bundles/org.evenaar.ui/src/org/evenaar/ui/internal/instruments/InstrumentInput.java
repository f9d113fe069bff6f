package org.evenaar.ui.internal.instruments;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.evenaar.instrument.InstrumentNames;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.rules.Text;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** What an instrument editor shows: an instrument in a file, or one that was read or made and has no file yet. */
final class InstrumentInput extends PlatformObject implements IEditorInput, IPersistableElement {

	static final String FACTORY = "org.evenaar.ui.instrument";
	static final String FILE = "file";

	/**
	 * An instrument without a file of its own.
	 *
	 * @param near    where it is proposed to save it
	 * @param known   whether it is in the list of instruments: as long as nobody changes it there is nothing to save
	 * @param remarks what people have to know of where it comes from
	 */
	record Fresh(Instrument instrument, Path near, boolean known, List<Text> remarks) {
		Fresh {
			remarks = List.copyOf(remarks);
		}
	}

	private final Optional<Path> file;
	private final Optional<Fresh> fresh;

	InstrumentInput(Path file) {
		this.file = Optional.of(file.toAbsolutePath().normalize());
		this.fresh = Optional.empty();
	}

	InstrumentInput(Fresh fresh) {
		this.file = Optional.empty();
		this.fresh = Optional.of(fresh);
	}

	Optional<Path> file() {
		return file;
	}

	Optional<Fresh> fresh() {
		return fresh;
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
		return file.map(f -> f.getFileName().toString())
				.orElseGet(() -> fresh.map(f -> UiLanguage.of(InstrumentNames.brief(f.instrument()))).orElse(""));
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

	/** Two in the same file are the same. */
	@Override
	public boolean equals(Object other) {
		return other == this || other instanceof InstrumentInput input && file.isPresent() && file.equals(input.file);
	}

	@Override
	public int hashCode() {
		return file.map(Path::hashCode).orElseGet(() -> System.identityHashCode(this));
	}
}
