package org.evenaar.ui.internal.instruments;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.evenaar.dataset.DatasetException;
import org.evenaar.ui.internal.parts.Later;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.validation.ResponseGroup;
import org.evenaar.validation.Responses;
import org.evenaar.validation.ValidationException;

/** How many people of each group answered, counted for real beside the UI thread a moment after every change. */
final class ResponsesPreview {

	private static final int MOMENT = 250;

	private final Composite control;
	private final Table table;
	private final Label remarks;
	private Job job;

	ResponsesPreview(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(control);
		table = InstrumentTexts.FORM.table(control, SWT.NONE, "responses.preview", List.of("responses.group", "responses.complete", "responses.incomplete"));
		table.getColumn(1).setAlignment(SWT.RIGHT);
		table.getColumn(2).setAlignment(SWT.RIGHT);
		InstrumentTexts.FORM.shares(table, 50, 25, 24);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 110).applyTo(table);
		remarks = InstrumentTexts.FORM.words(control, "");
		table.addDisposeListener(event -> rest());
	}

	Composite control() {
		return control;
	}

	void show(ResponsesRun run) {
		rest();
		if (table.getItemCount() == 0) {
			say(InstrumentTexts.of("responses.previewCounting"));
		}
		job = Job.createSystem(InstrumentTexts.of("responses.previewCounting"), (IJobFunction) monitor -> count(run, monitor));
		job.schedule(MOMENT);
	}

	private IStatus count(ResponsesRun run, IProgressMonitor monitor) {
		try {
			Responses responses = run.count(false, monitor);
			onUi(monitor, () -> fill(responses));
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		} catch (DatasetException | ValidationException e) {
			onUi(monitor, () -> say(ResponsesWizard.sentence(e)));
		}
		return Status.OK_STATUS;
	}

	private void onUi(IProgressMonitor monitor, Runnable action) {
		Later.with(control, () -> {
			if (!monitor.isCanceled()) {
				action.run();
			}
		});
	}

	private void say(String sentence) {
		table.removeAll();
		remarks.setText(sentence);
		control.layout();
	}

	private void fill(Responses responses) {
		table.setRedraw(false);
		table.removeAll();
		for (ResponseGroup group : responses.groups()) {
			new TableItem(table, SWT.NONE).setText(new String[] {
					UiLanguage.of(group.label()) + (group.reference() ? " (" + InstrumentTexts.of("responses.isReference") + ")" : ""),
					InstrumentTexts.of("responses.count", group.people()), InstrumentTexts.of("responses.count", group.incomplete()) });
		}
		table.setRedraw(true);
		remarks.setText(responses.remarks().stream().map(UiLanguage::of).collect(Collectors.joining(" ")));
		control.layout();
	}

	/** Stops what is being counted. */
	void rest() {
		if (job != null) {
			job.cancel();
			job = null;
		}
	}
}
