package org.evenaar.ui.internal.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.evenaar.search.SearchException;
import org.evenaar.search.SearchIndex;
import org.evenaar.search.SearchOptions;

/** The work on the index beside the UI thread: opening it and bringing it up to date, one after another. */
final class IndexJobs {

	private static final long SOON = 300;

	private final WorkbenchIndex home;
	private final Job updating;
	private final Set<Path> changed = new LinkedHashSet<>();
	private Optional<List<Path>> roots = Optional.empty();
	private volatile Optional<Double> progress = Optional.empty();

	IndexJobs(WorkbenchIndex home) {
		this.home = home;
		updating = Job.create(SearchTexts.of("index.job"), (IProgressMonitor monitor) -> update(monitor));
		updating.setPriority(Job.DECORATE);
	}

	/** @return how far the update is, from 0 to 1; empty where there is none; any thread */
	Optional<Double> progress() {
		return progress;
	}

	void open(Path folder, SearchOptions options) {
		Job job = Job.createSystem(SearchTexts.of("index.opening"), monitor -> {
			try {
				home.opened(SearchIndex.open(folder, options));
			} catch (SearchException e) {
				home.failed(e.sentence());
			}
		});
		job.setPriority(Job.SHORT);
		job.schedule();
	}

	/** Looks through folders and files. */
	void update(List<Path> all) {
		synchronized (changed) {
			roots = Optional.of(all);
			changed.clear();
		}
		updating.schedule();
	}

	/** Reads some files again, soon. */
	void follow(List<Path> files) {
		synchronized (changed) {
			changed.addAll(files);
		}
		updating.schedule(SOON);
	}

	void stop() {
		updating.cancel();
	}

	private IStatus update(IProgressMonitor monitor) {
		Optional<List<Path>> all;
		List<Path> some;
		synchronized (changed) {
			all = roots;
			some = new ArrayList<>(changed);
			roots = Optional.empty();
			changed.clear();
		}
		Optional<SearchIndex> index = home.index().filter(each -> !each.readOnly());
		if (index.isEmpty() || all.isEmpty() && some.isEmpty()) {
			return Status.OK_STATUS;
		}
		try {
			var followed = new Followed(monitor);
			home.updated(all.isPresent() ? index.get().update(all.get(), followed) : index.get().updateFiles(some, followed));
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (SearchException e) {
			home.failed(e.sentence());
		} finally {
			progress = Optional.empty();
			home.changed();
		}
		return Status.OK_STATUS;
	}

	/** Tells how far the update is. */
	private final class Followed extends ProgressMonitorWrapper {

		private double total;
		private double done;

		Followed(IProgressMonitor monitor) {
			super(monitor);
		}

		@Override
		public void beginTask(String name, int work) {
			super.beginTask(name, work);
			total = work;
			progress = Optional.of(0.0);
			home.changed();
		}

		@Override
		public synchronized void worked(int work) {
			super.worked(work);
			internal(work);
		}

		@Override
		public synchronized void internalWorked(double work) {
			super.internalWorked(work);
			internal(work);
		}

		private void internal(double work) {
			done += work;
			progress = Optional.of(total <= 0 ? 0 : Math.clamp(done / total, 0, 1));
			home.changed();
		}
	}
}
