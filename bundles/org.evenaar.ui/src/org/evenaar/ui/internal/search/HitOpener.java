package org.evenaar.ui.internal.search;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.evenaar.review.ReviewSession;
import org.evenaar.search.DocumentHits;
import org.evenaar.search.DocumentKind;
import org.evenaar.search.Hit;
import org.evenaar.ui.internal.editor.ReviewEditor;
import org.evenaar.ui.internal.reviews.OpenReviews;
import org.evenaar.ui.internal.reviews.ReviewEditorInput;

/** Opens what was found at its place: the words are selected, a finding is chosen. UI thread only. */
final class HitOpener {

	private static final String OPEN = "org.evenaar.ui.command.open";
	private static final String OPEN_FILE = "org.evenaar.ui.open.file";
	private static final String INSTRUMENTS = "org.evenaar.ui.command.pickInstrument";

	/** A place to show as soon as its document is open. */
	private record Wanted(Path file, Optional<Hit> hit) {
	}

	private final IWorkbenchPage page;
	private final Runnable listener = this::look;
	private Optional<Wanted> wanted = Optional.empty();

	HitOpener(IWorkbenchPage page) {
		this.page = page;
		OpenReviews.current().addListener(listener);
	}

	void dispose() {
		OpenReviews.current().removeListener(listener);
	}

	/** @param hit the place; empty for the document as a whole */
	void open(DocumentHits document, Optional<Hit> hit) {
		if (document.kind() == DocumentKind.INSTRUMENT || document.file().isEmpty()) {
			document.file().ifPresentOrElse(file -> run(OPEN, Map.of(OPEN_FILE, file.toString())), () -> run(INSTRUMENTS, Map.of()));
			return;
		}
		Path file = document.file().get();
		Optional<ReviewSession> open = session(file);
		if (open.isPresent()) {
			show(open.get(), hit);
		} else {
			wanted = Optional.of(new Wanted(file, hit));
			OpenReviews.current().open(SearchPreferences.reviewOf(file).orElse(file));
		}
	}

	private static Optional<ReviewSession> session(Path file) {
		return OpenReviews.current().sessions().stream()
				.filter(session -> session.file().equals(file) || session.document().equals(file)).findFirst();
	}

	/** A review was opened: is it the one that is waited for? */
	private void look() {
		wanted.ifPresent(place -> session(place.file()).ifPresent(session -> {
			wanted = Optional.empty();
			page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> show(session, place.hit()));
		}));
	}

	private void show(ReviewSession session, Optional<Hit> hit) {
		IEditorPart editor = page.findEditor(new ReviewEditorInput(session));
		if (editor == null) {
			return;
		}
		page.activate(editor);
		hit.ifPresent(place -> {
			boolean finding = !place.element().isEmpty() && session.item(place.element()).isPresent();
			if (finding) {
				OpenReviews.current().reveal(session, place.element());
			} else if (editor instanceof ReviewEditor review && !place.blockPath().isEmpty()) {
				review.document().selectWords(place.blockPath(), place.start(), place.end());
			}
		});
	}

	private void run(String command, Map<String, String> parameters) {
		try {
			var service = page.getWorkbenchWindow().getService(ICommandService.class);
			var known = ParameterizedCommand.generateCommand(service.getCommand(command), parameters);
			page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(known, null);
		} catch (CommandException e) {
			ILog.of(HitOpener.class).warn(command, e);
		}
	}
}
