package org.evenaar.validation;

import org.evenaar.rules.Text;
import org.evenaar.statistics.dif.ScoredItem;

/**
 * An item as it was answered.
 *
 * @param id      of the item, or the name of the column where the instrument has no items
 * @param label   for readers
 * @param column  that holds the answers
 * @param scored  lowest and highest score
 * @param reverse whether answers were turned round: the lowest counts as the highest
 */
public record ResponseItem(String id, Text label, String column, ScoredItem scored, boolean reverse) {
}
