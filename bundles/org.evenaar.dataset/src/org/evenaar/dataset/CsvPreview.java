package org.evenaar.dataset;

import java.util.List;

import org.evenaar.rules.Text;

/**
 * What a CSV file looks like, to be shown before anything is counted.
 *
 * @param shape   its form
 * @param columns names of the columns; empty where the file is
 * @param rows    the first rows
 * @param remarks what was found out about the form, and what a person should look at
 */
public record CsvPreview(CsvShape shape, List<String> columns, List<List<String>> rows, List<Text> remarks) {

	public CsvPreview {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		remarks = List.copyOf(remarks);
	}
}
