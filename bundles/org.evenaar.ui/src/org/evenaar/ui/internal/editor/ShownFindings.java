package org.evenaar.ui.internal.editor;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.IStateListener;
import org.eclipse.core.commands.State;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.RegistryToggleState;
import org.evenaar.ui.internal.document.Marks.Shown;

/** Which findings beside those that count are shown; people choose it once for all reviews. */
final class ShownFindings {

	static final String INFORMATION = "org.evenaar.ui.command.showInformation";
	static final String SUPPRESSED = "org.evenaar.ui.command.showSuppressed";

	private ShownFindings() {
	}

	static Shown current() {
		return new Shown(on(INFORMATION), on(SUPPRESSED));
	}

	/** @param control the listener goes when this is disposed */
	static void whenChanged(Control control, Runnable action) {
		IStateListener listener = (state, old) -> action.run();
		for (String id : new String[] {INFORMATION, SUPPRESSED}) {
			State state = state(id);
			state.addListener(listener);
			control.addDisposeListener(event -> state.removeListener(listener));
		}
	}

	private static boolean on(String id) {
		return Boolean.TRUE.equals(state(id).getValue());
	}

	private static State state(String id) {
		Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
		return command.getState(RegistryToggleState.STATE_ID);
	}
}
