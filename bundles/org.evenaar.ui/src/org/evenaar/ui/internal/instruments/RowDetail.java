package org.evenaar.ui.internal.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Composite;
import org.evenaar.check.Finding;
import org.evenaar.instrument.Groups;
import org.evenaar.instrument.InstrumentNames;
import org.evenaar.instrument.evidence.EvidenceCell;
import org.evenaar.instrument.evidence.EvidenceRow;
import org.evenaar.model.instrument.Alternative;
import org.evenaar.model.instrument.CutOff;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.ResponseOption;
import org.evenaar.model.instrument.Scale;
import org.evenaar.model.instrument.VersionText;
import org.evenaar.report.FindingWords;
import org.evenaar.ui.internal.editor.SourceLinks;
import org.evenaar.ui.internal.parts.Prose;
import org.evenaar.ui.internal.parts.Sheet;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.ui.internal.theme.ColorRole;

/** What a part of an instrument is: an item with its texts and answers, a scale, a cut-off, or the whole. */
final class RowDetail {

	private final Knowledge knowledge;
	private final Instrument instrument;
	private final EvidenceRow row;

	RowDetail(Knowledge knowledge, EvidenceRow row) {
		this.knowledge = knowledge;
		this.instrument = knowledge.instrument();
		this.row = row;
	}

	void build(Composite column) {
		Prose prose = new Prose(column, "instrument.detail.part", InstrumentTexts.of("detail.part"));
		Sheet.fill(prose.control());
		prose.heading(UiLanguage.of(row.label()));
		switch (row.kind()) {
		case WHOLE -> whole(prose);
		case SCALE -> find(instrument.getScales(), Scale::getId).ifPresent(scale -> scale(prose, scale));
		case CUT_OFF -> find(instrument.getCutOffs(), CutOff::getId).ifPresent(cutOff -> cutOff(prose, cutOff));
		case ITEM -> find(instrument.getItems(), Item::getId).ifPresent(item -> item(prose, item));
		}
		prose.show();
		if (row.kind() == EvidenceRow.Kind.CUT_OFF) {
			find(instrument.getCutOffs(), CutOff::getId).map(CutOff::getSource).ifPresent(source -> {
				SourceLinks links = new SourceLinks(column);
				links.show(List.of(StudyWords.source(source, true)));
				Sheet.fill(links.control());
			});
		}
	}

	private <T> java.util.Optional<T> find(List<T> parts, java.util.function.Function<T, String> id) {
		return parts.stream().filter(part -> id.apply(part).equals(row.id())).findFirst();
	}

	private void whole(Prose prose) {
		String purpose = UiLanguage.of(InstrumentNames.text(instrument.getPurposes()));
		if (!purpose.isBlank()) {
			prose.paragraph(purpose);
		}
		List<String> facts = new ArrayList<>();
		int items = Math.max(instrument.getItems().size(), instrument.getStatedItems());
		facts.add(InstrumentTexts.of("whole.items", items));
		StudyWords.ages(instrument.getAgeFrom(), instrument.getAgeTo()).ifPresent(facts::add);
		instrument.getRespondents().forEach(respondent -> facts.add(StudyWords.of("respondent", respondent)));
		prose.muted(String.join(" · ", facts));
		if (instrument.getItems().isEmpty() && instrument.getStatedItems() > 0) {
			prose.paragraph(InstrumentTexts.of("whole.noItems"));
		}
		if (!instrument.getLicence().isBlank()) {
			prose.paragraph(InstrumentTexts.of("whole.licence", instrument.getLicence()));
		}
		if (!instrument.getLanguageVersions().isEmpty()) {
			prose.paragraph(InstrumentTexts.of("whole.versions", instrument.getLanguageVersions().stream()
					.map(v -> UiLanguage.of(InstrumentNames.of(v))).collect(Collectors.joining(", "))));
		}
		instrument.getAlternatives().forEach(alternative -> prose.item(alternative(alternative), ColorRole.LOW));
		instrument.getRemarks().forEach(remark -> prose.item(remark, ColorRole.PAGE));
	}

	private static String alternative(Alternative alternative) {
		return InstrumentTexts.of("whole.alternative", alternative.getInstrument(), StudyWords.groups(alternative.getGroups())) + ": "
				+ UiLanguage.of(InstrumentNames.text(alternative.getReasons()));
	}

	private void scale(Prose prose, Scale scale) {
		prose.muted(StudyWords.of("scoring", scale.getScoring()) + (scale.isBounded()
				? " · " + InstrumentTexts.of("scale.range", StudyWords.number(scale.getMinimum()), StudyWords.number(scale.getMaximum())) : ""));
		if (!scale.getScoringRule().isBlank()) {
			prose.paragraph(scale.getScoringRule());
		}
		if (!scale.getItems().isEmpty()) {
			prose.paragraph(InstrumentTexts.of("study.items", scale.getItems().stream()
					.map(i -> i.getNumber().isEmpty() ? i.getId() : i.getNumber()).collect(Collectors.joining(", "))));
		}
	}

	private static void cutOff(Prose prose, CutOff cutOff) {
		prose.muted(StudyWords.groups(cutOff.getGroups()) + StudyWords.ages(cutOff.getAgeFrom(), cutOff.getAgeTo()).map(ages -> " · " + ages).orElse(""));
		String purpose = UiLanguage.of(InstrumentNames.text(cutOff.getPurposes()));
		if (!purpose.isBlank()) {
			prose.paragraph(purpose);
		}
		if (cutOff.getVersion() != null) {
			prose.paragraph(UiLanguage.of(InstrumentNames.of(cutOff.getVersion())));
		}
		prose.item(InstrumentTexts.of(cutOff.isVerified() ? "cutOff.verified" : "cutOff.unverified"),
				cutOff.isVerified() ? ColorRole.DECIDED : ColorRole.MEDIUM);
	}

	private void item(Prose prose, Item item) {
		List<String> facts = new ArrayList<>();
		facts.add(StudyWords.of("kind", item.getKind()));
		if (item.isReverse()) {
			facts.add(InstrumentTexts.of("item.reverse"));
		}
		if (item.isRequired()) {
			facts.add(InstrumentTexts.of("item.required"));
		}
		instrument.getScales().stream().filter(s -> s.getItems().contains(item)).forEach(s -> facts.add(UiLanguage.of(InstrumentNames.of(s))));
		prose.muted(String.join(" · ", facts));
		if (item.getTexts().stream().allMatch(t -> t.getText().isBlank())) {
			prose.paragraph(InstrumentTexts.of(instrument.isTextsFree() ? "item.noText" : "item.licensed"));
		}
		for (VersionText text : item.getTexts()) {
			String version = text.getVersion() == null ? "" : UiLanguage.of(InstrumentNames.of(text.getVersion())) + ": ";
			prose.item(version + text.getText(), ColorRole.LOW);
		}
		if (item.getOptions() != null && !item.getOptions().getOptions().isEmpty()) {
			prose.paragraph(InstrumentTexts.of("item.answers", item.getOptions().getOptions().stream().map(RowDetail::option)
					.collect(Collectors.joining(", "))));
		} else if (item.isBounded()) {
			prose.paragraph(InstrumentTexts.of("scale.range", StudyWords.number(item.getMinimum()), StudyWords.number(item.getMaximum())));
		}
		if (!item.getSkip().isBlank()) {
			prose.paragraph(InstrumentTexts.of("item.skip", item.getSkip()));
		}
		if (!item.getNote().isBlank()) {
			prose.paragraph(item.getNote());
		}
		findings(prose, knowledge.findings(item.getId()));
	}

	private static String option(ResponseOption option) {
		String text = option.getTexts().stream().map(VersionText::getText).filter(t -> !t.isBlank()).findFirst().orElse("");
		return (option.isScored() ? StudyWords.number(option.getScore()) : "–") + (text.isEmpty() ? "" : " = " + text);
	}

	private static void findings(Prose prose, List<Finding> findings) {
		if (findings.isEmpty()) {
			return;
		}
		FindingWords words = new FindingWords(UiLanguage.locale());
		prose.heading(InstrumentTexts.of("item.findings"));
		for (Finding finding : findings) {
			prose.item(words.severity(finding.severity()) + ": " + words.of(finding.title()) + " (‘" + finding.place().quote() + "’)",
					ColorRole.of(finding.severity()));
			prose.paragraph(words.of(finding.why()));
			finding.remedies().forEach(remedy -> prose.paragraph(InstrumentTexts.of("item.instead", words.of(remedy))));
		}
	}

	/** Group by group, in colour and in words. */
	void evidence(Composite column) {
		Prose prose = new Prose(column, "instrument.detail.evidence", InstrumentTexts.of("detail.evidence"));
		Sheet.fill(prose.control());
		prose.heading(InstrumentTexts.of("detail.evidence"));
		for (int i = 0; i < row.cells().size(); i++) {
			EvidenceCell cell = row.cells().get(i);
			EvidenceLook look = EvidenceLook.of(cell);
			String group = UiLanguage.of(Groups.shipped().label(knowledge.table().groups().get(i)));
			prose.item(group + " – " + look.with(UiLanguage.of(cell.sentence())), look.role());
		}
		prose.show();
	}
}
