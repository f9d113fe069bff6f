package org.evenaar.search.internal.find;

/**
 * The hits in one content.
 *
 * @param doc   the best of them, as a number of the whole index
 * @param score of the best one
 * @param hits  how many there are
 */
record Group(int doc, float score, int hits) {
}
