package org.evenaar.population.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.evenaar.population.PopulationException;
import org.evenaar.population.ReadChoices;
import org.evenaar.population.internal.Measures.Measure;
import org.evenaar.population.internal.RawTable.RawDimension;
import org.evenaar.rules.Text;

/** Makes a table of the saved answers of the OData services of Statistics Netherlands, versions 3 and 4. */
final class ODataTable {

	private final ODataFolder folder;
	private final ReadChoices choices;
	private final Remarks remarks;

	private ODataTable(ODataFolder folder, ReadChoices choices, Remarks remarks) {
		this.folder = folder;
		this.choices = choices;
		this.remarks = remarks;
	}

	static RawTable read(Path path, ReadChoices choices, Remarks remarks) throws PopulationException {
		ODataFolder folder = ODataFolder.of(path);
		var reader = new ODataTable(folder, choices, remarks);
		if (folder.has("Observations")) {
			return reader.version4();
		}
		if (folder.has("TypedDataSet") || folder.has("UntypedDataSet")) {
			return reader.version3();
		}
		throw new PopulationException(Texts.text("read.odata.noData", folder.name()));
	}

	private RawTable version4() throws PopulationException {
		List<Map<String, Object>> observations = folder.records("Observations", remarks);
		if (observations.isEmpty()) {
			throw new PopulationException(Texts.text("read.noFigures", folder.name()));
		}
		List<Measure> measures = measures4(observations);
		int chosen = Measures.choose(folder.name(), measures, choices.measure(), remarks);
		Set<String> names = new LinkedHashSet<>(observations.get(0).keySet());
		names.removeAll(List.of("Id", "Value", "StringValue", "Measure", "ValueAttribute"));
		RawTable table = table(new ArrayList<>(names));
		table.about.measure = measures.get(chosen).name();
		table.about.unit = measures.get(chosen).unit();
		List<Map<String, String>> labels = new ArrayList<>();
		for (String name : names) {
			labels.add(labels(name + "Codes", "Identifier"));
		}
		for (Map<String, Object> one : observations) {
			if (!measures.get(chosen).code().equals(JsonRecords.text(one, "Measure"))) {
				continue;
			}
			add(table, one, labels, figure4(one));
		}
		return table;
	}

	private List<Measure> measures4(List<Map<String, Object>> observations) throws PopulationException {
		Map<String, Measure> known = new HashMap<>();
		for (Map<String, Object> code : folder.records("MeasureCodes", remarks)) {
			String id = JsonRecords.text(code, "Identifier");
			known.put(id, new Measure(id, JsonRecords.text(code, "Title"), JsonRecords.text(code, "Unit")));
		}
		Set<String> used = new LinkedHashSet<>();
		observations.forEach(one -> used.add(JsonRecords.text(one, "Measure")));
		return used.stream().map(id -> known.getOrDefault(id, new Measure(id, id, ""))).toList();
	}

	private static Figure figure4(Map<String, Object> observation) {
		if (observation.get("Value") instanceof Double value && Double.isFinite(value)) {
			return Figure.of(value);
		}
		boolean secret = JsonRecords.text(observation, "ValueAttribute").toLowerCase(java.util.Locale.ROOT).contains("confiden");
		return new Figure(secret ? CellState.SECRET : CellState.MISSING, 0);
	}

	private RawTable version3() throws PopulationException {
		boolean typed = folder.has("TypedDataSet");
		List<Map<String, Object>> rows = folder.records(typed ? "TypedDataSet" : "UntypedDataSet", remarks);
		if (rows.isEmpty()) {
			throw new PopulationException(Texts.text("read.noFigures", folder.name()));
		}
		Map<String, String> titles = new LinkedHashMap<>();
		List<Measure> topics = new ArrayList<>();
		Map<String, List<Measure>> groups = new LinkedHashMap<>();
		properties(rows, titles, topics, groups);
		List<Measure> group = groups.getOrDefault(choices.measure(), List.of());
		RawTable table = table(titles, group.isEmpty() ? "" : choices.measure());
		List<Measure> wanted = group;
		if (group.isEmpty()) {
			Measure chosen = topics.get(Measures.choose(folder.name(), topics, choices.measure(), remarks));
			table.about.measure = chosen.name();
			wanted = List.of(chosen);
		}
		table.about.unit = wanted.get(0).unit();
		List<Map<String, String>> labels = new ArrayList<>();
		for (String dimension : titles.keySet()) {
			labels.add(labels(dimension, "Key"));
		}
		for (Map<String, Object> row : rows) {
			for (Measure measure : wanted) {
				Map<String, Object> cell = row;
				if (!group.isEmpty()) {
					cell = new HashMap<>(row);
					cell.put(choices.measure(), measure.name());
				}
				add(table, cell, labels, figure3(row, measure.code()));
			}
		}
		return table;
	}

	/** Without DataProperties the names tell: topics end in _ and a number. */
	private void properties(List<Map<String, Object>> rows, Map<String, String> titles, List<Measure> topics,
			Map<String, List<Measure>> groups) throws PopulationException {
		Map<Double, String> groupTitles = new HashMap<>();
		for (Map<String, Object> property : folder.records("DataProperties", remarks)) {
			String type = JsonRecords.text(property, "Type").isEmpty() ? JsonRecords.text(property, "odata.type")
					: JsonRecords.text(property, "Type");
			String key = JsonRecords.text(property, "Key");
			String title = JsonRecords.text(property, "Title");
			if (type.endsWith("TopicGroup") && property.get("ID") instanceof Double id) {
				groupTitles.put(id, title);
			} else if (type.endsWith("Topic") && !JsonRecords.text(property, "Datatype").equals("String")) {
				Measure topic = new Measure(key, title, JsonRecords.text(property, "Unit"));
				topics.add(topic);
				if (property.get("ParentID") instanceof Double parent && groupTitles.containsKey(parent)) {
					groups.computeIfAbsent(groupTitles.get(parent), one -> new ArrayList<>()).add(topic);
				}
			} else if (type.matches(".*(Dimension|GeoDetail)") && rows.get(0).containsKey(key)) {
				titles.put(key, title);
			}
		}
		if (titles.isEmpty()) {
			for (String key : rows.get(0).keySet()) {
				if (!key.equals("ID") && !key.matches(".+_\\d+")) {
					titles.put(key, key);
				}
			}
		}
		if (topics.isEmpty()) {
			Set<String> keys = new LinkedHashSet<>();
			rows.stream().limit(100).forEach(row -> keys.addAll(row.keySet()));
			keys.stream().filter(key -> key.matches(".+_\\d+")).forEach(key -> topics.add(new Measure(key, key, "")));
		}
		if (titles.isEmpty()) {
			throw new PopulationException(Texts.text("read.noFigures", folder.name()));
		}
	}

	private static Figure figure3(Map<String, Object> row, String topic) {
		if (row.get(topic) instanceof Double value && Double.isFinite(value)) {
			return Figure.of(value);
		}
		return Figure.statLine(JsonRecords.text(row, topic), false).orElse(new Figure(CellState.MISSING, 0));
	}

	private Map<String, String> labels(String entity, String key) throws PopulationException {
		Map<String, String> labels = new HashMap<>();
		for (Map<String, Object> code : folder.records(entity, remarks)) {
			labels.put(JsonRecords.text(code, key), JsonRecords.text(code, "Title"));
			if (JsonRecords.text(code, "Status").equals("Voorlopig") || JsonRecords.text(code, "Status").equals("Provisional")) {
				labels.put(JsonRecords.text(code, key), JsonRecords.text(code, "Title") + "*");
			}
		}
		if (labels.isEmpty()) {
			remarks.add(Texts.text("remark.noNames", entity));
		}
		return labels;
	}

	private RawTable table(List<String> names) throws PopulationException {
		Map<String, String> titles = new LinkedHashMap<>();
		names.forEach(name -> titles.put(name, name));
		for (Map<String, Object> dimension : folder.records("Dimensions", remarks)) {
			titles.replace(JsonRecords.text(dimension, "Identifier"), JsonRecords.text(dimension, "Title"));
		}
		return table(titles, "");
	}

	private RawTable table(Map<String, String> titles, String group) throws PopulationException {
		List<RawDimension> dimensions = new ArrayList<>();
		titles.forEach((code, title) -> dimensions.add(new RawDimension(code, title)));
		if (!group.isEmpty()) {
			dimensions.add(new RawDimension(group, group));
		}
		RawTable table = new RawTable(folder.name(), dimensions);
		table.about.source = Texts.text("source.cbsTable", folder.table);
		table.about.attribution = Texts.text("attribution.cbs");
		table.about.licence = "cc-by-4.0";
		table.about.place = Texts.text("place.nl");
		for (String entity : List.of("TableInfos", "Properties")) {
			for (Map<String, Object> about : folder.records(entity, remarks)) {
				String title = JsonRecords.text(about, "Title");
				table.about.title = title.isEmpty() ? table.about.title : new Text(title, title);
			}
		}
		return table;
	}

	private static void add(RawTable table, Map<String, Object> record, List<Map<String, String>> labels, Figure figure)
			throws PopulationException {
		List<String> codes = new ArrayList<>();
		List<String> names = new ArrayList<>();
		for (int i = 0; i < table.dimensions.size(); i++) {
			String code = JsonRecords.text(record, table.dimensions.get(i).code);
			codes.add(code);
			names.add(i < labels.size() ? labels.get(i).getOrDefault(code, code) : code);
		}
		table.add(codes, names, figure, 0);
	}
}
