package org.evenaar.population.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.evenaar.population.Figures;
import org.evenaar.population.Licence;
import org.evenaar.population.PopulationDescription;
import org.evenaar.population.PopulationException;
import org.evenaar.population.ReadChoices;
import org.evenaar.population.ReferencePopulation;
import org.evenaar.population.coding.AgeRange;
import org.evenaar.population.coding.Labels;
import org.evenaar.population.coding.OriginDefinition;
import org.evenaar.population.internal.RawTable.Category;
import org.evenaar.population.internal.RawTable.Cell;
import org.evenaar.population.internal.RawTable.RawDimension;
import org.evenaar.population.internal.Slices.Slice;
import org.evenaar.rules.Text;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;

/** Makes a population of a published table: one period, no totals among parts, each person in one cell. */
final class Tidy {

	private static final List<String> NATIONAL = List.of("nederland", "netherlands", "the netherlands");

	private final ReadChoices choices;
	private final Remarks remarks;
	private final Set<String> incomplete = new LinkedHashSet<>();
	private final List<Text> scope = new ArrayList<>();
	private RawTable table;
	private PopulationDescription about;

	private Tidy(RawTable table, ReadChoices choices, Remarks remarks) {
		this.table = table;
		this.choices = choices;
		this.remarks = remarks;
		Text title = table.about.title.isEmpty() ? new Text(table.file(), table.file()) : table.about.title;
		this.about = PopulationDescription.of(title).withPlace(table.about.place).withSource(table.about.source,
				table.about.url, Licence.of(table.about.licence), table.about.attribution);
	}

	static ReferencePopulation tidy(String id, RawTable table, ReadChoices choices, Remarks remarks)
			throws PopulationException {
		if (table.cells.isEmpty()) {
			throw new PopulationException(Texts.text("read.noFigures", table.file()));
		}
		var tidy = new Tidy(table, choices, remarks);
		tidy.select();
		for (int i = table.dimensions.size() - 1; i >= 0; i--) {
			tidy.periodOrUnit(i);
		}
		for (int i = tidy.table.dimensions.size() - 1; i >= 0; i--) {
			tidy.parts(i);
		}
		return tidy.population(id);
	}

	private String id(RawDimension raw) {
		return Naming.dimension(raw.title, raw.code, raw.categories);
	}

	private void select() throws PopulationException {
		for (Map.Entry<String, List<String>> choice : choices.select().entrySet()) {
			int at = -1;
			for (int i = 0; i < table.dimensions.size(); i++) {
				RawDimension raw = table.dimensions.get(i);
				if (choice.getKey().equalsIgnoreCase(raw.code) || choice.getKey().equalsIgnoreCase(raw.title)
						|| choice.getKey().equals(id(raw))) {
					at = i;
				}
			}
			if (at < 0) {
				throw new PopulationException(Texts.text("read.noSuchDimension", table.file(), Texts.shortened(choice.getKey()),
						Texts.words(table.dimensions.stream().map(raw -> raw.title).toList())));
			}
			table = table.keep(at, chosen(table.dimensions.get(at), choice.getValue()));
		}
	}

	private List<Integer> chosen(RawDimension raw, List<String> wanted) throws PopulationException {
		Map<Category, String> ids = Naming.categories(id(raw), raw.categories);
		List<Integer> kept = new ArrayList<>();
		for (String one : wanted) {
			int before = kept.size();
			for (int i = 0; i < raw.categories.size(); i++) {
				Category category = raw.categories.get(i);
				if (one.equalsIgnoreCase(category.code().strip()) || one.equalsIgnoreCase(category.label().strip())
						|| one.equals(ids.get(category))) {
					kept.add(i);
				}
			}
			if (kept.size() == before) {
				throw new PopulationException(Texts.text("read.noSuchCategory", table.file(), Texts.shortened(raw.title),
						Texts.shortened(one), Texts.words(raw.categories.stream().map(Category::label).toList())));
			}
		}
		return kept.stream().distinct().toList();
	}

	private void periodOrUnit(int at) throws PopulationException {
		RawDimension raw = table.dimensions.get(at);
		if (id(raw).equals("time")) {
			int chosen = Periods.choose(table.file(), raw.categories, choices.period());
			Category period = raw.categories.get(chosen);
			if (raw.categories.size() > 1) {
				remarks.add(Texts.text("remark.period", Texts.shortened(Periods.label(period)), raw.categories.size()));
			}
			String label = Periods.label(period);
			about = about.withPeriod(Periods.firstDay(period), new Text(label, label), period.label().contains("*"));
			table = table.at(at, chosen);
		} else if (raw.code.equalsIgnoreCase("unit")) {
			int chosen = unit(raw);
			table.about.unit = raw.categories.get(chosen).code();
			table = table.at(at, chosen);
		}
	}

	private int unit(RawDimension raw) throws PopulationException {
		for (String code : List.of("NR", "PER", "THS_PER", "THS")) {
			for (int i = 0; i < raw.categories.size(); i++) {
				if (raw.categories.get(i).code().equals(code)) {
					return i;
				}
			}
		}
		if (raw.categories.size() > 1) {
			throw new PopulationException(Texts.text("read.severalUnits", table.file(),
					Texts.words(raw.categories.stream().map(Category::label).toList())));
		}
		return 0;
	}

	/** Leaves only parts that hold everybody once in the dimension, or leaves the dimension out where it has one category. */
	private void parts(int at) throws PopulationException {
		RawDimension raw = table.dimensions.get(at);
		String id = id(raw);
		List<Integer> totals = Totals.of(id, raw);
		List<Integer> parts = Totals.others(raw, totals);
		if (parts.isEmpty() || raw.categories.size() == 1) {
			constant(at, raw, id, totals.isEmpty());
			return;
		}
		List<Slice> slices = Slices.of(table, at);
		List<Integer> chosen = choose(raw, id, slices, totals, parts);
		if (chosen.size() < parts.size()) {
			remarks.add(Texts.text("remark.overlap", Texts.shortened(raw.title), parts.size() - chosen.size(),
					Texts.words(parts.stream().filter(part -> !chosen.contains(part)).map(part -> raw.categories.get(part).label()).toList())));
		}
		if (!totals.isEmpty()) {
			check(raw, slices, totals.get(0), chosen);
			remarks.add(Texts.text("remark.totals", Texts.shortened(raw.title),
					Texts.words(totals.stream().map(total -> raw.categories.get(total).label()).toList())));
		}
		table = table.keep(at, chosen);
	}

	private void constant(int at, RawDimension raw, String id, boolean part) {
		Category only = raw.categories.get(0);
		boolean country = List.of("region", "province", "municipality", "geo").contains(id);
		String name = Regions.name(only.label());
		if (country) {
			about = about.withPlace(NATIONAL.contains(name.toLowerCase(Locale.ROOT)) ? Texts.text("place.nl") : new Text(name, name));
		} else if (part && !raw.code.equalsIgnoreCase("freq")) {
			scope.add(Texts.text("restrict.only", new Text(raw.title, raw.title), new Text(name, name)));
			if (id.equals("age")) {
				Naming.age(only).ifPresent(range -> about = about.withAges(range));
			}
		}
		table = table.at(at, 0);
	}

	private List<Integer> choose(RawDimension raw, String id, List<Slice> slices, List<Integer> totals, List<Integer> parts)
			throws PopulationException {
		if (id.equals("age")) {
			return ages(raw, parts);
		}
		List<Integer> level = List.of("region", "province", "municipality").contains(id) ? Regions.choose(raw, parts) : parts;
		if (totals.isEmpty() || Slices.addUp(slices, totals.get(0), level)) {
			return level;
		}
		List<Integer> leaves = Totals.leaves(slices, level);
		if (leaves.size() < level.size() && Slices.addUp(slices, totals.get(0), leaves)) {
			return leaves;
		}
		int total = totals.get(0);
		boolean overlap = slices.stream().anyMatch(slice -> slice.known(total)
				&& level.stream().filter(slice::known).mapToDouble(part -> slice.values()[part]).sum() > 1.01 * slice.values()[total] + level.size());
		if (overlap) {
			throw new PopulationException(Texts.text("read.overlap", table.file(), Texts.shortened(raw.title),
					Texts.words(level.stream().map(part -> raw.categories.get(part).label()).toList())));
		}
		return level;
	}

	private List<Integer> ages(RawDimension raw, List<Integer> parts) throws PopulationException {
		List<Integer> known = new ArrayList<>();
		List<Integer> unknown = new ArrayList<>();
		List<AgeRange> ranges = new ArrayList<>();
		Optional<List<AgeRange>> together = AgeRange.parseAll(parts.stream().map(part -> raw.categories.get(part).label()).toList());
		for (int i = 0; i < parts.size(); i++) {
			int place = i;
			Optional<AgeRange> range = together.map(all -> all.get(place)).or(() -> Naming.age(raw.categories.get(parts.get(place))));
			(range.isPresent() ? known : unknown).add(parts.get(i));
			range.ifPresent(ranges::add);
		}
		List<Integer> chosen = new ArrayList<>();
		for (int place : AgeSets.choose(ranges).orElseThrow(() -> new PopulationException(Texts.text("read.overlap", table.file(),
				Texts.shortened(raw.title), Texts.words(ranges.stream().map(AgeRange::id).toList()))))) {
			chosen.add(known.get(place));
		}
		chosen.addAll(unknown);
		return chosen;
	}

	private void check(RawDimension raw, List<Slice> slices, int total, List<Integer> parts) {
		long checked = 0;
		for (Slice slice : slices) {
			if (!slice.known(total) || !parts.stream().allMatch(slice::known)) {
				continue;
			}
			checked++;
			double sum = parts.stream().mapToDouble(part -> slice.values()[part]).sum();
			if (!Slices.same(slice.values()[total], sum, parts.size())) {
				incomplete.add(raw.code);
				remarks.add(Texts.text("remark.notAddingUp", Texts.shortened(raw.title)), slice.line());
			}
		}
		if (checked > 0 && !incomplete.contains(raw.code)) {
			remarks.add(Texts.text("remark.addUp", Texts.shortened(raw.title), checked));
		}
	}

	private ReferencePopulation population(String id) throws PopulationException {
		List<Dimension> dimensions = new ArrayList<>();
		List<Map<Category, String>> ids = new ArrayList<>();
		Map<String, Map<String, Text>> labels = new LinkedHashMap<>();
		for (RawDimension raw : table.dimensions) {
			String dimension = unique(level(id(raw), raw), dimensions);
			Map<Category, String> names = dimension.equals("age") ? ageNames(raw) : Naming.categories(dimension, raw.categories);
			ids.add(names);
			if (incomplete.remove(raw.code)) {
				incomplete.add(dimension);
			}
			dimensions.add(new Dimension(dimension, List.copyOf(names.values())));
			Map<String, Text> own = Naming.labels(dimension, names);
			if (!Labels.shipped().dimensions().contains(dimension)) {
				own.put("", new Text(raw.title, raw.title));
			}
			labels.put(dimension, own);
		}
		if (dimensions.isEmpty()) {
			throw new PopulationException(Texts.text("read.onlyTotals", table.file()));
		}
		Figures figures = figures();
		CountTable.Builder counts = CountTable.over(dimensions);
		List<List<String>> missing = new ArrayList<>();
		Map<Long, Double> seen = new HashMap<>();
		for (Cell cell : table.cells) {
			if (twice(cell, seen)) {
				continue;
			}
			if (cell.figure().state().known()) {
				double value = cell.figure().value();
				counts.add(cell.places(), figures.people() ? (long) value : 0, value, figures.people() ? value : 0);
			} else {
				remarks.add(Texts.text(cell.figure().state().key()), cell.line());
				missing.add(names(cell, ids));
			}
		}
		CountTable built = counts.build();
		percentages(figures, built);
		return new ReferencePopulation(id, described(dimensions, figures), built, labels, missing);
	}

	/** A row that stands twice in a file counts once; two rows for the same people that differ are a mistake in the file. */
	private boolean twice(Cell cell, Map<Long, Double> seen) throws PopulationException {
		double value = cell.figure().state().known() ? cell.figure().value() : Double.NaN;
		Double before = seen.putIfAbsent(table.key(cell, -1), value);
		if (before == null) {
			return false;
		}
		if (Double.compare(before, value) != 0) {
			throw new PopulationException(Texts.text("read.twice", table.file(), cell.line()));
		}
		remarks.add(Texts.text("remark.twice"), cell.line());
		return true;
	}

	private static Map<Category, String> ageNames(RawDimension raw) {
		Map<Category, String> names = new LinkedHashMap<>(Naming.categories("age", raw.categories));
		List<String> labels = raw.categories.stream().map(Category::label).toList();
		AgeRange.parseAll(labels).ifPresent(ranges -> {
			for (int i = 0; i < ranges.size(); i++) {
				names.put(raw.categories.get(i), ranges.get(i).id());
			}
		});
		return names;
	}

	/** Regions of one level only are called what they are. */
	private static String level(String id, RawDimension raw) {
		if (!id.equals("region")) {
			return id;
		}
		Set<String> levels = new LinkedHashSet<>();
		raw.categories.forEach(category -> levels.add(Regions.level(category)));
		return levels.equals(Set.of("GM")) ? "municipality" : levels.equals(Set.of("PV")) ? "province" : id;
	}

	private static String unique(String id, List<Dimension> taken) {
		String unique = id;
		for (int i = 2; used(unique, taken); i++) {
			unique = id + "-" + i;
		}
		return unique;
	}

	private static boolean used(String id, List<Dimension> taken) {
		return taken.stream().anyMatch(one -> one.id().equals(id));
	}

	private List<String> names(Cell cell, List<Map<Category, String>> ids) {
		List<String> names = new ArrayList<>();
		for (int i = 0; i < ids.size(); i++) {
			names.add(ids.get(i).get(table.dimensions.get(i).categories.get(cell.places()[i])));
		}
		return names;
	}

	private Figures figures() {
		String unit = table.about.unit.toLowerCase(Locale.ROOT);
		if (unit.contains("%") || unit.equals("pc") || unit.startsWith("perc")) {
			return Figures.PERCENT;
		}
		if (unit.contains("1 000") || unit.contains("1000") || unit.startsWith("ths") || unit.contains("duizend") || unit.contains("thousand")) {
			return Figures.THOUSANDS;
		}
		boolean whole = table.cells.stream().allMatch(cell -> cell.figure().value() == Math.rint(cell.figure().value()));
		return whole ? Figures.PERSONS : Figures.ESTIMATE;
	}

	private void percentages(Figures figures, CountTable counts) throws PopulationException {
		if (figures == Figures.PERCENT && (counts.weight() < 98 || counts.weight() > 102)) {
			throw new PopulationException(Texts.text("read.noDistribution", table.file(), counts.weight()));
		}
	}

	private PopulationDescription described(List<Dimension> dimensions, Figures figures) {
		Map<String, String> classifications = new LinkedHashMap<>();
		Map<String, Text> definitions = new LinkedHashMap<>();
		for (Dimension dimension : dimensions) {
			for (OriginDefinition definition : OriginDefinition.values()) {
				if (definition.dimension().equals(dimension.id())) {
					classifications.put(dimension.id(), "cbs-" + (definition == OriginDefinition.ORIGIN_2022 ? "origin-2022" : "migration-background"));
					definitions.put(dimension.id(), definition.text());
				}
			}
		}
		PopulationDescription described = about.withFigures(figures).withClassifications(classifications, definitions)
				.withIncomplete(incomplete);
		if (!table.about.measure.isEmpty()) {
			described = described.withRemark(Texts.text("remark.counted", Texts.shortened(table.about.measure), Texts.shortened(table.about.unit)));
		}
		for (Text one : scope) {
			described = described.withRemark(one);
		}
		return described;
	}
}
