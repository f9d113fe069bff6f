package org.evenaar.ui.internal.findings;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Does something with the table of findings. */
public abstract class FindingsHandler extends AbstractHandler {

	abstract void run(FindingsView view);

	@Override
	public Object execute(ExecutionEvent event) {
		view().ifPresent(this::run);
		return null;
	}

	private static Optional<FindingsView> view() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		return Optional.ofNullable(page).map(each -> each.findView(FindingsView.ID)).filter(FindingsView.class::isInstance)
				.map(FindingsView.class::cast);
	}

	/** Copies rows to the clipboard. */
	public static final class Copy extends FindingsHandler {
		@Override
		void run(FindingsView view) {
			view.copy();
		}
	}

	/** Writes the rows to a file. */
	public static final class Export extends FindingsHandler {
		@Override
		void run(FindingsView view) {
			view.export();
		}
	}
}
