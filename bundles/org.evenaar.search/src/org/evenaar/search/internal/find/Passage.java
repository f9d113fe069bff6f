package org.evenaar.search.internal.find;

import org.evenaar.search.internal.read.Unit;

/**
 * A unit in the index.
 *
 * @param doc  its number
 * @param unit what is kept of it
 */
public record Passage(int doc, Unit unit) {
}
