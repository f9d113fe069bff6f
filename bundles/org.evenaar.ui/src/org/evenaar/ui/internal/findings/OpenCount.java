package org.evenaar.ui.internal.findings;

import java.util.List;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.evenaar.review.ReviewProgress;
import org.evenaar.review.ReviewSession;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.reviews.OpenReviews;

/** At the bottom of the window: how many findings of the review in front are open. */
public final class OpenCount extends WorkbenchWindowControlContribution {

	private static final int WIDTH = 240;

	@Override
	protected Control createControl(Composite parent) {
		Composite box = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 3).applyTo(box);
		Label label = Named.id(new Label(box, SWT.NONE), "status.open");
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, true);
		data.widthHint = WIDTH;
		label.setLayoutData(data);
		OpenReviews reviews = OpenReviews.current();
		Runnable listener = () -> {
			if (!label.isDisposed()) {
				label.setText(words(reviews));
			}
		};
		reviews.addListener(listener);
		label.addDisposeListener(event -> reviews.removeListener(listener));
		listener.run();
		return box;
	}

	private static String words(OpenReviews reviews) {
		List<ReviewSession> sessions = reviews.sessions();
		if (sessions.isEmpty()) {
			return "";
		}
		ReviewProgress progress = reviews.active().orElse(sessions.getFirst()).progress();
		return FindingsTexts.text(progress.total() == 0 ? "status.none" : progress.open() == 0 ? "status.done" : "status",
				progress.open(), progress.total());
	}
}
