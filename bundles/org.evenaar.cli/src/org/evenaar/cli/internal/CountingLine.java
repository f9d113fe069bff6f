package org.evenaar.cli.internal;

import java.io.PrintStream;

/** Shows on a terminal how much of the data is read, on one line that is wiped at the end; nothing anywhere else. */
final class CountingLine implements org.evenaar.dataset.Progress {

	private static final String WIPE = "\r\u001b[K";

	private final Session session;
	private final boolean shown;
	private int percent = -1;

	CountingLine(Session session) {
		this.session = session;
		this.shown = session.surroundings().errIsTerminal() && !session.surroundings().variable("TERM").equals("dumb");
	}

	@Override
	public void report(long read, long total) {
		int now = total > 0 ? (int) Math.min(100, read * 100.0 / total) : 0;
		if (shown && now != percent) {
			percent = now;
			print(WIPE + session.text("represent.progress", now));
		}
	}

	void done() {
		if (shown && percent >= 0) {
			print(WIPE);
			percent = -1;
		}
	}

	private void print(String text) {
		PrintStream err = session.surroundings().err();
		err.print(text);
		err.flush();
	}
}
