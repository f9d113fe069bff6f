package org.evenaar.review.internal.session;

import java.nio.file.Path;

import org.evenaar.check.RunResult;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.review.internal.document.DocumentText;

/**
 * A document that was read and checked. Nobody changes it any more.
 *
 * @param file      where it is
 * @param guideline its content
 * @param text      the same, block by block
 * @param all       what all checks and rules found, without any settings
 */
public record DocumentState(Path file, Guideline guideline, DocumentText text, RunResult all) {

	/** @return the title that the document states, or its file name */
	public String title() {
		return guideline.getTitle().isBlank() ? file.getFileName().toString() : guideline.getTitle();
	}
}
