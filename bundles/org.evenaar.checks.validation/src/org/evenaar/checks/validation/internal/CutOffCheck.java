package org.evenaar.checks.validation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.evenaar.check.Check;
import org.evenaar.check.CheckContext;
import org.evenaar.check.CheckDescriptor;
import org.evenaar.check.Finding;
import org.evenaar.checks.validation.internal.RecommendedUses.Use;
import org.evenaar.instrument.InstrumentNames;
import org.evenaar.instrument.evidence.EvidenceCell;
import org.evenaar.instrument.evidence.EvidenceRow;
import org.evenaar.instrument.evidence.EvidenceRow.Kind;
import org.evenaar.instrument.evidence.EvidenceState;
import org.evenaar.instrument.evidence.EvidenceTable;
import org.evenaar.instrument.mention.Mention;
import org.evenaar.instrument.mention.QuotedCutOff;
import org.evenaar.model.instrument.CutOff;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.Scale;
import org.evenaar.rules.Certainty;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Source;
import org.evenaar.rules.Status;
import org.evenaar.rules.Text;

/**
 * Holds the cut-offs that a recommendation quotes against those of the registry: one that it does not know, and one
 * that is used for everybody where groups need another.
 */
public final class CutOffCheck implements Check {

	/** Words by which a sentence keeps a cut-off for those who are left. */
	private static final Pattern FOR_THE_REST = Pattern.compile("(?<!\\p{L})(?:bij|voor|in|for)\\s(?:de |alle |all |the )?(?:anderen|overigen?|andere|rest|others?|remaining)(?!\\p{L})",
			Pattern.CASE_INSENSITIVE);

	private final InstalledKnowledge knowledge;

	public CutOffCheck() {
		this(InstalledKnowledge.installed());
	}

	CutOffCheck(InstalledKnowledge knowledge) {
		this.knowledge = knowledge;
	}

	@Override
	public List<Finding> run(CheckContext context) {
		List<Use> uses = RecommendedUses.in(context, knowledge).stream().filter(use -> !use.mention().cutOffs().isEmpty()).toList();
		if (uses.isEmpty()) {
			return List.of();
		}
		ServedGroups served = ServedGroups.of(context, knowledge.groups());
		Map<Instrument, EvidenceTable> tables = new HashMap<>();
		List<Finding> findings = new ArrayList<>();
		Set<List<Object>> told = new HashSet<>();
		for (Use use : uses) {
			Instrument instrument = use.mention().instrument();
			EvidenceTable table = tables.computeIfAbsent(instrument,
					i -> EvidenceTable.of(i, served.forInstrument(i), Optional.empty()));
			List<QuotedCutOff> beside = uses.stream().filter(other -> other.passage() == use.passage())
					.filter(other -> other.mention().instrument() == instrument).flatMap(other -> other.mention().cutOffs().stream())
					.toList();
			for (QuotedCutOff quoted : use.mention().cutOffs()) {
				if (possible(instrument, quoted) && told.add(List.of(instrument, use.passage(), quoted.value(), quoted.direction(), use.mention().exception()))) {
					judge(context, use, quoted, beside, table).ifPresent(findings::add);
				}
			}
		}
		return findings;
	}

	/** A number that no score of the instrument can reach is about something else. */
	private static boolean possible(Instrument instrument, QuotedCutOff quoted) {
		List<Scale> bounded = instrument.getScales().stream().filter(Scale::isBounded).toList();
		return !instrument.getCutOffs().isEmpty() && (bounded.isEmpty()
				|| bounded.stream().anyMatch(s -> quoted.value() >= s.getMinimum() && quoted.value() <= s.getMaximum()));
	}

	private static Optional<Finding> judge(CheckContext context, Use use, QuotedCutOff quoted, List<QuotedCutOff> beside,
			EvidenceTable table) {
		List<CutOff> known = table.instrument().getCutOffs();
		List<CutOff> same = known.stream().filter(quoted::sameLine).toList();
		if (same.isEmpty()) {
			return Optional.of(unknown(context, use, quoted, known));
		}
		// A value that the text gives for one group is not one value for all.
		if (same.stream().noneMatch(cutOff -> cutOff.getGroups().isEmpty()) && !beside.isEmpty() && beside.size() > 1) {
			return Optional.empty();
		}
		return differing(context, use, quoted, beside, table, same);
	}

	private static Finding unknown(CheckContext context, Use use, QuotedCutOff quoted, List<CutOff> known) {
		Text why = Words.of("cutOff.unknown", quoted.written(), InstrumentNames.brief(use.mention().instrument()),
				Words.list(known.stream().limit(6).toList(), InstrumentNames::of));
		boolean verified = known.stream().anyMatch(CutOff::isVerified);
		return finding(context, use, quoted, Severity.LOW, verified ? Certainty.MEDIUM : Certainty.LOW, why, known);
	}

	private static Optional<Finding> differing(CheckContext context, Use use, QuotedCutOff quoted, List<QuotedCutOff> beside,
			EvidenceTable table, List<CutOff> same) {
		List<String> groups = new ArrayList<>();
		List<CutOff> others = new ArrayList<>();
		for (CutOff cutOff : same) {
			EvidenceRow row = table.row(Kind.CUT_OFF, cutOff.getId()).orElseThrow();
			for (String group : table.groups()) {
				EvidenceCell cell = table.cell(row, group);
				if (cell.state() == EvidenceState.AGAINST && !groups.contains(group)) {
					groups.add(group);
				}
			}
			table.instrument().getCutOffs().stream().filter(other -> !other.getGroups().isEmpty() && other != cutOff)
					.filter(other -> other.getScale() == cutOff.getScale() && !quoted.sameLine(other))
					.filter(other -> other.getGroups().stream().anyMatch(groups::contains)).forEach(others::add);
		}
		boolean given = !others.isEmpty() && others.stream().anyMatch(other -> beside.stream().anyMatch(q -> q.sameLine(other)));
		if (groups.isEmpty() || given) {
			return Optional.empty();
		}
		List<CutOff> distinct = others.stream().distinct().toList();
		Text which = distinct.isEmpty() ? Words.of("cutOff.noneKnown") : Words.of("cutOff.others", Words.list(distinct, InstrumentNames::of));
		Text why = Words.joined(List.of(Words.of("cutOff.differs", quoted.written(),
				InstrumentNames.brief(use.mention().instrument()), Words.groups(groups)), which));
		boolean verified = distinct.isEmpty() || distinct.stream().anyMatch(CutOff::isVerified);
		List<CutOff> sources = distinct.isEmpty() ? same : distinct;
		return Optional.of(finding(context, use, quoted, Severity.MEDIUM, verified ? Certainty.HIGH : Certainty.MEDIUM, why, sources));
	}

	/** 'The RUDAS in people with a migration background, the MMSE (below 24) in others' gives nobody a wrong cut-off. */
	private static String exception(Use use) {
		Mention mention = use.mention();
		if (FOR_THE_REST.matcher(mention.sentence()).find()) {
			return "alternative-named";
		}
		return mention.exception().equals(Mention.LIMITS_NAMED) ? "" : mention.exception();
	}

	private static Finding finding(CheckContext context, Use use, QuotedCutOff quoted, Severity severity, Certainty certainty,
			Text why, List<CutOff> cutOffs) {
		Map<String, Source> sources = new LinkedHashMap<>();
		cutOffs.forEach(cutOff -> Words.source(cutOff.getSource(), sources));
		CheckDescriptor check = context.descriptor();
		Severity weight = use.sure() ? severity : Severity.INFO;
		return new Finding(check.id(), check.title(), check.category(), weight, use.sure() ? certainty : Certainty.LOW,
				Status.NOT_APPLICABLE, 0, use.place(quoted.start(), quoted.end()), why, List.of(Words.of("cutOff.instead")),
				sources.values().stream().limit(4).toList(), exception(use), 0);
	}
}
