package org.evenaar.ui.internal.wizards;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens guidelines and reviews: those named in the command, or those that the person chooses. */
public final class OpenHandler extends AbstractHandler {

	private static final String FILE = "org.evenaar.ui.open.file";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
		String file = event.getParameter(FILE);
		List<Path> files = file == null || file.isBlank() ? FileChoice.choose(shell, WizardTexts.of("open.title"), true)
				: List.of(Path.of(file));
		Bring.files(shell, files);
		return null;
	}
}
