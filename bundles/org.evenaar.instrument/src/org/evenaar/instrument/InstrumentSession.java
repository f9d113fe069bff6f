package org.evenaar.instrument;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.evenaar.instrument.internal.Texts;
import org.evenaar.instrument.internal.session.Removal;
import org.evenaar.instrument.internal.session.Step;
import org.evenaar.instrument.internal.session.Steps;
import org.evenaar.model.instrument.CutOff;
import org.evenaar.model.instrument.Inquiry;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.InstrumentFactory;
import org.evenaar.model.instrument.InstrumentPackage;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.LanguageVersion;
import org.evenaar.model.instrument.Source;
import org.evenaar.model.instrument.ValidationStudy;
import org.evenaar.model.instrument.VersionText;
import org.evenaar.rules.Text;

/**
 * An instrument that somebody edits: every change can be taken back and done again. Belongs to one thread at a time, in
 * a window the thread of the window.
 */
public final class InstrumentSession {

	private final Instrument instrument;
	private final Steps stack = new Steps();
	private final List<Consumer<InstrumentSession>> listeners = new CopyOnWriteArrayList<>();
	private Optional<Path> file;
	private boolean unsaved;

	private InstrumentSession(Instrument instrument, Optional<Path> file) {
		this.instrument = instrument;
		this.file = file;
		this.unsaved = file.isEmpty();
	}

	/** @return a session on a copy, which has no file yet; good for an instrument of the registry or one just imported */
	public static InstrumentSession of(Instrument instrument) {
		return new InstrumentSession(EcoreUtil.copy(instrument), Optional.empty());
	}

	/** @throws InstrumentException where the file cannot be read */
	public static InstrumentSession open(Path file) throws InstrumentException {
		return new InstrumentSession(InstrumentFiles.read(file), Optional.of(file));
	}

	/** @return the instrument as it is now; to be read only, changes go through {@link #edit} */
	public Instrument instrument() {
		return instrument;
	}

	/** @return where it is saved; empty where it has never been */
	public Optional<Path> file() {
		return file;
	}

	/** @return true where something is not saved */
	public boolean dirty() {
		return unsaved || stack.isSaveNeeded();
	}

	/** @return what does not hang together at this moment */
	public List<InstrumentProblem> problems() {
		return InstrumentValidator.problems(instrument);
	}

	/**
	 * Changes the instrument in one step.
	 *
	 * @param text   what the step does, for the names of undo and redo
	 * @param change changes the instrument it is given, and nothing else; where it fails nothing stays changed
	 */
	public void edit(Text text, Consumer<Instrument> change) {
		stack.execute(new Step(text, instrument, change));
		tell();
	}

	/** Sets a value of the instrument or a part of it; a value it has already is no step. */
	public void set(EObject part, EStructuralFeature feature, Object value) {
		if (!java.util.Objects.equals(part.eGet(feature), value)) {
			edit(Texts.of("step.change"), changed -> part.eSet(feature, value));
		}
	}

	/** Sets what an item asks in one language version; an empty text takes it away. */
	public void setText(Item item, LanguageVersion version, String text) {
		edit(Texts.of("step.text"), changed -> {
			item.getTexts().removeIf(known -> known.getVersion() == version);
			if (!text.isBlank()) {
				VersionText added = InstrumentFactory.eINSTANCE.createVersionText();
				added.setVersion(version);
				added.setText(text);
				item.getTexts().add(added);
			}
		});
	}

	/** Adds a study; see {@link #add}. */
	public ValidationStudy addStudy(ValidationStudy study) {
		return add(Texts.of("step.addStudy"), InstrumentPackage.Literals.INSTRUMENT__STUDIES, study);
	}

	/** Adds what came of looking for evidence. */
	public Inquiry addInquiry(Inquiry inquiry) {
		return add(Texts.of("step.addInquiry"), InstrumentPackage.Literals.INSTRUMENT__INQUIRIES, inquiry);
	}

	/** Adds a cut-off; see {@link #add}. */
	public CutOff addCutOff(CutOff cutOff) {
		return add(Texts.of("step.addCutOff"), InstrumentPackage.Literals.INSTRUMENT__CUT_OFFS, cutOff);
	}

	/** Adds an item behind the others; see {@link #add}. */
	public Item addItem(Item item) {
		return add(Texts.of("step.addItem"), InstrumentPackage.Literals.INSTRUMENT__ITEMS, item);
	}

	/** Adds a source; see {@link #add}. */
	public Source addSource(Source source) {
		return add(Texts.of("step.addSource"), InstrumentPackage.Literals.INSTRUMENT__SOURCES, source);
	}

	/**
	 * Adds a part to one of the lists of the instrument. A part without an id, or with one that another part in the list
	 * has, is given one.
	 *
	 * @param list a list of the instrument, such as its scales
	 * @return the part
	 */
	public <T extends EObject> T add(Text text, EStructuralFeature list, T part) {
		edit(text, changed -> {
			@SuppressWarnings("unchecked") // a list of parts
			List<EObject> parts = (List<EObject>) changed.eGet(list);
			EStructuralFeature id = part.eClass().getEStructuralFeature("id");
			if (id != null) {
				part.eSet(id, freeId(parts, id, String.valueOf(part.eGet(id))));
			}
			parts.add(part);
		});
		return part;
	}

	private static String freeId(List<EObject> parts, EStructuralFeature id, String wanted) {
		List<Object> taken = new ArrayList<>(parts.stream().map(part -> part.eGet(id)).toList());
		String base = wanted.isBlank() ? parts.isEmpty() ? "1" : String.valueOf(parts.size() + 1) : wanted;
		String free = base;
		for (int i = 2; taken.contains(free); i++) {
			free = wanted.isBlank() ? String.valueOf(parts.size() + i) : base + '-' + i;
		}
		return free;
	}

	/**
	 * Takes away a part with every statement about it: studies and cut-offs of that item, scale, cut-off or language
	 * version. What else points to it forgets it.
	 */
	public void remove(EObject part) {
		edit(Texts.of("step.remove"), changed -> Removal.remove(changed, part));
	}

	/** Moves a part within its list; positions count from 0. */
	public void move(EObject part, int position) {
		edit(Texts.of("step.move"), changed -> {
			@SuppressWarnings("unchecked") // a list of parts
			var parts = (org.eclipse.emf.common.util.EList<EObject>) part.eContainer().eGet(part.eContainingFeature());
			parts.move(Math.clamp(position, 0, parts.size() - 1), part);
		});
	}

	public boolean canUndo() {
		return stack.canUndo();
	}

	public boolean canRedo() {
		return stack.canRedo();
	}

	/** Takes back the last step; nothing happens where there is none. */
	public void undo() {
		if (stack.canUndo()) {
			stack.undo();
			tell();
		}
	}

	/** Does again what was taken back last; nothing happens where there is none. */
	public void redo() {
		if (stack.canRedo()) {
			stack.redo();
			tell();
		}
	}

	/** @return what {@link #undo} would take back */
	public Optional<Text> undoText() {
		return text(stack.canUndo() ? stack.getUndoCommand() : null);
	}

	/** @return what {@link #redo} would do again */
	public Optional<Text> redoText() {
		return text(stack.canRedo() ? stack.getRedoCommand() : null);
	}

	private static Optional<Text> text(Command command) {
		return command instanceof Step step ? Optional.of(step.text()) : Optional.empty();
	}

	/**
	 * Saves where it is.
	 *
	 * @throws InstrumentException   where that cannot be done; everything stays unsaved
	 * @throws IllegalStateException where it has no file
	 */
	public void save() throws InstrumentException {
		saveAs(file.orElseThrow(() -> new IllegalStateException("No file")));
	}

	/**
	 * Saves to another file, and goes on there.
	 *
	 * @throws InstrumentException where that cannot be done; everything stays unsaved
	 */
	public void saveAs(Path target) throws InstrumentException {
		Saving saving = beginSave(target);
		saving.write();
		endSave(saving);
	}

	/** The instrument as it was when somebody saved it. */
	public static final class Saving {

		private final Instrument copy;
		private final Path target;
		private final Command mark;

		private Saving(Instrument copy, Path target, Command mark) {
			this.copy = copy;
			this.target = target;
			this.mark = mark;
		}

		/**
		 * Writes the file, on any thread.
		 *
		 * @throws InstrumentException where that cannot be done; everything stays unsaved
		 */
		public void write() throws InstrumentException {
			InstrumentFiles.write(copy, target);
		}
	}

	/** @return what is to be written, as it is now; write it on any thread, then give it to {@link #endSave} */
	public Saving beginSave(Path target) {
		return new Saving(EcoreUtil.copy(instrument), target, stack.mark());
	}

	/**
	 * Goes on in the file. What was changed since {@link #beginSave} is not saved yet.
	 *
	 * @param written after {@link Saving#write}
	 */
	public void endSave(Saving written) {
		file = Optional.of(written.target);
		unsaved = false;
		stack.saved(written.mark);
		tell();
	}

	/** @param listener told after every change, undo, redo and save, on the thread that did it */
	public void addListener(Consumer<InstrumentSession> listener) {
		listeners.add(listener);
	}

	public void removeListener(Consumer<InstrumentSession> listener) {
		listeners.remove(listener);
	}

	private void tell() {
		listeners.forEach(listener -> listener.accept(this));
	}
}
