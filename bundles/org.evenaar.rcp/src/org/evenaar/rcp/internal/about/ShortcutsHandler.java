package org.evenaar.rcp.internal.about;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.keys.IBindingService;

/** Shows all shortcuts. */
public final class ShortcutsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
		new ShortcutsDialog(HandlerUtil.getActiveShell(event), Shortcuts.of(bindings)).open();
		return null;
	}
}
