package org.evenaar.ui.internal.instruments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.evenaar.dataset.ColumnProfile;
import org.evenaar.instrument.InstrumentFiles;
import org.evenaar.instrument.InstrumentNames;
import org.evenaar.model.instrument.ResponseMapping;
import org.evenaar.model.instrument.Scale;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.help.HelpContexts;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.validation.ValidationException;

/** Last page: which score, what people really have, a cut-off, and how strictly items are judged; with counts at once. */
final class ResponsesOptionsPage extends WizardPage {

	private final ResponsesWizard wizard;
	private Combo scale;
	private Combo criterion;
	private Text positive;
	private Text cutOff;
	private Button purify;
	private ResponsesPreview preview;
	private List<Optional<String>> scales = List.of();
	private Optional<String> criterionProblem = Optional.empty();

	ResponsesOptionsPage(ResponsesWizard wizard) {
		super("options", InstrumentTexts.of("responses.options"), null);
		this.wizard = wizard;
		setDescription(InstrumentTexts.of("responses.options.text"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite root = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(4).spacing(8, 8).applyTo(root);
		InstrumentTexts.FORM.label(root, "responses.scale");
		scale = wide(InstrumentTexts.FORM.combo(root, "responses.scale", () -> {
			wizard.draft().scale(scales.get(scale.getSelectionIndex()));
			count();
		}));
		InstrumentTexts.FORM.label(root, "responses.criterion");
		criterion = InstrumentTexts.FORM.combo(root, "responses.criterion", this::chooseCriterion);
		GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(criterion);
		InstrumentTexts.FORM.label(root, "responses.positive");
		positive = InstrumentTexts.FORM.text(root, "responses.positive", () -> { });
		positive.addListener(SWT.Modify, event -> chooseCriterion());
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(positive);
		InstrumentTexts.FORM.label(root, "responses.cutOff");
		cutOff = InstrumentTexts.FORM.text(root, "responses.cutOff", () -> { });
		cutOff.setMessage(InstrumentTexts.of("responses.cutOff.hint"));
		cutOff.addListener(SWT.Modify, event -> {
			wizard.draft().cutOff(cutOff.getText());
			check();
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(cutOff);
		InstrumentTexts.FORM.label(root, "responses.least");
		Spinner least = Named.spoken(new Spinner(root, SWT.BORDER), "instrument.responses.least", InstrumentTexts.of("responses.least").replace("&", ""));
		least.setValues((int) wizard.draft().leastPeople(), 10, 10_000, 0, 10, 100);
		least.addListener(SWT.Modify, event -> wizard.draft().leastPeople(least.getSelection()));
		purify = InstrumentTexts.FORM.button(root, SWT.CHECK, "responses.purify", b -> wizard.draft().purify(b.getSelection()));
		GridDataFactory.fillDefaults().span(4, 1).applyTo(purify);
		preview = new ResponsesPreview(root);
		GridDataFactory.fillDefaults().span(4, 1).grab(true, true).hint(500, 150).applyTo(preview.control());
		var kept = InstrumentTexts.FORM.words(root, "");
		GridDataFactory.fillDefaults().span(4, 1).grab(true, false).hint(400, SWT.DEFAULT).applyTo(kept);
		root.addListener(SWT.Show, event -> kept.setText(wizard.draft().path()
				.map(path -> InstrumentTexts.of("responses.kept", InstrumentFiles.mappingOf(path).getFileName())).orElse("")));
		HelpContexts.set(root, HelpContexts.RESPONSES);
		setControl(root);
		setPageComplete(false);
	}

	private static <C extends org.eclipse.swt.widgets.Control> C wide(C control) {
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(control);
		return control;
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible) {
			fill();
		} else {
			preview.rest();
		}
		super.setVisible(visible);
	}

	private void fill() {
		ResponsesDraft draft = wizard.draft();
		scales = new ArrayList<>(List.of(Optional.empty()));
		List<String> names = new ArrayList<>(List.of(InstrumentTexts.of("responses.usualScale")));
		for (Scale each : draft.instrument().getScales()) {
			scales.add(Optional.of(each.getId()));
			names.add(UiLanguage.of(InstrumentNames.of(each)));
		}
		scale.setItems(names.toArray(String[]::new));
		scale.select(Math.max(0, scales.indexOf(draft.scale())));
		List<String> columns = new ArrayList<>(List.of(InstrumentTexts.of("responses.noCriterion")));
		draft.file().orElseThrow().columns().stream().map(ColumnProfile::name).forEach(columns::add);
		criterion.setItems(columns.toArray(String[]::new));
		String chosen = draft.mapping().map(ResponseMapping::getCriterionColumn).orElse("");
		criterion.select(Math.max(0, columns.indexOf(chosen)));
		positive.setEnabled(criterion.getSelectionIndex() > 0);
		purify.setSelection(draft.purify());
		count();
	}

	private void chooseCriterion() {
		boolean none = criterion.getSelectionIndex() <= 0;
		positive.setEnabled(!none);
		try {
			wizard.draft().criterion(none ? Optional.empty() : Optional.of(criterion.getText()),
					Arrays.stream(positive.getText().split("[,;]")).map(String::strip).filter(v -> !v.isEmpty()).toList());
			criterionProblem = Optional.empty();
			count();
		} catch (ValidationException e) {
			criterionProblem = Optional.of(UiLanguage.of(e.text()));
			check();
		}
	}

	private void count() {
		check();
		preview.show(new ResponsesRun(wizard.draft()));
	}

	private void check() {
		Optional<String> problem = criterionProblem.or(wizard.draft()::optionProblem);
		setErrorMessage(problem.orElse(null));
		setPageComplete(problem.isEmpty());
	}
}
