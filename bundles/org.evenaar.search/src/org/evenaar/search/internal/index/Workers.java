package org.evenaar.search.internal.index;

import java.io.IOException;
import java.util.Collection;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Does tasks on several threads, and now and then makes findable and keeps what they wrote. */
final class Workers {

	private static final long POLL_MILLIS = 250;
	private static final long REFRESH_NANOS = TimeUnit.SECONDS.toNanos(3);
	private static final long COMMIT_NANOS = TimeUnit.SECONDS.toNanos(30);
	private static final long ENDING_SECONDS = 30;

	private final Generation generation;
	private final int threads;
	private final IProgressMonitor monitor;
	private final Runnable refreshed;
	private final ReadWriteLock parts = new ReentrantReadWriteLock();
	private long lastRefresh = System.nanoTime();
	private long lastCommit = System.nanoTime();
	private volatile boolean stopped;
	private boolean interrupted;

	/** @param refreshed told when more can be found */
	Workers(Generation generation, int threads, IProgressMonitor monitor, Runnable refreshed) {
		this.generation = generation;
		this.threads = threads;
		this.monitor = monitor;
		this.refreshed = refreshed;
	}

	/** @return what tasks hold while they write something that must be kept as a whole */
	Lock barrier() {
		return parts.readLock();
	}

	/** @return true where tasks should end early */
	boolean stopped() {
		return stopped || monitor.isCanceled();
	}

	/** @throws OperationCanceledException where the person cancelled; no task runs any more then */
	void run(Collection<Callable<Void>> tasks) throws IOException {
		if (tasks.isEmpty()) {
			return;
		}
		int size = Math.min(threads, tasks.size());
		var pool = new ThreadPoolExecutor(size, size, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
				Thread.ofPlatform().daemon().name("evenaar-index-", 0).factory());
		try {
			var done = new ExecutorCompletionService<Void>(pool);
			tasks.forEach(done::submit);
			for (int left = tasks.size(); left > 0;) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				Future<Void> next = done.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
				if (next != null) {
					left--;
					monitor.worked(1);
					next.get();
				}
				keepUp();
			}
		} catch (InterruptedException e) {
			interrupted = true;
			stopped = true;
			throw new OperationCanceledException();
		} catch (ExecutionException e) {
			stopped = true;
			throw unwrapped(e);
		} finally {
			end(pool);
		}
	}

	private static IOException unwrapped(ExecutionException e) {
		Throwable cause = e.getCause() instanceof CompletionException twice && twice.getCause() != null ? twice.getCause()
				: e.getCause();
		return switch (cause) {
		case IOException io -> io;
		case CancellationException cancelled -> throw new OperationCanceledException();
		case RuntimeException problem -> throw problem;
		case Error error -> throw error;
		default -> new IOException(cause);
		};
	}

	/** No thread is interrupted: an interrupt closes the files that are being written. */
	private void end(ThreadPoolExecutor pool) {
		pool.getQueue().clear();
		pool.shutdown();
		try {
			pool.awaitTermination(ENDING_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			interrupted = true;
		}
	}

	/** To be called when everything is written; see {@link #end}. */
	void passOnInterrupt() {
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private void keepUp() throws IOException {
		long now = System.nanoTime();
		if (now - lastCommit > COMMIT_NANOS) {
			commit(false);
		} else if (now - lastRefresh > REFRESH_NANOS) {
			parts.writeLock().lock();
			try {
				generation.refresh();
			} finally {
				parts.writeLock().unlock();
			}
			lastRefresh = System.nanoTime();
			refreshed.run();
		}
	}

	/** @param complete true where everything is in the index that should be */
	void commit(boolean complete) throws IOException {
		parts.writeLock().lock();
		try {
			generation.commit(complete);
			generation.refresh();
		} finally {
			parts.writeLock().unlock();
		}
		lastCommit = System.nanoTime();
		lastRefresh = lastCommit;
		refreshed.run();
	}
}
