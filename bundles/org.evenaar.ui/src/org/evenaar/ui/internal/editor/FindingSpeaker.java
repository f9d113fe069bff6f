package org.evenaar.ui.internal.editor;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.evenaar.report.FindingWords;
import org.evenaar.review.ReviewItem;
import org.evenaar.review.ReviewSession;
import org.evenaar.ui.internal.document.DocumentView;
import org.evenaar.ui.internal.document.DocumentViewListener;

/** Says to a screen reader what finding the caret is in. */
final class FindingSpeaker extends AccessibleAdapter implements DocumentViewListener {

	private final DocumentView view;
	private final ReviewSession session;
	private final FindingWords words = EditorTexts.words();

	FindingSpeaker(DocumentView view, ReviewSession session) {
		this.view = view;
		this.session = session;
		view.widget().getAccessible().addAccessibleListener(this);
		view.addListener(this);
	}

	@Override
	public void getName(AccessibleEvent event) {
		event.result = EditorTexts.text("document.name", session.title());
	}

	@Override
	public void getDescription(AccessibleEvent event) {
		event.result = session.item(view.selected()).map(this::sentence).orElse(EditorTexts.text("document.noFinding"));
	}

	private String sentence(ReviewItem item) {
		String decision = item.decision().map(d -> words.verdict(d.verdict())).orElse(EditorTexts.text("document.open"));
		return EditorTexts.text("document.finding", words.of(item.finding().title()),
				words.severity(item.finding().severity()), decision);
	}

	@Override
	public void selected(String id) {
		Accessible accessible = view.widget().getAccessible();
		accessible.sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
	}
}
