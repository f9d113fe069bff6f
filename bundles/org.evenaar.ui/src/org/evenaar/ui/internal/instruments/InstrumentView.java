package org.evenaar.ui.internal.instruments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.evenaar.instrument.Groups;
import org.evenaar.instrument.InstrumentNames;
import org.evenaar.instrument.InstrumentSession;
import org.evenaar.instrument.evidence.EvidenceRow;
import org.evenaar.model.instrument.LanguageVersion;
import org.evenaar.rules.Text;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.editor.NoticeBar;
import org.evenaar.ui.internal.editor.SashWeights;
import org.evenaar.ui.internal.instruments.MatrixModel.Place;
import org.evenaar.ui.internal.parts.Sheet;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;
import org.evenaar.ui.internal.theme.EvenaarIcons;
import org.evenaar.ui.internal.theme.Icon;

/** An instrument: for whom it will be used above, the matrix with the cut-offs below it, and what is at one place beside it. */
final class InstrumentView {

	private final InstrumentSession session;
	private final KnowledgeMaker maker;
	private final InstrumentChanges changes;
	private final Composite control;
	private final Label title;
	private final Combo version;
	private final EvidenceMatrix matrix;
	private final DetailPane detail;
	private final SashForm left;
	private final Sheet strips;
	private Button report;
	private List<Optional<String>> versions = List.of();
	private List<StripModel> shownStrips = List.of();
	private Optional<Knowledge> knowledge = Optional.empty();

	InstrumentView(Composite parent, InstrumentSession session, List<Text> remarks) {
		this.session = session;
		this.changes = new InstrumentChanges(parent.getShell(), session);
		this.maker = new KnowledgeMaker(parent, this::known);
		NoticeBar notices = new NoticeBar(parent);
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(control);
		Composite bar = new Composite(control, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(8).margins(12, 8).spacing(8, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		title = Named.id(new Label(bar, SWT.NONE), "instrument.title");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT).applyTo(title);
		InstrumentTexts.FORM.label(bar, "view.version");
		version = InstrumentTexts.FORM.combo(bar, "view.version", this::ask);
		buttons(bar);
		SashForm sash = sash(control, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		left = sash(sash, SWT.VERTICAL);
		matrix = new EvidenceMatrix(left, InstrumentTexts.of("matrix.name", UiLanguage.of(InstrumentNames.of(session.instrument()))), new Walk());
		new MatrixMenu(matrix);
		strips = new Sheet(left);
		detail = new DetailPane(sash, changes);
		SashWeights.keep(left, "instrument.weights.left", 70, 30);
		SashWeights.keep(sash, "instrument.weights", 62, 38);
		if (!remarks.isEmpty()) {
			notices.show(String.join("\n", remarks.stream().map(UiLanguage::of).toList()));
		}
	}

	private static SashForm sash(Composite parent, int style) {
		SashForm sash = Named.ownColors(new SashForm(parent, style));
		sash.setSashWidth(5);
		sash.setBackground(EvenaarColors.background(ColorRole.INFO));
		EvenaarColors.whenChanged(sash, () -> sash.setBackground(EvenaarColors.background(ColorRole.INFO)));
		return sash;
	}

	private void buttons(Composite bar) {
		button(bar, "view.groups", Icon.GROUP, this::chooseGroups);
		button(bar, "view.cutOff", Icon.ADD, () -> changes.addCutOff(""));
		button(bar, "view.responses", Icon.COMPARE, () -> Instruments.responses(control.getShell(), session));
		report = button(bar, "view.report", Icon.REPORT, this::report);
		button(bar, "view.export", Icon.EXPORT, () -> ExportDialog.open(control.getShell(), session));
	}

	private static Button button(Composite bar, String key, Icon icon, Runnable action) {
		Button button = InstrumentTexts.FORM.button(bar, SWT.PUSH, key, b -> action.run());
		button.setToolTipText(InstrumentTexts.of(key + ".tip"));
		Runnable look = () -> button.setImage(EvenaarIcons.image(icon));
		look.run();
		EvenaarColors.whenChanged(button, look);
		return button;
	}

	private void chooseGroups() {
		List<String> usual = List.copyOf(Groups.shipped().ids());
		List<String> before = knowledge.map(known -> known.table().groups()).orElse(List.of()).stream()
				.sorted(Comparator.comparingInt(id -> usual.contains(id) ? usual.indexOf(id) : usual.size())).toList();
		QuestionDialog dialog = new QuestionDialog(control.getShell(), before, GroupChoice.country(), GroupChoice.knownFirst());
		dialog.ask().ifPresent(chosen -> {
			GroupChoice.keep(chosen);
			GroupChoice.keepCountry(dialog.country());
			GroupChoice.keepKnownFirst(dialog.knownFirst());
			name();
			ask();
		});
	}

	/** What it is, and where it will be used: evidence from elsewhere counts less. */
	private void name() {
		String country = GroupChoice.country();
		title.setText((UiLanguage.of(InstrumentNames.brief(session.instrument())) + " · "
				+ (country.isEmpty() ? InstrumentTexts.of("view.anywhere") : InstrumentTexts.of("view.usedIn", StudyWords.country(country)))).replace("&", "&&"));
		title.setToolTipText(UiLanguage.of(InstrumentNames.of(session.instrument())));
	}

	/** To be called after every change of the instrument. */
	void refresh() {
		name();
		fillVersions();
		fillStrips();
		ask();
	}

	private void fillVersions() {
		Optional<String> before = chosenVersion();
		List<Optional<String>> ids = new ArrayList<>(List.of(Optional.empty()));
		List<String> names = new ArrayList<>(List.of(InstrumentTexts.of("view.anyVersion")));
		for (LanguageVersion each : session.instrument().getLanguageVersions()) {
			ids.add(Optional.of(each.getId()));
			names.add(UiLanguage.of(InstrumentNames.of(each)));
		}
		if (!ids.equals(versions) || !names.equals(List.of(version.getItems()))) {
			versions = ids;
			version.setItems(names.toArray(String[]::new));
			version.select(Math.max(0, versions.indexOf(before)));
			version.getParent().layout(true);
		}
	}

	private Optional<String> chosenVersion() {
		int index = version.getSelectionIndex();
		return index < 0 ? Optional.empty() : versions.get(index);
	}

	private void fillStrips() {
		List<StripModel> now = StripModel.of(session.instrument());
		if (now.equals(shownStrips)) {
			left.setMaximizedControl(now.isEmpty() ? matrix : null);
			return;
		}
		shownStrips = now;
		for (Control child : strips.column().getChildren()) {
			child.dispose();
		}
		for (StripModel strip : now) {
			Sheet.fill(new CutOffStrip(strips.column(), strip, this::goToCutOff));
		}
		left.setMaximizedControl(now.isEmpty() ? matrix : null);
		strips.arrange();
	}

	private void goToCutOff(String id) {
		matrix.model().find(EvidenceRow.Kind.CUT_OFF, id, -1).ifPresent(matrix::go);
	}

	private void ask() {
		Optional<LanguageVersion> chosen = chosenVersion().flatMap(id -> session.instrument().getLanguageVersions().stream()
				.filter(v -> v.getId().equals(id)).findFirst());
		maker.make(session.instrument(), chosen.map(LanguageVersion::getId));
	}

	private void known(Knowledge made) {
		knowledge = Optional.of(made);
		matrix.show(made.matrix());
		detail.show(made, matrix.place());
		report.setEnabled(made.whole().isPresent());
	}

	/** Asks in what form a report of what is known is to be written. */
	void report() {
		knowledge.flatMap(Knowledge::whole).ifPresent(whole -> new ValidationReportDialog(control.getShell(), whole,
				session.file().orElseGet(() -> Instruments.proposed(session.instrument()))).open());
	}

	EvidenceMatrix matrix() {
		return matrix;
	}

	void setFocus() {
		matrix.setFocus();
	}

	private final class Walk implements EvidenceMatrix.Listener {

		@Override
		public void selected(Place place) {
			knowledge.ifPresent(known -> detail.show(known, place));
		}

		@Override
		public void opened(Place place) {
			detail.setFocus();
		}
	}
}
