package org.evenaar.population;

import org.evenaar.rules.Text;

/**
 * Where a category of the old classification goes in the new one.
 *
 * @param from   category of migration-background
 * @param to     category of origin
 * @param exact  true where both are nearly the same people
 * @param remark how they differ
 */
public record MappedCategory(String from, String to, boolean exact, Text remark) {
}
