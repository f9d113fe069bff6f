package org.evenaar.check.internal;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.FrameworkUtil;

/** Writes to the log of the platform, or to that of Java where checks run as a plain library. */
public final class Log {

	private Log() {
	}

	public static void error(String message, Throwable cause) {
		if (FrameworkUtil.getBundle(Log.class) == null) {
			System.getLogger("org.evenaar.check").log(System.Logger.Level.ERROR, message, cause);
		} else {
			ILog.of(Log.class).error(message, cause);
		}
	}
}
