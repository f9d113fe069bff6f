package org.evenaar.population.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.evenaar.population.PopulationException;
import org.evenaar.population.internal.RawTable.RawDimension;

/** Eurostat's tab-separated files: unit,sex,age\time, then a column for each period (or place), flags behind the figures. */
final class EurostatTsv {

	private EurostatTsv() {
	}

	static boolean recognises(TextFile file) {
		String first = file.head(1).get(0);
		int tab = first.indexOf('\t');
		return tab > 0 && first.substring(0, tab).contains("\\");
	}

	static RawTable read(TextFile file, Remarks remarks) throws PopulationException {
		String text = file.text();
		int end = text.indexOf('\n');
		String[] header = (end < 0 ? text : text.substring(0, end)).strip().split("\t", -1);
		if (header.length > RawTable.MOST_COLUMNS) {
			throw new PopulationException(Texts.text("read.tooManyColumns", file.name(), header.length, RawTable.MOST_COLUMNS));
		}
		List<String> names = new ArrayList<>(Arrays.asList(header[0].split("[,\\\\]")));
		names.replaceAll(String::strip);
		RawTable table = new RawTable(file.name(), names.stream().map(name -> new RawDimension(name, name)).toList());
		table.about.source = Texts.text("source.eurostat");
		table.about.licence = "";
		long line = 1;
		int at = end < 0 ? text.length() : end + 1;
		while (at < text.length()) {
			line++;
			int stop = text.indexOf('\n', at);
			String row = text.substring(at, stop < 0 ? text.length() : stop).replace("\r", "");
			at = stop < 0 ? text.length() : stop + 1;
			if (!row.isBlank()) {
				row(file, table, header, row, line, remarks);
			}
		}
		return table;
	}

	private static void row(TextFile file, RawTable table, String[] header, String row, long line, Remarks remarks)
			throws PopulationException {
		String[] cells = row.split("\t", -1);
		List<String> keys = new ArrayList<>(Arrays.asList(cells[0].split(",", -1)));
		keys.replaceAll(String::strip);
		if (cells.length != header.length || keys.size() != table.dimensions.size() - 1) {
			throw new PopulationException(Texts.text("read.ragged", file.name(), line, cells.length, header.length));
		}
		for (int i = 1; i < cells.length; i++) {
			String written = cells[i];
			Figure figure = Figure.eurostat(written).orElseThrow(() -> new PopulationException(
					Texts.text("read.noNumber", file.name(), line, Texts.shortened(written), "")));
			if (written.strip().matches("[0-9.]+ .*[bdepu].*")) {
				remarks.add(Texts.text("remark.flags"), line);
			}
			List<String> all = new ArrayList<>(keys);
			all.add(header[i].strip());
			table.add(all, all, figure, line);
		}
	}
}
