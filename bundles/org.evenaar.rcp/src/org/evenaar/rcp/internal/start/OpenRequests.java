package org.evenaar.rcp.internal.start;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** Files that are to be opened, from wherever they come; they wait until there is a window. */
public final class OpenRequests {

	private final ConcurrentLinkedQueue<Path> waiting = new ConcurrentLinkedQueue<>();
	private volatile Runnable wake = () -> {
	};

	/** May be called from any thread. */
	public void add(List<Path> files) {
		waiting.addAll(files);
		wake.run();
	}

	/** @param whenAdded run at each addition from now on, on the thread that adds */
	public void onAddition(Runnable whenAdded) {
		wake = whenAdded;
	}

	/** Gives each waiting file to the opener, once. */
	public void drain(Consumer<Path> opener) {
		for (Path file = waiting.poll(); file != null; file = waiting.poll()) {
			opener.accept(file);
		}
	}
}
