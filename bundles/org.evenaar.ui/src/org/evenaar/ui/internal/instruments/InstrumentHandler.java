package org.evenaar.ui.internal.instruments;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** The commands about instruments: a new one, one from the list, answers of people. */
public final class InstrumentHandler extends AbstractHandler {

	private static final String PREFIX = "org.evenaar.ui.command.";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
		switch (event.getCommand().getId().substring(PREFIX.length())) {
		case "newInstrument" -> Instruments.make(shell);
		case "pickInstrument" -> Instruments.pick(shell);
		case "analyseResponses" -> Instruments.active().flatMap(InstrumentEditor::session)
				.ifPresent(session -> Instruments.responses(shell, session));
		default -> throw new ExecutionException(event.getCommand().getId());
		}
		return null;
	}
}
