package org.evenaar.instrument;

import java.util.List;

import org.evenaar.rules.Text;

/**
 * A group of people that evidence can be about.
 *
 * @param id     stable for ever, such as moroccan, hindustani-surinamese or education-low
 * @param kind   what sort of group: origin, census, migration, education, language, age, sex or circumstance
 * @param within the ids of the groups it lies in
 * @param label  its name for readers
 */
record Group(String id, String kind, List<String> within, Text label) {
}
