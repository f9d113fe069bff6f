package org.evenaar.ui.internal.representation;

import static org.evenaar.ui.internal.representation.ComparisonTexts.FORM;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.evenaar.dataset.CsvPreview;
import org.evenaar.dataset.CsvShape;
import org.evenaar.dataset.DatasetException;
import org.evenaar.population.PopulationException;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.help.HelpContexts;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.ui.internal.wizards.FileDrop;

/** First page: which participants, and how a file of them is read. */
final class FilePage extends WizardPage {

	private static final int WIDTH = 130;
	private static final int MOST_COLUMNS = 60;

	private final ComparisonWizard wizard;
	private Button fromFile;
	private Button byHand;
	private Text file;
	private Button browse;
	private Label about;
	private ShapeForm shape;
	private Table preview;
	private Optional<String> failure = Optional.empty();

	FilePage(ComparisonWizard wizard) {
		super("file", ComparisonTexts.of("file.title"), null);
		this.wizard = wizard;
		setDescription(ComparisonTexts.of("file.text"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite root = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().spacing(8, 8).applyTo(root);
		fromFile = FORM.button(root, SWT.RADIO, "file.rows", b -> choose(false));
		Composite row = FORM.row(root, 2);
		GridDataFactory.fillDefaults().grab(true, false).indent(20, 0).applyTo(row);
		file = Named.spoken(new Text(row, SWT.BORDER), "compare.file", ComparisonTexts.of("file.name"));
		file.setMessage(ComparisonTexts.of("file.hint"));
		file.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_RETURN && unread()) {
				event.doit = false;
				typed();
			}
		});
		file.addListener(SWT.FocusOut, event -> typed());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
		browse = FORM.button(row, SWT.PUSH, "file.browse", b -> browse());
		byHand = FORM.button(root, SWT.RADIO, "file.byHand", b -> choose(true));
		about = FORM.words(root, "");
		shape = new ShapeForm(root, this::reshape);
		preview(root);
		FileDrop.take(root, files -> open(files.getFirst(), Optional.empty()));
		HelpContexts.set(root, HelpContexts.COMPARE);
		setControl(root);
		show();
	}

	private void preview(Composite root) {
		preview = Named.spoken(new Table(root, SWT.BORDER | SWT.FULL_SELECTION), "compare.preview", ComparisonTexts.of("file.preview"));
		preview.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(600, 180).applyTo(preview);
	}

	private void choose(boolean hand) {
		if (hand != wizard.draft().byHand()) {
			wizard.draft().byHand(hand);
			failure = Optional.empty();
			show();
		}
	}

	/** @return whether something was typed that is not read yet */
	private boolean unread() {
		String name = file.getText().strip();
		return file.getEnabled() && !name.isEmpty() && wizard.draft().opened().filter(o -> o.file().toString().equals(name)).isEmpty();
	}

	private void typed() {
		if (!unread()) {
			return;
		}
		String name = file.getText().strip();
		try {
			open(Path.of(name), Optional.empty());
		} catch (InvalidPathException e) {
			failure = Optional.of(ComparisonTexts.of("file.badName", name));
			show();
		}
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setText(ComparisonTexts.of("file.browseTitle"));
		dialog.setFilterNames(new String[] { ComparisonTexts.of("file.filter"), ComparisonTexts.of("file.any") });
		dialog.setFilterExtensions(new String[] { "*.csv;*.tsv;*.txt;*.tab;*.parquet;*.dataset", "*.*" });
		String chosen = dialog.open();
		if (chosen != null) {
			open(Path.of(chosen), Optional.empty());
		}
	}

	private void reshape(CsvShape wanted) {
		wizard.draft().opened().ifPresent(o -> open(o.file(), Optional.of(wanted)));
	}

	/** Looks at a file beside the UI thread; can be cancelled, and then everything stays as it was. */
	void open(Path path, Optional<CsvShape> wanted) {
		Path full = path.toAbsolutePath().normalize();
		failure = Optional.empty();
		try {
			getContainer().run(true, true, monitor -> look(full, wanted, monitor));
		} catch (InvocationTargetException e) {
			failure = Optional.of(ComparisonWizard.sentence(e.getCause()));
		} catch (InterruptedException cancelled) {
			failure = Optional.of(ComparisonTexts.of("file.cancelled"));
		}
		show();
	}

	private void look(Path path, Optional<CsvShape> wanted, IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
		monitor.beginTask(ComparisonTexts.of("file.reading", path.getFileName()), IProgressMonitor.UNKNOWN);
		try {
			if (path.getFileName().toString().endsWith(ComparisonFile.ENDING)) {
				Comparison before = ComparisonFile.load(path, wizard.draft().population().populations());
				wizard.adopt(before, Optional.of(path), monitor::isCanceled);
			} else {
				wizard.draft().take(ComparisonDraft.look(path, wanted, monitor::isCanceled));
			}
		} catch (DatasetException | PopulationException e) {
			throw new InvocationTargetException(e);
		} catch (CancellationException e) {
			throw new InterruptedException();
		} finally {
			monitor.done();
		}
	}

	/** Shows what is known now. */
	void show() {
		ComparisonDraft draft = wizard.draft();
		boolean hand = draft.byHand();
		fromFile.setSelection(!hand);
		byHand.setSelection(hand);
		file.setEnabled(!hand);
		browse.setEnabled(!hand);
		Optional<ComparisonDraft.Opened> opened = hand ? Optional.empty() : draft.opened();
		opened.ifPresent(o -> file.setText(o.file().toString()));
		Optional<CsvPreview> csv = opened.flatMap(o -> o.reader().preview());
		about.setText(about(opened, csv, hand));
		shape.show(csv.map(CsvPreview::shape));
		fill(csv.map(CsvPreview::columns).orElse(opened.map(o -> o.columns().stream().map(c -> c.name()).toList()).orElse(List.of())),
				csv.map(CsvPreview::rows).orElse(List.of()));
		about.getParent().layout(true, true);
		setErrorMessage(failure.orElse(null));
		if (failure.isEmpty()) {
			String message = hand ? "file.text.byHand" : opened.isEmpty() ? "file.text" : opened.get().rows() ? "file.look" : "file.margins";
			setMessage(ComparisonTexts.of(message), hand || opened.isEmpty() ? IMessageProvider.NONE : IMessageProvider.INFORMATION);
		}
		setPageComplete(failure.isEmpty() && (hand || opened.isPresent()));
	}

	private static String about(Optional<ComparisonDraft.Opened> opened, Optional<CsvPreview> csv, boolean hand) {
		if (hand || opened.isEmpty()) {
			return "";
		}
		return csv.map(p -> String.join(" ", p.remarks().stream().map(UiLanguage::of).toList()))
				.orElseGet(() -> ComparisonTexts.of("file.parquet", opened.get().columns().size()));
	}

	private void fill(List<String> columns, List<List<String>> rows) {
		preview.setRedraw(false);
		preview.removeAll();
		for (TableColumn column : preview.getColumns()) {
			column.dispose();
		}
		for (String name : columns.subList(0, Math.min(MOST_COLUMNS, columns.size()))) {
			TableColumn column = new TableColumn(preview, SWT.LEFT);
			column.setText(name);
			column.setWidth(WIDTH);
		}
		for (List<String> row : rows) {
			new TableItem(preview, SWT.NONE).setText(row.stream().limit(MOST_COLUMNS).toArray(String[]::new));
		}
		preview.setRedraw(true);
	}
}
