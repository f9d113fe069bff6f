package org.evenaar.instrument.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.evenaar.instrument.InstrumentNames;
import org.evenaar.instrument.evidence.EvidenceRow.Kind;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.LanguageVersion;
import org.evenaar.rules.Text;

/**
 * What is known about an instrument, part by part and group by group: a row for the whole, then one for each scale, each
 * item and each cut-off.
 *
 * @param instrument the instrument
 * @param groups     ids of groups, see {@link org.evenaar.instrument.Groups}
 * @param rows       the rows
 */
public record EvidenceTable(Instrument instrument, List<String> groups, List<EvidenceRow> rows) {

	public EvidenceTable {
		groups = List.copyOf(groups);
		rows = List.copyOf(rows);
	}

	/**
	 * @param groups  the groups of interest
	 * @param version the language version that will be used; empty where any version will do
	 */
	public static EvidenceTable of(Instrument instrument, List<String> groups, Optional<LanguageVersion> version) {
		return of(instrument, new EvidenceQuestion(groups, version, EvidenceQuestion.COUNTRY));
	}

	/** @param question for whom, in which version, where */
	public static EvidenceTable of(Instrument instrument, EvidenceQuestion question) {
		List<EvidenceRow> rows = new ArrayList<>();
		Judge judge = new Judge(instrument, question);
		rows.add(row(judge, Part.whole(instrument), InstrumentNames.of(instrument), question));
		instrument.getScales().forEach(s -> rows.add(row(judge, Part.of(s), InstrumentNames.of(s), question)));
		instrument.getItems().forEach(i -> rows.add(row(judge, Part.of(i), InstrumentNames.of(i), question)));
		instrument.getCutOffs().forEach(c -> rows.add(row(judge, Part.of(c), InstrumentNames.of(c), question)));
		return new EvidenceTable(instrument, question.groups(), rows);
	}

	private static EvidenceRow row(Judge judge, Part part, Text label, EvidenceQuestion question) {
		Function<String, EvidenceCell> cell = group -> judge.cell(part, group);
		return new EvidenceRow(part.kind(), part.id(), label, question.groups().stream().map(cell).toList());
	}

	/**
	 * @return the same with the groups about which something is known before those of which it was only looked for, and these
	 *         before those that nobody looked into; within each the order stays
	 */
	public EvidenceTable knownFirst() {
		List<Integer> order = IntStream.range(0, groups.size()).boxed().sorted(Comparator.comparingInt(this::knowledge).reversed()).toList();
		return new EvidenceTable(instrument, order.stream().map(groups::get).toList(), rows.stream()
				.map(row -> new EvidenceRow(row.kind(), row.id(), row.label(), order.stream().map(row.cells()::get).toList())).toList());
	}

	/** @return 3 where something is known about a part, 2 where a study does not decide, 1 where somebody looked */
	private int knowledge(int column) {
		return rows.stream().map(row -> row.cells().get(column))
				.mapToInt(cell -> cell.state() != EvidenceState.UNKNOWN ? 3 : !cell.studies().isEmpty() ? 2 : cell.lookedInto() ? 1 : 0).max().orElse(0);
	}

	/** @return the rows of one kind */
	public List<EvidenceRow> rows(Kind kind) {
		return rows.stream().filter(row -> row.kind() == kind).toList();
	}

	/** @return the row of the instrument as a whole */
	public EvidenceRow whole() {
		return rows.getFirst();
	}

	/** @return the row of a scale, an item or a cut-off */
	public Optional<EvidenceRow> row(Kind kind, String id) {
		return rows.stream().filter(row -> row.kind() == kind && row.id().equals(id)).findFirst();
	}

	/**
	 * @return what is known for a group of this table
	 * @throws IllegalArgumentException where the table is not about that group
	 */
	public EvidenceCell cell(EvidenceRow row, String group) {
		int column = groups.indexOf(group);
		if (column < 0) {
			throw new IllegalArgumentException(group);
		}
		return row.cells().get(column);
	}
}
