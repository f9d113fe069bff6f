package org.evenaar.ui.internal.report;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.evenaar.report.RendererDescriptor;
import org.evenaar.report.ReportFile;
import org.evenaar.review.ReviewSession;
import org.evenaar.review.findings.ReviewReport;
import org.evenaar.ui.internal.dialogs.ReportDialog;
import org.evenaar.ui.internal.help.HelpContexts;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** Asks what report to make of a review, and where. */
final class MakeReportDialog extends ReportDialog {

	private static final String HTML = "html";

	private final ReviewSession session;
	private final List<RendererDescriptor> renderers;
	private Button decisions;
	private Button heldBack;

	MakeReportDialog(Shell parent, ReviewSession session, List<RendererDescriptor> renderers) {
		super(parent, new Words(ReportTexts.text("dialog.title"), ReportTexts.text("dialog.message", session.title()),
				ReportTexts.text("dialog.make")), HelpContexts.REPORT, forms(renderers), session.file());
		this.session = session;
		this.renderers = List.copyOf(renderers);
	}

	/** What people send round most comes first. */
	private static List<Form> forms(List<RendererDescriptor> renderers) {
		return renderers.stream().sorted((a, b) -> Boolean.compare(b.id().equals(HTML), a.id().equals(HTML)))
				.map(each -> new Form(each.id(), capital(UiLanguage.of(each.title())), each.fileExtension())).toList();
	}

	private static String capital(String title) {
		return title.isEmpty() ? title : title.substring(0, 1).toUpperCase(UiLanguage.locale()) + title.substring(1);
	}

	@Override
	protected void createExtent(Composite content) {
		Composite extent = group(content, ReportTexts.text("dialog.extent"));
		decisions = button(extent, SWT.CHECK, "report.decisions", ReportTexts.text("dialog.decisions"), true);
		heldBack = button(extent, SWT.CHECK, "report.heldBack", ReportTexts.text("dialog.heldBack"), false);
	}

	@Override
	protected Collection<Path> sources() {
		return List.of(session.file(), session.document());
	}

	@Override
	protected ReportFile.Content content(Form chosen, Locale language) {
		RendererDescriptor form = renderers.stream().filter(each -> each.id().equals(chosen.id())).findFirst().orElseThrow();
		return new ReportOrder(ReviewReport.of(session), form, language, decisions.getSelection(), heldBack.getSelection(),
				ReportOrder.USUAL_COLUMNS).content();
	}
}
