package org.evenaar.cli.internal;

import java.io.PrintStream;

import org.eclipse.core.runtime.NullProgressMonitor;

/** Shows on a terminal how far a run is, on one line that is wiped at the end; nothing anywhere else. */
final class Progress extends NullProgressMonitor {

	/** Back to the start of the line, and wipe it. */
	private static final String WIPE = "\r\u001b[K";

	private final Session session;
	private final boolean shown;
	private int total;
	private int done;

	Progress(Session session) {
		this.session = session;
		this.shown = session.surroundings().errIsTerminal() && !session.surroundings().variable("TERM").equals("dumb");
	}

	@Override
	public void beginTask(String name, int totalWork) {
		total = totalWork;
		show();
	}

	@Override
	public void worked(int work) {
		done += work;
		show();
	}

	@Override
	public void done() {
		if (shown) {
			print(WIPE);
		}
	}

	@Override
	public boolean isCanceled() {
		return session.cancelled().getAsBoolean();
	}

	private void show() {
		if (shown) {
			print(WIPE + session.text("progress", done, total));
		}
	}

	private void print(String text) {
		PrintStream err = session.surroundings().err();
		err.print(text);
		err.flush();
	}
}
