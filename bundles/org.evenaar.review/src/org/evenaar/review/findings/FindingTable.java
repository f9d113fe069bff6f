package org.evenaar.review.findings;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.evenaar.check.Finding;
import org.evenaar.report.CsvFile;
import org.evenaar.report.FindingWords;
import org.evenaar.review.DecisionEntry;
import org.evenaar.review.Presence;
import org.evenaar.review.ReviewItem;

/** The findings of one or several reviews as a table, in the language of a reader. Belongs to one thread. */
public final class FindingTable {

	/**
	 * Rows that stand together.
	 *
	 * @param key   by which they do; stable while the language is the same, for remembering which are open
	 * @param title for readers; empty where nothing is grouped
	 * @param rows  in order
	 * @param open  how many of them are open
	 */
	public record Group(String key, String title, List<FindingRow> rows, int open) {
	}

	/**
	 * What a table shows.
	 *
	 * @param rows   in order, those of one group after another
	 * @param groups without empty ones; one without a title where nothing is grouped
	 */
	public record Shown(List<FindingRow> rows, List<Group> groups) {
	}

	/**
	 * What there is to choose from, each with how many findings it has.
	 *
	 * @param categories in the order in which people look for them
	 * @param headings   in the order of the documents
	 * @param reviewers  by name
	 * @param presences  what became of findings; of one only where no document was updated
	 */
	public record Choices(Map<String, Integer> categories, Map<String, Integer> headings, Map<String, Integer> reviewers,
			Map<Presence, Integer> presences) {
	}

	private static final Pattern SPACES = Pattern.compile("\\s+");

	private final List<FindingRow> rows = new ArrayList<>();
	private final int reviews;
	private final Locale reader;
	private final FindingWords words;
	private final Map<FindingColumn, String[]> sortKeys = new HashMap<>();

	public FindingTable(List<ReviewFindings> reviews, Locale reader) {
		this.reviews = reviews.size();
		this.reader = reader;
		this.words = new FindingWords(reader);
		for (ReviewFindings review : reviews) {
			review.items().forEach(item -> rows.add(new FindingRow(review, item, rows.size())));
		}
	}

	/** @return all rows, review by review, in the order of the documents */
	public List<FindingRow> rows() {
		return List.copyOf(rows);
	}

	/** @param order what goes first; what is alike in all keys stays in the order of the documents */
	public Shown show(FindingFilter filter, List<SortKey> order, FindingGrouping grouping) {
		RowFilter chosen = new RowFilter(filter, words);
		List<FindingRow> shown = new ArrayList<>(rows.stream().filter(chosen::shows).toList());
		if (!order.isEmpty()) {
			shown.sort(comparator(order));
		}
		if (grouping == FindingGrouping.NONE) {
			List<Group> one = shown.isEmpty() ? List.of() : List.of(group("", "", shown));
			return new Shown(List.copyOf(shown), one);
		}
		Map<String, List<FindingRow>> byKey = new LinkedHashMap<>();
		shown.forEach(row -> byKey.computeIfAbsent(groupKey(row, grouping), key -> new ArrayList<>()).add(row));
		List<Group> groups = byKey.entrySet().stream().sorted(groupOrder(grouping))
				.map(entry -> group(entry.getKey(), groupTitle(entry.getValue().getFirst(), grouping), entry.getValue()))
				.toList();
		return new Shown(groups.stream().flatMap(group -> group.rows().stream()).toList(), groups);
	}

	private static Group group(String key, String title, List<FindingRow> rows) {
		return new Group(key, title, List.copyOf(rows), (int) rows.stream().filter(row -> row.item().open()).count());
	}

	private String groupKey(FindingRow row, FindingGrouping grouping) {
		return switch (grouping) {
		case NONE -> "";
		case SEVERITY -> row.item().finding().severity().code();
		case CATEGORY -> row.item().finding().category();
		case DECIDED -> Decided.of(row.item()).code();
		case SECTION -> row.review() + "\n" + FindingWords.headings(row.item().finding().place());
		case REVIEW -> row.review().toString();
		};
	}

	private String groupTitle(FindingRow row, FindingGrouping grouping) {
		return switch (grouping) {
		case NONE -> "";
		case SEVERITY -> text(row, FindingColumn.SEVERITY);
		case CATEGORY -> text(row, FindingColumn.CATEGORY);
		case DECIDED -> decided(Decided.of(row.item()));
		case SECTION -> {
			String heading = text(row, FindingColumn.SECTION);
			String named = heading.isEmpty() ? FindingTexts.in(reader, "group.noHeading") : heading;
			yield reviews > 1 ? row.title() + " › " + named : named;
		}
		case REVIEW -> row.title();
		};
	}

	private Comparator<Map.Entry<String, List<FindingRow>>> groupOrder(FindingGrouping grouping) {
		return switch (grouping) {
		case SEVERITY -> Comparator.comparing(entry -> entry.getValue().getFirst().item().finding().severity());
		case CATEGORY -> Map.Entry.comparingByKey(words.categoryOrder());
		case DECIDED -> Comparator.comparing(entry -> Decided.of(entry.getValue().getFirst().item()));
		case NONE, SECTION, REVIEW ->
			Comparator.comparingInt(entry -> entry.getValue().stream().mapToInt(FindingRow::order).min().orElse(0));
		};
	}

	/** @return how far a finding is, in words with a capital */
	public String decided(Decided decided) {
		return decided.verdict().map(words::verdict).map(FindingTable::capital)
				.orElseGet(() -> FindingTexts.in(reader, "decided." + decided.code()));
	}

	private static String capital(String text) {
		return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
	}

	/** @return what stands in the cell, on one line; may be empty */
	public String text(FindingRow row, FindingColumn column) {
		ReviewItem item = row.item();
		Finding finding = item.finding();
		return switch (column) {
		case SEVERITY -> item.suppressed() ? FindingTexts.in(reader, "severity.held", words.severity(finding.severity()))
				: words.severity(finding.severity());
		case TITLE -> words.of(finding.title());
		case QUOTE -> oneLine(finding.place().quote());
		case SECTION -> FindingWords.headings(finding.place());
		case PAGE -> finding.place().page() > 0 ? String.valueOf(finding.place().page()) : "";
		case CATEGORY -> capital(words.category(finding.category()));
		case VERDICT -> Decided.of(item) == Decided.NOT_ASKED ? "" : decided(Decided.of(item));
		case REASON -> item.decision().map(DecisionEntry::reason).map(FindingTable::oneLine).orElse("");
		case REVIEWER -> item.decision().map(DecisionEntry::reviewer).orElse("");
		case DATE -> item.decision().map(decision -> words.day(decision.date())).orElse("");
		case PRESENCE -> item.presence() == Presence.UNCOMPARED ? "" : FindingTexts.presence(reader, item.presence());
		case REVIEW -> row.title();
		case RULE -> item.byHand() ? FindingTexts.in(reader, "rule.byHand") : finding.check();
		};
	}

	/** @return what became of a finding, in words */
	public String presence(Presence presence) {
		return FindingTexts.presence(reader, presence);
	}

	private static String oneLine(String text) {
		return text.isEmpty() ? text : SPACES.matcher(text).replaceAll(" ").strip();
	}

	private Comparator<FindingRow> comparator(List<SortKey> order) {
		Comparator<FindingRow> comparator = null;
		for (SortKey key : order) {
			Comparator<FindingRow> next = comparator(key.column());
			next = key.descending() ? next.reversed() : next;
			comparator = comparator == null ? next : comparator.thenComparing(next);
		}
		return comparator;
	}

	/** Numbers, dates and weights go by what they are, the rest by the letters people see. */
	private Comparator<FindingRow> comparator(FindingColumn column) {
		return switch (column) {
		case SEVERITY -> Comparator.comparing((FindingRow row) -> row.item().suppressed())
				.thenComparing(row -> row.item().finding().severity());
		case PAGE -> Comparator.comparingInt(row -> row.item().finding().place().page());
		case SECTION -> Comparator.comparingInt(FindingRow::order);
		case VERDICT -> Comparator.comparing(row -> Decided.of(row.item()));
		case PRESENCE -> Comparator.comparing(row -> row.item().presence());
		case DATE -> Comparator.comparing(row -> row.item().decision().map(DecisionEntry::date).orElse(Instant.MIN));
		default -> {
			String[] keys = sortKeys.computeIfAbsent(column, this::sortKeys);
			yield Comparator.comparing((FindingRow row) -> keys[row.order()]);
		}
		};
	}

	private String[] sortKeys(FindingColumn column) {
		String[] keys = new String[rows.size()];
		Map<String, String> known = new HashMap<>();
		Arrays.setAll(keys, i -> known.computeIfAbsent(text(rows.get(i), column), Folded::of));
		return keys;
	}

	/** @return what the choices of a filter can be */
	public Choices choices() {
		Map<String, Integer> categories = new TreeMap<>(words.categoryOrder());
		Map<String, Integer> headings = new LinkedHashMap<>();
		Map<String, Integer> reviewers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		Map<Presence, Integer> presences = new TreeMap<>();
		for (FindingRow row : rows) {
			Finding finding = row.item().finding();
			categories.merge(finding.category(), 1, Integer::sum);
			for (String heading : above(finding)) {
				headings.merge(heading, 1, Integer::sum);
			}
			row.item().decision().ifPresent(decision -> reviewers.merge(decision.reviewer(), 1, Integer::sum));
			presences.merge(row.item().presence(), 1, Integer::sum);
		}
		return new Choices(categories, headings, reviewers, presences);
	}

	/** The chapters a finding stands in, from the outside in. */
	private static Set<String> above(Finding finding) {
		Set<String> all = new LinkedHashSet<>();
		String headings = FindingWords.headings(finding.place());
		for (int at = headings.indexOf(RowFilter.BELOW); at >= 0; at = headings.indexOf(RowFilter.BELOW, at + 1)) {
			all.add(headings.substring(0, at));
		}
		if (!headings.isEmpty()) {
			all.add(headings);
		}
		return all;
	}

	/** @return the name of a kind of finding, with a capital */
	public String category(String code) {
		return capital(words.category(code));
	}

	/** @return how many findings are open, as a sentence for the line at the bottom of the window */
	public String summary() {
		long total = rows.stream().filter(row -> row.item().counts() && row.item().located()).count();
		long open = rows.stream().filter(row -> row.item().open()).count();
		return FindingTexts.in(reader, total == 0 ? "summary.none" : open == 0 ? "summary.done" : "summary", open, total);
	}

	/** @return how many of all rows are shown, as a sentence */
	public String summary(Shown shown) {
		return FindingTexts.in(reader, "shown", shown.rows().size(), rows.size());
	}

	/** Writes rows for a spreadsheet, with the headings of their columns. */
	public void csv(Collection<FindingRow> chosen, List<FindingColumn> columns, OutputStream out) throws IOException {
		var csv = new CsvFile(out);
		csv.row(columns.stream().map(column -> column.title().in(reader)).toList());
		for (FindingRow row : chosen) {
			csv.row(columns.stream().map(column -> text(row, column)).toList());
		}
		csv.finish();
	}

	/** @return rows as text with tabs, for the clipboard, with the headings of their columns */
	public String tabbed(Collection<FindingRow> chosen, List<FindingColumn> columns) {
		StringBuilder text = new StringBuilder(tabs(columns.stream().map(column -> column.title().in(reader)).toList()));
		chosen.forEach(row -> text.append(tabs(columns.stream().map(column -> text(row, column)).toList())));
		return text.toString();
	}

	private static String tabs(List<String> cells) {
		return cells.stream().map(FindingTable::oneLine).collect(Collectors.joining("\t")) + "\n";
	}

	/** @return reviewers, headings and the like that a filter asks for and that are no longer there are left out of it */
	public FindingFilter possible(FindingFilter filter) {
		Choices choices = choices();
		Set<String> categories = new TreeSet<>(filter.categories());
		categories.retainAll(choices.categories().keySet());
		FindingFilter possible = filter.withCategories(categories);
		possible = choices.headings().containsKey(filter.heading()) ? possible : possible.withHeading("");
		return choices.reviewers().containsKey(filter.reviewer()) ? possible : possible.withReviewer("");
	}
}
