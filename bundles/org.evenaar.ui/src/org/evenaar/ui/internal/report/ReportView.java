package org.evenaar.ui.internal.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.evenaar.report.RendererDescriptor;
import org.evenaar.report.RendererRegistry;
import org.evenaar.review.ReviewException;
import org.evenaar.review.ReviewSession;
import org.evenaar.review.findings.ReviewReport;
import org.evenaar.ui.internal.dialogs.WriteFileJob;
import org.evenaar.ui.internal.editor.ReviewUndo;
import org.evenaar.ui.internal.findings.EmptyPage;
import org.evenaar.ui.internal.findings.Workbench;
import org.evenaar.ui.internal.help.HelpContexts;
import org.evenaar.ui.internal.reviews.Failures;
import org.evenaar.ui.internal.reviews.OpenReviews;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** The report of the review in front as it would be written now. */
public final class ReportView extends ViewPart {

	public static final String ID = "org.evenaar.ui.view.report";

	private static final int CALM = 400;
	private static final String BUNDLE = "org.evenaar.ui";

	private final Runnable reviewsChanged = this::later;
	private final RendererRegistry renderers = RendererRegistry.ofExtensions();
	private Composite control;
	private EmptyPage empty;
	private ReportPane pane;
	private Optional<ReviewSession> shown = Optional.empty();
	private int changes;

	@Override
	public void createPartControl(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		control.setLayout(new StackLayout());
		HelpContexts.set(control, HelpContexts.REPORT);
		empty = new EmptyPage(control, "report.empty");
		pane = new ReportPane(control, this::openInBrowser, this::later);
		ReviewUndo.in(getViewSite().getActionBars(), control);
		OpenReviews.current().addListener(reviewsChanged);
		control.addDisposeListener(event -> OpenReviews.current().removeListener(reviewsChanged));
		refresh();
	}

	/** While people decide one after the other, the report waits until they pause. */
	private void later() {
		int turn = ++changes;
		if (!control.isDisposed()) {
			control.getDisplay().timerExec(CALM, () -> {
				if (turn == changes && !control.isDisposed()) {
					refresh();
				}
			});
		}
	}

	private static Optional<ReviewSession> session() {
		OpenReviews reviews = OpenReviews.current();
		return reviews.active().or(() -> reviews.sessions().stream().findFirst());
	}

	private void refresh() {
		StackLayout stack = (StackLayout) control.getLayout();
		Optional<ReviewSession> session = session();
		if (session.isEmpty()) {
			shown = session;
			empty.show(ReportTexts.text("empty"), () -> Workbench.run(getSite(), "org.evenaar.ui.command.newReview"));
			show(stack, empty.control());
			return;
		}
		boolean other = shown.isEmpty() || shown.get() != session.get();
		shown = session;
		show(stack, pane.control());
		order(session.get(), pane.form(), pane.columns()).ifPresent(order -> render(order, other));
	}

	private void show(StackLayout stack, Composite top) {
		if (stack.topControl != top) {
			stack.topControl = top;
			control.layout();
		}
	}

	private Optional<ReportOrder> order(ReviewSession session, String form, int columns) {
		Optional<RendererDescriptor> renderer = renderers.renderer(form);
		return renderer.map(each -> new ReportOrder(ReviewReport.of(session), each, UiLanguage.locale(), true, true, columns));
	}

	private void render(ReportOrder order, boolean fromTop) {
		int turn = changes;
		Job job = new Job(ReportTexts.text("preview.job")) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					var out = new ByteArrayOutputStream();
					order.write(order.renderer(), out);
					String text = out.toString(StandardCharsets.UTF_8);
					control.getDisplay().asyncExec(() -> {
						if (!control.isDisposed() && turn == changes) {
							pane.show(text, fromTop);
						}
					});
				} catch (ReviewException expected) {
					control.getDisplay().asyncExec(() -> Failures.show(ReportTexts.text("preview.job"), expected));
				} catch (IOException e) {
					return Status.error(ReportTexts.text("preview.job"), e);
				}
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.schedule();
	}

	private void openInBrowser() {
		Path file = Platform.getStateLocation(Platform.getBundle(BUNDLE)).toPath().resolve(ReportTexts.text("preview.name") + ".html");
		session().flatMap(session -> order(session, "html", ReportOrder.USUAL_COLUMNS)).ifPresent(order -> new WriteFileJob(file, true, List.of(), order.content()).schedule());
	}

	@Override
	public void setFocus() {
		if (shown.isPresent()) {
			pane.focus();
		} else {
			empty.control().setFocus();
		}
	}
}
