package org.evenaar.checks.validation.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.evenaar.check.Check;
import org.evenaar.check.CheckContext;
import org.evenaar.check.CheckDescriptor;
import org.evenaar.check.Finding;
import org.evenaar.check.LocatedPassage;
import org.evenaar.check.Place;
import org.evenaar.instrument.InstrumentDocument;
import org.evenaar.instrument.evidence.EvidenceCell;
import org.evenaar.instrument.evidence.EvidenceRow;
import org.evenaar.instrument.evidence.EvidenceRow.Kind;
import org.evenaar.instrument.evidence.EvidenceState;
import org.evenaar.instrument.evidence.EvidenceTable;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.Item;
import org.evenaar.rules.Certainty;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Source;
import org.evenaar.rules.Status;
import org.evenaar.rules.Text;

/**
 * Tells for which groups nothing is known of an instrument, and for which there is evidence against the whole, a scale,
 * an item or a cut-off. Findings about an item stand at its text, the others at the first text of the instrument.
 */
public final class EvidenceCheck implements Check {

	private final InstalledKnowledge knowledge;

	public EvidenceCheck() {
		this(InstalledKnowledge.installed());
	}

	EvidenceCheck(InstalledKnowledge knowledge) {
		this.knowledge = knowledge;
	}

	@Override
	public List<Finding> run(CheckContext context) {
		Optional<Instrument> found = InstrumentDocument.instrument(context.guideline());
		if (found.isEmpty() || context.passages().isEmpty()) {
			return List.of();
		}
		EvidenceTable table = EvidenceTable.of(found.get(), ServedGroups.of(context, knowledge.groups()).forInstrument(found.get()),
				Optional.empty());
		List<Finding> findings = new ArrayList<>();
		for (EvidenceRow row : table.rows()) {
			List<String> against = groups(table, row, EvidenceState.AGAINST);
			if (!against.isEmpty()) {
				findings.add(against(context, table, row, against));
			}
		}
		unknown(context, table).ifPresent(findings::add);
		return findings;
	}

	private static List<String> groups(EvidenceTable table, EvidenceRow row, EvidenceState state) {
		return table.groups().stream().filter(group -> table.cell(row, group).state() == state).toList();
	}

	private static Finding against(CheckContext context, EvidenceTable table, EvidenceRow row, List<String> groups) {
		List<EvidenceCell> cells = groups.stream().map(group -> table.cell(row, group)).toList();
		Text why = Words.joined(List.of(Words.of("evidence.against", row.label(), Words.groups(groups)), cells.get(0).sentence()));
		Map<String, Source> sources = new LinkedHashMap<>();
		boolean verified = cells.stream().flatMap(cell -> cell.studies().stream())
				.peek(study -> Words.source(study.getSource(), sources)).reduce(false, (any, study) -> any || study.isVerified(), Boolean::logicalOr);
		return finding(context, place(context, table.instrument(), row), Severity.MEDIUM, verified ? Certainty.HIGH : Certainty.MEDIUM, why,
				sources);
	}

	/** One finding for the instrument as a whole: that nothing is known of an item says no more. */
	private static Optional<Finding> unknown(CheckContext context, EvidenceTable table) {
		List<String> groups = groups(table, table.whole(), EvidenceState.UNKNOWN);
		if (groups.isEmpty()) {
			return Optional.empty();
		}
		List<String> looked = groups.stream().filter(group -> table.cell(table.whole(), group).lookedInto()).toList();
		List<String> not = groups.stream().filter(group -> !looked.contains(group)).toList();
		List<Text> why = new ArrayList<>();
		if (!looked.isEmpty()) {
			why.add(Words.of("unvalidated.nothingFound", Words.groups(looked)));
		}
		if (!not.isEmpty()) {
			why.add(Words.of("unvalidated.notLookedInto", Words.groups(not)));
		}
		return Optional.of(finding(context, first(context), Severity.LOW, Certainty.MEDIUM, Words.joined(why), Map.of()));
	}

	private static Place place(CheckContext context, Instrument instrument, EvidenceRow row) {
		if (row.kind() != Kind.ITEM) {
			return first(context);
		}
		return context.passages().stream()
				.filter(p -> InstrumentDocument.item(instrument, p.pieces().get(0).path()).map(Item::getId).filter(row.id()::equals).isPresent())
				.findFirst().map(EvidenceCheck::whole).orElseGet(() -> first(context));
	}

	private static Place first(CheckContext context) {
		return whole(context.passages().get(0));
	}

	private static Place whole(LocatedPassage passage) {
		int end = passage.passage().text().length();
		return passage.place(0, end, 0, end);
	}

	private static Finding finding(CheckContext context, Place place, Severity severity, Certainty certainty, Text why,
			Map<String, Source> sources) {
		CheckDescriptor check = context.descriptor();
		return new Finding(check.id(), check.title(), check.category(), severity, certainty, Status.NOT_APPLICABLE, 0, place, why,
				List.of(Words.of("evidence.instead")), sources.values().stream().limit(4).toList(), "", 0);
	}
}
