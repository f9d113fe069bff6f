package org.evenaar.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.evenaar.dataset.ColumnProfile;
import org.evenaar.instrument.Groups;
import org.evenaar.model.instrument.GroupValue;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.InstrumentFactory;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.ItemColumn;
import org.evenaar.model.instrument.ResponseMapping;
import org.evenaar.rules.Text;
import org.evenaar.validation.internal.AnswerText;
import org.evenaar.validation.internal.Messages;
import org.evenaar.validation.internal.ScoredItems;

/** Makes a first mapping of a file's columns to items and groups, for a person to look at and change. */
public final class ResponseMappings {

	/** A column with more different values names no groups. */
	public static final int MOST_GROUPS = 20;

	private static final Set<String> YES = Set.of("1", "yes", "ja", "true", "waar", "y", "j", "positive", "positief", "pos", "+");

	private ResponseMappings() {
	}

	/**
	 * @param group  name of the column of groups
	 * @param others names of columns that hold no answers either
	 * @return a mapping in which the largest group is the reference, with what a person should know of it
	 * @throws ValidationException where the column of groups is not there, has one value only, or has too many
	 */
	public static Suggested suggest(Instrument instrument, ResponseFile file, String group, Collection<String> others)
			throws ValidationException {
		ColumnProfile column = column(file, group);
		ResponseMapping mapping = InstrumentFactory.eINSTANCE.createResponseMapping();
		mapping.setInstrument(instrument.getId());
		mapping.setFile(file.name());
		mapping.setSeparator(String.valueOf(file.source().shape().delimiter()));
		mapping.setCharset(file.source().shape().encoding());
		mapping.setGroupColumn(column.name());
		groups(mapping, column, file);
		Set<String> taken = new HashSet<>(others);
		taken.add(column.name());
		ItemColumns columns = ItemColumns.of(instrument, file, taken);
		columns.columns().forEach((item, name) -> mapping.getColumns().add(itemColumn(item, name,
				ScoredItems.find(instrument, item).map(Item::isReverse).orElse(false))));
		mapping.getMissingValues().addAll(columns.missing());
		List<Text> remarks = new ArrayList<>(columns.remarks());
		if (!columns.missing().isEmpty()) {
			remarks.add(Messages.text("columns.missingCodes", String.join(", ", columns.missing())));
		}
		List<String> reversed = mapping.getColumns().stream().filter(ItemColumn::isReverse).map(ItemColumn::getItem).toList();
		if (!reversed.isEmpty()) {
			remarks.add(Messages.text("columns.reversed", String.join(", ", reversed)));
		}
		return new Suggested(mapping, remarks);
	}

	/**
	 * A first mapping.
	 *
	 * @param mapping to be changed at will
	 * @param remarks what was guessed
	 */
	public record Suggested(ResponseMapping mapping, List<Text> remarks) {

		public Suggested {
			remarks = List.copyOf(remarks);
		}
	}

	/** @return a column of answers, for a mapping */
	public static ItemColumn itemColumn(String item, String column, boolean reverse) {
		ItemColumn result = InstrumentFactory.eINSTANCE.createItemColumn();
		result.setItem(item);
		result.setColumn(column);
		result.setReverse(reverse);
		return result;
	}

	private static ColumnProfile column(ResponseFile file, String name) throws ValidationException {
		return file.column(name).orElseThrow(() -> Messages.asked("columns.none", name, file.name()));
	}

	private static void groups(ResponseMapping mapping, ColumnProfile column, ResponseFile file) throws ValidationException {
		AnswerText answers = new AnswerText(mapping.getMissingValues());
		List<Map.Entry<String, Long>> values = column.values().entrySet().stream().filter(value -> !answers.missing(value.getKey()))
				.sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).toList();
		if (values.isEmpty()) {
			throw Messages.asked("groups.empty", column.name(), file.name());
		}
		if (values.size() == 1) {
			throw Messages.asked("groups.one", column.name(), values.getFirst().getKey());
		}
		if (values.size() > MOST_GROUPS || !column.complete() && column.values().size() >= ColumnProfile.VALUES) {
			throw Messages.asked("groups.many", column.name(), values.size(), MOST_GROUPS);
		}
		mapping.setReference(values.getFirst().getKey().strip());
		Set<String> seen = new HashSet<>();
		for (Map.Entry<String, Long> value : values) {
			if (seen.add(value.getKey().strip())) {
				GroupValue group = InstrumentFactory.eINSTANCE.createGroupValue();
				group.setValue(value.getKey().strip());
				group.setGroup(Groups.shipped().id(value.getKey()).orElse(""));
				mapping.getGroups().add(group);
			}
		}
	}

	/**
	 * Sets which column tells what a person really has, as established otherwise.
	 *
	 * @param positive values that stand for 'has it'; empty for 1, yes, ja and the like
	 * @throws ValidationException where the column is not there, or it is not clear which values those are
	 */
	public static void criterion(ResponseMapping mapping, ResponseFile file, String name, List<String> positive)
			throws ValidationException {
		ColumnProfile column = column(file, name);
		AnswerText answers = new AnswerText(mapping.getMissingValues());
		List<String> values = column.values().keySet().stream().filter(value -> !answers.missing(value)).map(String::strip).distinct()
				.toList();
		List<String> yes = positive.isEmpty() ? values.stream().filter(value -> YES.contains(ScoredItems.key(value))).toList()
				: values.stream().filter(value -> positive.stream().anyMatch(p -> ScoredItems.key(p).equals(ScoredItems.key(value)))).toList();
		if (yes.isEmpty() || yes.size() == values.size() || positive.isEmpty() && values.size() > 2) {
			List<String> some = values.stream().limit(MOST_GROUPS).toList();
			throw Messages.asked(values.size() < 2 ? "criterion.one" : "criterion.unclear", column.name(), String.join(", ", some));
		}
		mapping.setCriterionColumn(column.name());
		mapping.getCriterionPositive().clear();
		mapping.getCriterionPositive().addAll(yes);
	}

	/** @return the label of a value, in the words of the vocabulary of groups where it is one of them; with the column before a code */
	static Text label(GroupValue value, String column) {
		if (!value.getLabel().isBlank()) {
			return new Text(value.getLabel(), value.getLabel());
		}
		Optional<String> known = value.getGroup().isBlank() ? Optional.empty() : Groups.shipped().id(value.getGroup());
		boolean code = AnswerText.number(value.getValue()).isPresent();
		return known.map(id -> Groups.shipped().label(id)).orElseGet(() -> code ? Messages.text("groups.value", column, value.getValue())
				: new Text(value.getValue(), value.getValue()));
	}
}
