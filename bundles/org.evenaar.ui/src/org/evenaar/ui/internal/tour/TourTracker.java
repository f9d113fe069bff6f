package org.evenaar.ui.internal.tour;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.evenaar.model.review.Verdict;
import org.evenaar.review.ReviewItem;
import org.evenaar.review.ReviewSession;
import org.evenaar.ui.internal.reviews.OpenReviews;
import org.evenaar.ui.internal.reviews.SelectedFinding;

/** Tells the tour what happens in the window, and keeps how far it is in the preferences. UI thread only. */
public final class TourTracker {

	private static final String NODE = "org.evenaar.ui";
	private static final String DONE = "tour.done";

	private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(NODE);
	private final Tour tour = new Tour();
	private boolean following;
	private SelectedFinding selected;

	TourTracker() {
		tour.read(preferences.get(DONE, ""));
		tour.addListener(() -> preferences.put(DONE, tour.write()));
	}

	/** @return the one of this application */
	public static TourTracker current() {
		return PlatformUI.getWorkbench().getService(TourTracker.class);
	}

	Tour tour() {
		return tour;
	}

	/** Begins to watch the window; before, nobody asked for the tour. */
	void follow(IWorkbenchWindow window) {
		if (following) {
			return;
		}
		following = true;
		OpenReviews.current().addListener(this::look);
		look();
		window.getSelectionService().addPostSelectionListener(this::selected);
		window.getPartService().addPartListener(new Parts());
		PlatformUI.getWorkbench().getService(ICommandService.class).addExecutionListener(new Commands());
	}

	/** @return the finding that was chosen last, where it is one of that review */
	Optional<String> selectedIn(ReviewSession session) {
		return Optional.ofNullable(selected).filter(s -> s.session() == session).map(SelectedFinding::id);
	}

	private void look() {
		if (selected != null && !OpenReviews.current().sessions().contains(selected.session())) {
			selected = null;
		}
		tour.reviews(OpenReviews.current().sessions().stream().map(TourTracker::facts).toList());
	}

	private static ReviewFacts facts(ReviewSession session) {
		int decided = 0;
		int reasoned = 0;
		int byHand = 0;
		for (ReviewItem item : session.items()) {
			byHand += item.byHand() ? 1 : 0;
			if (item.decision().isPresent()) {
				Verdict verdict = item.decision().get().verdict();
				decided++;
				reasoned += verdict == Verdict.JUSTIFIED || verdict == Verdict.NOT_APPLICABLE ? 1 : 0;
			}
		}
		return new ReviewFacts(session.file(), decided, reasoned, byHand, session.dirty(), session.canRedo());
	}

	private void selected(IWorkbenchPart part, ISelection selection) {
		if (selection instanceof IStructuredSelection structured) {
			List<?> elements = structured.toList();
			if (elements.size() == 1 && elements.getFirst() instanceof SelectedFinding finding) {
				selected = finding;
				tour.selected();
			}
		}
	}

	private final class Commands implements IExecutionListener {

		@Override
		public void postExecuteSuccess(String id, Object value) {
			tour.command(id);
		}

		@Override
		public void preExecute(String id, ExecutionEvent event) {
			// counts when it is done
		}

		@Override
		public void notHandled(String id, NotHandledException exception) {
			// was not done
		}

		@Override
		public void postExecuteFailure(String id, ExecutionException exception) {
			// was not done
		}
	}

	private final class Parts implements IPartListener2 {

		@Override
		public void partActivated(IWorkbenchPartReference part) {
			tour.part(part.getId());
		}
	}
}
