package org.evenaar.ui.internal.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.evenaar.instrument.evidence.EvidenceCell;
import org.evenaar.instrument.evidence.EvidenceRow;
import org.evenaar.rules.Severity;

/**
 * Parts of an instrument against groups, as people see them.
 *
 * @param groups  names of the groups, which are the columns
 * @param rows    parts of the instrument; those with the same heading stand together
 */
record MatrixModel(List<String> groups, List<Row> rows) {

	/**
	 * A part of the instrument.
	 *
	 * @param kind   what sort of part
	 * @param id     of the part
	 * @param label  its name
	 * @param notice how many sentences of the text ask for attention, and how much; empty where none does
	 * @param cells  one for each group
	 */
	record Row(EvidenceRow.Kind kind, String id, String label, Optional<Notice> notice, List<Cell> cells) {
		Row {
			cells = List.copyOf(cells);
		}
	}

	/** Findings in the text of an item. */
	record Notice(int findings, Severity worst) {
	}

	/**
	 * @param spoken the state in a sentence, for the tip and for screen readers
	 */
	record Cell(EvidenceLook look, String spoken) {
	}

	/** A place in the matrix; column -1 is the part as a whole. */
	record Place(int row, int column) {

		boolean isRow() {
			return column < 0;
		}
	}

	/** A line on the screen: a heading where there is no row. */
	record Line(String heading, int row) {

		boolean isHeading() {
			return row < 0;
		}
	}

	static final MatrixModel EMPTY = new MatrixModel(List.of(), List.of());

	MatrixModel {
		groups = List.copyOf(groups);
		rows = List.copyOf(rows);
		for (Row row : rows) {
			if (row.cells().size() != groups.size()) {
				throw new IllegalArgumentException(row.id() + ": " + row.cells().size() + " cells for " + groups.size() + " groups");
			}
		}
	}

	static Cell cell(EvidenceCell cell, String sentence) {
		return new Cell(EvidenceLook.of(cell), sentence);
	}

	/** @return rows with a heading before each kind of part */
	List<Line> lines() {
		List<Line> lines = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			EvidenceRow.Kind kind = rows.get(i).kind();
			if (i == 0 || kind != rows.get(i - 1).kind()) {
				lines.add(new Line(InstrumentTexts.of("matrix." + kind.code()), -1));
			}
			lines.add(new Line("", i));
		}
		return lines;
	}

	/** @return the place nearest to another one that may lie outside */
	Place within(Place wanted) {
		return new Place(Math.clamp(wanted.row(), 0, Math.max(0, rows.size() - 1)), Math.clamp(wanted.column(), -1, groups.size() - 1));
	}

	/** @return the place of a part after a change; the part itself where the group is not shown any more */
	Optional<Place> find(EvidenceRow.Kind kind, String id, int column) {
		for (int i = 0; i < rows.size(); i++) {
			if (rows.get(i).kind() == kind && rows.get(i).id().equals(id)) {
				return Optional.of(within(new Place(i, column)));
			}
		}
		return Optional.empty();
	}

	/** @return the whole as text for a spreadsheet: a line for each part, with tabs between */
	String text() {
		StringBuilder text = new StringBuilder(InstrumentTexts.of("matrix.part"));
		groups.forEach(group -> text.append('\t').append(group));
		for (Row row : rows) {
			text.append('\n').append(row.label());
			row.cells().forEach(cell -> text.append('\t').append(cell.look().word()));
		}
		return text.append('\n').toString();
	}

	/** @return what a screen reader says at a place */
	String spoken(Place place) {
		if (rows.isEmpty()) {
			return InstrumentTexts.of("matrix.empty");
		}
		Row row = rows.get(place.row());
		if (place.isRow()) {
			return row.label() + row.notice().map(n -> ", " + InstrumentTexts.of("matrix.findings", n.findings())).orElse("");
		}
		Cell cell = row.cells().get(place.column());
		return InstrumentTexts.of("matrix.cell", row.label(), groups.get(place.column()), cell.look().word(), cell.spoken());
	}
}
