package org.evenaar.dataset.internal.sql;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Looks every few milliseconds whether somebody wants to stop, and then stops the statement, from a thread of its own. */
final class Canceller implements AutoCloseable {

	private static final long EVERY_MILLISECONDS = 25;

	private final CountDownLatch done = new CountDownLatch(1);
	private final Thread thread;
	private volatile boolean cancelled;

	Canceller(Statement statement, BooleanSupplier wanted) {
		this.thread = Thread.ofPlatform().daemon().name("evenaar-dataset-cancel").start(() -> watch(statement, wanted));
	}

	private void watch(Statement statement, BooleanSupplier wanted) {
		try {
			while (!done.await(EVERY_MILLISECONDS, TimeUnit.MILLISECONDS)) {
				// Again and again: a driver may ignore it while the statement is being prepared.
				if (cancelled || wanted.getAsBoolean()) {
					cancelled = true;
					statement.cancel();
				}
			}
		} catch (SQLException e) {
			// The statement came to its end in the meantime; whoever runs it looks at 'cancelled'.
			cancelled = true;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** @throws CancellationException where somebody wanted to stop */
	void check() {
		if (cancelled) {
			throw new CancellationException();
		}
	}

	@Override
	public void close() {
		done.countDown();
		try {
			thread.join();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
