package org.evenaar.review.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.evenaar.model.review.Verdict;
import org.evenaar.review.ReviewItem;
import org.evenaar.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTableTest {

	private static final Locale DUTCH = Locale.of("nl");

	private static FindingTable table(long seed, int size) {
		List<ReviewItem> items = SampleItems.random(new Random(seed), size);
		return new FindingTable(List.of(new ReviewFindings(Path.of("a.review"), "Nierschade", items.subList(0, size / 2)),
				new ReviewFindings(Path.of("b.review"), "Astma", items.subList(size / 2, size))), DUTCH);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void aFilterShowsWhatItAsksForAndNothingElse(long seed) {
		Random random = new Random(seed);
		FindingTable table = table(seed, 400);
		for (int round = 0; round < 40; round++) {
			FindingFilter filter = SampleItems.filter(random, table);
			Set<FindingRow> shown = new HashSet<>(table.show(filter, SortKey.IN_DOCUMENT, FindingGrouping.NONE).rows());
			for (FindingRow row : table.rows()) {
				assertEquals(wanted(filter, row, table), shown.contains(row), filter + " " + row.item());
			}
		}
	}

	/** The same question, asked in the plainest way. */
	private static boolean wanted(FindingFilter filter, FindingRow row, FindingTable table) {
		ReviewItem item = row.item();
		String heading = table.text(row, FindingColumn.SECTION);
		String all = Stream.of(FindingColumn.values()).filter(column -> column != FindingColumn.PAGE)
				.map(column -> table.text(row, column)).reduce("", (a, b) -> a + "\n" + b).toLowerCase(DUTCH);
		return (filter.severities().contains(item.finding().severity())
				|| item.byHand() && item.finding().severity() == Severity.INFO)
				&& (filter.suppressed() || !item.suppressed())
				&& (filter.categories().isEmpty() || filter.categories().contains(item.finding().category()))
				&& (filter.decided().isEmpty() || filter.decided().contains(Decided.of(item)))
				&& (filter.heading().isEmpty() || (heading + " › ").startsWith(filter.heading() + " › "))
				&& (filter.reviewer().isEmpty() || table.text(row, FindingColumn.REVIEWER).equals(filter.reviewer()))
				&& Stream.of(filter.text().toLowerCase(DUTCH).split(" ")).allMatch(all::contains);
	}

	@ParameterizedTest
	@EnumSource(FindingColumn.class)
	void sortingLosesNothingAndTurnsRound(FindingColumn column) {
		FindingTable table = table(11, 300);
		List<FindingRow> up = sorted(table, new SortKey(column, false));
		List<FindingRow> down = sorted(table, new SortKey(column, true));
		assertEquals(new HashSet<>(table.rows()), new HashSet<>(up));
		assertEquals(300, up.size());
		List<String> cells = up.stream().map(row -> table.text(row, column)).toList();
		assertEquals(Set.copyOf(cells), Set.copyOf(down.stream().map(row -> table.text(row, column)).toList()));
		assertEquals(cells.getFirst(), table.text(down.getLast(), column));
		long changes = 0;
		for (int i = 1; i < cells.size(); i++) {
			changes += cells.get(i).equals(cells.get(i - 1)) ? 0 : 1;
		}
		boolean byPlace = column == FindingColumn.SECTION;
		assertTrue(byPlace || changes == Set.copyOf(cells).size() - 1, "what is alike stands together: " + cells);
	}

	private static List<FindingRow> sorted(FindingTable table, SortKey... keys) {
		return table.show(FindingFilter.ALL, List.of(keys), FindingGrouping.NONE).rows();
	}

	@Test
	void numbersAreSortedAsNumbersAndTextsWithoutAccents() {
		FindingTable table = table(5, 200);
		List<Integer> pages = sorted(table, new SortKey(FindingColumn.PAGE, false)).stream()
				.map(row -> row.item().finding().place().page()).toList();
		assertEquals(pages.stream().sorted().toList(), pages);
		List<String> quotes = sorted(table, new SortKey(FindingColumn.QUOTE, false)).stream()
				.map(row -> table.text(row, FindingColumn.QUOTE)).distinct().toList();
		assertTrue(quotes.indexOf("Émigré") > quotes.indexOf("blanke huid")
				&& quotes.indexOf("Émigré") < quotes.indexOf("negroïde"), quotes.toString());
	}

	@Test
	void whatIsAlikeInTheFirstKeyGoesByTheSecondAndThenByThePlace() {
		FindingTable table = table(9, 300);
		List<FindingRow> rows = sorted(table, new SortKey(FindingColumn.SEVERITY, false), new SortKey(FindingColumn.PAGE, true));
		Comparator<FindingRow> expected = Comparator.comparing((FindingRow row) -> row.item().suppressed())
				.thenComparing(row -> row.item().finding().severity())
				.thenComparing(row -> -row.item().finding().place().page()).thenComparing(FindingRow::order);
		assertEquals(rows.stream().sorted(expected).toList(), rows);
	}

	@Test
	void clicksOnTheHeadOfAColumnTurnAndEnd() {
		List<SortKey> once = SortKey.clicked(SortKey.IN_DOCUMENT, FindingColumn.PAGE);
		List<SortKey> other = SortKey.clicked(once, FindingColumn.TITLE);
		assertEquals(List.of(new SortKey(FindingColumn.TITLE, false), new SortKey(FindingColumn.PAGE, false)), other);
		List<SortKey> twice = SortKey.clicked(other, FindingColumn.TITLE);
		assertEquals(new SortKey(FindingColumn.TITLE, true), twice.getFirst());
		assertEquals(once, SortKey.clicked(twice, FindingColumn.TITLE));
	}

	@ParameterizedTest
	@EnumSource(FindingGrouping.class)
	void everyRowIsInOneGroup(FindingGrouping grouping) {
		FindingTable table = table(3, 300);
		FindingTable.Shown shown = table.show(FindingFilter.USUAL, List.of(new SortKey(FindingColumn.TITLE, false)), grouping);
		assertEquals(shown.rows(), shown.groups().stream().flatMap(group -> group.rows().stream()).toList());
		assertEquals(shown.groups().size(), shown.groups().stream().map(FindingTable.Group::key).distinct().count());
		for (FindingTable.Group group : shown.groups()) {
			assertFalse(group.rows().isEmpty());
			assertEquals(group.rows().stream().filter(row -> row.item().open()).count(), group.open());
			assertEquals(grouping == FindingGrouping.NONE, group.title().isEmpty());
		}
	}

	@Test
	void theSentenceCountsWhatAsksForAVerdict() {
		List<ReviewItem> items = List.of(SampleItems.item(0, Severity.HIGH, "", Verdict.CHANGE),
				SampleItems.item(1, Severity.LOW, "", Verdict.DISCUSS), SampleItems.item(2, Severity.MEDIUM, "", null),
				SampleItems.item(3, Severity.INFO, "", null), SampleItems.item(4, Severity.HIGH, "critique", null));
		FindingTable table = new FindingTable(List.of(new ReviewFindings(Path.of("a.review"), "A", items)), DUTCH);
		assertEquals("2 van 3 bevindingen open", table.summary());
		FindingTable.Shown shown = table.show(FindingFilter.USUAL, SortKey.IN_DOCUMENT, FindingGrouping.NONE);
		assertEquals("3 van 5 te zien", table.summary(shown));
		assertEquals("No findings that ask for a verdict", new FindingTable(List.of(), Locale.ENGLISH).summary());
		assertEquals("Alle 2 bevindingen hebben een oordeel", new FindingTable(List.of(new ReviewFindings(Path.of("a"), "A",
				List.of(items.get(0), SampleItems.item(7, Severity.LOW, "", Verdict.JUSTIFIED)))), DUTCH).summary());
	}

	@Test
	void choicesThatAreGoneAreForgotten() {
		FindingTable table = table(3, 100);
		FindingFilter filter = FindingFilter.USUAL.withHeading("nergens").withReviewer("niemand").withCategories(Set.of("niets"));
		assertEquals(FindingFilter.USUAL, table.possible(filter));
		String heading = table.choices().headings().keySet().iterator().next();
		assertEquals(heading, table.possible(FindingFilter.USUAL.withHeading(heading)).heading());
	}

	@Test
	void copiesAndExportsHoldWhatIsShownAndNoFormula() throws IOException {
		ReviewItem evil = SampleItems.item("=1+1\nzwart", Severity.HIGH);
		FindingTable table = new FindingTable(List.of(new ReviewFindings(Path.of("a.review"), "A", List.of(evil))), DUTCH);
		List<FindingColumn> columns = List.of(FindingColumn.SEVERITY, FindingColumn.QUOTE);
		assertEquals("Gewicht\tGemarkeerde woorden\nHoog\t=1+1 zwart\n", table.tabbed(table.rows(), columns));
		var out = new ByteArrayOutputStream();
		table.csv(table.rows(), columns, out);
		assertEquals("\uFEFF\"Gewicht\",\"Gemarkeerde woorden\"\r\n\"Hoog\",\"'=1+1 zwart\"\r\n",
				out.toString(StandardCharsets.UTF_8));
	}
}
