package org.evenaar.ui.internal.representation;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.evenaar.representation.render.RepresentationFormat;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.help.HelpContexts;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** Asks in what form, in what language and where a report is to be written, and whether it hides small numbers. */
final class ReportDialog extends TitleAreaDialog {

	private static final List<RepresentationFormat> FORMS = List.of(RepresentationFormat.HTML, RepresentationFormat.DOCX,
			RepresentationFormat.CSV, RepresentationFormat.JSON);

	private final ComparisonResult result;
	private final Path usual;
	private final List<Button> forms = new ArrayList<>();
	private Button dutch;
	private Button hide;
	private Button show;
	private Text file;
	private RepresentationFormat form = RepresentationFormat.HTML;

	ReportDialog(Shell parent, ComparisonResult result, Optional<Path> kept) {
		super(parent);
		this.result = result;
		Path near = kept.or(result.comparison().data()::file).map(Path::toAbsolutePath)
				.orElseGet(() -> Path.of(System.getProperty("user.home"), ComparisonTexts.of("report.name")));
		String name = near.getFileName().toString();
		int dot = name.lastIndexOf('.');
		this.usual = near.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + "." + ComparisonTexts.of("report.name"));
		setHelpAvailable(true);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(ComparisonTexts.of("report.shell"));
		HelpContexts.set(shell, HelpContexts.COMPARISON);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(ComparisonTexts.of("report.title"));
		setMessage(ComparisonTexts.of("report.text"));
		Composite content = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(14, 12).spacing(10, 10).applyTo(content);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
		Composite kinds = Forms.group(content, "report.form", 1);
		for (RepresentationFormat each : FORMS) {
			Button button = Forms.button(kinds, SWT.RADIO, "report." + each.id(), b -> choose(each, b));
			button.setSelection(each == form);
			forms.add(button);
		}
		Composite languages = Forms.group(content, "report.language", 2);
		dutch = Forms.button(languages, SWT.RADIO, "report.nl", b -> check());
		dutch.setSelection(UiLanguage.dutch());
		Forms.button(languages, SWT.RADIO, "report.en", b -> check()).setSelection(!UiLanguage.dutch());
		Composite small = Forms.group(content, "report.small", 1);
		hide = Forms.button(small, SWT.CHECK, "report.hide", b -> check());
		hide.setText(ComparisonTexts.of("report.hide", result.comparison().threshold()));
		hide.setSelection(true);
		hide.setEnabled(result.comparison().threshold() > 1);
		Composite row = Forms.row(content, 3);
		Forms.label(row, "report.file");
		file = Forms.text(row, "report.file", this::check);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(420, SWT.DEFAULT).applyTo(file);
		file.setText(usual + "." + form.ending());
		Forms.button(row, SWT.PUSH, "report.browse", b -> browse());
		show = Forms.button(content, SWT.CHECK, "report.show", b -> check());
		show.setSelection(true);
		return area;
	}

	private void choose(RepresentationFormat chosen, Button button) {
		if (!button.getSelection() || chosen == form) {
			return;
		}
		String before = "." + form.ending();
		form = chosen;
		if (file.getText().endsWith(before)) {
			file.setText(file.getText().substring(0, file.getText().length() - before.length()) + "." + form.ending());
		}
		check();
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setText(ComparisonTexts.of("report.title"));
		dialog.setFilterExtensions(new String[] { "*." + form.ending() });
		path().ifPresent(path -> {
			dialog.setFileName(path.getFileName().toString());
			dialog.setFilterPath(path.getParent().toString());
		});
		String chosen = dialog.open();
		if (chosen != null) {
			file.setText(chosen);
		}
	}

	private Optional<Path> path() {
		try {
			Path path = Path.of(file.getText().strip()).toAbsolutePath();
			return file.getText().isBlank() || path.getFileName() == null ? Optional.empty() : Optional.of(path);
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	private void check() {
		if (getButton(IDialogConstants.OK_ID) == null) {
			return;
		}
		Optional<String> problem = problem();
		setErrorMessage(problem.orElse(null));
		setMessage(ComparisonTexts.of(hide.getSelection() ? "report.text" : "report.everything"),
				hide.getSelection() ? org.eclipse.jface.dialogs.IMessageProvider.NONE : org.eclipse.jface.dialogs.IMessageProvider.WARNING);
		getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty());
	}

	private Optional<String> problem() {
		Optional<Path> path = path();
		if (path.isEmpty()) {
			return Optional.of(ComparisonTexts.of("options.noName"));
		}
		if (!Files.isDirectory(path.get().getParent())) {
			return Optional.of(ComparisonTexts.of("options.noFolder", path.get().getParent().toString()));
		}
		boolean data = result.comparison().data().file().map(Path::toAbsolutePath).filter(path.get()::equals).isPresent();
		return data ? Optional.of(ComparisonTexts.of("report.isData")) : Optional.empty();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		Named.id(createButton(parent, IDialogConstants.OK_ID, ComparisonTexts.of("report.make"), true), "compare.report.make");
		createButton(parent, IDialogConstants.CANCEL_ID, ComparisonTexts.of("cancel"), false);
		check();
	}

	@Override
	protected void okPressed() {
		Path target = path().orElseThrow();
		if (Files.exists(target) && !MessageDialog.openQuestion(getShell(), ComparisonTexts.of("report.title"),
				ComparisonTexts.of("report.replace", target.getFileName()))) {
			return;
		}
		Locale language = dutch.getSelection() ? Locale.of("nl") : Locale.ENGLISH;
		boolean everything = !hide.getSelection();
		RepresentationFormat chosen = form;
		new WriteJob(target, show.getSelection(), List.of(), out ->
				chosen.renderer(100).render(everything ? result.everything() : WriteJob.published(result), language, out)).schedule();
		super.okPressed();
	}
}
