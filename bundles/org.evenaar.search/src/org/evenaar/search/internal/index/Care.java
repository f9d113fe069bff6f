package org.evenaar.search.internal.index;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.evenaar.check.Log;

/** Looks after an index in the background, one thing after another. */
final class Care {

	private static final long IDLE_SECONDS = 5;
	private static final long ENDING_SECONDS = 60;
	private static final long POLL_MILLIS = 50;

	private final ThreadPoolExecutor thread;
	private final IProgressMonitor monitor = new NullProgressMonitor();

	Care() {
		thread = new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
				Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).name("evenaar-index-care-", 0).factory());
		thread.allowCoreThreadTimeOut(true);
	}

	/** @return what tells tasks that the index is closed */
	IProgressMonitor monitor() {
		return monitor;
	}

	void run(Runnable task) {
		try {
			thread.execute(task);
		} catch (RejectedExecutionException closed) {
			Log.of(Care.class).detail("The index is closed", closed);
		}
	}

	void settle(IProgressMonitor person) {
		try {
			Future<?> last = thread.submit(() -> {
			});
			while (!done(last)) {
				if (person.isCanceled()) {
					throw new OperationCanceledException();
				}
			}
		} catch (RejectedExecutionException | CancellationException closed) {
			Log.of(Care.class).detail("The index is closed", closed);
		}
	}

	private static boolean done(Future<?> task) {
		try {
			task.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
			return true;
		} catch (TimeoutException later) {
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		} catch (ExecutionException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Waits for what is going on to end early; what was not begun is left. */
	void end() {
		monitor.setCanceled(true);
		thread.getQueue().clear();
		thread.shutdown();
		boolean interrupted = false;
		try {
			thread.awaitTermination(ENDING_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			interrupted = true;
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
