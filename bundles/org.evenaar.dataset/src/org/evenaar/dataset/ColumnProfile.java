package org.evenaar.dataset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What stands in a column, as far as was looked.
 *
 * @param name     of the column
 * @param values   different values, at most {@link #VALUES}, with the number of rows that have them; empty ones are not
 *                 among them
 * @param empty    rows without a value
 * @param rows     rows that were looked at
 * @param complete whether all values and all rows were looked at
 */
public record ColumnProfile(String name, Map<String, Long> values, long empty, long rows, boolean complete) {

	/** Most values kept of a column. */
	public static final int VALUES = 500;

	public ColumnProfile {
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}
}
