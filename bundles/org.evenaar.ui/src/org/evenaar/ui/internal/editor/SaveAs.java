package org.evenaar.ui.internal.editor;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.evenaar.review.ReviewException;
import org.evenaar.review.ReviewSession;
import org.evenaar.ui.internal.reviews.Failures;

/** Saves a review under another name. */
final class SaveAs {

	private static final String ENDING = ".review";

	private SaveAs() {
	}

	/** @return true where the review goes on in another file */
	static boolean ask(Shell shell, ReviewSession session) {
		var dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(EditorTexts.text("save.as"));
		dialog.setFilterExtensions(new String[] {"*" + ENDING});
		dialog.setFilterNames(new String[] {EditorTexts.text("save.filter")});
		dialog.setFilterPath(session.file().toAbsolutePath().getParent().toString());
		dialog.setFileName(session.file().getFileName().toString());
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		return chosen != null && save(session, chosen);
	}

	private static boolean save(ReviewSession session, String chosen) {
		boolean named = chosen.toLowerCase(Locale.ROOT).endsWith(ENDING);
		try {
			session.saveAs(Path.of(named ? chosen : chosen + ENDING), new NullProgressMonitor());
			return true;
		} catch (ReviewException failure) {
			Failures.show(EditorTexts.text("save.failed"), failure);
			return false;
		}
	}
}
