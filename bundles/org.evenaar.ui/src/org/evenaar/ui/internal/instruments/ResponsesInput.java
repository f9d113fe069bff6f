package org.evenaar.ui.internal.instruments;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.evenaar.instrument.InstrumentNames;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.validation.Validation;

/** What came of answers to an instrument, with what was chosen to get there. */
final class ResponsesInput extends PlatformObject implements IEditorInput {

	private final Validation validation;
	private final ResponsesDraft draft;

	ResponsesInput(Validation validation, ResponsesDraft draft) {
		this.validation = validation;
		this.draft = draft;
	}

	Validation validation() {
		return validation;
	}

	ResponsesDraft draft() {
		return draft;
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
		return UiLanguage.of(InstrumentNames.brief(validation.instrument())) + ": " + validation.responses().map(r -> r.responses().file()).orElse("");
	}

	/** Answers are not kept, and so neither is what came of them: the mapping beside the file brings it back. */
	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return draft.path().map(Object::toString).orElseGet(this::getName);
	}
}
