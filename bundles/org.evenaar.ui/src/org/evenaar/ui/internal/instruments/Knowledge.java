package org.evenaar.ui.internal.instruments;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.evenaar.check.Finding;
import org.evenaar.instrument.Groups;
import org.evenaar.instrument.evidence.EvidenceCell;
import org.evenaar.instrument.evidence.EvidenceRow;
import org.evenaar.instrument.evidence.EvidenceTable;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.rules.Severity;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.validation.Validation;

/**
 * What is known about an instrument as it stands, and what its texts ask for. Made of a copy of the instrument beside the
 * UI thread.
 *
 * @param table    evidence part by part, group by group
 * @param findings in the texts of items, by id of the item
 * @param whole    both, to write a report of; empty until the texts were looked at
 */
record Knowledge(EvidenceTable table, Map<String, List<Finding>> findings, Optional<Validation> whole) {

	Knowledge {
		findings = Map.copyOf(findings);
	}

	Instrument instrument() {
		return table.instrument();
	}

	List<Finding> findings(String item) {
		return findings.getOrDefault(item, List.of());
	}

	EvidenceRow row(MatrixModel.Place place) {
		return table.rows().get(order(place.row()));
	}

	/** @return the cell at a place; empty where the place is a whole row */
	Optional<EvidenceCell> cell(MatrixModel.Place place) {
		return place.isRow() ? Optional.empty() : Optional.of(row(place).cells().get(place.column()));
	}

	/** People look at the whole, the scales and the cut-offs first; items, which may be many, come last. */
	private int order(int row) {
		List<EvidenceRow> rows = table.rows();
		return rows.indexOf(ordered().get(row));
	}

	private List<EvidenceRow> ordered() {
		return table.rows().stream().sorted((a, b) -> Integer.compare(rank(a.kind()), rank(b.kind()))).toList();
	}

	private static int rank(EvidenceRow.Kind kind) {
		return switch (kind) {
		case WHOLE -> 0;
		case SCALE -> 1;
		case CUT_OFF -> 2;
		case ITEM -> 3;
		};
	}

	/** @return the same for the eye */
	MatrixModel matrix() {
		return new MatrixModel(table.groups().stream().map(id -> UiLanguage.of(Groups.shipped().label(id))).toList(),
				ordered().stream().map(this::row).toList());
	}

	private MatrixModel.Row row(EvidenceRow row) {
		return new MatrixModel.Row(row.kind(), row.id(), UiLanguage.of(row.label()), row.kind() == EvidenceRow.Kind.ITEM ? notice(row.id()) : Optional.empty(),
				row.cells().stream().map(cell -> MatrixModel.cell(cell, UiLanguage.of(cell.sentence()))).toList());
	}

	private Optional<MatrixModel.Notice> notice(String item) {
		List<Finding> own = findings(item);
		return own.stream().map(Finding::severity).min(Severity::compareTo).map(worst -> new MatrixModel.Notice(own.size(), worst));
	}
}
