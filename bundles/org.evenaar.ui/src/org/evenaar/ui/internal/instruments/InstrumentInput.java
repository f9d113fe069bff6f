package org.evenaar.ui.internal.instruments;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PlatformUI;
import org.evenaar.instrument.InstrumentNames;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.rules.Text;
import org.evenaar.ui.internal.reviews.UiLanguage;

/**
 * What an instrument editor shows: an instrument in a file, one that was read or made and has no file yet, or one of the
 * list that was open when the window was left.
 */
final class InstrumentInput extends PlatformObject implements IEditorInput, IPersistableElement {

	static final String FACTORY = "org.evenaar.ui.instrument";
	static final String FILE = "file";
	static final String KNOWN = "known";
	static final String NAME = "name";

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

	/**
	 * An instrument without a file that was open before.
	 *
	 * @param id   under which the list knows it; empty where it was never saved, and so is gone
	 * @param name of it
	 */
	record Before(Optional<String> id, String name) {
	}

	private final Optional<Path> file;
	private final Optional<Fresh> fresh;
	private final Optional<Before> before;

	InstrumentInput(Path file) {
		this(Optional.of(file.toAbsolutePath().normalize()), Optional.empty(), Optional.empty());
	}

	InstrumentInput(Fresh fresh) {
		this(Optional.empty(), Optional.of(fresh), Optional.empty());
	}

	InstrumentInput(Before before) {
		this(Optional.empty(), Optional.empty(), Optional.of(before));
	}

	private InstrumentInput(Optional<Path> file, Optional<Fresh> fresh, Optional<Before> before) {
		this.file = file;
		this.fresh = fresh;
		this.before = before;
	}

	Optional<Path> file() {
		return file;
	}

	Optional<Fresh> fresh() {
		return fresh;
	}

	Optional<Before> before() {
		return before;
	}

	/** @return what to remember of an instrument without a file */
	private Optional<Before> toRemember() {
		return before.or(() -> fresh.map(f -> new Before(Optional.of(f.instrument().getId()).filter(id -> f.known()), getName())));
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
				.orElseGet(() -> fresh.map(f -> UiLanguage.of(InstrumentNames.brief(f.instrument()))).or(() -> before.map(Before::name)).orElse(""));
	}

	/**
	 * One that was never saved is remembered by its name only as long as the window is open: who leaves it was asked to save,
	 * who lost the window to a power cut is told what is gone.
	 */
	@Override
	public IPersistableElement getPersistable() {
		boolean gone = file.isEmpty() && toRemember().flatMap(Before::id).isEmpty();
		return gone && PlatformUI.getWorkbench().isClosing() ? null : this;
	}

	@Override
	public String getFactoryId() {
		return FACTORY;
	}

	@Override
	public void saveState(IMemento memento) {
		file.ifPresent(f -> memento.putString(FILE, f.toString()));
		toRemember().ifPresent(what -> {
			memento.putString(NAME, what.name());
			what.id().ifPresent(id -> memento.putString(KNOWN, id));
		});
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
