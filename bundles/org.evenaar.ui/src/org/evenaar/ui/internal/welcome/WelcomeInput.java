package org.evenaar.ui.internal.welcome;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.evenaar.ui.internal.theme.EvenaarIcons;
import org.evenaar.ui.internal.theme.Icon;

/** What the welcome page shows: always the same, so that there is one page only. Comes back after a restart. */
final class WelcomeInput extends PlatformObject implements IEditorInput, IPersistableElement {

	static final String FACTORY = "org.evenaar.ui.welcome";

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return EvenaarIcons.descriptor(Icon.WELCOME);
	}

	@Override
	public String getName() {
		return WelcomeTexts.of("name");
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getToolTipText() {
		return WelcomeTexts.of("name");
	}

	@Override
	public String getFactoryId() {
		return FACTORY;
	}

	@Override
	public void saveState(IMemento memento) {
		// there is nothing to tell one welcome page from another
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof WelcomeInput;
	}

	@Override
	public int hashCode() {
		return WelcomeInput.class.hashCode();
	}
}
