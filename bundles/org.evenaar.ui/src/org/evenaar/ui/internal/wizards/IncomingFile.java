package org.evenaar.ui.internal.wizards;

import java.nio.file.Path;
import java.util.Optional;

import org.evenaar.rules.Text;

/**
 * A file that somebody brought, before it is read.
 *
 * @param file    what was brought
 * @param kind    what is to be done with it
 * @param format  the format in words, by the ending of the name; empty where the ending says nothing
 * @param bytes   its size; 0 where it cannot be told
 * @param review  where the review is or will be
 * @param problem why it cannot be read, empty where nothing speaks against it so far
 */
public record IncomingFile(Path file, Kind kind, Text format, long bytes, Path review, Optional<Text> problem) {

	public enum Kind {
		/** A document without a review: one will be made beside it. */
		NEW,
		/** A document whose folder cannot be written to: the review goes elsewhere. */
		NEW_ELSEWHERE,
		/** A document with a review, which opens. */
		REVIEWED,
		/** A review. */
		REVIEW
	}

	/** @return whether it opens without anything being read or written */
	public boolean opens() {
		return kind == Kind.REVIEWED || kind == Kind.REVIEW;
	}

	IncomingFile at(Path other) {
		Kind fresh = other.toFile().exists() ? Kind.REVIEWED : kind == Kind.REVIEWED ? Kind.NEW : kind;
		return new IncomingFile(file, fresh, format, bytes, other, problem);
	}
}
