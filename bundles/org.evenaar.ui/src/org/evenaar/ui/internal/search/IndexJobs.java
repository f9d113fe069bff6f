package org.evenaar.ui.internal.search;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.evenaar.model.review.Review;
import org.evenaar.search.IndexReport;
import org.evenaar.search.SearchException;
import org.evenaar.search.SearchIndex;
import org.evenaar.search.SearchOptions;

/** The work on the index beside the UI thread: opening it and bringing it up to date, one after another. */
final class IndexJobs {

	/** One after another. */
	private static final ISchedulingRule ALONE = new ISchedulingRule() {
		@Override
		public boolean contains(ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return rule == this;
		}
	};

	private final WorkbenchIndex home;
	private final Job updating;
	private final Job following;
	private final AtomicReference<List<Path>> roots = new AtomicReference<>(List.of());
	private final Set<Path> saved = new LinkedHashSet<>();
	private Map<Path, Review> unsaved = Map.of();
	private volatile Optional<Double> progress = Optional.empty();

	IndexJobs(WorkbenchIndex home) {
		this.home = home;
		updating = Job.create(SearchTexts.of("index.job"), (IProgressMonitor monitor) -> update(monitor));
		following = Job.createSystem(SearchTexts.of("index.job"), (IProgressMonitor monitor) -> follow(monitor));
		for (Job job : List.of(updating, following)) {
			job.setPriority(Job.DECORATE);
			job.setRule(ALONE);
		}
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
		roots.set(all);
		updating.schedule();
	}

	/**
	 * @param notSaved reviews that are found as they are here
	 * @param changed  files that are read again
	 */
	void follow(Map<Path, Review> notSaved, List<Path> changed) {
		synchronized (saved) {
			unsaved = notSaved;
			saved.addAll(changed);
		}
		following.schedule();
	}

	/** Goes on with what could not be done before the index was open. */
	void goOn() {
		following.schedule();
	}

	void stop() {
		updating.cancel();
		following.cancel();
	}

	private IStatus update(IProgressMonitor monitor) {
		List<Path> all = roots.get();
		try {
			return written(index -> index.update(all, new Followed(monitor)));
		} finally {
			progress = Optional.empty();
			home.changed();
		}
	}

	private IStatus follow(IProgressMonitor monitor) {
		Map<Path, Review> reviews;
		List<Path> files;
		synchronized (saved) {
			reviews = unsaved;
			files = List.copyOf(saved);
			saved.clear();
		}
		return written(index -> {
			IndexReport report = index.updateUnsaved(reviews, monitor);
			return files.isEmpty() ? report : index.updateFiles(files, monitor);
		});
	}

	private interface Writing {
		IndexReport in(SearchIndex index) throws SearchException;
	}

	private IStatus written(Writing writing) {
		Optional<SearchIndex> index = home.index().filter(each -> !each.readOnly());
		try {
			if (index.isPresent()) {
				home.updated(writing.in(index.get()));
			}
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (SearchException e) {
			home.failed(e.sentence());
			return Status.OK_STATUS;
		}
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
