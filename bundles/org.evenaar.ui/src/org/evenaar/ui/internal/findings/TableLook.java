package org.evenaar.ui.internal.findings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.ui.IMemento;
import org.evenaar.review.findings.Decided;
import org.evenaar.review.findings.FindingColumn;
import org.evenaar.review.findings.FindingFilter;
import org.evenaar.review.findings.FindingGrouping;
import org.evenaar.review.findings.SortKey;
import org.evenaar.rules.Severity;

/**
 * How a person wants the table: what is shown, in which columns and order. Remembered from one start to the next.
 *
 * @param filter   what is shown
 * @param grouping what stands together
 * @param order    what goes first
 * @param all      whether the findings of all open reviews are shown, not of one
 * @param columns  those that are seen, from left to right
 * @param widths   in pixels, of columns that somebody made wider or narrower
 */
record TableLook(FindingFilter filter, FindingGrouping grouping, List<SortKey> order, boolean all,
		List<FindingColumn> columns, Map<FindingColumn, Integer> widths) {

	static final TableLook USUAL = new TableLook(FindingFilter.USUAL, FindingGrouping.NONE, SortKey.IN_DOCUMENT, false,
			List.of(FindingColumn.TITLE, FindingColumn.SEVERITY, FindingColumn.QUOTE, FindingColumn.SECTION, FindingColumn.PAGE,
					FindingColumn.CATEGORY, FindingColumn.VERDICT, FindingColumn.REASON),
			Map.of());

	private static final int MOST_WIDTH = 2_000;

	TableLook {
		columns = List.copyOf(columns);
		widths = Map.copyOf(widths);
	}

	TableLook with(FindingFilter chosen) {
		return new TableLook(chosen, grouping, order, all, columns, widths);
	}

	TableLook with(FindingGrouping chosen) {
		return new TableLook(filter, chosen, order, all, columns, widths);
	}

	TableLook withOrder(List<SortKey> chosen) {
		return new TableLook(filter, grouping, chosen, all, columns, widths);
	}

	TableLook withAll(boolean chosen) {
		return new TableLook(filter, grouping, order, chosen, columns, widths);
	}

	TableLook withColumns(List<FindingColumn> chosen, Map<FindingColumn, Integer> pixels) {
		return new TableLook(filter, grouping, order, all, chosen, pixels);
	}

	/** The columns in sight with one more, at its usual place, or one less; the last one stays. */
	List<FindingColumn> toggled(FindingColumn column) {
		List<FindingColumn> changed = new ArrayList<>(columns);
		if (!changed.remove(column)) {
			int at = (int) columns.stream().filter(other -> other.compareTo(column) < 0).count();
			changed.add(at, column);
		}
		return changed.isEmpty() ? columns : changed;
	}

	void save(IMemento memento) {
		memento.putString("severities", codes(filter.severities().stream().map(Severity::code)));
		memento.putBoolean("suppressed", filter.suppressed());
		memento.putString("categories", codes(filter.categories().stream()));
		memento.putString("decided", codes(filter.decided().stream().map(Decided::code)));
		memento.putString("heading", filter.heading());
		memento.putString("reviewer", filter.reviewer());
		memento.putString("text", filter.text());
		memento.putString("grouping", grouping.code());
		memento.putBoolean("all", all);
		memento.putString("order", codes(order.stream().map(key -> (key.descending() ? "-" : "") + key.column().code())));
		memento.putString("columns", codes(columns.stream().map(FindingColumn::code)));
		memento.putString("widths",
				codes(widths.entrySet().stream().map(width -> width.getKey().code() + "=" + width.getValue())));
	}

	/** @param memento of an earlier version too, or null; what it does not say is as usual */
	static TableLook restore(IMemento memento) {
		if (memento == null || memento.getString("columns") == null) {
			return USUAL;
		}
		FindingFilter filter = new FindingFilter(severities(memento), Boolean.TRUE.equals(memento.getBoolean("suppressed")),
				new HashSet<>(list(memento, "categories")), decided(memento), text(memento, "heading"),
				text(memento, "reviewer"), Set.of(), text(memento, "text"));
		FindingGrouping grouping = Stream.of(FindingGrouping.values())
				.filter(each -> each.code().equals(memento.getString("grouping"))).findFirst().orElse(FindingGrouping.NONE);
		List<FindingColumn> columns = list(memento, "columns").stream().flatMap(code -> column(code).stream()).distinct().toList();
		return new TableLook(filter, grouping, order(memento), Boolean.TRUE.equals(memento.getBoolean("all")),
				columns.isEmpty() ? USUAL.columns() : columns, widths(memento));
	}

	private static Set<Severity> severities(IMemento memento) {
		Set<Severity> found = EnumSet.noneOf(Severity.class);
		list(memento, "severities").forEach(code -> Severity.of(code).ifPresent(found::add));
		return found.isEmpty() ? USUAL.filter().severities() : found;
	}

	private static Set<Decided> decided(IMemento memento) {
		Set<String> codes = new LinkedHashSet<>(list(memento, "decided"));
		return Stream.of(Decided.values()).filter(each -> codes.contains(each.code())).collect(Collectors.toSet());
	}

	private static List<SortKey> order(IMemento memento) {
		return list(memento, "order").stream().flatMap(code -> {
			boolean descending = code.startsWith("-");
			return column(descending ? code.substring(1) : code).map(column -> new SortKey(column, descending)).stream();
		}).toList();
	}

	private static Map<FindingColumn, Integer> widths(IMemento memento) {
		Map<FindingColumn, Integer> widths = new EnumMap<>(FindingColumn.class);
		for (String width : list(memento, "widths")) {
			String[] parts = width.split("=");
			if (parts.length == 2 && parts[1].matches("\\d{1,4}")) {
				column(parts[0]).ifPresent(column -> widths.put(column, Math.min(MOST_WIDTH, Integer.parseInt(parts[1]))));
			}
		}
		return widths;
	}

	private static Optional<FindingColumn> column(String code) {
		return Stream.of(FindingColumn.values()).filter(column -> column.code().equals(code)).findFirst();
	}

	private static String codes(Stream<String> codes) {
		return codes.collect(Collectors.joining(" "));
	}

	private static List<String> list(IMemento memento, String key) {
		return Stream.of(text(memento, key).split(" ")).filter(code -> !code.isEmpty()).toList();
	}

	private static String text(IMemento memento, String key) {
		String text = memento.getString(key);
		return text == null ? "" : text;
	}
}
