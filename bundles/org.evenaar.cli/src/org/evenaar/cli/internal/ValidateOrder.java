package org.evenaar.cli.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.evenaar.statistics.accuracy.CutOff;
import org.evenaar.validation.render.ValidationFormat;

/**
 * What a person asked the validate command to do.
 *
 * @param instrument id, abbreviation or name of an instrument, or name of a file
 * @param registries names of files and folders with instruments of one's own
 * @param evidence   for whom evidence is looked up
 * @param responses  the file with answers and what is in it; empty without answers
 * @param analysis   how answers are analysed
 * @param threshold  counts below it are hidden
 * @param output     where results go
 */
record ValidateOrder(String instrument, List<String> registries, Evidence evidence, Optional<Answers> responses, Analysis analysis,
		int threshold, Output output) {

	/**
	 * @param groups     as the person calls them; empty for those of the population
	 * @param population id or name of a file, or null
	 * @param version    id of a language version, or null
	 * @param known      instrument of the registry whose evidence counts, none, or null for that of the same name
	 */
	record Evidence(List<String> groups, String population, String version, String known) {
	}

	/**
	 * @param file      name of the file
	 * @param group     column of groups, or null where a mapping was saved
	 * @param reference value, or null for the largest group
	 * @param focal     values of groups that are compared; empty for all
	 * @param items     columns of items; empty for those recognised
	 * @param maps      item by column, as given
	 * @param reverse   items or columns that are turned round; null for those of the instrument
	 * @param missing   values that mean 'no answer'
	 * @param criterion column, with a colon and a value where wanted, or null
	 * @param save      whether the mapping is saved beside the file
	 */
	record Answers(String file, String group, String reference, List<String> focal, List<String> items, Map<String, String> maps,
			List<String> reverse, List<String> missing, String criterion, boolean save) {
	}

	/**
	 * @param scale    id, or null for the one with most items
	 * @param cutOffs  beside those of the instrument
	 * @param purify   whether the total score is purified
	 * @param minimum  least people of a group
	 */
	record Analysis(String scale, List<CutOff> cutOffs, boolean purify, int minimum) {
	}

	/**
	 * @param screen the form on the screen
	 * @param form   the form of the file
	 * @param file   the file; empty where none is wanted
	 */
	record Output(ValidationFormat screen, ValidationFormat form, Optional<OutputFile> file) {
	}
}
