package org.evenaar.rcp.internal.log;

import java.time.Instant;

import org.eclipse.core.runtime.IStatus;

/**
 * Something that was written to the log.
 *
 * @param time     when
 * @param severity as in {@link IStatus}
 * @param source   the part of the program it comes from
 * @param message  one line
 * @param details  everything a maker of the program wants to know, in lines; may be empty
 */
record LogEntry(Instant time, int severity, String source, String message, String details) {

	static LogEntry of(Instant time, IStatus status) {
		boolean wordless = status.getMessage() == null || status.getMessage().isBlank();
		String message = wordless ? String.valueOf(status.getException()) : status.getMessage();
		return new LogEntry(time, status.getSeverity(), String.valueOf(status.getPlugin()),
				message.lines().findFirst().orElse(""), StatusText.of(status));
	}

	boolean isProblem() {
		return severity == IStatus.ERROR || severity == IStatus.WARNING;
	}
}
