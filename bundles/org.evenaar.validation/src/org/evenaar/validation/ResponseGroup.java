package org.evenaar.validation;

import org.evenaar.rules.Text;

/**
 * A group of people who answered.
 *
 * @param value     in the column of groups; names the group in results
 * @param label     for readers
 * @param group     id in the vocabulary of groups, or empty
 * @param reference whether the others are compared with it
 * @param people    who answered every item
 * @param incomplete who left out at least one
 */
public record ResponseGroup(String value, Text label, String group, boolean reference, long people, long incomplete) {
}
