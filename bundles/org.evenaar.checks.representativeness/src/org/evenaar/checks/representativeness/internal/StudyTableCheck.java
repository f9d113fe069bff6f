package org.evenaar.checks.representativeness.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.evenaar.check.Check;
import org.evenaar.check.CheckContext;
import org.evenaar.check.Finding;
import org.evenaar.check.LocatedPassage;
import org.evenaar.model.guideline.Table;
import org.evenaar.model.guideline.TableCell;
import org.evenaar.rules.Certainty;
import org.evenaar.rules.Text;

/** Names what a table of participants leaves out: sex, origin, education or income. */
public final class StudyTableCheck implements Check {

	/** A table with fewer rows is no table of participants. */
	private static final int FEWEST_ROWS = 2;
	private static final List<Characteristic> ASKED_FOR = List.of(Characteristic.SEX, Characteristic.ORIGIN,
			Characteristic.SOCIOECONOMIC);

	@Override
	public List<Finding> run(CheckContext context) {
		List<Finding> findings = new ArrayList<>();
		TreeIterator<EObject> contents = context.guideline().eAllContents();
		while (contents.hasNext()) {
			if (contents.next() instanceof Table table) {
				contents.prune();
				context.checkCanceled();
				table(context, table, findings);
			}
		}
		return findings;
	}

	private static void table(CheckContext context, Table table, List<Finding> findings) {
		if (table.getRows().size() < FEWEST_ROWS) {
			return;
		}
		Stream<TableCell> columns = table.getRows().get(0).getCells().stream();
		Stream<TableCell> labels = table.getRows().stream().skip(1).flatMap(row -> row.getCells().stream().limit(1));
		String heads = Stream.concat(columns, labels).map(TableCell::getText).collect(Collectors.joining(" | "));
		List<Characteristic> missing = ASKED_FOR.stream().filter(asked -> !asked.namedIn(heads)).toList();
		if (describesParticipants(table, heads) && !missing.isEmpty()) {
			TableCell first = table.getRows().get(0).getCells().get(0);
			passage(context, first).ifPresent(passage -> findings.add(finding(context, passage, first, missing)));
		}
	}

	/** A table with participants and their age, or a share of a group, tells who took part. */
	private static boolean describesParticipants(Table table, String heads) {
		boolean people = TableHeads.namesParticipants(table.getText()) || TableHeads.namesParticipants(heads);
		boolean characteristics = Characteristic.AGE.namedIn(heads) || Characteristic.SEX.namedIn(heads)
				|| Characteristic.ORIGIN.namedIn(heads);
		return people && characteristics;
	}

	private static Optional<LocatedPassage> passage(CheckContext context, TableCell cell) {
		return context.passages().stream()
				.filter(p -> p.pieces().stream().anyMatch(piece -> piece.path().equals(cell.getPath()))).findFirst();
	}

	private static Finding finding(CheckContext context, LocatedPassage row, TableCell cell, List<Characteristic> missing) {
		int start = row.pieces().stream().filter(piece -> piece.path().equals(cell.getPath())).findFirst().orElseThrow()
				.offset();
		int end = start + cell.getText().length();
		Text why = new Text(why(Locale.of("nl"), missing), why(Locale.ENGLISH, missing));
		return context.finding(row.place(start, end, 0, row.passage().text().length()), Certainty.LOW, why,
				List.of(Texts.CATALOG.text("table.instead")));
	}

	private static String why(Locale reader, List<Characteristic> missing) {
		String names = missing.stream().map(c -> c.label().in(reader)).collect(Collectors.joining(", "));
		return Texts.CATALOG.text(reader, "table.missing", names);
	}
}
