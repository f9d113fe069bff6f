package org.evenaar.instrument.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.evenaar.instrument.Groups;
import org.evenaar.instrument.evidence.EvidenceRow.Kind;
import org.evenaar.instrument.evidence.StudyJudgement.Bearing;
import org.evenaar.model.instrument.CutOff;
import org.evenaar.model.instrument.Inquiry;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.LanguageVersion;
import org.evenaar.model.instrument.ValidationStudy;

/** Decides what the studies of an instrument say about a part for a group. The rules stand in docs/instrument-registry.md. */
final class Judge {

	/** Whom a study is about, beside the group asked for. */
	private enum People {
		SAME, NARROWER, WIDER, OTHERS
	}

	private final Instrument instrument;
	private final EvidenceQuestion question;
	private final Groups groups = Groups.shipped();
	private final CutOffs cutOffs;
	private final Map<String, Map<ValidationStudy, People>> people = new HashMap<>();

	Judge(Instrument instrument, EvidenceQuestion question) {
		this.instrument = instrument;
		this.question = question;
		this.cutOffs = new CutOffs(instrument);
	}

	EvidenceCell cell(Part part, String group) {
		List<StudyJudgement> judgements = new ArrayList<>();
		boolean elsewhere = false;
		for (ValidationStudy study : instrument.getStudies()) {
			Optional<StudyJudgement> judgement = judge(study, part, group);
			judgement.ifPresent(judgements::add);
			elsewhere |= judgement.isEmpty() && people(study, group) == People.SAME;
		}
		judgements = outweighed(judgements, part);
		judgements.sort(Comparator.comparing(StudyJudgement::bearing).thenComparing(j -> j.weaknesses().size())
				.thenComparing(j -> -j.study().getYear()).thenComparing(j -> j.study().getId()));
		Optional<CutOff> own = part.element() instanceof CutOff cutOff ? cutOffs.instead(cutOff, group) : Optional.empty();
		boolean made = part.element() instanceof CutOff cutOff && cutOffs.madeFor(cutOff, group);
		EvidenceState state = state(judgements, own, made);
		List<Inquiry> inquiries = instrument.getInquiries().stream().filter(inquiry -> concerns(inquiry, group))
				.sorted(Comparator.comparing(Inquiry::getDate).reversed()).toList();
		boolean looked = state != EvidenceState.UNKNOWN || !inquiries.isEmpty()
				|| judgements.stream().anyMatch(judgement -> !judgement.wider());
		var sentence = new CellSentence(part, judgements, inquiries, own, made, elsewhere).of(state);
		return new EvidenceCell(state, looked, judgements, inquiries, sentence);
	}

	private static EvidenceState state(List<StudyJudgement> judgements, Optional<CutOff> own, boolean made) {
		boolean directFor = has(judgements, Bearing.FOR, true);
		boolean anyFor = made || directFor || has(judgements, Bearing.FOR, false);
		boolean directAgainst = own.filter(CutOff::isVerified).isPresent() || has(judgements, Bearing.AGAINST, true);
		boolean anyAgainst = own.isPresent() || directAgainst || has(judgements, Bearing.AGAINST, false);
		boolean mixed = judgements.stream().anyMatch(j -> j.bearing() == Bearing.MIXED);
		if (!anyFor && !anyAgainst && !mixed) {
			return EvidenceState.UNKNOWN;
		}
		if (directFor) {
			return anyAgainst || mixed ? EvidenceState.PARTLY : EvidenceState.VALIDATED;
		}
		return directAgainst || !anyFor && !mixed ? EvidenceState.AGAINST : EvidenceState.PARTLY;
	}

	private static boolean has(List<StudyJudgement> judgements, Bearing bearing, boolean direct) {
		return judgements.stream().anyMatch(j -> j.bearing() == bearing && j.direct() == direct);
	}

	/** Items that differ count no more against a score that was itself compared between groups, and held. */
	private List<StudyJudgement> outweighed(List<StudyJudgement> judgements, Part part) {
		boolean held = judgements.stream().anyMatch(j -> j.bearing() == Bearing.FOR && j.direct()
				&& Properties.comparable(j.study()) && Reach.of(j.study(), part, instrument) == Reach.OWN);
		if (!held || part.kind() == Kind.ITEM) {
			return judgements;
		}
		List<StudyJudgement> kept = new ArrayList<>();
		for (StudyJudgement j : judgements) {
			boolean item = j.bearing() == Bearing.AGAINST && Reach.of(j.study(), part, instrument) == Reach.ITEMS_BELOW;
			kept.add(item ? new StudyJudgement(j.study(), Bearing.CONTEXT, j.weaknesses(), j.reason()) : j);
		}
		return kept;
	}

	private Optional<StudyJudgement> judge(ValidationStudy study, Part part, String group) {
		People people = people(study, group);
		Reach reach = Reach.of(study, part, instrument);
		if (people == People.OTHERS || reach == Reach.NONE || !relevant(study, part.kind(), reach)) {
			return Optional.empty();
		}
		Bearing bearing = people == People.WIDER ? Bearing.CONTEXT : bearing(study, part.kind(), reach);
		Set<Weakness> weaknesses = weaknesses(study, part.kind(), reach, people, bearing);
		return Optional.of(new StudyJudgement(study, bearing, Collections.unmodifiableSet(weaknesses),
				StudySentence.of(study, weaknesses)));
	}

	/** What a study of something larger says about a smaller part depends on what was studied. */
	private static boolean relevant(ValidationStudy study, Kind kind, Reach reach) {
		return switch (kind) {
		case ITEM -> reach == Reach.OWN || Properties.comparable(study);
		case CUT_OFF -> reach == Reach.OWN || Properties.concernsCutOff(study) || Properties.comparable(study);
		case WHOLE, SCALE -> true;
		};
	}

	private static Bearing bearing(ValidationStudy study, Kind kind, Reach reach) {
		return switch (study.getRating()) {
		case SUFFICIENT -> Bearing.FOR;
		case INSUFFICIENT -> {
			// Something in it differs, but not which item; another cut-off may do.
			boolean unclear = kind == Kind.ITEM && reach == Reach.ABOVE || reach == Reach.CUT_OFF_BELOW;
			yield unclear ? Bearing.CONTEXT : Bearing.AGAINST;
		}
		case INCONSISTENT -> reach == Reach.OWN ? Bearing.MIXED : Bearing.CONTEXT;
		case INDETERMINATE -> Bearing.CONTEXT;
		};
	}

	private Set<Weakness> weaknesses(ValidationStudy study, Kind kind, Reach reach, People people, Bearing bearing) {
		Set<Weakness> found = EnumSet.noneOf(Weakness.class);
		if (!study.isVerified()) {
			found.add(Weakness.UNVERIFIED);
		}
		if (people != People.SAME) {
			found.add(people == People.WIDER ? Weakness.WIDER_GROUP : Weakness.PART_OF_GROUP);
		}
		question.version().flatMap(wanted -> versionWeakness(study.getVersion(), wanted)).ifPresent(found::add);
		if (!question.country().isEmpty() && !study.getCountry().isEmpty() && !question.country().equals(study.getCountry())) {
			found.add(Weakness.OTHER_COUNTRY);
		}
		if (!reachesPart(study, kind, reach)) {
			found.add(Weakness.OTHER_PART);
		}
		boolean decides = bearing == Bearing.AGAINST ? Properties.decidesAgainst(study, kind) : Properties.decidesFor(study, kind);
		if (!decides) {
			found.add(Weakness.SUPPORTING);
		}
		return found;
	}

	/** Where the whole compares between groups, so does each item; where a cut-off finds the right people, so does the score. */
	private static boolean reachesPart(ValidationStudy study, Kind kind, Reach reach) {
		return reach == Reach.OWN || reach == Reach.CUT_OFF_BELOW
				|| kind == Kind.ITEM && reach == Reach.ABOVE && Properties.comparable(study);
	}

	private Optional<Weakness> versionWeakness(LanguageVersion used, LanguageVersion wanted) {
		if (used == null) {
			return instrument.getLanguageVersions().size() > 1 ? Optional.of(Weakness.VERSION_NOT_STATED) : Optional.empty();
		}
		return used == wanted || used.getId().equals(wanted.getId()) ? Optional.empty() : Optional.of(Weakness.OTHER_VERSION);
	}

	private People people(ValidationStudy study, String group) {
		return people.computeIfAbsent(group, key -> new HashMap<>()).computeIfAbsent(study, key -> people(study.getGroups(), group));
	}

	private People people(List<String> studied, String group) {
		People best = People.OTHERS;
		for (String one : studied) {
			People people = groups.same(one, group) ? People.SAME : groups.covers(group, one) ? People.NARROWER
					: groups.covers(one, group) ? People.WIDER : People.OTHERS;
			best = people.compareTo(best) < 0 ? people : best;
		}
		return best;
	}

	/** Who looked for evidence about a wide group looked for the narrow ones in it. */
	private boolean concerns(Inquiry inquiry, String group) {
		return inquiry.getGroups().isEmpty() || inquiry.getGroups().stream().anyMatch(one -> groups.covers(one, group));
	}
}
