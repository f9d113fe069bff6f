package org.evenaar.rcp.internal.log;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

/** The last entries of the log since the program started. May be used from any thread. */
public final class LogMemory implements ILogListener {

	private static final int MOST = 500;

	private final Deque<LogEntry> entries = new ArrayDeque<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private ServiceRegistration<LogMemory> registration;

	LogMemory() {
	}

	/** Listens to the log from now on; there is one of these in a running program, as a service. */
	public static LogMemory start() {
		LogMemory memory = new LogMemory();
		Platform.addLogListener(memory);
		memory.registration = context().registerService(LogMemory.class, memory, null);
		return memory;
	}

	/** @return the one of this program; an empty one where none was started */
	static LogMemory current() {
		ServiceReference<LogMemory> running = context().getServiceReference(LogMemory.class);
		return running == null ? new LogMemory() : context().getService(running);
	}

	public void stop() {
		Platform.removeLogListener(this);
		registration.unregister();
	}

	private static BundleContext context() {
		return FrameworkUtil.getBundle(LogMemory.class).getBundleContext();
	}

	@Override
	public void logging(IStatus status, String plugin) {
		synchronized (entries) {
			if (entries.size() == MOST) {
				entries.removeLast();
			}
			entries.addFirst(LogEntry.of(Instant.now(), status));
		}
		listeners.forEach(Runnable::run);
	}

	/** @return the newest first */
	List<LogEntry> entries() {
		synchronized (entries) {
			return List.copyOf(entries);
		}
	}

	/** @param listener run on the thread that logs */
	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}
