package org.evenaar.statistics.dif;

/** What a model of an item has. */
enum Terms {
	SCORE,
	SCORE_AND_GROUP,
	/** both and their product */
	PRODUCT
}
