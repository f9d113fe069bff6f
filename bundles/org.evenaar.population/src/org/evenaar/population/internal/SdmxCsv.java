package org.evenaar.population.internal;

import java.util.ArrayList;
import java.util.List;

import org.evenaar.population.PopulationException;
import org.evenaar.population.internal.CsvRows.Row;
import org.evenaar.population.internal.RawTable.RawDimension;

/** SDMX-CSV 1.0 (DATAFLOW ...) and 2.0 (STRUCTURE, STRUCTURE_ID, ACTION ...), with codes or with codes and names. */
final class SdmxCsv {

	private static final List<String> AROUND = List.of("DATAFLOW", "STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME", "ACTION",
			"SERIES_KEY", "OBS_KEY", "LAST UPDATE");

	private final TextFile file;
	private final List<String> header;
	private final List<Integer> dimensions = new ArrayList<>();
	private int value = -1;
	private int flag = -1;
	private int confidential = -1;
	private int action = -1;

	private SdmxCsv(TextFile file, List<String> header) {
		this.file = file;
		this.header = header;
	}

	static boolean recognises(TextFile file) {
		String first = file.head(1).get(0).replace("\"", "");
		return first.matches("(DATAFLOW|STRUCTURE(\\[[^\\]]*\\])?)[,;\\t].*");
	}

	static RawTable read(TextFile file, Remarks remarks) throws PopulationException {
		char separator = CsvRows.separator(file.head(1).get(0));
		try (CsvRows rows = new CsvRows(file, separator)) {
			var reader = new SdmxCsv(file, rows.next().fields());
			reader.columns();
			return reader.table(rows, separator == ';', remarks);
		}
	}

	private static String code(String written) {
		int colon = written.indexOf(": ");
		return (colon < 0 ? written : written.substring(0, colon)).strip();
	}

	private static String label(String written) {
		int colon = written.indexOf(": ");
		return (colon < 0 ? written : written.substring(colon + 2)).strip();
	}

	private void columns() throws PopulationException {
		for (int i = 0; i < header.size(); i++) {
			String name = code(header.get(i)).replaceAll("\\[.*\\]", "");
			switch (name) {
				case "OBS_VALUE" -> value = i;
				case "OBS_FLAG", "OBS_STATUS" -> flag = i;
				case "CONF_STATUS" -> confidential = i;
				case "ACTION" -> action = i;
				default -> {
					if (value < 0 && !AROUND.contains(name)) {
						dimensions.add(i);
					}
				}
			}
		}
		if (value < 0 || dimensions.isEmpty()) {
			throw new PopulationException(Texts.text("read.sdmx.noValue", file.name()));
		}
	}

	private RawTable table(CsvRows rows, boolean comma, Remarks remarks) throws PopulationException {
		RawTable table = new RawTable(file.name(), dimensions.stream()
				.map(column -> new RawDimension(code(header.get(column)), label(header.get(column)))).toList());
		boolean flow = false;
		for (Row row = rows.next(); !row.fields().isEmpty(); row = rows.next()) {
			if (row.blank()) {
				continue;
			}
			if (row.fields().size() != header.size()) {
				throw new PopulationException(
						Texts.text("read.ragged", file.name(), row.line(), row.fields().size(), header.size()));
			}
			if (action >= 0 && row.fields().get(action).equalsIgnoreCase("D")) {
				remarks.add(Texts.text("remark.deleted"), row.line());
				continue;
			}
			if (!flow && row.fields().stream().limit(2).anyMatch(field -> field.startsWith("ESTAT:"))) {
				table.about.source = Texts.text("source.eurostat");
				flow = true;
			}
			add(table, row, comma, remarks);
		}
		return table;
	}

	private void add(RawTable table, Row row, boolean comma, Remarks remarks) throws PopulationException {
		List<String> codes = new ArrayList<>();
		List<String> labels = new ArrayList<>();
		for (int column : dimensions) {
			boolean named = header.get(column).contains(": ");
			String written = row.fields().get(column);
			codes.add(named ? code(written) : written);
			labels.add(named ? label(written) : written);
		}
		String flags = flag < 0 ? "" : code(row.fields().get(flag));
		boolean secret = confidential >= 0 && row.fields().get(confidential).matches("[CNSDcnsd].*");
		if (flags.matches(".*[bdepuBDEPU].*")) {
			remarks.add(Texts.text("remark.flags"), row.line());
		}
		table.add(codes, labels, figure(row, comma, secret || flags.contains("c")), row.line());
	}

	private Figure figure(Row row, boolean comma, boolean secret) throws PopulationException {
		String written = row.fields().get(value);
		if (written.isEmpty() || written.equals(":") || written.equalsIgnoreCase("NaN")) {
			return new Figure(secret ? CellState.SECRET : CellState.MISSING, 0);
		}
		return Figure.number(written, comma).or(() -> Figure.number(written, false)).orElseThrow(() -> new PopulationException(
				Texts.text("read.noNumber", file.name(), row.line(), Texts.shortened(written), "OBS_VALUE")));
	}
}
