package org.evenaar.ui.internal.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.evenaar.importer.GuidelineImporter;
import org.evenaar.importer.ImporterRegistry;
import org.evenaar.rules.Text;
import org.evenaar.search.IndexReport;
import org.evenaar.search.IndexState;
import org.evenaar.search.SearchIndex;
import org.evenaar.search.SearchOptions;
import org.evenaar.ui.internal.instruments.Instruments;
import org.evenaar.ui.internal.preferences.EvenaarPreferences;
import org.evenaar.ui.internal.reviews.OpenReviews;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.ui.internal.rules.WorkspaceRules;

/**
 * The index of this workbench. It is opened when somebody searches for the first time; from then on it follows the
 * folders that were added and the reviews that are open, saved or not. UI thread only, but for {@link #index()}.
 */
public final class WorkbenchIndex {

	private static final String BUNDLE = "org.evenaar.ui";
	private static final long FRESH = 120_000_000_000L;

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final AtomicBoolean told = new AtomicBoolean();
	private final WorkspaceRules rules = WorkspaceRules.current();
	private final SavedSearches saved;
	private final Path folder;
	private final IndexJobs jobs = new IndexJobs(this);
	private final ReviewChanges changes = new ReviewChanges(PlatformUI.getWorkbench().getDisplay(), jobs::follow);
	private volatile SearchIndex index;
	private Optional<Text> failure = Optional.empty();
	private Optional<IndexReport> report = Optional.empty();
	private Set<Path> roots = Set.of();
	private long looked;
	private boolean opening;
	private boolean following;

	WorkbenchIndex(Path state) {
		folder = state.resolve("search");
		saved = new SavedSearches(state.resolve("searches.dat"),
				e -> ILog.of(WorkbenchIndex.class).warn("The saved searches could not be read", e));
	}

	/** @return the one of this application */
	static WorkbenchIndex current() {
		return PlatformUI.getWorkbench().getService(WorkbenchIndex.class);
	}

	static WorkbenchIndex create() {
		return new WorkbenchIndex(Platform.getStateLocation(Platform.getBundle(BUNDLE)).toPath());
	}

	SavedSearches saved() {
		return saved;
	}

	/** @return empty until it is open; any thread */
	Optional<SearchIndex> index() {
		return Optional.ofNullable(index);
	}

	/** @return how it is doing; empty until it is open */
	Optional<IndexState> state() {
		return index().map(SearchIndex::state);
	}

	/** @return why it cannot be opened or brought up to date */
	Optional<Text> failure() {
		return failure;
	}

	/** @return what the last update did */
	Optional<IndexReport> report() {
		return report;
	}

	/** @return how far the update is, from 0 to 1; empty where there is none */
	Optional<Double> progress() {
		return jobs.progress();
	}

	/** @return true where there is nothing to search in */
	boolean nowhere() {
		return SearchPreferences.folders().isEmpty() && wanted().isEmpty();
	}

	/** Stops the update; what was indexed stays. */
	void stop() {
		jobs.stop();
	}

	/** @param listener told on the UI thread when other things can be found, or when progress was made */
	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** Opens the index, once, beside the UI thread, and brings it up to date. */
	void open() {
		if (!opening) {
			opening = true;
			failure = Optional.empty();
			follow();
			jobs.open(folder, options());
		}
	}

	private void follow() {
		if (!following) {
			following = true;
			OpenReviews.current().addListener(this::reviewsChanged);
			closeWithWorkbench();
		}
	}

	/** @return true where it is open or will be in a moment */
	boolean inUse() {
		return opening;
	}

	private SearchOptions options() {
		int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
		return new SearchOptions(new GuidelineImporter(ImporterRegistry.current().readers()), EvenaarPreferences::importLimits,
				() -> Optional.of(rules.registry()), Instruments::known, threads, UiLanguage.locale(), false);
	}

	private void closeWithWorkbench() {
		PlatformUI.getWorkbench().addWorkbenchListener(new IWorkbenchListener() {
			@Override
			public boolean preShutdown(IWorkbench workbench, boolean forced) {
				return true;
			}

			@Override
			public void postShutdown(IWorkbench workbench) {
				jobs.stop();
				index().ifPresent(SearchIndex::close);
			}
		});
	}

	/** Told by the job that opens the index, on its thread. */
	void opened(SearchIndex made) {
		index = made;
		made.addListener(this::changed);
		onUi(() -> {
			refresh();
			changes.look();
			jobs.goOn();
		});
	}

	/** Told by jobs, on their thread. */
	void failed(Text sentence) {
		onUi(() -> {
			failure = Optional.of(sentence);
			opening = index != null;
			changed();
		});
	}

	/** Told by jobs, on their thread. */
	void updated(IndexReport done) {
		onUi(() -> {
			failure = Optional.empty();
			report = Optional.of(done);
			changed();
		});
	}

	/** Looks through all folders for files that are new, changed or gone. */
	void refresh() {
		if (index().isPresent()) {
			roots = wanted();
			looked = System.nanoTime();
			jobs.update(List.copyOf(roots));
		}
	}

	/** Does so where it is a while ago. */
	void refreshIfOld() {
		if (index().isPresent() && System.nanoTime() - looked > FRESH) {
			refresh();
		}
	}

	/** Searches in these folders from now on. */
	void setFolders(List<Path> folders) {
		SearchPreferences.setFolders(folders);
		refresh();
		changed();
	}

	private static Set<Path> wanted() {
		Set<Path> all = new LinkedHashSet<>(SearchPreferences.folders());
		all.addAll(SearchPreferences.recent());
		OpenReviews.current().sessions().forEach(session -> {
			all.add(session.file());
			all.add(session.document());
		});
		return all;
	}

	/** A review that is opened adds itself and its document. */
	private void reviewsChanged() {
		changes.look();
		if (!roots.containsAll(wanted())) {
			refresh();
		}
	}

	/** Tells people soon, and once for many changes; any thread. */
	void changed() {
		if (!told.getAndSet(true)) {
			onUi(() -> {
				told.set(false);
				listeners.forEach(Runnable::run);
			});
		}
	}

	private static void onUi(Runnable action) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (!display.isDisposed()) {
			display.asyncExec(action);
		}
	}

	/** Writes a saved search, in a job. */
	void save(SavedSearches.Kept kept, Runnable done) {
		writing(() -> saved.put(kept), done);
	}

	void forget(String name, Runnable done) {
		writing(() -> saved.remove(name), done);
	}

	private interface Writing {
		void run() throws IOException;
	}

	private void writing(Writing work, Runnable done) {
		Job.createSystem("Saved searches", monitor -> {
			try {
				work.run();
				onUi(done);
			} catch (IOException e) {
				ILog.of(WorkbenchIndex.class).warn("The saved searches could not be written", e);
				failed(SearchTexts.both("saved.failed"));
			}
		}).schedule();
	}
}
