package org.evenaar.validation.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.evenaar.instrument.Groups;
import org.evenaar.instrument.InstrumentNames;
import org.evenaar.instrument.evidence.EvidenceCell;
import org.evenaar.instrument.evidence.EvidenceRow;
import org.evenaar.instrument.evidence.EvidenceTable;
import org.evenaar.model.instrument.CutOff;
import org.evenaar.model.instrument.Scale;
import org.evenaar.rules.Text;
import org.evenaar.validation.ValidationWords;

/**
 * The cut-offs of a scale on a line of scores.
 *
 * @param table   what is known
 * @param name    of the scale, or of the instrument where they are about no scale
 * @param from    the lowest score, or what comes near it where that is not known
 * @param to      the highest, likewise
 * @param cutOffs the lowest first
 */
public record CutOffLine(EvidenceTable table, Text name, double from, double to, List<CutOff> cutOffs) {

	public CutOffLine {
		cutOffs = cutOffs.stream().sorted(Comparator.comparingDouble(CutOff::getValue)).toList();
	}

	/** @return a line for each scale that has cut-offs */
	public static List<CutOffLine> of(EvidenceTable table) {
		Map<Scale, List<CutOff>> scales = new LinkedHashMap<>();
		table.instrument().getCutOffs().forEach(cutOff -> scales.computeIfAbsent(cutOff.getScale(), scale -> new ArrayList<>()).add(cutOff));
		List<CutOffLine> lines = new ArrayList<>();
		scales.forEach((scale, cutOffs) -> lines.add(of(table, scale, cutOffs)));
		return lines;
	}

	private static CutOffLine of(EvidenceTable table, Scale scale, List<CutOff> cutOffs) {
		double low = cutOffs.stream().mapToDouble(CutOff::getValue).min().orElse(0);
		double high = cutOffs.stream().mapToDouble(CutOff::getValue).max().orElse(0);
		boolean bounded = scale != null && scale.isBounded();
		double from = bounded ? Math.min(scale.getMinimum(), low) : Math.min(0, low);
		double to = bounded ? Math.max(scale.getMaximum(), high) : high + Math.max(1, (high - from) / 4);
		return new CutOffLine(table, scale == null ? InstrumentNames.brief(table.instrument()) : InstrumentNames.of(scale), from, to, cutOffs);
	}

	/** @return for which groups of the table something is known of a cut-off, in brackets; empty where nothing is */
	public String known(CutOff cutOff, ValidationWords words) {
		List<EvidenceCell> cells = cells(cutOff);
		Map<String, List<String>> groups = new LinkedHashMap<>();
		for (int i = 0; i < cells.size(); i++) {
			if (!cells.get(i).judgements().isEmpty()) {
				groups.computeIfAbsent(words.state(cells.get(i)).toLowerCase(Locale.ROOT), state -> new ArrayList<>())
						.add(words.of(Groups.shipped().label(table.groups().get(i))));
			}
		}
		List<String> told = new ArrayList<>();
		groups.forEach((state, labels) -> told.add(words.and(labels, 2) + ": " + state));
		return told.isEmpty() ? "" : " (" + String.join("; ", told) + ')';
	}

	/** @return what is known of a cut-off, group by group; empty where it is in no row */
	List<EvidenceCell> cells(CutOff cutOff) {
		return table.row(EvidenceRow.Kind.CUT_OFF, cutOff.getId()).map(EvidenceRow::cells).orElse(List.of());
	}
}
