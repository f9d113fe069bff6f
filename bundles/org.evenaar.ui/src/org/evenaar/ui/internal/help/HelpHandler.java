package org.evenaar.ui.internal.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Opens the help at the page named in the command, or at the one that belongs to where the focus is. */
public final class HelpHandler extends AbstractHandler {

	private static final String PAGE = "org.evenaar.ui.help.page";

	/** Under which the platform keeps the id at a control. */
	private static final String CONTEXT = "org.eclipse.ui.help";

	@Override
	public Object execute(ExecutionEvent event) {
		String page = event.getParameter(PAGE);
		if (page == null || page.isEmpty()) {
			showForFocus();
		} else {
			EvenaarHelp.show(page);
		}
		return null;
	}

	/** Shows the page of the control that has the focus, or of the nearest one around it that has a page. */
	static void showForFocus() {
		Control control = Display.getCurrent().getFocusControl();
		while (control != null) {
			if (control.getData(CONTEXT) instanceof String id && HelpContexts.pages().containsKey(id)) {
				EvenaarHelp.show(HelpContexts.pages().get(id));
				return;
			}
			control = control.getParent();
		}
		EvenaarHelp.show("start");
	}
}
