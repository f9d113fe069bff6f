package org.evenaar.search.internal.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;

import org.apache.lucene.search.IndexSearcher;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.evenaar.rules.Text;
import org.evenaar.search.IndexListener;
import org.evenaar.search.IndexReport;
import org.evenaar.search.IndexState;
import org.evenaar.search.IndexState.Phase;
import org.evenaar.search.SearchException;
import org.evenaar.search.SearchOptions;
import org.evenaar.search.internal.Log;
import org.evenaar.search.internal.Texts;
import org.evenaar.search.internal.read.DocumentReading;

/**
 * Keeps the index in a folder: opens it, replaces it where it is damaged or of another version, lets one program write
 * and any number search.
 */
public final class IndexKeeper implements AutoCloseable {

	private static final long FRESH_NANOS = 500_000_000;
	private static final int ATTEMPTS = 3;

	/** Something that is looked up. */
	@FunctionalInterface
	public interface Work<T> {
		T in(IndexSearcher searcher) throws IOException;
	}

	private final Path folder;
	private final SearchOptions options;
	private final DirectoryMaker maker;
	private final Roots roots;
	private final Care care = new Care();
	private final ReentrantLock updating = new ReentrantLock();
	private final List<IndexListener> listeners = new CopyOnWriteArrayList<>();
	private Optional<FolderLock> lock = Optional.empty();
	private volatile Optional<Generation> serving = Optional.empty();
	private volatile Phase phase = Phase.READY;
	private volatile Optional<Text> notice = Optional.empty();
	private volatile Counts counts = Counts.NONE;
	private volatile long freshened = System.nanoTime();
	private volatile boolean closed;

	private IndexKeeper(Path folder, SearchOptions options, DirectoryMaker maker) {
		this.folder = folder;
		this.options = options;
		this.maker = maker;
		this.roots = new Roots(folder);
	}

	/** @throws SearchException where the folder cannot be used */
	public static IndexKeeper open(Path folder, SearchOptions options, DirectoryMaker maker) throws SearchException {
		var keeper = new IndexKeeper(folder.toAbsolutePath().normalize(), options, maker);
		try {
			if (options.readOnly() && Generations.in(keeper.folder).isEmpty()) {
				throw new SearchException(Texts.of("index.none", folder));
			}
			keeper.takeLock();
			keeper.serve();
			return keeper;
		} catch (IOException | RuntimeException e) {
			keeper.close();
			throw new SearchException(Failures.sentence(e, folder), e);
		}
	}

	private synchronized void takeLock() throws IOException {
		if (!options.readOnly() && lock.isEmpty()) {
			lock = FolderLock.take(folder);
			notice = lock.isPresent() ? Optional.empty() : Optional.of(Texts.of("index.other"));
		}
	}

	private boolean writable() {
		return lock.isPresent();
	}

	/** Opens what is there; what cannot be used is replaced where that is possible. */
	private synchronized void serve() throws IOException {
		List<Path> there = Generations.in(folder);
		Optional<Generation> opened = there.isEmpty() ? Optional.empty() : opened(there.get(0));
		boolean usable = opened.isPresent() && opened.get().stamp().searchable();
		if (usable) {
			serving = opened;
			if (writable()) {
				there.subList(1, there.size()).forEach(Generations::delete);
			}
			Generation now = opened.get();
			care.run(() -> look(now));
		} else {
			close(opened);
			if (writable()) {
				renew();
				if (!there.isEmpty()) {
					care.run(this::repair);
				}
			} else {
				notice = Optional.of(Texts.of("index.unusable"));
			}
		}
		changed();
	}

	private Optional<Generation> opened(Path generation) {
		try {
			return Optional.of(Generation.open(generation, maker));
		} catch (IOException | RuntimeException damaged) {
			Log.warning("The search index is damaged", damaged);
			return Optional.empty();
		}
	}

	/** Replaces what is served by an empty generation. */
	private synchronized Generation renew() throws IOException {
		Path next = Generations.next(folder);
		List<Path> before = Generations.in(folder);
		Generation made = Generation.create(next, maker);
		Optional<Generation> old = serving;
		serving = Optional.of(made);
		close(old);
		before.forEach(Generations::delete);
		return made;
	}

	/** Reads all of the index once, and goes on with what an earlier program left undone. */
	private void look(Generation generation) {
		try {
			generation.verify();
		} catch (IOException | RuntimeException | InternalError damaged) {
			if (!closed) {
				damaged(generation, damaged);
				repair();
			}
			return;
		}
		if (writable() && !closed && (!generation.complete() || !generation.stamp().matches())) {
			if (generation.stamp().matches()) {
				repair();
			} else {
				replaceByNewer();
			}
		}
	}

	/** An index of another version of the library serves until a new one is made. */
	private void replaceByNewer() {
		if (roots.read().isEmpty()) {
			return;
		}
		updating.lock();
		try {
			Generation made = Generation.create(Generations.next(folder), maker);
			phase = Phase.REBUILDING;
			changed();
			update(made, everything(roots.read()), care.monitor());
			Optional<Generation> old = serving;
			serving = Optional.of(made);
			close(old);
			old.ifPresent(each -> Generations.delete(each.folder()));
		} catch (OperationCanceledException cancelled) {
			Log.detail("The index is replaced another time", cancelled);
		} catch (IOException | RuntimeException e) {
			Log.warning("The index of another version could not be replaced", e);
		} finally {
			phase = Phase.READY;
			updating.unlock();
			changed();
		}
	}

	/** Called where a file of the index turned out to be damaged; nobody is told twice. */
	private synchronized void damaged(Generation generation, Throwable how) {
		if (serving.filter(now -> now == generation).isEmpty()) {
			return;
		}
		Log.warning("The search index is damaged and is made anew", how);
		try {
			if (writable()) {
				renew();
			} else {
				close(serving);
				serving = Optional.empty();
				notice = Optional.of(Texts.of("index.unusable"));
			}
		} catch (IOException e) {
			notice = Optional.of(Failures.sentence(e, folder));
			Log.error("No new index can be made", e);
		}
		changed();
	}

	/** Fills what is served with everything it is about. */
	private void repair() {
		if (!writable() || closed || roots.read().isEmpty()) {
			return;
		}
		updating.lock();
		try {
			phase = Phase.REBUILDING;
			changed();
			attempt(everything(roots.read()), care.monitor());
		} catch (OperationCanceledException cancelled) {
			Log.detail("The index is made anew another time", cancelled);
		} catch (SearchException e) {
			Log.warning("The index could not be made anew", e);
		} finally {
			phase = Phase.READY;
			updating.unlock();
			changed();
		}
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
		return exclusively(() -> attempt(some(files), new Combined(monitor, () -> closed)));
	}

	private interface Writing {
		IndexReport write() throws IOException, SearchException;
	}

	private IndexReport exclusively(Writing writing) throws SearchException {
		updating.lock();
		try {
			requireWritable();
			phase = phase == Phase.READY ? Phase.UPDATING : phase;
			changed();
			IndexReport report = writing.write();
			notice = Optional.empty();
			return report;
		} catch (IOException e) {
			throw new SearchException(Failures.sentence(e, folder), e);
		} finally {
			phase = Phase.READY;
			updating.unlock();
			changed();
		}
	}

	/** Another program that wrote may have ended. */
	private void requireWritable() throws IOException, SearchException {
		if (closed || options.readOnly()) {
			throw new SearchException(Texts.of("index.readOnly"));
		}
		if (!writable()) {
			takeLock();
			if (!writable()) {
				throw new SearchException(Texts.of("index.other"));
			}
			reopen();
		}
	}

	private synchronized void reopen() throws IOException {
		Optional<Generation> old = serving;
		serving = Optional.empty();
		close(old);
		serve();
	}

	private ScopeMaker everything(Collection<Path> folders) {
		return new ScopeMaker(folders, Optional.empty(), folder);
	}

	private ScopeMaker some(Collection<Path> files) {
		return new ScopeMaker(roots.read(), Optional.of(files), folder);
	}

	/** Updates what is served; where that is damaged, fills a new one instead. */
	private IndexReport attempt(ScopeMaker scope, IProgressMonitor monitor) throws SearchException {
		Generation target = serving.orElseThrow();
		try {
			return update(target, scope, monitor);
		} catch (IOException | RuntimeException | InternalError failed) {
			requireNotCancelled(failed);
			Throwable cause = target.tragedy().orElse(failed);
			if (Damage.behind(cause, target)) {
				damaged(target, cause);
				return again(scope.complete(), monitor);
			}
			throw givenUp(target, cause);
		}
	}

	private IndexReport again(ScopeMaker scope, IProgressMonitor monitor) throws SearchException {
		Generation target = serving.orElseThrow();
		try {
			return update(target, scope, monitor);
		} catch (IOException | RuntimeException failed) {
			requireNotCancelled(failed);
			throw givenUp(target, target.tragedy().orElse(failed));
		}
	}

	private static void requireNotCancelled(Throwable failed) {
		if (failed instanceof OperationCanceledException cancelled) {
			throw cancelled;
		}
	}

	/** What was committed stays. */
	private SearchException givenUp(Generation target, Throwable cause) {
		try {
			target.rollback();
		} catch (IOException | RuntimeException e) {
			Log.warning("The index cannot go back to what it was", e);
		}
		Text sentence = Failures.sentence(cause, folder);
		notice = Optional.of(sentence);
		return new SearchException(sentence, cause);
	}

	private IndexReport update(Generation target, ScopeMaker scope, IProgressMonitor monitor) throws IOException {
		var reading = new DocumentReading(options);
		Update.Scope made = scope.make(reading, monitor);
		monitor.beginTask("", Math.max(1, made.files().size()));
		try {
			return new Update(target, reading, new Workers(target, options.threads(), monitor, this::changed)).run(made);
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
		Throwable last = null;
		for (int i = 0; i < ATTEMPTS; i++) {
			Generation now = serving.orElseThrow(() -> new SearchException(notice.orElse(Texts.of("index.unusable"))));
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
				last = failed;
				if (serving.filter(each -> each == now).isPresent()) {
					if (!Damage.behind(failed, now)) {
						throw new SearchException(Failures.sentence(failed, folder), failed);
					}
					damaged(now, failed);
					care.run(this::repair);
				}
			}
		}
		throw new SearchException(Failures.sentence(last, folder), last);
	}

	/** What another program wrote is found after half a second. */
	private void freshen() {
		if (writable() || System.nanoTime() - freshened < FRESH_NANOS) {
			return;
		}
		freshened = System.nanoTime();
		try {
			List<Path> there = Generations.in(folder);
			Optional<Generation> now = serving;
			boolean same = now.isPresent() && !there.isEmpty() && now.get().folder().equals(there.get(0));
			if (!same) {
				reopen();
			} else if (now.get().refresh()) {
				changed();
			}
		} catch (IOException | RuntimeException e) {
			Log.detail("What another program wrote is looked at later", e);
		}
	}

	/** Waits until what is done in the background is done. @throws OperationCanceledException where the person cancelled */
	public void settle(IProgressMonitor monitor) {
		care.settle(monitor);
	}

	public IndexState state() {
		return new IndexState(phase, !writable(), counts.documents(), counts.units(), notice);
	}

	public void add(IndexListener listener) {
		listeners.add(listener);
	}

	public void remove(IndexListener listener) {
		listeners.remove(listener);
	}

	private void changed() {
		Optional<Generation> now = serving;
		try {
			counts = now.isEmpty() ? Counts.NONE : Counts.of(now.get());
		} catch (IOException | RuntimeException e) {
			Log.detail("Not counted", e);
		}
		listeners.forEach(IndexListener::indexChanged);
	}

	private static void close(Optional<Generation> generation) {
		try {
			if (generation.isPresent()) {
				generation.get().close();
			}
		} catch (IOException | RuntimeException e) {
			Log.warning("An index could not be closed", e);
		}
	}

	@Override
	public void close() {
		closed = true;
		care.end();
		updating.lock();
		try {
			synchronized (this) {
				close(serving);
				serving = Optional.empty();
				lock.ifPresent(FolderLock::close);
				lock = Optional.empty();
			}
		} finally {
			updating.unlock();
		}
	}
}
