package org.evenaar.ui.internal.report;

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
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.evenaar.report.RendererDescriptor;
import org.evenaar.review.ReviewSession;
import org.evenaar.review.findings.ReviewReport;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.help.HelpContexts;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** Asks what report to make of a review, and where. */
final class MakeReportDialog extends TitleAreaDialog {

	private static final String HTML = "html";

	private final ReviewSession session;
	private final List<RendererDescriptor> forms;
	private final List<Button> formButtons = new ArrayList<>();
	private final List<Button> languages = new ArrayList<>();
	private Button decisions;
	private Button heldBack;
	private Button open;
	private Text file;
	private RendererDescriptor form;

	MakeReportDialog(Shell parent, ReviewSession session, List<RendererDescriptor> forms) {
		super(parent);
		this.session = session;
		// what people send round most comes first
		this.forms = forms.stream().sorted((a, b) -> Boolean.compare(b.id().equals(HTML), a.id().equals(HTML))).toList();
		this.form = this.forms.getFirst();
		setHelpAvailable(true);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(ReportTexts.text("dialog.shell"));
		HelpContexts.set(shell, HelpContexts.REPORT);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(ReportTexts.text("dialog.title"));
		setMessage(ReportTexts.text("dialog.message", session.title()));
		Composite content = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(14, 12).spacing(10, 10).applyTo(content);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
		Composite kinds = group(content, "dialog.form");
		for (RendererDescriptor each : forms) {
			Button button = button(kinds, SWT.RADIO, "report.form." + each.id(),
					capital(UiLanguage.of(each.title())), each == form);
			button.addListener(SWT.Selection, event -> choose(each));
			formButtons.add(button);
		}
		Composite extent = group(content, "dialog.extent");
		decisions = button(extent, SWT.CHECK, "report.decisions", ReportTexts.text("dialog.decisions"), true);
		heldBack = button(extent, SWT.CHECK, "report.heldBack", ReportTexts.text("dialog.heldBack"), false);
		Composite language = group(content, "dialog.language");
		languages.add(button(language, SWT.RADIO, "report.language.nl", ReportTexts.text("dialog.language.nl"), UiLanguage.dutch()));
		languages.add(button(language, SWT.RADIO, "report.language.en", ReportTexts.text("dialog.language.en"), !UiLanguage.dutch()));
		file(content);
		return area;
	}

	private static String capital(String title) {
		return title.isEmpty() ? title : title.substring(0, 1).toUpperCase(UiLanguage.locale()) + title.substring(1);
	}

	private static Composite group(Composite parent, String key) {
		Group group = new Group(parent, SWT.NONE);
		group.setText(ReportTexts.text(key));
		GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		return group;
	}

	private static Button button(Composite parent, int style, String id, String text, boolean selected) {
		Button button = Named.id(new Button(parent, style), id);
		button.setText(text);
		button.setSelection(selected);
		return button;
	}

	private void file(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		new Label(row, SWT.NONE).setText(ReportTexts.text("dialog.file"));
		file = Named.spoken(new Text(row, SWT.BORDER), "report.file", ReportTexts.text("dialog.file"));
		file.setText(usualFile().toString());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(420, SWT.DEFAULT).applyTo(file);
		file.addListener(SWT.Modify, event -> validate());
		Button browse = button(row, SWT.PUSH, "report.browse", ReportTexts.text("dialog.browse"), false);
		browse.addListener(SWT.Selection, event -> browse());
		open = button(parent, SWT.CHECK, "report.open", ReportTexts.text("dialog.open"), true);
	}

	/** Beside the review, by its name. */
	private Path usualFile() {
		String name = session.file().getFileName().toString();
		int dot = name.lastIndexOf('.');
		return session.file().resolveSibling((dot > 0 ? name.substring(0, dot) : name) + "." + ReportTexts.text("dialog.name") + "."
				+ form.fileExtension());
	}

	private void choose(RendererDescriptor chosen) {
		if (chosen == form || !formButtons.get(forms.indexOf(chosen)).getSelection()) {
			return;
		}
		String before = "." + form.fileExtension();
		form = chosen;
		String name = file.getText();
		if (name.endsWith(before)) {
			file.setText(name.substring(0, name.length() - before.length()) + "." + form.fileExtension());
		}
		validate();
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setText(ReportTexts.text("dialog.title"));
		dialog.setFilterExtensions(new String[] { "*." + form.fileExtension() });
		path().ifPresent(path -> {
			dialog.setFileName(path.getFileName().toString());
			Optional.ofNullable(path.getParent()).map(Path::toString).ifPresent(dialog::setFilterPath);
		});
		String chosen = dialog.open();
		if (chosen != null) {
			file.setText(chosen);
		}
	}

	private Optional<Path> path() {
		try {
			Path path = Path.of(file.getText().strip());
			return path.getFileName() == null || file.getText().isBlank() ? Optional.empty() : Optional.of(path);
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	private void validate() {
		Optional<String> problem = problem();
		setErrorMessage(problem.orElse(null));
		getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty());
	}

	private Optional<String> problem() {
		Optional<Path> path = path();
		if (path.isEmpty()) {
			return Optional.of(ReportTexts.text("dialog.noName"));
		}
		Path folder = path.get().toAbsolutePath().getParent();
		if (!Files.isDirectory(folder)) {
			return Optional.of(ReportTexts.text("dialog.noFolder", folder.toString()));
		}
		if (Files.isDirectory(path.get())) {
			return Optional.of(ReportTexts.text("dialog.isFolder", path.get().toString()));
		}
		boolean own = List.of(session.file(), session.document()).stream()
				.anyMatch(taken -> taken.toAbsolutePath().equals(path.get().toAbsolutePath()));
		return own ? Optional.of(ReportTexts.text("dialog.isOwn")) : Optional.empty();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		Named.id(createButton(parent, IDialogConstants.OK_ID, ReportTexts.text("dialog.make"), true), "report.make");
		createButton(parent, IDialogConstants.CANCEL_ID, ReportTexts.text("dialog.cancel"), false);
		validate();
	}

	@Override
	protected void okPressed() {
		Path target = path().orElseThrow().toAbsolutePath();
		if (Files.exists(target) && !MessageDialog.openQuestion(getShell(), ReportTexts.text("dialog.title"),
				ReportTexts.text("dialog.replace", target.getFileName().toString()))) {
			return;
		}
		Locale language = languages.getFirst().getSelection() ? Locale.of("nl") : Locale.ENGLISH;
		var order = new ReportOrder(ReviewReport.of(session), form, language, decisions.getSelection(), heldBack.getSelection(),
				ReportOrder.USUAL_COLUMNS);
		new WriteReportJob(order, target, open.getSelection()).schedule();
		super.okPressed();
	}
}
