package org.evenaar.ui.internal.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.XMLMemento;
import org.evenaar.review.findings.Decided;
import org.evenaar.review.findings.FindingColumn;
import org.evenaar.review.findings.FindingFilter;
import org.evenaar.review.findings.FindingGrouping;
import org.evenaar.review.findings.SortKey;
import org.evenaar.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableLookTest {

	private static TableLook remembered(TableLook look) throws IOException, WorkbenchException {
		XMLMemento memento = XMLMemento.createWriteRoot("look");
		look.save(memento);
		var xml = new StringWriter();
		memento.save(xml);
		return TableLook.restore(XMLMemento.createReadRoot(new StringReader(xml.toString())));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
	void whateverSomebodyChoseIsThereTheNextTime(long seed) throws Exception {
		Random random = new Random(seed);
		Set<Severity> severities = EnumSet.of(Severity.values()[random.nextInt(4)], Severity.HIGH);
		FindingFilter filter = new FindingFilter(severities, random.nextBoolean(),
				random.nextBoolean() ? Set.of("race-correction") : Set.of(), random.nextBoolean() ? EnumSet.of(Decided.NOT_YET) : Set.of(),
				random.nextBoolean() ? "1 Één › <Meten> & \"zo\"" : "", random.nextBoolean() ? "J. Yılmaz" : "", Set.of(),
				random.nextBoolean() ? "twee  woorden" : "");
		List<FindingColumn> columns = new ArrayList<>(List.of(FindingColumn.values()));
		Collections.shuffle(columns, random);
		columns = columns.subList(0, 1 + random.nextInt(columns.size()));
		Map<FindingColumn, Integer> widths = new EnumMap<>(FindingColumn.class);
		columns.forEach(column -> widths.put(column, random.nextInt(900)));
		TableLook look = new TableLook(filter, FindingGrouping.values()[random.nextInt(FindingGrouping.values().length)],
				List.of(new SortKey(columns.getFirst(), random.nextBoolean())), random.nextBoolean(), columns, widths);
		assertEquals(look, remembered(look));
	}

	@Test
	void whatIsNotUnderstoodIsAsUsual() {
		assertEquals(TableLook.USUAL, TableLook.restore(null));
		XMLMemento memento = XMLMemento.createWriteRoot("look");
		assertEquals(TableLook.USUAL, TableLook.restore(memento));
		memento.putString("columns", "title nonsense title page");
		memento.putString("widths", "title=x page=99999999 = page=40");
		memento.putString("order", "-page later");
		memento.putString("severities", "enormous");
		memento.putString("grouping", "colour");
		TableLook look = TableLook.restore(memento);
		assertEquals(List.of(FindingColumn.TITLE, FindingColumn.PAGE), look.columns());
		assertEquals(Map.of(FindingColumn.PAGE, 40), look.widths());
		assertEquals(List.of(new SortKey(FindingColumn.PAGE, true)), look.order());
		assertEquals(FindingFilter.USUAL, look.filter());
		assertEquals(FindingGrouping.NONE, look.grouping());
	}

	@Test
	void aColumnComesAtItsUsualPlaceAndTheLastOneStays() {
		TableLook look = TableLook.USUAL.withColumns(List.of(FindingColumn.TITLE, FindingColumn.REASON), Map.of());
		assertEquals(List.of(FindingColumn.TITLE, FindingColumn.PAGE, FindingColumn.REASON), look.toggled(FindingColumn.PAGE));
		TableLook one = look.withColumns(List.of(FindingColumn.TITLE), Map.of());
		assertEquals(List.of(FindingColumn.TITLE), one.toggled(FindingColumn.TITLE));
	}
}
