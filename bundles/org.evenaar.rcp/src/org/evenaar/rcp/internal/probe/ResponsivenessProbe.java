package org.evenaar.rcp.internal.probe;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/**
 * Measures how long the window does not answer, when the program is started with -Devenaar.probe=true. Prints when the
 * window could be used, each block of more than 100 ms with what the program was doing, and the worst one at the end; with
 * the time that the processor gave it, which is less where the machine has more to do.
 */
public final class ResponsivenessProbe {

	private static final String ASKED = "evenaar.probe";
	private static final long LIMIT = TimeUnit.MILLISECONDS.toNanos(100);
	private static final long LOOK = 25;
	private static final int FRAMES = 12;

	private final BlockMeter meter = new BlockMeter(LIMIT);
	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private final Thread watched = Thread.currentThread();
	private final ScheduledExecutorService watcher = Executors.newSingleThreadScheduledExecutor(
			Thread.ofPlatform().daemon().name("Evenaar probe").factory());
	private boolean reported;

	private ResponsivenessProbe() {
	}

	/** To be called on the UI thread when the window is open. */
	public static void startWhereAsked(Display display) {
		if (Boolean.getBoolean(ASKED)) {
			display.asyncExec(() -> display.timerExec(0, () -> new ResponsivenessProbe().start(display)));
		}
	}

	private void start(Display display) {
		Instant begun = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
		print("window usable %.1f s after the start", Duration.between(begun, Instant.now()).toMillis() / 1000.0);
		display.addListener(SWT.PreEvent, event -> meter.step(System.nanoTime(), cpu()));
		display.addListener(SWT.PostEvent, event -> meter.step(System.nanoTime(), cpu()));
		display.addListener(SWT.PreExternalEventDispatch, event -> meter.sleep(System.nanoTime(), cpu()));
		display.addListener(SWT.PostExternalEventDispatch, event -> meter.step(System.nanoTime(), cpu()));
		watcher.scheduleAtFixedRate(this::look, LOOK, LOOK, TimeUnit.MILLISECONDS);
		// Also where the program is ended from outside, as tests do.
		Runtime.getRuntime().addShutdownHook(new Thread(this::end, "Evenaar probe, end"));
	}

	/** Says what is going on while it lasts: afterwards nobody can tell. */
	private void look() {
		long length = meter.current(System.nanoTime()).orElse(0);
		if (length < LIMIT) {
			reported = false;
		} else if (!reported) {
			reported = true;
			print("the window has not answered for %d ms:", TimeUnit.NANOSECONDS.toMillis(length));
			StackTraceElement[] frames = watched.getStackTrace();
			for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
				print("    %s", frames[i]);
			}
		}
	}

	private void end() {
		watcher.shutdownNow();
		print("worst block %d ms, %d over %d ms; worst by processor time %d ms, %d over",
				TimeUnit.NANOSECONDS.toMillis(meter.worst()), meter.overLimit(), TimeUnit.NANOSECONDS.toMillis(LIMIT),
				TimeUnit.NANOSECONDS.toMillis(meter.worstCpu()), meter.cpuOverLimit());
	}

	private long cpu() {
		return threads.isCurrentThreadCpuTimeSupported() ? threads.getCurrentThreadCpuTime() : 0;
	}

	private static void print(String text, Object... values) {
		System.out.println("Evenaar probe: " + String.format(Locale.ROOT, text, values));
	}
}
