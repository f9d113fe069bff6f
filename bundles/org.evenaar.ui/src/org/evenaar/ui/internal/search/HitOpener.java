package org.evenaar.ui.internal.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.evenaar.review.ReviewSession;
import org.evenaar.search.DocumentHits;
import org.evenaar.search.DocumentKind;
import org.evenaar.search.Hit;
import org.evenaar.search.UnitKind;
import org.evenaar.ui.internal.editor.ReviewEditor;
import org.evenaar.ui.internal.instruments.Instruments;
import org.evenaar.ui.internal.reviews.OpenReviews;
import org.evenaar.ui.internal.reviews.ReviewEditorInput;

/** Opens what was found at its place: the words are selected, a finding is chosen. UI thread only. */
final class HitOpener {

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
			document.file().ifPresentOrElse(Instruments::open,
					() -> Instruments.openKnown(page.getWorkbenchWindow().getShell(), names(document)));
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

	/** @return by what an instrument of the list is known: its id, and its name with and without its abbreviation */
	private static List<String> names(DocumentHits document) {
		List<String> names = new ArrayList<>();
		document.hits().stream().filter(hit -> hit.kind() == UnitKind.INSTRUMENT).map(Hit::element).forEach(names::add);
		names.add(document.title());
		names.add(document.title().replaceFirst(" \\([^)]*\\)$", ""));
		return names;
	}
}
