package org.evenaar.ui.internal.preferences;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.evenaar.ui.internal.theme.EvenaarColors;

/** Gives the window the look of the parameter; without one, light where it is dark and dark where it is light. */
public final class SwitchThemeHandler extends AbstractHandler implements IElementUpdater {

	static final String PARAMETER = "org.evenaar.ui.theme";

	@Override
	public Object execute(ExecutionEvent event) {
		String wanted = event.getParameter(PARAMETER);
		ThemeChoice opposite = EvenaarColors.isDark() ? ThemeChoice.LIGHT : ThemeChoice.DARK;
		IPreferenceStore store = EvenaarPreferences.store();
		store.setValue(EvenaarPreferences.THEME, wanted == null ? opposite.code() : ThemeChoice.of(wanted).code());
		EvenaarPreferences.keep();
		PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(event.getCommand().getId(), null);
		return null;
	}

	@Override
	@SuppressWarnings("rawtypes") // as the platform's interface has it
	public void updateElement(UIElement element, Map parameters) {
		element.setChecked(EvenaarPreferences.theme().code().equals(parameters.get(PARAMETER)));
	}
}
