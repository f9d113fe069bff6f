package org.evenaar.rcp.internal;

import java.util.List;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.evenaar.rcp.internal.about.AboutAction;

/** Gives the standard commands that parts answer (undo, copy ...) a handler; the menus themselves are in plugin.xml. */
final class ShellActionBarAdvisor extends ActionBarAdvisor {

	private static final List<ActionFactory> RETARGETED = List.of(ActionFactory.SAVE, ActionFactory.SAVE_AS,
			ActionFactory.SAVE_ALL, ActionFactory.CLOSE, ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT,
			ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.SELECT_ALL, ActionFactory.FIND,
			ActionFactory.QUIT);

	ShellActionBarAdvisor(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow window) {
		RETARGETED.forEach(factory -> register(factory.create(window)));
		register(new AboutAction(window));
		register(new PreferencesAction(window));
	}
}
