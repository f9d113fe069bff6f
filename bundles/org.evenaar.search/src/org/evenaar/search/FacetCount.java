package org.evenaar.search;

import org.evenaar.rules.Text;

/**
 * How many hits have a value of a facet.
 *
 * @param value    the code of the value
 * @param label    what it is called
 * @param count    hits with it, under the selections in the other facets
 * @param selected true where the request asked for it
 */
public record FacetCount(String value, Text label, long count, boolean selected) {
}
