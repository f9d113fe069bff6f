package org.evenaar.review;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Makes and opens review sessions. All of it is slow, and meant for jobs; each method may be cancelled by its monitor,
 * throws {@link org.eclipse.core.runtime.OperationCanceledException} then, and leaves nothing behind.
 */
public final class Reviews {

	public Reviews(ReviewEnvironment environment) {
	}

	/**
	 * Reads and checks a document, and writes a new review.
	 *
	 * @throws ReviewException where the document cannot be read, the review exists already or cannot be written
	 */
	public ReviewSession create(Path document, Path reviewFile, IProgressMonitor monitor) throws ReviewException {
		throw new UnsupportedOperationException();
	}

	/**
	 * Opens a review, with unsaved work of an interrupted session.
	 *
	 * @throws MissingDocumentException where its document is not found beside it
	 * @throws ReviewException          where it cannot be read
	 */
	public ReviewSession open(Path reviewFile, IProgressMonitor monitor) throws ReviewException {
		throw new UnsupportedOperationException();
	}

	/** Opens a review whose document is elsewhere now. */
	public ReviewSession open(Path reviewFile, Path document, IProgressMonitor monitor) throws ReviewException {
		throw new UnsupportedOperationException();
	}

	/** Finds the findings and decisions of a session again in a newer version of its document. Changes nothing. */
	public DocumentUpdate update(ReviewSession session, Path newVersion, IProgressMonitor monitor)
			throws ReviewException {
		throw new UnsupportedOperationException();
	}

	/** Runs the checks again on the same document, after rule packs or a user's own terms changed. Changes nothing. */
	public DocumentUpdate rerun(ReviewSession session, IProgressMonitor monitor) throws ReviewException {
		throw new UnsupportedOperationException();
	}

	/** @return the usual place of a review: beside the document, with the ending .review */
	public static Path reviewFileFor(Path document) {
		String name = document.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return document.resolveSibling((dot <= 0 ? name : name.substring(0, dot)) + ".review");
	}
}
