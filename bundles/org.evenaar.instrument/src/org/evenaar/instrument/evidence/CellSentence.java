package org.evenaar.instrument.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.evenaar.instrument.Groups;
import org.evenaar.instrument.InstrumentNames;
import org.evenaar.instrument.evidence.EvidenceRow.Kind;
import org.evenaar.instrument.evidence.StudyJudgement.Bearing;
import org.evenaar.instrument.internal.Texts;
import org.evenaar.model.instrument.CutOff;
import org.evenaar.model.instrument.Inquiry;
import org.evenaar.model.instrument.InquiryOutcome;
import org.evenaar.rules.Text;

/**
 * What a cell says, for people who read guidelines and not psychometrics.
 *
 * @param part       what it is about
 * @param judgements the studies, those that decide first
 * @param inquiries  who looked, the latest first
 * @param own        another cut-off, made for the group
 * @param made       true where the cut-off was made for the group
 * @param elsewhere  true where the instrument was studied in the group, but not this part
 */
record CellSentence(Part part, List<StudyJudgement> judgements, List<Inquiry> inquiries, Optional<CutOff> own, boolean made,
		boolean elsewhere) {

	private static final int MOST = 2;

	Text of(EvidenceState state) {
		List<Text> sentences = new ArrayList<>();
		switch (state) {
		case VALIDATED -> sentences.add(Texts.of("cell.validated", studies(Bearing.FOR, true)));
		case PARTLY -> partly(sentences);
		case AGAINST -> against(sentences);
		case UNKNOWN -> unknown(sentences);
		}
		return Texts.joined(" ", sentences);
	}

	private void partly(List<Text> sentences) {
		boolean contrary = has(Bearing.AGAINST) || own.isPresent();
		if (contrary) {
			sentences.add(has(Bearing.AGAINST) ? Texts.of("cell.differ", supporting(), studies(Bearing.AGAINST, false))
					: Texts.of("cell.supported", supporting()));
			own.ifPresent(other -> sentences.add(Texts.of("cell.ownCutOff", InstrumentNames.of(other))));
			return;
		}
		if (has(Bearing.MIXED)) {
			sentences.add(Texts.of("cell.mixed", studies(Bearing.MIXED, false)));
			return;
		}
		if (has(Bearing.FOR)) {
			sentences.add(Texts.of("cell.partly", studies(Bearing.FOR, false), weaknesses(Bearing.FOR)));
		}
		if (made) {
			sentences.add(Texts.of(((CutOff) part.element()).isVerified() ? "cell.made" : "cell.madeUnverified"));
		}
	}

	private Text supporting() {
		return has(Bearing.FOR) ? studies(Bearing.FOR, false)
				: has(Bearing.MIXED) ? studies(Bearing.MIXED, false) : Texts.of("cell.madeBrief");
	}

	private void against(List<Text> sentences) {
		if (has(Bearing.AGAINST)) {
			sentences.add(Texts.of("cell.against", studies(Bearing.AGAINST, false)));
			Set<Weakness> shared = shared(Bearing.AGAINST);
			if (!shared.isEmpty()) {
				sentences.add(Texts.of("cell.againstLess", labels(shared)));
			}
		}
		own.ifPresent(other -> sentences.add(Texts.of("cell.ownCutOff", InstrumentNames.of(other))));
		own.filter(other -> !other.isVerified()).ifPresent(other -> sentences.add(Texts.of("cell.ownUnverified")));
		if (has(Bearing.FOR)) {
			sentences.add(Texts.of("cell.butFor", studies(Bearing.FOR, false), weaknesses(Bearing.FOR)));
		}
	}

	private void unknown(List<Text> sentences) {
		if (!made && part.element() instanceof CutOff cutOff && !cutOff.getGroups().isEmpty()) {
			sentences.add(Texts.of("cell.madeForOthers", Texts.joined(", ", cutOff.getGroups().stream().map(Groups.shipped()::label).toList())));
		}
		if (judgements.stream().anyMatch(j -> !j.wider())) {
			sentences.add(Texts.of(part.kind() == Kind.ITEM ? "cell.unclear.item" : "cell.unclear", studies(Bearing.CONTEXT, false)));
		} else {
			boolean other = elsewhere && part.kind() != Kind.WHOLE;
			if (other) {
				sentences.add(Texts.of("cell.otherPart." + part.kind().code()));
			}
			sentences.add(looked(other));
		}
		Collection<Text> wide = widerGroups();
		if (!wide.isEmpty()) {
			sentences.add(Texts.of("cell.wider", Texts.joined(", ", wide)));
		}
	}

	private Text looked(boolean other) {
		if (inquiries.isEmpty()) {
			return Texts.of(other ? "cell.partNotLookedInto" : "cell.notLookedInto");
		}
		Inquiry latest = inquiries.getFirst();
		String key = latest.getOutcome() == InquiryOutcome.NOTHING_FOUND ? "cell.nothingFound" : "cell.foundElsewhere";
		return Texts.of(key, Texts.shortened(latest.getWhere()), latest.getDate());
	}

	private Collection<Text> widerGroups() {
		Set<Text> labels = new LinkedHashSet<>();
		judgements.stream().filter(StudyJudgement::wider)
				.forEach(j -> j.study().getGroups().forEach(group -> labels.add(Groups.shipped().label(group))));
		return labels.stream().limit(MOST).toList();
	}

	private boolean has(Bearing bearing) {
		return judgements.stream().anyMatch(j -> j.bearing() == bearing);
	}

	/** What was studied and by whom, of the first ones of a kind; what one source says stands together. */
	private Text studies(Bearing bearing, boolean direct) {
		Map<Text, Set<Text>> bySource = new LinkedHashMap<>();
		judgements.stream().filter(j -> j.bearing() == bearing && (!direct || j.direct()) && !j.wider())
				.forEach(j -> bySource.computeIfAbsent(StudySentence.brief(j.study()), key -> new LinkedHashSet<>())
						.add(bearing == Bearing.CONTEXT ? StudySentence.result(j.study()) : StudySentence.property(j.study())));
		List<Text> texts = new ArrayList<>();
		bySource.entrySet().stream().limit(MOST)
				.forEach(entry -> texts.add(Texts.of("study.named", Texts.joined(", ", entry.getValue()), entry.getKey())));
		if (bySource.size() > MOST) {
			texts.add(Texts.of("study.more", bySource.size() - MOST));
		}
		return Texts.joined("; ", texts);
	}

	private Text weaknesses(Bearing bearing) {
		Set<Weakness> all = shared(bearing);
		if (all.isEmpty()) {
			judgements.stream().filter(j -> j.bearing() == bearing).forEach(j -> all.addAll(j.weaknesses()));
		}
		return labels(all);
	}

	/** What all studies of a kind have against them. */
	private Set<Weakness> shared(Bearing bearing) {
		Set<Weakness> shared = EnumSet.allOf(Weakness.class);
		judgements.stream().filter(j -> j.bearing() == bearing).forEach(j -> shared.retainAll(j.weaknesses()));
		return shared;
	}

	private static Text labels(Set<Weakness> weaknesses) {
		return Texts.joined("; ", weaknesses.stream().map(Weakness::label).toList());
	}
}
