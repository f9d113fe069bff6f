package org.evenaar.ui.internal.preferences;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** Restarts in the language of the parameter, or in the other one where there is none. */
public final class SwitchLanguageHandler extends AbstractHandler implements IElementUpdater {

	static final String PARAMETER = "org.evenaar.ui.language";

	@Override
	public Object execute(ExecutionEvent event) {
		String wanted = event.getParameter(PARAMETER);
		if (wanted == null) {
			wanted = UiLanguage.dutch() ? "en" : "nl";
		}
		if (!wanted.equals(UiLanguage.locale().getLanguage())) {
			LanguageSwitch.to(Optional.of(wanted), PlatformUI.getWorkbench());
		}
		return null;
	}

	@Override
	@SuppressWarnings("rawtypes") // as the platform's interface has it
	public void updateElement(UIElement element, Map parameters) {
		element.setChecked(UiLanguage.locale().getLanguage().equals(parameters.get(PARAMETER)));
	}
}
