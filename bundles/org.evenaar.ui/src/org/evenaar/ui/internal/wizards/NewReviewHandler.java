package org.evenaar.ui.internal.wizards;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard that begins a review. */
public final class NewReviewHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Bring.wizard(HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell(), List.of());
		return null;
	}
}
