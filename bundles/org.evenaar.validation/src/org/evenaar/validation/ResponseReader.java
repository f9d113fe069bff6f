package org.evenaar.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.evenaar.dataset.DatasetException;
import org.evenaar.dataset.ImportReport;
import org.evenaar.dataset.Progress;
import org.evenaar.dataset.RowReader;
import org.evenaar.model.instrument.GroupValue;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.ItemColumn;
import org.evenaar.model.instrument.ResponseMapping;
import org.evenaar.model.instrument.Scale;
import org.evenaar.rules.Text;
import org.evenaar.validation.internal.ItemCoding;
import org.evenaar.validation.internal.ItemRanges;
import org.evenaar.validation.internal.Messages;
import org.evenaar.validation.internal.ResponseCount;
import org.evenaar.validation.internal.ScoredItems;

/**
 * Reads answers once, from the first row to the last, and counts them. A person who left out an item counts as incomplete
 * and takes no further part, so that every total score is a score over the same items. What is no answer counts as left out,
 * and is reported, as long as that is at most one in a hundred answers of an item; beyond that the file or its mapping must be
 * wrong.
 */
public final class ResponseReader {

	/** One in so many cells of an item may hold what is no answer. */
	private static final int MOST_ODD = 100;

	private final Instrument instrument;
	private final ResponseFile file;
	private final ResponseMapping mapping;
	private final Optional<Scale> scale;
	private final boolean compact;

	/**
	 * @param instrument with or without items
	 * @param mapping    that a person agreed with
	 * @param scale      id of the scale whose items make up the total score; empty for the one with most items
	 * @param compact    whether answers are kept in memory for purification
	 * @throws ValidationException where the instrument has no such scale
	 */
	public ResponseReader(Instrument instrument, ResponseFile file, ResponseMapping mapping, Optional<String> scale, boolean compact)
			throws ValidationException {
		this.instrument = instrument;
		this.file = file;
		this.mapping = mapping;
		this.compact = compact;
		this.scale = scale.isPresent() ? Optional.of(named(scale.get())) : usual();
	}

	private Scale named(String id) throws ValidationException {
		Optional<Scale> found = instrument.getScales().stream()
				.filter(s -> s.getId().equalsIgnoreCase(id) || s.getNames().stream().anyMatch(name -> name.getText().equalsIgnoreCase(id)))
				.findFirst();
		if (found.isPresent()) {
			return found.get();
		}
		List<String> ids = instrument.getScales().stream().map(Scale::getId).toList();
		throw ids.isEmpty() ? Messages.asked("scale.none", instrument.getId())
				: Messages.asked("scale.unknown", id, instrument.getId(), String.join(", ", ids));
	}

	/** The scale of which most items were answered; of equal ones the first. */
	private Optional<Scale> usual() {
		Scale best = null;
		long most = 1;
		for (Scale each : instrument.getScales()) {
			long items = columns(each).size();
			if (items > most) {
				best = each;
				most = items;
			}
		}
		return Optional.ofNullable(best);
	}

	private List<ItemColumn> columns(Scale of) {
		Set<Item> items = new HashSet<>(of.getItems());
		return mapping.getColumns().stream()
				.filter(column -> ScoredItems.find(instrument, column.getItem()).filter(items::contains).isPresent()).toList();
	}

	/**
	 * @param cancelled asked from time to time
	 * @param progress  told from time to time
	 * @throws ValidationException   where the mapping does not fit the file or the instrument
	 * @throws DatasetException      where the file cannot be read, or holds what is no answer
	 * @throws CancellationException where it was cancelled
	 */
	public Responses read(BooleanSupplier cancelled, Progress progress) throws ValidationException, DatasetException {
		List<ItemColumn> columns = scale.map(this::columns).orElse(List.copyOf(mapping.getColumns()));
		if (columns.size() < 2) {
			throw Messages.asked(columns.isEmpty() ? "items.none" : "items.few", file.name());
		}
		requireOnce(columns);
		List<ItemCoding> codings = new ItemRanges(instrument, file, mapping, columns).codings();
		ResponseCount count = new ResponseCount(mapping, codings, groups(), compact);
		List<String> names = new ArrayList<>(columns.stream().map(ItemColumn::getColumn).toList());
		names.add(mapping.getGroupColumn());
		if (!mapping.getCriterionColumn().isEmpty()) {
			names.add(mapping.getCriterionColumn());
		}
		ImportReport report = RowReader.read(file.source(), names, count, cancelled, progress);
		List<Text> remarks = new ArrayList<>(report.remarks().stream().map(ImportReport.Remark::text).toList());
		for (ItemCoding coding : codings) {
			odd(coding).ifPresent(remarks::add);
		}
		return responses(count, codings, report.rowsRead(), remarks);
	}

	private static void requireOnce(List<ItemColumn> columns) throws ValidationException {
		Set<String> items = new HashSet<>();
		Set<String> names = new HashSet<>();
		for (ItemColumn column : columns) {
			if (!items.add(column.getItem())) {
				throw Messages.asked("items.twice", column.getItem());
			}
			if (!names.add(column.getColumn())) {
				throw Messages.asked("columns.twice", column.getColumn());
			}
		}
	}

	/** @return the values of the groups that take part, the reference first */
	private List<GroupValue> groups() throws ValidationException {
		Map<String, GroupValue> byValue = new LinkedHashMap<>();
		mapping.getGroups().stream().filter(GroupValue::isUsed).forEach(group -> byValue.putIfAbsent(group.getValue().strip(), group));
		GroupValue reference = byValue.remove(mapping.getReference().strip());
		if (reference == null) {
			List<String> values = mapping.getGroups().stream().map(GroupValue::getValue).toList();
			throw Messages.asked("groups.noReference", mapping.getReference(), mapping.getGroupColumn(), String.join(", ", values));
		}
		if (byValue.isEmpty()) {
			throw Messages.asked("groups.one", mapping.getGroupColumn(), reference.getValue());
		}
		List<GroupValue> groups = new ArrayList<>(List.of(reference));
		groups.addAll(byValue.values());
		return groups;
	}

	private Optional<Text> odd(ItemCoding coding) throws DatasetException {
		if (coding.odd() == 0) {
			return Optional.empty();
		}
		String column = coding.item().column();
		if (coding.odd() * MOST_ODD > coding.answered()) {
			throw Messages.data("answers.odd", file.name(), coding.oddLine(), column, coding.oddValue(), coding.expected());
		}
		return Optional.of(Messages.text("answers.few", column, coding.odd(), coding.oddLine(), coding.oddValue(), coding.expected()));
	}

	private Responses responses(ResponseCount count, List<ItemCoding> codings, long rows, List<Text> remarks) throws DatasetException {
		List<ResponseGroup> groups = new ArrayList<>();
		for (GroupValue value : count.groups()) {
			String name = value.getValue().strip();
			groups.add(new ResponseGroup(name, ResponseMappings.label(value, mapping.getGroupColumn()), value.getGroup(), groups.isEmpty(),
					count.counts().people(name), count.counts().incomplete(name)));
		}
		if (groups.stream().allMatch(group -> group.people() == 0)) {
			throw Messages.data("responses.nobody", file.name());
		}
		Set<Item> answered = codings.stream().flatMap(coding -> ScoredItems.find(instrument, coding.item().id()).stream())
				.collect(Collectors.toSet());
		boolean whole = scale.isPresent() ? answered.containsAll(scale.get().getItems())
				: !ScoredItems.of(instrument).isEmpty() && answered.containsAll(ScoredItems.of(instrument));
		return new Responses(file.name(), mapping.getGroupColumn(), scale, whole, codings.stream().map(ItemCoding::item).toList(), groups,
				count.counts(), count.scores(), !mapping.getCriterionColumn().isEmpty(), count.kept(), rows, count.outside(), count.unsure(), remarks);
	}
}
