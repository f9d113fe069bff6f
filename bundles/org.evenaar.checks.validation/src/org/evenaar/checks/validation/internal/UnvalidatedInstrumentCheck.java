package org.evenaar.checks.validation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.evenaar.check.Check;
import org.evenaar.check.CheckContext;
import org.evenaar.check.CheckDescriptor;
import org.evenaar.check.Finding;
import org.evenaar.checks.validation.internal.RecommendedUses.Use;
import org.evenaar.instrument.Groups;
import org.evenaar.instrument.InstrumentNames;
import org.evenaar.instrument.evidence.EvidenceCell;
import org.evenaar.instrument.evidence.EvidenceRow;
import org.evenaar.instrument.evidence.EvidenceRow.Kind;
import org.evenaar.instrument.evidence.EvidenceState;
import org.evenaar.instrument.evidence.EvidenceTable;
import org.evenaar.instrument.evidence.StudyJudgement;
import org.evenaar.model.instrument.Alternative;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.rules.Certainty;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Source;
import org.evenaar.rules.Status;
import org.evenaar.rules.Text;

/**
 * Finds recommended instruments for which there is contrary evidence, or none, in groups that the guideline serves. One
 * finding for an instrument in a recommendation, whatever the number of groups.
 */
public final class UnvalidatedInstrumentCheck implements Check {

	private static final int MOST_SOURCES = 4;

	private final InstalledKnowledge knowledge;

	public UnvalidatedInstrumentCheck() {
		this(InstalledKnowledge.installed());
	}

	UnvalidatedInstrumentCheck(InstalledKnowledge knowledge) {
		this.knowledge = knowledge;
	}

	@Override
	public List<Finding> run(CheckContext context) {
		List<Use> uses = RecommendedUses.in(context, knowledge);
		if (uses.isEmpty()) {
			return List.of();
		}
		ServedGroups served = ServedGroups.of(context, knowledge.groups());
		Map<List<Object>, Verdict> verdicts = new HashMap<>();
		List<Finding> findings = new ArrayList<>();
		Set<List<Object>> told = new HashSet<>();
		for (Use use : uses) {
			Instrument instrument = use.mention().instrument();
			Optional<Ages> outside = served.outside(instrument, use.mention().sentence());
			if (outside.isPresent()) {
				if (told.add(List.of(instrument, place(use), use.mention().exception()))) {
					findings.add(outsideAges(context, use, outside.get()));
				}
				continue;
			}
			List<String> groups = served.forInstrument(instrument, use.mention().sentence());
			Verdict verdict = verdicts.computeIfAbsent(List.of(instrument, groups), key -> Verdict.of(instrument, groups));
			Object where = where(use, verdict);
			if (verdict.lacking() && told.add(List.of(instrument, where, use.mention().exception()))) {
				findings.add(finding(context, use, verdict, uses));
			}
		}
		return findings;
	}

	/** What is for information is told once in a document, the rest in every recommendation. */
	private static Object where(Use use, Verdict verdict) {
		return severity(use, verdict) == Severity.INFO ? "" : place(use);
	}

	private static Object place(Use use) {
		return use.mention().recommendation().map(Object.class::cast).orElse(use.mention().block());
	}

	/** Outside what the document presents as a recommendation nothing is more than information. */
	private static Severity severity(Use use, Verdict verdict) {
		return use.sure() ? verdict.severity() : Severity.INFO;
	}

	private static Finding outsideAges(CheckContext context, Use use, Ages ages) {
		Instrument instrument = use.mention().instrument();
		Text why = Words.of("ages.outside", InstrumentNames.brief(instrument), Ages.of(instrument).orElseThrow().text(), ages.text());
		CheckDescriptor check = context.descriptor();
		return new Finding(check.id(), check.title(), check.category(), use.sure() ? Severity.LOW : Severity.INFO,
				use.sure() ? Certainty.MEDIUM : Certainty.LOW, Status.NOT_APPLICABLE, 0, use.place(), why, List.of(Words.of("ages.instead")),
				List.of(), use.mention().exception(), 0);
	}

	/** What is known of an instrument for the groups that the guideline serves. */
	private record Verdict(EvidenceTable table, List<String> against, List<String> nothingFound, List<String> notLookedInto,
			List<String> known, List<EvidenceRow> parts) {

		static Verdict of(Instrument instrument, List<String> groups) {
			EvidenceTable table = EvidenceTable.of(instrument, groups, Optional.empty());
			var verdict = new Verdict(table, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
					table.rows(Kind.ITEM).stream().filter(row -> row.cells().stream().anyMatch(Verdict::contrary)).toList());
			for (String group : groups) {
				EvidenceCell cell = table.cell(table.whole(), group);
				switch (cell.state()) {
				case AGAINST -> verdict.against.add(group);
				case UNKNOWN -> (cell.lookedInto() ? verdict.nothingFound : verdict.notLookedInto).add(group);
				case VALIDATED, PARTLY -> verdict.known.add(group);
				}
			}
			return verdict;
		}

		private static boolean contrary(EvidenceCell cell) {
			return cell.state() == EvidenceState.AGAINST;
		}

		boolean lacking() {
			return !parts.isEmpty() || !against.isEmpty() || !nothingFound.isEmpty() || !notLookedInto.isEmpty();
		}

		/**
		 * Contrary evidence weighs more than none. Where some groups were studied, the rest is for information; so is that
		 * nobody looked, which says more about the registry than about the instrument.
		 */
		Severity severity() {
			boolean none = known.isEmpty() && !nothingFound.isEmpty();
			return !against.isEmpty() ? Severity.MEDIUM : none || !parts.isEmpty() ? Severity.LOW : Severity.INFO;
		}

		List<StudyJudgement> contrary() {
			Stream<EvidenceCell> wholes = against.stream().map(group -> table.cell(table.whole(), group));
			Stream<EvidenceCell> items = parts.stream().flatMap(row -> row.cells().stream()).filter(Verdict::contrary);
			return Stream.concat(wholes, items).flatMap(cell -> cell.judgements().stream())
					.filter(j -> j.bearing() == StudyJudgement.Bearing.AGAINST).distinct().toList();
		}

		List<String> partGroups() {
			return table.groups().stream().filter(group -> parts.stream().anyMatch(row -> contrary(table.cell(row, group)))).toList();
		}

		boolean covers(Alternative alternative) {
			List<String> lacking = new ArrayList<>(against);
			lacking.addAll(nothingFound);
			lacking.addAll(notLookedInto);
			Groups groups = Groups.shipped();
			return alternative.getGroups().isEmpty()
					|| lacking.stream().anyMatch(one -> alternative.getGroups().stream().anyMatch(wide -> groups.covers(wide, one)));
		}
	}

	private Finding finding(CheckContext context, Use use, Verdict verdict, List<Use> uses) {
		Instrument instrument = use.mention().instrument();
		List<Text> why = new ArrayList<>();
		if (!verdict.against().isEmpty()) {
			why.add(Words.of("unvalidated.against", InstrumentNames.brief(instrument), Words.groups(verdict.against())));
		} else if (!verdict.parts().isEmpty()) {
			why.add(Words.of("unvalidated.parts", Words.list(verdict.parts(), EvidenceRow::label), Words.groups(verdict.partGroups()),
					InstrumentNames.brief(instrument)));
		}
		verdict.contrary().stream().findFirst().ifPresent(j -> why.add(InstrumentNames.text(j.study().getSummaries())));
		part("unvalidated.nothingFound", verdict.nothingFound(), why);
		part("unvalidated.notLookedInto", verdict.notLookedInto(), why);
		part("unvalidated.known", verdict.known().stream().filter(group -> !verdict.partGroups().contains(group)).toList(), why);
		List<Alternative> better = alternatives(instrument, verdict);
		List<Text> remedies = new ArrayList<>();
		for (Alternative alternative : better) {
			remedies.add(Words.of("unvalidated.alternative", name(alternative), InstrumentNames.text(alternative.getReasons())));
		}
		remedies.add(Words.of("unvalidated.instead"));
		List<StudyJudgement> contrary = verdict.contrary();
		Certainty certainty = !use.sure() ? Certainty.LOW
				: contrary.stream().anyMatch(j -> j.study().isVerified()) ? Certainty.HIGH : Certainty.MEDIUM;
		CheckDescriptor check = context.descriptor();
		return new Finding(check.id(), check.title(), check.category(), severity(use, verdict), certainty, Status.NOT_APPLICABLE, 0,
				use.place(), Words.joined(why), remedies, sources(contrary, better), exception(use, better, uses), 0);
	}

	private static void part(String key, List<String> groups, List<Text> why) {
		if (!groups.isEmpty()) {
			why.add(Words.of(key, Words.groups(groups)));
		}
	}

	private List<Alternative> alternatives(Instrument instrument, Verdict verdict) {
		return instrument.getAlternatives().stream().filter(verdict::covers)
				.filter(alternative -> knowledge.registry().find(alternative.getInstrument()).isPresent()).toList();
	}

	private Text name(Alternative alternative) {
		return InstrumentNames.brief(knowledge.registry().find(alternative.getInstrument()).orElseThrow());
	}

	/** A recommendation that names the better instrument beside this one needs no reminder. */
	private static String exception(Use use, List<Alternative> better, List<Use> uses) {
		if (!use.mention().exception().isEmpty()) {
			return use.mention().exception();
		}
		boolean named = uses.stream().filter(other -> other.mention().exception().isEmpty())
				.filter(other -> other.passage() == use.passage())
				.anyMatch(other -> better.stream().anyMatch(a -> a.getInstrument().equals(other.mention().instrument().getId())));
		return named ? "alternative-named" : "";
	}

	private static List<Source> sources(List<StudyJudgement> contrary, List<Alternative> better) {
		Map<String, Source> sources = new LinkedHashMap<>();
		contrary.stream().map(j -> j.study().getSource()).forEach(source -> Words.source(source, sources));
		better.stream().map(Alternative::getSource).forEach(source -> Words.source(source, sources));
		return sources.values().stream().limit(MOST_SOURCES).toList();
	}
}
