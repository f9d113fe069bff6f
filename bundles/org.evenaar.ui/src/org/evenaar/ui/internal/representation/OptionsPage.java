package org.evenaar.ui.internal.representation;

import static org.evenaar.ui.internal.representation.ComparisonTexts.FORM;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.evenaar.population.coding.Labels;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.help.HelpContexts;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** Last page: which characteristics, what reports hide, how wide intervals are, and where this is kept. */
final class OptionsPage extends WizardPage {

	private static final double[] LEVELS = { 0.90, 0.95, 0.99 };

	private final ComparisonWizard wizard;
	private Table dimensions;
	private Button pairs;
	private Combo level;
	private Spinner threshold;
	private Button keep;
	private Text file;
	private List<String> ids = List.of();
	private boolean keepTouched;

	OptionsPage(ComparisonWizard wizard) {
		super("options", ComparisonTexts.of("options.title"), null);
		this.wizard = wizard;
		setDescription(ComparisonTexts.of("options.text"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite root = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().spacing(8, 10).applyTo(root);
		dimensions = FORM.table(root, SWT.CHECK, "options.dimensions", List.of("population.dimension", "population.table"));
		FORM.shares(dimensions, 30, 69);
		GridDataFactory.fillDefaults().grab(true, true).hint(600, 130).applyTo(dimensions);
		dimensions.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				draft().include(ids.get(dimensions.indexOf((TableItem) event.item)), ((TableItem) event.item).getChecked());
				check();
			}
		});
		pairs = FORM.button(root, SWT.CHECK, "options.pairs", b -> draft().pairs(b.getSelection()));
		Composite row = FORM.row(root, 2);
		FORM.label(row, "options.level");
		level = FORM.combo(row, "options.level", () -> draft().level(LEVELS[level.getSelectionIndex()]));
		level.setItems("90%", "95%", "99%");
		FORM.label(row, "options.threshold");
		threshold = Named.spoken(new Spinner(row, SWT.BORDER), "compare.options.threshold", ComparisonTexts.of("options.threshold"));
		threshold.setValues(10, 1, 1000, 0, 1, 5);
		threshold.addListener(SWT.Modify, event -> {
			draft().threshold(threshold.getSelection());
			check();
		});
		FORM.words(root, ComparisonTexts.of("options.thresholdHint"));
		kept(root);
		HelpContexts.set(root, HelpContexts.COMPARE_POPULATION);
		setControl(root);
	}

	private void kept(Composite root) {
		var group = FORM.group(root, "options.keepGroup", 2);
		keep = FORM.button(group, SWT.CHECK, "options.keep", b -> {
			keepTouched = true;
			check();
		});
		GridDataFactory.fillDefaults().span(2, 1).applyTo(keep);
		file = FORM.text(group, "options.file", this::check);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
		FORM.button(group, SWT.PUSH, "options.browse", b -> browse());
	}

	private ComparisonDraft draft() {
		return wizard.draft();
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible) {
			show();
		}
		super.setVisible(visible);
	}

	private void show() {
		ids = draft().comparable();
		dimensions.removeAll();
		for (String id : ids) {
			TableItem item = new TableItem(dimensions, SWT.NONE);
			item.setText(new String[] { UiLanguage.of(Labels.shipped().dimension(id)), wizard.populationTitle(id) });
			item.setChecked(draft().included(id));
		}
		pairs.setSelection(draft().pairs());
		for (int i = 0; i < LEVELS.length; i++) {
			if (Math.abs(LEVELS[i] - draft().level()) < 1e-9) {
				level.select(i);
			}
		}
		threshold.setSelection((int) draft().threshold());
		Optional<Path> usual = wizard.file().or(draft()::usualFile);
		if (file.getText().isEmpty() || usual.isPresent() && !keepTouched) {
			file.setText(usual.map(Path::toString).orElse(""));
		}
		if (!keepTouched) {
			keep.setSelection(usual.isPresent());
		}
		check();
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setText(ComparisonTexts.of("options.browseTitle"));
		dialog.setFilterExtensions(new String[] { "*" + ComparisonFile.ENDING });
		path().ifPresent(path -> {
			dialog.setFileName(path.getFileName().toString());
			dialog.setFilterPath(path.toAbsolutePath().getParent().toString());
		});
		String chosen = dialog.open();
		if (chosen != null) {
			keepTouched = true;
			keep.setSelection(true);
			file.setText(chosen.endsWith(ComparisonFile.ENDING) ? chosen : chosen + ComparisonFile.ENDING);
		}
	}

	private Optional<Path> path() {
		try {
			Path path = Path.of(file.getText().strip());
			return file.getText().isBlank() || path.getFileName() == null ? Optional.empty() : Optional.of(path.toAbsolutePath().normalize());
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	/** @return where to keep the comparison; empty where a person does not want that */
	Optional<Path> target() {
		return keep == null || !keep.getSelection() ? Optional.empty() : path();
	}

	private void check() {
		file.setEnabled(keep.getSelection());
		Optional<String> problem = problem();
		setErrorMessage(problem.orElse(null));
		if (problem.isEmpty()) {
			Optional<Path> other = target().filter(t -> Files.exists(t) && wizard.file().filter(t::equals).isEmpty());
			setMessage(other.map(t -> ComparisonTexts.of("options.replaces", t.getFileName())).orElse(ComparisonTexts.of("options.text")),
					other.isPresent() ? IMessageProvider.WARNING : IMessageProvider.NONE);
		}
		setPageComplete(problem.isEmpty());
	}

	private Optional<String> problem() {
		if (draft().comparison().isEmpty()) {
			return Optional.of(ComparisonTexts.of("options.nothing"));
		}
		if (!keep.getSelection()) {
			return Optional.empty();
		}
		if (path().isEmpty()) {
			return Optional.of(ComparisonTexts.of("options.noName"));
		}
		Path folder = path().get().getParent();
		if (!Files.isDirectory(folder)) {
			return Optional.of(ComparisonTexts.of("options.noFolder", folder.toString()));
		}
		return path().get().toString().endsWith(ComparisonFile.ENDING) ? Optional.empty() : Optional.of(ComparisonTexts.of("options.ending"));
	}
}
