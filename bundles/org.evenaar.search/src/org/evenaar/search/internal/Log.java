package org.evenaar.search.internal;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.FrameworkUtil;

/** Writes to the log of the platform, or to that of Java where the index runs as a plain library. */
public final class Log {

	private static final String NAME = "org.evenaar.search";

	private Log() {
	}

	public static void error(String message, Throwable cause) {
		if (FrameworkUtil.getBundle(Log.class) == null) {
			System.getLogger(NAME).log(System.Logger.Level.ERROR, message, cause);
		} else {
			ILog.of(Log.class).error(message, cause);
		}
	}

	public static void warning(String message, Throwable cause) {
		if (FrameworkUtil.getBundle(Log.class) == null) {
			System.getLogger(NAME).log(System.Logger.Level.WARNING, message, cause);
		} else {
			ILog.of(Log.class).warn(message, cause);
		}
	}

	/** For damage that is mended: in one line, because how it was noticed helps nobody. */
	public static void mended(String message, Throwable how) {
		String line = message + ": " + String.valueOf(how.getMessage()).lines().findFirst().orElse("");
		if (FrameworkUtil.getBundle(Log.class) == null) {
			System.getLogger(NAME).log(System.Logger.Level.WARNING, line);
		} else {
			ILog.of(Log.class).warn(line);
		}
		detail(message, how);
	}

	/** For what is expected to happen and does no harm. */
	public static void detail(String message, Throwable cause) {
		System.getLogger(NAME).log(System.Logger.Level.DEBUG, message, cause);
	}
}
