package org.evenaar.review;

import java.nio.file.Path;

import org.evenaar.rules.Text;

/** The document of a review is not where it was: ask for it, and open the review with what is answered. */
public final class MissingDocumentException extends ReviewException {

	private static final long serialVersionUID = 1L;

	private final transient Path reviewFile;
	private final String name;

	public MissingDocumentException(Text sentence, Path reviewFile, String name) {
		super(sentence);
		this.reviewFile = reviewFile;
		this.name = name;
	}

	public Path reviewFile() {
		return reviewFile;
	}

	/** @return the file name that the document had */
	public String documentName() {
		return name;
	}
}
