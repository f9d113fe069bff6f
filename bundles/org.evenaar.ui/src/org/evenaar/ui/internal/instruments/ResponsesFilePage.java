package org.evenaar.ui.internal.instruments;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.evenaar.dataset.ColumnProfile;
import org.evenaar.dataset.DatasetException;
import org.evenaar.model.instrument.GroupValue;
import org.evenaar.ui.internal.help.HelpContexts;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.ui.internal.wizards.FileDrop;
import org.evenaar.validation.ValidationException;

/** First page: which file of answers, which column says to which group people belong, and with whom they are compared. */
final class ResponsesFilePage extends WizardPage {

	private final ResponsesWizard wizard;
	private Text file;
	private Combo column;
	private Combo reference;
	private Table groups;
	private Label about;

	ResponsesFilePage(ResponsesWizard wizard) {
		super("file", InstrumentTexts.of("responses.file"), null);
		this.wizard = wizard;
		setDescription(InstrumentTexts.of("responses.file.text"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite root = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).spacing(8, 8).applyTo(root);
		InstrumentTexts.FORM.label(root, "responses.fileLabel");
		file = InstrumentTexts.FORM.text(root, "responses.fileLabel", () -> { });
		file.setMessage(InstrumentTexts.of("responses.file.hint"));
		file.addListener(SWT.FocusOut, event -> typed());
		file.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_RETURN && unread()) {
				event.doit = false;
				typed();
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
		InstrumentTexts.FORM.button(root, SWT.PUSH, "form.choose", b -> browse());
		about = InstrumentTexts.FORM.words(root, "");
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(400, SWT.DEFAULT).applyTo(about);
		InstrumentTexts.FORM.label(root, "responses.column");
		column = InstrumentTexts.FORM.combo(root, "responses.column", this::chooseColumn);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(column);
		InstrumentTexts.FORM.label(root, "responses.reference");
		reference = InstrumentTexts.FORM.combo(root, "responses.reference", () -> wizard.draft().mapping()
				.ifPresent(m -> m.setReference(m.getGroups().get(reference.getSelectionIndex()).getValue())));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(reference);
		groups = InstrumentTexts.FORM.table(root, SWT.CHECK, "responses.groups", List.of("responses.group", "responses.rows"));
		InstrumentTexts.FORM.shares(groups, 75, 24);
		groups.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				wizard.draft().use((String) event.item.getData(), ((TableItem) event.item).getChecked());
				check();
			}
		});
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(400, 160).applyTo(groups);
		FileDrop.take(root, files -> open(files.getFirst()));
		HelpContexts.set(root, HelpContexts.RESPONSES);
		setControl(root);
		show();
	}

	/** @return whether something was typed that is not read yet */
	private boolean unread() {
		String name = file.getText().strip();
		return !name.isEmpty() && wizard.draft().path().filter(p -> p.toString().equals(name)).isEmpty();
	}

	private void typed() {
		String name = file.getText().strip();
		if (!unread()) {
			return;
		}
		try {
			open(Path.of(name));
		} catch (InvalidPathException e) {
			setErrorMessage(InstrumentTexts.of("responses.badName", name));
		}
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setText(InstrumentTexts.of("responses.file"));
		dialog.setFilterExtensions(new String[] { "*.csv;*.tsv;*.txt", "*.*" });
		dialog.setFilterNames(new String[] { InstrumentTexts.of("responses.filter"), InstrumentTexts.of("responses.any") });
		String chosen = dialog.open();
		if (chosen != null) {
			open(Path.of(chosen));
		}
	}

	/** Looks into a file beside the UI thread. */
	void open(Path path) {
		try {
			ResponsesDraft.Opened[] opened = new ResponsesDraft.Opened[1];
			getContainer().run(true, false, monitor -> {
				monitor.beginTask(InstrumentTexts.of("editor.reading", path.getFileName()), -1);
				try {
					opened[0] = ResponsesDraft.look(path);
				} catch (DatasetException e) {
					throw new InvocationTargetException(e);
				}
			});
			wizard.draft().take(opened[0]);
			show();
		} catch (InvocationTargetException e) {
			setErrorMessage(ResponsesWizard.sentence(e.getCause()));
			setPageComplete(false);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private void chooseColumn() {
		try {
			wizard.draft().group(column.getText());
			show();
		} catch (ValidationException e) {
			setErrorMessage(UiLanguage.of(e.text()));
			setPageComplete(false);
		}
	}

	private void show() {
		ResponsesDraft draft = wizard.draft();
		draft.path().ifPresent(path -> file.setText(path.toString()));
		column.setItems(draft.file().map(f -> f.columns().stream().map(ColumnProfile::name).toArray(String[]::new)).orElse(new String[0]));
		reference.removeAll();
		groups.removeAll();
		draft.mapping().ifPresent(mapping -> {
			column.setText(mapping.getGroupColumn());
			for (GroupValue value : mapping.getGroups()) {
				reference.add(ResponsesDraft.groupLabel(value));
				TableItem item = new TableItem(groups, SWT.NONE);
				item.setData(value.getValue());
				item.setText(new String[] { ResponsesDraft.groupLabel(value), rows(value.getValue()) });
				item.setChecked(value.isUsed());
				if (value.getValue().equals(mapping.getReference())) {
					reference.select(reference.getItemCount() - 1);
				}
			}
		});
		column.setEnabled(draft.file().isPresent());
		reference.setEnabled(draft.mapping().isPresent());
		about.setText(draft.file().map(f -> InstrumentTexts.of("responses.about", f.columns().size(), f.columns().getFirst().rows())).orElse("")
				+ draft.remarks().stream().map(remark -> " " + UiLanguage.of(remark)).collect(Collectors.joining()));
		about.getParent().layout();
		check();
	}

	private String rows(String value) {
		return wizard.draft().file().flatMap(f -> f.column(wizard.draft().mapping().orElseThrow().getGroupColumn()))
				.map(c -> InstrumentTexts.of("responses.count", c.values().getOrDefault(value, 0L))).orElse("");
	}

	private void check() {
		String problem = wizard.draft().problem().orElse(null);
		setErrorMessage(problem == null || problem.isEmpty() ? null : problem);
		setPageComplete(problem == null);
	}
}
