package org.evenaar.ui.internal.search;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.evenaar.ui.internal.editor.ReviewEditor;

/** The commands of searching. */
public final class SearchHandler extends AbstractHandler {

	private static final String PREFIX = "org.evenaar.ui.command.";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		switch (event.getCommand().getId().substring(PREFIX.length())) {
		case "search" -> show(window).ifPresent(SearchView::setFocus);
		case "quickSearch" -> {
			if (!QuickSearch.focus(window.getShell())) {
				show(window).ifPresent(SearchView::setFocus);
			}
		}
		case "searchForm" -> show(window).ifPresent(SearchView::form);
		case "searchFolders" -> new FoldersDialog(window.getShell()).open();
		case "searchLike" -> like(window);
		case "saveSearch" -> show(window).ifPresent(SearchView::saveSearch);
		case "refreshSearch" -> WorkbenchIndex.current().refresh();
		case "exportSearch" -> show(window).ifPresent(SearchView::export);
		default -> throw new ExecutionException(event.getCommand().getId());
		}
		return null;
	}

	private static void like(IWorkbenchWindow window) {
		if (window.getActivePage().getActiveEditor() instanceof ReviewEditor editor) {
			String passage = editor.document().selectedWords();
			if (!passage.isBlank()) {
				show(window).ifPresent(view -> view.like(passage));
			}
		}
	}

	/** Brings the view to the front. */
	static Optional<SearchView> show(IWorkbenchWindow window) {
		try {
			return Optional.of((SearchView) window.getActivePage().showView(SearchView.ID));
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
			return Optional.empty();
		}
	}
}
