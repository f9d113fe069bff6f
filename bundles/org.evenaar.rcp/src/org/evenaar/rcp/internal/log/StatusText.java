package org.evenaar.rcp.internal.log;

import org.apache.commons.lang3.exception.ExceptionUtils;
import org.eclipse.core.runtime.IStatus;

/** A status with what lies below it, as lines for a maker of the program. */
public final class StatusText {

	private StatusText() {
	}

	public static String of(IStatus status) {
		var lines = new StringBuilder();
		collect(status, lines, "");
		return lines.toString().stripTrailing();
	}

	private static void collect(IStatus status, StringBuilder lines, String indent) {
		lines.append(indent).append(status.getPlugin()).append(": ").append(status.getMessage()).append('\n');
		if (status.getException() != null) {
			lines.append(ExceptionUtils.getStackTrace(status.getException())).append('\n');
		}
		for (IStatus child : status.getChildren()) {
			collect(child, lines, indent + "  ");
		}
	}
}
