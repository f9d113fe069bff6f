package org.evenaar.cli.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.evenaar.population.coding.AgeRange;

/**
 * What a person asked the represent command to do.
 *
 * @param data        name of a file, or of a table in the database
 * @param database    address of the database, or null
 * @param table1      whether the file must hold counts by category
 * @param populations ids and names of files; empty for the standard ones
 * @param columns     which columns are what
 * @param by          dimensions as the person calls them; empty for all that are recognised
 * @param people      whom the research is for
 * @param approximate whether migration background may be carried over to origin
 * @param threshold   counts below it are hidden
 * @param seed        for what is drawn at random, or null for the usual one
 * @param output      where results go
 */
record RepresentOrder(String data, String database, boolean table1, List<String> populations, Columns columns, List<String> by,
		People people, boolean approximate, int threshold, Integer seed, RepresentOutput output) {

	static final int USUAL_THRESHOLD = 10;

	/**
	 * @param maps   dimension by column, as given
	 * @param values word for a group by COLUMN:VALUE, as given
	 * @param weight column with survey weights, or null
	 * @param count  column with numbers of people, or null
	 */
	record Columns(Map<String, String> maps, Map<String, String> values, String weight, String count) {
	}

	/**
	 * @param ages      the ages that count; empty for all
	 * @param only      group by dimension, as given
	 * @param bands     ages at which bands begin; empty for the usual ones
	 * @param condition name of a file that says how often a condition occurs in each group, or null
	 */
	record People(Optional<AgeRange> ages, Map<String, String> only, List<Integer> bands, String condition) {
	}
}
