package org.evenaar.ui.internal.instruments;

import java.util.Optional;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.evenaar.instrument.InstrumentNames;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.validation.Validation;

/** What came of answers to an instrument, with what was chosen to get there; or what is remembered of it. */
final class ResponsesInput extends PlatformObject implements IEditorInput, IPersistableElement {

	static final String FACTORY = "org.evenaar.ui.responses";

	/** What came of answers. */
	record Made(Validation validation, ResponsesDraft draft) {
	}

	private final Optional<Made> made;
	private final ResponsesMemory memory;

	ResponsesInput(Validation validation, ResponsesDraft draft) {
		this.made = Optional.of(new Made(validation, draft));
		this.memory = ResponsesMemory.of(draft, UiLanguage.of(InstrumentNames.brief(validation.instrument())) + ": "
				+ validation.responses().map(r -> r.responses().file()).orElse(""));
	}

	ResponsesInput(ResponsesMemory memory) {
		this.made = Optional.empty();
		this.memory = memory;
	}

	/** @return empty where it has to be counted anew */
	Optional<Made> made() {
		return made;
	}

	ResponsesMemory memory() {
		return memory;
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
		return memory.name();
	}

	/** Answers are not kept, and so neither is what came of them: only where they are and how they were analysed. */
	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getFactoryId() {
		return FACTORY;
	}

	@Override
	public void saveState(IMemento memento) {
		memory.write(memento);
	}

	@Override
	public String getToolTipText() {
		return memory.file().toString();
	}
}
