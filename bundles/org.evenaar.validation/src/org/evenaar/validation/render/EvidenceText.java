package org.evenaar.validation.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.evenaar.instrument.Groups;
import org.evenaar.instrument.InstrumentNames;
import org.evenaar.instrument.evidence.EvidenceCell;
import org.evenaar.instrument.evidence.EvidenceRow;
import org.evenaar.instrument.evidence.EvidenceTable;
import org.evenaar.model.instrument.CutOff;
import org.evenaar.page.TextLines;
import org.evenaar.validation.ValidationWords;
import org.evenaar.validation.internal.CutOffLine;

/** What is known of an instrument, as text: groups of which the same is known are said together, and so are parts. */
record EvidenceText(EvidenceTable table, ValidationWords words, TextLines out) {

	private static final String PART = "    - ";

	void write() {
		if (table.groups().isEmpty()) {
			return;
		}
		out.heading(words.text("heading.evidence"));
		Map<List<String>, List<String>> groups = new LinkedHashMap<>();
		for (int i = 0; i < table.groups().size(); i++) {
			groups.computeIfAbsent(said(i), said -> new ArrayList<>()).add(words.of(Groups.shipped().label(table.groups().get(i))));
		}
		groups.forEach((said, labels) -> {
			out.wrapped("- ", words.and(labels) + ": " + said.getFirst());
			said.subList(1, said.size()).forEach(line -> out.wrapped(PART, line));
		});
		cutOffs();
	}

	/** Of the whole, then of the parts of which more can be said, then how many others there are. */
	private List<String> said(int group) {
		List<String> said = new ArrayList<>(List.of(told(table.whole().cells().get(group))));
		Map<String, List<EvidenceRow>> same = new LinkedHashMap<>();
		Map<String, Integer> others = new LinkedHashMap<>();
		for (EvidenceRow row : table.rows().subList(1, table.rows().size())) {
			EvidenceCell cell = row.cells().get(group);
			if (cell.judgements().isEmpty() || told(cell).equals(said.getFirst())) {
				others.merge(words.state(cell), 1, Integer::sum);
			} else {
				same.computeIfAbsent(told(cell), told -> new ArrayList<>()).add(row);
			}
		}
		same.forEach((told, rows) -> said.add(words.parts(table, rows) + ": " + told));
		others.forEach((state, number) -> said.add(words.text("otherParts", number, state)));
		return said;
	}

	/** The state and the sentence, without saying twice what both begin with. */
	private String told(EvidenceCell cell) {
		String state = words.state(cell);
		String more = words.more(cell);
		return more.regionMatches(true, 0, state, 0, state.length()) ? more : state + ". " + more;
	}

	/** Every cut-off below the line of scores of its scale. */
	private void cutOffs() {
		List<CutOffLine> lines = CutOffLine.of(table);
		if (lines.isEmpty()) {
			return;
		}
		out.heading(words.text("heading.strip"));
		for (CutOffLine line : lines) {
			out.wrapped("- ", words.text("strip.range", line.name(), words.figures().format("0.##", line.from()), words.figures().format("0.##", line.to())));
			for (CutOff cutOff : line.cutOffs()) {
				out.wrapped(PART, words.of(InstrumentNames.of(cutOff)) + line.known(cutOff, words));
			}
		}
	}
}
