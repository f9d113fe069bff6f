package org.evenaar.search.internal.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.lucene.search.IndexSearcher;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.evenaar.check.Log;
import org.evenaar.model.review.Review;
import org.evenaar.rules.Text;
import org.evenaar.search.IndexListener;
import org.evenaar.search.IndexReport;
import org.evenaar.search.IndexState;
import org.evenaar.search.IndexState.Phase;
import org.evenaar.search.SearchException;
import org.evenaar.search.SearchOptions;
import org.evenaar.search.internal.Texts;
import org.evenaar.search.internal.read.DocumentReading;

/**
 * Keeps the index in a folder: searches and updates it, and sees to it that it is made anew where it is damaged or of
 * another version.
 */
public final class IndexKeeper implements AutoCloseable {

	private static final long FRESH_NANOS = 500_000_000;
	private static final int ATTEMPTS = 3;
	/** It tells people about options of Java that make no difference here. Held, because loggers that nobody holds forget. */
	private static final Logger TALKATIVE = Logger
			.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

	static {
		TALKATIVE.setLevel(Level.SEVERE);
	}

	/** Something that is looked up. */
	@FunctionalInterface
	public interface Work<T> {
		T in(IndexSearcher searcher) throws IOException;
	}

	private final Path folder;
	private final SearchOptions options;
	private final Roots roots;
	private final Condition condition = new Condition();
	private final ServedIndex served;
	private final Care care = new Care();
	private final UnsavedReviews unsaved = new UnsavedReviews();
	private final ReentrantLock updating = new ReentrantLock();
	private volatile long freshened = System.nanoTime();
	private volatile boolean closed;

	private IndexKeeper(Path folder, SearchOptions options, DirectoryMaker maker) {
		this.folder = folder;
		this.options = options;
		this.roots = new Roots(folder);
		this.served = new ServedIndex(folder, options.readOnly(), maker, condition);
	}

	/** @throws SearchException where the folder cannot be used */
	public static IndexKeeper open(Path folder, SearchOptions options, DirectoryMaker maker) throws SearchException {
		var keeper = new IndexKeeper(folder.toAbsolutePath().normalize(), options, maker);
		try {
			if (options.readOnly() && Generations.in(keeper.folder).isEmpty()) {
				throw new SearchException(Texts.of("index.none", folder));
			}
			keeper.served.takeLock();
			keeper.open();
			return keeper;
		} catch (IOException | RuntimeException e) {
			keeper.close();
			throw new SearchException(Failures.sentence(e, folder), e);
		} catch (SearchException e) {
			keeper.close();
			throw e;
		}
	}

	private void open() throws IOException {
		switch (served.open()) {
		case LOOK -> care.run(this::look);
		case FILL -> care.run(this::repair);
		case NOTHING -> served.changed();
		}
	}

	/** Reads all of the index once, and goes on with what an earlier program left undone. */
	private void look() {
		try {
			Generation now = served.now();
			if (!sound(now) || closed || !served.writable()) {
				return;
			}
			if (!now.stamp().matches()) {
				replaceByNewer();
			} else if (!now.complete()) {
				repair();
			}
		} catch (SearchException nothing) {
			Log.of(IndexKeeper.class).detail("There is no index to look at", nothing);
		}
	}

	/** @return false where it was damaged; it is made anew then */
	private boolean sound(Generation generation) {
		try {
			generation.verify();
			return true;
		} catch (IOException | RuntimeException | InternalError damaged) {
			if (!closed && served.damaged(generation, damaged)) {
				repair();
			}
			return false;
		}
	}

	/** An index of another version of the library serves until a new one is made. */
	private void replaceByNewer() {
		if (roots.read().isEmpty()) {
			return;
		}
		inBackground(() -> {
			Generation made = served.prepare();
			try {
				IndexReport report = update(made, everything(roots.read()), care.monitor());
				served.replaceBy(made);
				return report;
			} catch (IOException | RuntimeException e) {
				ServedIndex.close(Optional.of(made));
				Generations.delete(made.folder());
				throw e;
			}
		});
	}

	/** Fills what is served with everything it is about. */
	private void repair() {
		if (served.writable() && !closed && !roots.read().isEmpty()) {
			inBackground(() -> attempt(everything(roots.read()), care.monitor()));
		}
	}

	private interface Writing {
		IndexReport write() throws IOException, SearchException;
	}

	private void inBackground(Writing writing) {
		updating.lock();
		try {
			condition.enter(Phase.REBUILDING);
			served.changed();
			writing.write();
		} catch (OperationCanceledException cancelled) {
			Log.of(IndexKeeper.class).detail("The index is made anew another time", cancelled);
		} catch (IOException | SearchException | RuntimeException e) {
			Log.of(IndexKeeper.class).warning("The index could not be made anew", e);
		} finally {
			ready();
		}
	}

	private void ready() {
		condition.enter(Phase.READY);
		updating.unlock();
		served.changed();
	}

	/** @see org.evenaar.search.SearchIndex#update */
	public IndexReport update(Collection<Path> folders, IProgressMonitor monitor) throws SearchException {
		return exclusively(() -> {
			roots.write(folders);
			return attempt(everything(folders), new Combined(monitor, () -> closed));
		});
	}

	/** @see org.evenaar.search.SearchIndex#updateFiles */
	public IndexReport updateFiles(Collection<Path> files, IProgressMonitor monitor) throws SearchException {
		return exclusively(() -> attempt(new ScopeMaker(roots.read(), Optional.of(files), folder),
				new Combined(monitor, () -> closed)));
	}

	/** @see org.evenaar.search.SearchIndex#updateUnsaved */
	public IndexReport updateUnsaved(Map<Path, Review> reviews, IProgressMonitor monitor) throws SearchException {
		return updateFiles(unsaved.replace(reviews), monitor);
	}

	private IndexReport exclusively(Writing writing) throws SearchException {
		updating.lock();
		try {
			requireWritable();
			condition.enter(Phase.UPDATING);
			served.changed();
			IndexReport report = writing.write();
			condition.sayNothing();
			return report;
		} catch (IOException e) {
			throw new SearchException(Failures.sentence(e, folder), e);
		} finally {
			ready();
		}
	}

	/** Another program that wrote may have ended. */
	private void requireWritable() throws IOException, SearchException {
		if (closed || options.readOnly()) {
			throw new SearchException(Texts.of("index.readOnly"));
		}
		if (!served.writable()) {
			served.takeLock();
			if (!served.writable()) {
				throw new SearchException(Texts.of("index.other"));
			}
			open();
		}
	}

	private ScopeMaker everything(Collection<Path> folders) {
		return new ScopeMaker(folders, Optional.empty(), folder);
	}

	/** Updates what is served; where that is damaged, fills a new one instead. */
	private IndexReport attempt(ScopeMaker scope, IProgressMonitor monitor) throws SearchException {
		ScopeMaker asked = scope;
		for (int tries = 1;; tries++) {
			Generation target = served.now();
			try {
				return update(target, asked, monitor);
			} catch (OperationCanceledException cancelled) {
				throw cancelled;
			} catch (IOException | RuntimeException | InternalError failed) {
				Throwable cause = target.tragedy().orElse(failed);
				if (tries == ATTEMPTS || !Damage.behind(cause, target)) {
					throw givenUp(target, cause);
				}
				served.damaged(target, cause);
				asked = scope.complete();
			}
		}
	}

	/** What was committed stays. */
	private SearchException givenUp(Generation target, Throwable cause) {
		try {
			target.rollback();
		} catch (IOException | RuntimeException e) {
			Log.of(IndexKeeper.class).warning("The index cannot go back to what it was", e);
		}
		Text sentence = Failures.sentence(cause, folder);
		condition.say(sentence);
		return new SearchException(sentence, cause);
	}

	private IndexReport update(Generation target, ScopeMaker scope, IProgressMonitor monitor) throws IOException {
		var reading = new DocumentReading(options, unsaved.now());
		Update.Scope made = scope.make(reading, monitor);
		monitor.beginTask("", Math.max(1, made.files().size()));
		try {
			return new Update(target, reading, new Workers(target, options.threads(), monitor, served::changed)).run(made);
		} finally {
			monitor.done();
		}
	}

	/**
	 * Looks something up; where the index turns out to be damaged, once more in the one that takes its place.
	 *
	 * @throws SearchException where that is not possible
	 */
	public <T> T read(Work<T> work) throws SearchException {
		freshen();
		for (int tries = 1;; tries++) {
			Generation now = served.now();
			try {
				IndexSearcher searcher = now.acquire();
				try {
					return work.in(searcher);
				} finally {
					Generation.release(searcher);
				}
			} catch (IndexSearcher.TooManyClauses wide) {
				throw new SearchException(Texts.of("query.wide"), wide);
			} catch (IOException | RuntimeException | InternalError failed) {
				boolean replaced = !served.is(now);
				if (tries == ATTEMPTS || !replaced && !Damage.behind(failed, now)) {
					throw new SearchException(Failures.sentence(failed, folder), failed);
				}
				if (!replaced && served.damaged(now, failed)) {
					care.run(this::repair);
				}
			}
		}
	}

	/** What another program wrote is found after half a second. */
	private void freshen() {
		if (System.nanoTime() - freshened < FRESH_NANOS || served.writable()) {
			return;
		}
		freshened = System.nanoTime();
		try {
			if (served.freshen()) {
				open();
			}
		} catch (IOException | RuntimeException e) {
			Log.of(IndexKeeper.class).detail("What another program wrote is looked at later", e);
		}
	}

	/** Waits until what is done in the background is done. @throws OperationCanceledException where the person cancelled */
	public void settle(IProgressMonitor monitor) {
		care.settle(monitor);
	}

	public IndexState state() {
		return condition.state(!served.writable());
	}

	public void add(IndexListener listener) {
		condition.add(listener);
	}

	public void remove(IndexListener listener) {
		condition.remove(listener);
	}

	@Override
	public void close() {
		closed = true;
		care.end();
		updating.lock();
		try {
			served.close();
		} finally {
			updating.unlock();
		}
	}
}
