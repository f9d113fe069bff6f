package org.evenaar.search;

/** The order of documents in results. */
public enum ResultOrder {
	/** Best first. */
	RELEVANCE,
	/** Newest first; documents without a year last. */
	YEAR,
	/** By title, from A to Z. */
	TITLE,
	/** By the path of the file. */
	FILE
}
