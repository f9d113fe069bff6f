package org.evenaar.ui.internal.welcome;

import java.nio.file.Path;
import java.time.Instant;

import org.evenaar.ui.internal.instruments.Instruments;
import org.evenaar.ui.internal.reviews.OpenReviews;

/**
 * A review that was open before.
 *
 * @param file     the review
 * @param document what it reviews
 * @param title    what its document calls itself; the name of the file where it has no title
 * @param seen     when it was last open
 * @param open     findings that waited for a decision then
 * @param total    findings that counted then
 */
public record RecentReview(Path file, Path document, String title, Instant seen, int open, int total) {

	/** Why a review cannot be opened now. */
	public enum State {
		THERE,
		/** The review is gone; the folder is there. */
		FILE_MISSING,
		/** The folder is gone, as when a disk is not connected. */
		FOLDER_MISSING,
		/** The review is there, its document is not. It still opens, after a question. */
		DOCUMENT_MISSING
	}

	public RecentReview {
		if (open < 0 || total < open) {
			throw new IllegalArgumentException(open + " of " + total);
		}
	}

	/** @return whether it is no review but an instrument */
	public boolean instrument() {
		return file.toString().endsWith(Instruments.ENDING);
	}

	/** Opens it in the window. */
	void reopen() {
		if (instrument()) {
			Instruments.open(file);
		} else {
			OpenReviews.current().open(file);
		}
	}

	/** @return whether it can be opened; looks at the disk, which may take long where that is far away */
	public State state() {
		if (file.toFile().isFile()) {
			return document.toFile().isFile() ? State.THERE : State.DOCUMENT_MISSING;
		}
		Path folder = file.getParent();
		return folder == null || folder.toFile().isDirectory() ? State.FILE_MISSING : State.FOLDER_MISSING;
	}
}
