package org.evenaar.rcp.internal.log;

import java.io.PrintWriter;
import java.io.StringWriter;
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
		StringBuilder details = new StringBuilder();
		collect(status, details, "");
		boolean wordless = status.getMessage() == null || status.getMessage().isBlank();
		String message = wordless ? String.valueOf(status.getException()) : status.getMessage();
		return new LogEntry(time, status.getSeverity(), String.valueOf(status.getPlugin()),
				message.lines().findFirst().orElse(""), details.toString().stripTrailing());
	}

	boolean isProblem() {
		return severity == IStatus.ERROR || severity == IStatus.WARNING;
	}

	private static void collect(IStatus status, StringBuilder details, String indent) {
		details.append(indent).append(status.getMessage()).append('\n');
		if (status.getException() != null) {
			StringWriter trace = new StringWriter();
			status.getException().printStackTrace(new PrintWriter(trace, true));
			details.append(trace).append('\n');
		}
		for (IStatus child : status.getChildren()) {
			collect(child, details, indent + "  ");
		}
	}
}
