package org.evenaar.dataset;

import java.util.List;
import java.util.Optional;

import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;

/**
 * People of a dataset as counts.
 *
 * @param name   of the file or table
 * @param people all people that count
 * @param tables one table over all dimensions where they were counted together; a table for each dimension where a
 *               publication gives no more than that
 * @param report what happened on the way
 */
public record Dataset(String name, long people, List<CountTable> tables, ImportReport report) {

	public Dataset {
		tables = List.copyOf(tables);
	}

	/**
	 * @param dimensions ids
	 * @return the counts over just these dimensions, in that order; empty where they were not counted together
	 */
	public Optional<CountTable> over(List<String> dimensions) {
		return tables.stream().filter(table -> dimensions.stream().allMatch(table::has)).findFirst()
				.map(table -> table.margin(dimensions));
	}

	/** @return all dimensions of all tables */
	public List<Dimension> dimensions() {
		return tables.stream().flatMap(table -> table.dimensions().stream()).distinct().toList();
	}

	/** @return whether the dimensions were counted together, so that people of two characteristics can be looked at */
	public boolean joint() {
		return tables.size() == 1;
	}
}
