package org.evenaar.ui.internal.instruments;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.evenaar.dataset.ColumnProfile;
import org.evenaar.dataset.DatasetException;
import org.evenaar.instrument.Groups;
import org.evenaar.instrument.InstrumentException;
import org.evenaar.instrument.InstrumentFiles;
import org.evenaar.model.instrument.GroupValue;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.ItemColumn;
import org.evenaar.model.instrument.ResponseMapping;
import org.evenaar.rules.Text;
import org.evenaar.statistics.accuracy.CutOff;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.validation.ResponseFile;
import org.evenaar.validation.ResponseMappings;
import org.evenaar.validation.ValidationException;
import org.evenaar.validation.ValidationOptions;

/** What people chose so far about answers to an instrument: what the columns of their file are, and how to analyse them. */
final class ResponsesDraft {

	private static final Set<String> GROUP_WORDS = Set.of("group", "groep", "herkomst", "origin", "achtergrond", "background", "ethnicity", "etniciteit",
			"sex", "geslacht", "gender", "taal", "language", "land", "country", "opleiding", "education");

	private final Instrument instrument;
	private Optional<Path> path = Optional.empty();
	private Optional<ResponseFile> file = Optional.empty();
	private Optional<ResponseMapping> mapping = Optional.empty();
	private List<Text> remarks = List.of();
	private Optional<String> scale = Optional.empty();
	private boolean purify;
	private String cutOff = "";
	private long leastPeople = ValidationOptions.DEFAULT.dif().leastPerGroup();

	ResponsesDraft(Instrument instrument) {
		this.instrument = instrument;
	}

	Instrument instrument() {
		return instrument;
	}

	Optional<Path> path() {
		return path;
	}

	Optional<ResponseFile> file() {
		return file;
	}

	Optional<ResponseMapping> mapping() {
		return mapping;
	}

	/** @return what was guessed, and what is odd in the file */
	List<Text> remarks() {
		return remarks;
	}

	/**
	 * A file that was looked into, with the mapping that stands beside it.
	 *
	 * @param kept empty where there is none, or it cannot be read
	 */
	record Opened(Path path, ResponseFile file, Optional<ResponseMapping> kept) {
	}

	/** Looks into a file. Slow; for jobs. */
	static Opened look(Path path) throws DatasetException {
		ResponseFile file = ResponseFile.open(path);
		Path beside = InstrumentFiles.mappingOf(path);
		if (!Files.isRegularFile(beside)) {
			return new Opened(path, file, Optional.empty());
		}
		try {
			return new Opened(path, file, Optional.of(InstrumentFiles.readMapping(beside)));
		} catch (InstrumentException broken) {
			return new Opened(path, file, Optional.empty());
		}
	}

	/** Takes over a file; the mapping that was kept for it serves where it fits. */
	void take(Opened opened) {
		path = Optional.of(opened.path().toAbsolutePath());
		file = Optional.of(opened.file());
		mapping = opened.kept().filter(kept -> fits(kept, opened.file()));
		remarks = opened.file().remarks();
		if (mapping.isEmpty()) {
			guessGroup(opened.file()).ifPresent(column -> {
				try {
					group(column);
				} catch (ValidationException notGroups) {
					mapping = Optional.empty();
				}
			});
		}
	}

	private boolean fits(ResponseMapping kept, ResponseFile of) {
		return kept.getInstrument().equals(instrument.getId()) && of.column(kept.getGroupColumn()).isPresent()
				&& kept.getColumns().stream().allMatch(column -> of.column(column.getColumn()).isPresent());
	}

	/** @return the column that most likely says to which group people belong */
	static Optional<String> guessGroup(ResponseFile file) {
		List<ColumnProfile> possible = file.columns().stream()
				.filter(c -> c.complete() && c.values().size() >= 2 && c.values().size() <= ResponseMappings.MOST_GROUPS).toList();
		Comparator<ColumnProfile> likely = Comparator.comparingInt(ResponsesDraft::likelihood);
		return possible.stream().max(likely).filter(c -> likelihood(c) > 0).map(ColumnProfile::name);
	}

	private static int likelihood(ColumnProfile column) {
		String name = column.name().toLowerCase(Locale.ROOT);
		int named = GROUP_WORDS.stream().anyMatch(name::contains) ? 3 : 0;
		int known = column.values().keySet().stream().anyMatch(value -> Groups.shipped().id(value).isPresent()) ? 2 : 0;
		int words = column.values().keySet().stream().anyMatch(value -> value.matches(".*\\p{L}.*")) ? 1 : 0;
		return named + known + words;
	}

	/**
	 * Chooses the column of groups; columns of items are guessed anew unless they were chosen before.
	 *
	 * @throws ValidationException where it names no groups
	 */
	void group(String column) throws ValidationException {
		ResponseMappings.Suggested suggested = ResponseMappings.suggest(instrument, file.orElseThrow(), column,
				mapping.map(ResponseMapping::getCriterionColumn).filter(c -> !c.isEmpty()).stream().toList());
		mapping.filter(before -> !before.getColumns().isEmpty()).ifPresent(before -> {
			List<ItemColumn> columns = before.getColumns().stream().filter(c -> !c.getColumn().equals(column)).toList();
			suggested.mapping().getColumns().clear();
			suggested.mapping().getColumns().addAll(columns);
		});
		mapping = Optional.of(suggested.mapping());
		remarks = java.util.stream.Stream.concat(file.get().remarks().stream(), suggested.remarks().stream()).distinct().toList();
	}

	/** @return items with the column of each, empty where none is chosen; without items the columns themselves */
	Map<String, Optional<ItemColumn>> items() {
		Map<String, Optional<ItemColumn>> items = new LinkedHashMap<>();
		instrument.getItems().stream().filter(ResponsesDraft::scored).forEach(item -> items.put(item.getId(), Optional.empty()));
		mapping.ifPresent(m -> m.getColumns().forEach(column -> items.put(column.getItem(), Optional.of(column))));
		return items;
	}

	private static boolean scored(Item item) {
		return switch (item.getKind()) {
		case CHOICE, NUMBER -> true;
		case TEXT, DISPLAY -> false;
		};
	}

	/** @param column empty where the item was not asked */
	void column(String item, Optional<String> column) {
		ResponseMapping chosen = mapping.orElseThrow();
		boolean reverse = items().getOrDefault(item, Optional.empty()).map(ItemColumn::isReverse)
				.orElseGet(() -> instrument.getItems().stream().anyMatch(i -> i.getId().equals(item) && i.isReverse()));
		chosen.getColumns().removeIf(c -> c.getItem().equals(item));
		column.ifPresent(name -> chosen.getColumns().add(ResponseMappings.itemColumn(item, name, reverse)));
	}

	void reverse(String item, boolean reverse) {
		mapping.orElseThrow().getColumns().stream().filter(c -> c.getItem().equals(item)).forEach(c -> c.setReverse(reverse));
	}

	void use(String value, boolean used) {
		mapping.orElseThrow().getGroups().stream().filter(g -> g.getValue().equals(value)).forEach(g -> g.setUsed(used));
	}

	/** @param positive values that mean 'has it'; none for 1, yes and the like */
	void criterion(Optional<String> column, List<String> positive) throws ValidationException {
		ResponseMapping chosen = mapping.orElseThrow();
		if (column.isEmpty()) {
			chosen.setCriterionColumn("");
			chosen.getCriterionPositive().clear();
		} else {
			ResponseMappings.criterion(chosen, file.orElseThrow(), column.get(), positive);
			chosen.getColumns().removeIf(c -> c.getColumn().equals(column.get()));
		}
	}

	void missing(String typed) {
		ResponseMapping chosen = mapping.orElseThrow();
		chosen.getMissingValues().clear();
		for (String value : typed.split("[,;]")) {
			if (!value.isBlank()) {
				chosen.getMissingValues().add(value.strip());
			}
		}
	}

	Optional<String> scale() {
		return scale;
	}

	void scale(Optional<String> chosen) {
		scale = chosen;
	}

	boolean purify() {
		return purify;
	}

	void purify(boolean wanted) {
		purify = wanted;
	}

	String cutOff() {
		return cutOff;
	}

	void cutOff(String typed) {
		cutOff = typed;
	}

	long leastPeople() {
		return leastPeople;
	}

	void leastPeople(long people) {
		leastPeople = people;
	}

	/** @return what is not right yet about file, groups and columns, in a sentence */
	Optional<String> problem() {
		if (file.isEmpty()) {
			return Optional.of("");
		}
		if (mapping.isEmpty()) {
			return Optional.of(InstrumentTexts.of("responses.noGroup"));
		}
		List<GroupValue> used = mapping.get().getGroups().stream().filter(GroupValue::isUsed).toList();
		if (used.size() < 2) {
			return Optional.of(InstrumentTexts.of("responses.oneGroup"));
		}
		if (used.stream().noneMatch(g -> g.getValue().strip().equals(mapping.get().getReference().strip()))) {
			return Optional.of(InstrumentTexts.of("responses.noReference"));
		}
		return Optional.empty();
	}

	/** @return what is not right yet about the items, in a sentence */
	Optional<String> itemProblem() {
		List<String> columns = new ArrayList<>(mapping.map(m -> m.getColumns().stream().map(ItemColumn::getColumn).toList()).orElse(List.of()));
		if (columns.size() < 2) {
			return Optional.of(InstrumentTexts.of("responses.noItems"));
		}
		Optional<String> twice = columns.stream().filter(c -> columns.indexOf(c) != columns.lastIndexOf(c)).findFirst();
		if (twice.isPresent()) {
			return Optional.of(InstrumentTexts.of("responses.twice", twice.get()));
		}
		return columns.contains(mapping.get().getGroupColumn()) ? Optional.of(InstrumentTexts.of("responses.groupIsItem", mapping.get().getGroupColumn()))
				: Optional.empty();
	}

	/** @return what is not right yet about the way of analysing, in a sentence */
	Optional<String> optionProblem() {
		return cutOff.isBlank() || StudyForm.decimal(cutOff).isPresent() ? Optional.empty()
				: Optional.of(InstrumentTexts.of("form.badNumber", cutOff.strip()));
	}

	ValidationOptions options() {
		ValidationOptions options = ValidationOptions.DEFAULT.withMinimumGroup(leastPeople).withPurify(purify);
		return StudyForm.decimal(cutOff).map(value -> options.withCutOffs(List.of(CutOff.atOrAbove(value)))).orElse(options);
	}

	/** @return name of a value of the group column, with the words of the vocabulary where it is one of its groups */
	static String groupLabel(GroupValue value) {
		String label = value.getLabel().isBlank() ? value.getValue() : value.getLabel();
		return value.getGroup().isBlank() ? label : label + " (" + UiLanguage.of(Groups.shipped().label(value.getGroup())) + ")";
	}
}
