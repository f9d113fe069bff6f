package org.evenaar.ui.internal.representation;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.evenaar.dataset.Dataset;
import org.evenaar.dataset.DatasetException;
import org.evenaar.dataset.DatasetReader;
import org.evenaar.dataset.ImportReport;
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

	private final Table table;
	private Job job;

	CountPreview(org.eclipse.swt.widgets.Composite parent) {
		table = Forms.table(parent, SWT.NONE, "preview", List.of("preview.group", "preview.people", "preview.share"));
		table.getColumn(1).setAlignment(SWT.RIGHT);
		table.getColumn(2).setAlignment(SWT.RIGHT);
		Forms.shares(table, 60, 20, 19);
		table.addDisposeListener(event -> rest());
	}

	Table control() {
		return table;
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
		for (ImportReport.Remark remark : dataset.report().remarks()) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { UiLanguage.of(remark.text()), "", "" });
			item.setForeground(EvenaarColors.foreground(ColorRole.MEDIUM));
		}
		table.setRedraw(true);
	}

	/** Stops what is being counted. */
	void rest() {
		if (job != null) {
			job.cancel();
			job = null;
		}
	}
}
