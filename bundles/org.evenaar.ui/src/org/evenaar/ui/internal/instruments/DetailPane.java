package org.evenaar.ui.internal.instruments;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.evenaar.instrument.evidence.EvidenceCell;
import org.evenaar.instrument.evidence.EvidenceRow;
import org.evenaar.instrument.evidence.StudyJudgement;
import org.evenaar.model.instrument.Inquiry;
import org.evenaar.model.instrument.ValidationStudy;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.editor.SourceLinks;
import org.evenaar.ui.internal.instruments.MatrixModel.Place;
import org.evenaar.ui.internal.parts.Prose;
import org.evenaar.ui.internal.parts.Sheet;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;

/** Beside the matrix: what there is to know at the place where people are, and what they can do about it. */
final class DetailPane {

	private static final int MOMENT = 60;

	private final Sheet sheet;
	private final InstrumentActions actions;
	private Knowledge knowledge;
	private Place place = new Place(0, -1);
	private final Runnable build = this::build;

	DetailPane(Composite parent, InstrumentActions actions) {
		this.actions = actions;
		sheet = new Sheet(parent);
		Named.id(sheet.control(), "instrument.detail");
	}

	/** Shows another place, in a moment: people who walk through the matrix do not wait for each cell. */
	void show(Knowledge known, Place at) {
		knowledge = known;
		place = at;
		sheet.control().getDisplay().timerExec(MOMENT, build);
	}

	void setFocus() {
		for (Control child : sheet.column().getChildren()) {
			if (child instanceof Composite composite && composite.getChildren().length > 0 && composite.getChildren()[0].setFocus()) {
				return;
			}
		}
		sheet.control().setFocus();
	}

	private void build() {
		if (sheet.control().isDisposed()) {
			return;
		}
		Composite column = sheet.column();
		column.setRedraw(false);
		for (Control child : column.getChildren()) {
			child.dispose();
		}
		EvidenceRow row = knowledge.row(place);
		knowledge.cell(place).ifPresentOrElse(cell -> cell(column, row, cell), () -> row(column, row));
		sheet.arrange();
		sheet.control().setOrigin(0, 0);
		column.setRedraw(true);
	}

	private static Prose prose(Composite column, String key) {
		Prose prose = new Prose(column, "instrument.detail." + key, InstrumentTexts.of("detail." + key));
		Sheet.fill(prose.control());
		return prose;
	}

	private void cell(Composite column, EvidenceRow row, EvidenceCell cell) {
		String group = knowledge.table().groups().get(place.column());
		EvidenceLook look = EvidenceLook.of(cell);
		Prose head = prose(column, "state");
		head.muted(UiLanguage.of(row.label()));
		head.heading(StudyWords.groups(List.of(group)));
		head.item(look.with(UiLanguage.of(cell.sentence())), look.role());
		head.show();
		buttons(column, bar -> {
			button(bar, "action.study", () -> actions.addStudy(row, List.of(group)));
			button(bar, "action.inquiry", () -> actions.addInquiry(List.of(group)));
		});
		for (StudyJudgement judgement : cell.judgements()) {
			study(column, judgement);
		}
		if (cell.judgements().isEmpty() || !cell.inquiries().isEmpty()) {
			inquiries(column, cell.inquiries());
		}
	}

	private void inquiries(Composite column, List<Inquiry> inquiries) {
		Prose prose = prose(column, "inquiries");
		prose.heading(InstrumentTexts.of("detail.inquiries"));
		if (inquiries.isEmpty()) {
			prose.paragraph(InstrumentTexts.of("inquiry.none"));
		}
		inquiries.forEach(inquiry -> prose.item(StudyWords.inquiry(inquiry), ColorRole.INFO));
		prose.show();
		for (Inquiry inquiry : inquiries) {
			if (inquiry.getSource() != null) {
				sources(column, List.of(StudyWords.source(inquiry.getSource(), true)));
			}
		}
	}

	private void study(Composite column, StudyJudgement judgement) {
		ValidationStudy study = judgement.study();
		Prose prose = prose(column, "study");
		prose.heading(StudyWords.title(study));
		prose.muted(StudyWords.people(study));
		String part = StudyWords.part(study);
		if (!part.isEmpty()) {
			prose.paragraph(InstrumentTexts.of("study.part", part));
		}
		String figures = StudyWords.figures(study);
		if (!figures.isEmpty()) {
			prose.paragraph(figures);
		}
		String summary = StudyWords.summary(study);
		if (!summary.isBlank()) {
			prose.paragraph(summary);
		}
		prose.item(InstrumentTexts.of("bearing." + judgement.bearing().name().toLowerCase(java.util.Locale.ROOT)) + ": "
				+ UiLanguage.of(judgement.reason()), role(judgement.bearing()));
		if (!study.isVerified()) {
			prose.item(InstrumentTexts.of("study.unverified"), ColorRole.MEDIUM);
		}
		prose.show();
		if (study.getSource() != null) {
			sources(column, List.of(StudyWords.source(study.getSource(), study.isVerified())));
		}
		buttons(column, bar -> {
			button(bar, "action.editStudy", () -> actions.editStudy(study.getId()));
			button(bar, "action.removeStudy", () -> actions.removeStudy(study.getId()));
		});
	}

	private static ColorRole role(StudyJudgement.Bearing bearing) {
		return switch (bearing) {
		case FOR -> ColorRole.DECIDED;
		case AGAINST -> ColorRole.HIGH;
		case MIXED -> ColorRole.MEDIUM;
		case CONTEXT -> ColorRole.INFO;
		};
	}

	private static void sources(Composite column, List<org.evenaar.rules.Source> sources) {
		SourceLinks links = new SourceLinks(column);
		links.show(sources);
		Sheet.fill(links.control());
	}

	private void row(Composite column, EvidenceRow row) {
		new RowDetail(knowledge, row).build(column);
		switch (row.kind()) {
		case ITEM -> buttons(column, bar -> {
			button(bar, "action.editItem", () -> actions.editItem(row.id()));
			button(bar, "action.study", () -> actions.addStudy(row, List.of()));
			button(bar, "action.removeItem", () -> actions.removeItem(row.id()));
		});
		case CUT_OFF -> buttons(column, bar -> {
			button(bar, "action.editCutOff", () -> actions.editCutOff(row.id()));
			button(bar, "action.removeCutOff", () -> actions.removeCutOff(row.id()));
		});
		case WHOLE -> buttons(column, bar -> {
			button(bar, "action.editInstrument", actions::editInstrument);
			button(bar, "action.version", actions::editVersions);
			button(bar, "action.addItem", actions::addItem);
			button(bar, "action.addScale", actions::addScale);
		});
		case SCALE -> buttons(column, bar -> {
			button(bar, "action.editScale", () -> actions.editScale(row.id()));
			button(bar, "action.cutOff", () -> actions.addCutOff(row.id()));
			button(bar, "action.study", () -> actions.addStudy(row, List.of()));
			button(bar, "action.removeScale", () -> actions.removeScale(row.id()));
		});
		}
		new RowDetail(knowledge, row).evidence(column);
	}

	private static void buttons(Composite column, java.util.function.Consumer<Composite> fill) {
		Composite bar = Named.ownColors(new Composite(column, SWT.NONE));
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = 0;
		layout.spacing = 8;
		layout.wrap = true;
		bar.setLayout(layout);
		bar.setBackground(EvenaarColors.background(ColorRole.PAGE));
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(bar);
		fill.accept(bar);
	}

	private static void button(Composite bar, String key, Runnable action) {
		Button button = Named.id(new Button(bar, SWT.PUSH), "instrument." + key);
		button.setText(InstrumentTexts.of(key));
		button.addListener(SWT.Selection, event -> action.run());
	}
}
