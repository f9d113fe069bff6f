package org.evenaar.ui.internal.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Shell;
import org.evenaar.report.RendererDescriptor;
import org.evenaar.review.ReviewSession;
import org.evenaar.review.findings.ReviewReport;
import org.evenaar.ui.internal.dialogs.FormDialog;
import org.evenaar.ui.internal.dialogs.TargetFile;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.help.HelpContexts;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** Asks what report to make of a review, and where. */
final class MakeReportDialog extends FormDialog {

	private static final String HTML = "html";

	private final ReviewSession session;
	private final List<RendererDescriptor> forms;
	private Button dutch;
	private Button decisions;
	private Button heldBack;
	private Button open;
	private TargetFile file;
	private RendererDescriptor form;

	MakeReportDialog(Shell parent, ReviewSession session, List<RendererDescriptor> forms) {
		super(parent, new Words(ReportTexts.text("dialog.title"), ReportTexts.text("dialog.message", session.title()),
				ReportTexts.text("dialog.make")), HelpContexts.REPORT, "report.make");
		this.session = session;
		// what people send round most comes first
		this.forms = forms.stream().sorted((a, b) -> Boolean.compare(b.id().equals(HTML), a.id().equals(HTML))).toList();
		this.form = this.forms.getFirst();
	}

	@Override
	protected void createForm(Composite content) {
		Composite kinds = group(content, "dialog.form");
		for (RendererDescriptor each : forms) {
			Button button = button(kinds, SWT.RADIO, "report.form." + each.id(),
					capital(UiLanguage.of(each.title())), each == form);
			button.addListener(SWT.Selection, event -> {
				if (button.getSelection()) {
					form = each;
					file.turnTo("." + form.fileExtension());
					validate();
				}
			});
		}
		Composite extent = group(content, "dialog.extent");
		decisions = button(extent, SWT.CHECK, "report.decisions", ReportTexts.text("dialog.decisions"), true);
		heldBack = button(extent, SWT.CHECK, "report.heldBack", ReportTexts.text("dialog.heldBack"), false);
		Composite language = group(content, "dialog.language");
		dutch = button(language, SWT.RADIO, "report.language.nl", ReportTexts.text("dialog.language.nl"), UiLanguage.dutch());
		button(language, SWT.RADIO, "report.language.en", ReportTexts.text("dialog.language.en"), !UiLanguage.dutch());
		file = new TargetFile(content, "report.file", usualFile(), "." + form.fileExtension(), this::validate);
		open = button(content, SWT.CHECK, "report.open", ReportTexts.text("dialog.open"), true);
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

	/** Beside the review, by its name. */
	private Path usualFile() {
		String name = session.file().getFileName().toString();
		int dot = name.lastIndexOf('.');
		return session.file().resolveSibling((dot > 0 ? name.substring(0, dot) : name) + "." + ReportTexts.text("dialog.name") + "."
				+ form.fileExtension());
	}

	@Override
	protected Optional<String> problem() {
		return file.problem(List.of(session.file(), session.document()));
	}

	@Override
	protected void okPressed() {
		if (!file.mayBeWritten()) {
			return;
		}
		Locale language = dutch.getSelection() ? Locale.of("nl") : Locale.ENGLISH;
		var order = new ReportOrder(ReviewReport.of(session), form, language, decisions.getSelection(), heldBack.getSelection(),
				ReportOrder.USUAL_COLUMNS);
		new WriteReportJob(order, file.path().orElseThrow(), open.getSelection()).schedule();
		super.okPressed();
	}
}
