package org.evenaar.ui.internal.representation;

import static org.evenaar.ui.internal.representation.ComparisonTexts.FORM;

import java.util.List;
import java.util.Optional;
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
import org.evenaar.dataset.Dataset;
import org.evenaar.dataset.DatasetException;
import org.evenaar.dataset.DatasetReader;
import org.evenaar.dataset.Mapping;
import org.evenaar.dataset.Progress;
import org.evenaar.population.coding.Labels;
import org.evenaar.representation.RepresentationWords;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;

/** How many people each category gets, counted for real beside the UI thread a moment after every change. */
final class CountPreview {

	private static final int MOMENT = 250;

	private final Composite control;
	private final Table table;
	private final Label remarks;
	private Job job;

	CountPreview(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(control);
		table = FORM.table(control, SWT.NONE, "preview", List.of("preview.group", "preview.people", "preview.share"));
		table.getColumn(1).setAlignment(SWT.RIGHT);
		table.getColumn(2).setAlignment(SWT.RIGHT);
		FORM.shares(table, 60, 20, 19);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 110).applyTo(table);
		table.addDisposeListener(event -> rest());
		remarks = FORM.words(control, "");
	}

	Composite control() {
		return control;
	}

	/** @param mapping of one dimension; empty where there is nothing to count */
	void show(DatasetReader reader, Optional<Mapping> mapping) {
		rest();
		if (mapping.isEmpty()) {
			say(ComparisonTexts.of("preview.nothing"));
			return;
		}
		if (table.getItemCount() == 0) {
			say(ComparisonTexts.of("preview.counting"));
		}
		job = Job.createSystem(ComparisonTexts.of("preview.counting"), (IJobFunction) monitor -> count(reader, mapping.get(), monitor));
		job.schedule(MOMENT);
	}

	private IStatus count(DatasetReader reader, Mapping mapping, IProgressMonitor monitor) {
		try {
			Dataset dataset = reader.count(mapping, monitor::isCanceled, Progress.NONE);
			table.getDisplay().asyncExec(() -> {
				if (!table.isDisposed() && !monitor.isCanceled()) {
					fill(dataset);
				}
			});
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		} catch (DatasetException e) {
			table.getDisplay().asyncExec(() -> {
				if (!table.isDisposed() && !monitor.isCanceled()) {
					say(UiLanguage.of(e.text()));
				}
			});
		}
		return Status.OK_STATUS;
	}

	private void say(String sentence) {
		table.removeAll();
		new TableItem(table, SWT.NONE).setText(sentence);
		remark("");
	}

	private void fill(Dataset dataset) {
		RepresentationWords words = new RepresentationWords(UiLanguage.locale());
		CountTable counts = dataset.tables().getFirst();
		String dimension = counts.dimensions().getFirst().id();
		table.setRedraw(false);
		table.removeAll();
		for (String category : counts.dimensions().getFirst().categories()) {
			long people = counts.cell(List.of(category)).people();
			TableItem item = new TableItem(table, SWT.NONE);
			String share = dataset.people() == 0 ? "" : words.share(people / (double) dataset.people());
			item.setText(new String[] { UiLanguage.of(Labels.shipped().category(dimension, category)), words.count(people), share });
			if (category.equals(CountTable.UNKNOWN)) {
				item.setForeground(EvenaarColors.foreground(ColorRole.MUTED));
			}
		}
		table.setRedraw(true);
		remark(dataset.report().remarks().stream().map(r -> UiLanguage.of(r.text())).collect(Collectors.joining(" ")));
	}

	private void remark(String text) {
		remarks.setText(text);
		control.layout(true, true);
	}

	/** Stops what is being counted. */
	void rest() {
		if (job != null) {
			job.cancel();
			job = null;
		}
	}
}
