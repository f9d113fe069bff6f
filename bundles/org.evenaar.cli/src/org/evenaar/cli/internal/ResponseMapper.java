package org.evenaar.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.evenaar.dataset.ColumnProfile;
import org.evenaar.dataset.DatasetException;
import org.evenaar.instrument.InstrumentException;
import org.evenaar.instrument.InstrumentFiles;
import org.evenaar.model.instrument.GroupValue;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.ItemColumn;
import org.evenaar.model.instrument.ResponseMapping;
import org.evenaar.rules.Text;
import org.evenaar.validation.ResponseFile;
import org.evenaar.validation.ResponseMappings;
import org.evenaar.validation.ValidationException;

/** Decides which column of a file of answers is what: as asked, else as saved beside it, else as the columns suggest. */
final class ResponseMapper {

	private final Session session;
	private final ValidateOrder.Answers order;
	private final Instrument instrument;
	private final ResponseFile file;

	ResponseMapper(Session session, ValidateOrder.Answers order, Instrument instrument, ResponseFile file) {
		this.session = session;
		this.order = order;
		this.instrument = instrument;
		this.file = file;
	}

	/** @return the mapping, which is said where it was guessed */
	ResponseMapping mapping() throws UsageException, ValidationException, DatasetException {
		Path saved = InstrumentFiles.mappingOf(file.source().file());
		ResponseMapping mapping;
		if (order.group() == null && Files.isRegularFile(saved)) {
			mapping = saved(saved);
		} else if (order.group() == null) {
			throw new UsageException("validate.noGroup", String.join(", ", names()));
		} else {
			mapping = suggested();
		}
		groups(mapping);
		if (order.criterion() != null) {
			criterion(mapping);
		}
		return mapping;
	}

	private ResponseMapping saved(Path saved) throws DatasetException {
		try {
			ResponseMapping mapping = InstrumentFiles.readMapping(saved);
			session.say("validate.savedMapping", String.valueOf(saved.getFileName()));
			return mapping;
		} catch (InstrumentException e) {
			throw new DatasetException(e.text(), e);
		}
	}

	private ResponseMapping suggested() throws UsageException, ValidationException {
		String group = column(order.group()).name();
		List<String> others = new ArrayList<>();
		if (order.criterion() != null) {
			file.column(criterionColumn()).ifPresent(column -> others.add(column.name()));
		}
		ResponseMappings.Suggested suggested = ResponseMappings.suggest(instrument, file, group, others);
		ResponseMapping mapping = suggested.mapping();
		mapping.getMissingValues().addAll(order.missing());
		if (order.items().isEmpty() && order.maps().isEmpty()) {
			say(suggested.remarks());
		} else {
			columns(mapping);
		}
		reverse(mapping);
		return mapping;
	}

	private void say(List<Text> remarks) {
		remarks.forEach(remark -> session.surroundings().err().println(remark.in(session.language())));
	}

	/** The columns named, and no others; what is mapped by name keeps its item. */
	private void columns(ResponseMapping mapping) throws UsageException {
		Map<String, String> items = new LinkedHashMap<>();
		mapping.getColumns().forEach(column -> items.put(column.getColumn(), column.getItem()));
		Map<String, Boolean> reversed = new LinkedHashMap<>();
		mapping.getColumns().forEach(column -> reversed.put(column.getItem(), column.isReverse()));
		mapping.getColumns().clear();
		for (String named : order.items()) {
			for (String name : range(named)) {
				String item = items.getOrDefault(name, name);
				mapping.getColumns().add(ResponseMappings.itemColumn(item, name, reversed.getOrDefault(item, false)));
			}
		}
		for (Map.Entry<String, String> pair : order.maps().entrySet()) {
			String item = item(pair.getValue());
			mapping.getColumns().add(ResponseMappings.itemColumn(item, column(pair.getKey()).name(), reversed.getOrDefault(item, false)));
		}
	}

	private String item(String written) throws UsageException {
		if (instrument.getItems().isEmpty()) {
			return written;
		}
		List<String> ids = instrument.getItems().stream().map(item -> item.getId()).toList();
		Optional<String> found = instrument.getItems().stream()
				.filter(item -> item.getId().equalsIgnoreCase(written) || item.getNumber().equalsIgnoreCase(written)).map(item -> item.getId()).findFirst();
		return found.orElseThrow(() -> new UsageException(Values.withMeant(Texts.both("validate.noItem", instrument.getId(), written),
				Suggestions.nearest(written, ids))));
	}

	/** Columns from one to another, in the order of the file, where no column has that very name. */
	private List<String> range(String named) throws UsageException {
		int hyphen = named.indexOf("..");
		if (hyphen < 0 || file.column(named).isPresent()) {
			return List.of(column(named).name());
		}
		int from = names().indexOf(column(named.substring(0, hyphen)).name());
		int to = names().indexOf(column(named.substring(hyphen + 2)).name());
		return names().subList(Math.min(from, to), Math.max(from, to) + 1);
	}

	private void reverse(ResponseMapping mapping) throws UsageException {
		if (order.reverse() == null) {
			return;
		}
		mapping.getColumns().forEach(column -> column.setReverse(false));
		for (String named : order.reverse()) {
			if (named.equals("none")) {
				continue;
			}
			Optional<ItemColumn> found = mapping.getColumns().stream()
					.filter(column -> column.getItem().equalsIgnoreCase(named) || column.getColumn().equalsIgnoreCase(named)).findFirst();
			List<String> known = mapping.getColumns().stream().map(ItemColumn::getColumn).toList();
			found.orElseThrow(() -> new UsageException(Values.withMeant(Texts.both("validate.noReverse", named), Suggestions.nearest(named, known))))
					.setReverse(true);
		}
	}

	private void groups(ResponseMapping mapping) throws UsageException {
		List<String> values = mapping.getGroups().stream().map(GroupValue::getValue).toList();
		if (order.reference() != null) {
			mapping.setReference(value(order.reference(), values, mapping.getGroupColumn()));
		} else if (order.group() != null) {
			session.say("validate.reference", mapping.getReference());
		}
		if (!order.focal().isEmpty()) {
			List<String> wanted = new ArrayList<>();
			for (String focal : order.focal()) {
				String value = value(focal, values, mapping.getGroupColumn());
				if (value.equals(mapping.getReference())) {
					throw new UsageException("validate.focalIsReference", value);
				}
				wanted.add(value);
			}
			mapping.getGroups().forEach(group -> group.setUsed(group.getValue().equals(mapping.getReference()) || wanted.contains(group.getValue())));
		}
	}

	private static String value(String named, List<String> values, String column) throws UsageException {
		Optional<String> exact = values.stream().filter(value -> value.equals(named.strip())).findFirst();
		Optional<String> near = exact.or(() -> values.stream().filter(value -> value.equalsIgnoreCase(named.strip())).findFirst());
		return near.orElseThrow(() -> new UsageException(Values.withMeant(
				Texts.both("validate.noValue", named, column, String.join(", ", values)), Suggestions.nearest(named, values))));
	}

	/** The part before the last colon, unless a column has the whole as its name. */
	private String criterionColumn() {
		int colon = order.criterion().lastIndexOf(':');
		return colon < 0 || file.column(order.criterion()).isPresent() ? order.criterion() : order.criterion().substring(0, colon);
	}

	private void criterion(ResponseMapping mapping) throws UsageException, ValidationException {
		String column = column(criterionColumn()).name();
		List<String> positive = criterionColumn().equals(order.criterion()) ? List.of()
				: List.of(order.criterion().substring(criterionColumn().length() + 1));
		ResponseMappings.criterion(mapping, file, column, positive);
	}

	private ColumnProfile column(String name) throws UsageException {
		return file.column(name).orElseThrow(() -> new UsageException(Values.withMeant(
				Texts.both("represent.noColumn", name, String.join(", ", names())), Suggestions.nearest(name, names()))));
	}

	private List<String> names() {
		return file.columns().stream().map(ColumnProfile::name).toList();
	}
}
