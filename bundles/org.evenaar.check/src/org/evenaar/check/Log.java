package org.evenaar.check;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.FrameworkUtil;

/** Writes to the log of the platform, or to that of Java where Evenaar runs as a plain library. On any thread. */
public final class Log {

	private final Class<?> writer;

	private Log(Class<?> writer) {
		this.writer = writer;
	}

	/** @param writer whose bundle the entries are from */
	public static Log of(Class<?> writer) {
		return new Log(writer);
	}

	public void error(String message, Throwable cause) {
		if (FrameworkUtil.getBundle(writer) == null) {
			System.getLogger(writer.getName()).log(System.Logger.Level.ERROR, message, cause);
		} else {
			ILog.of(writer).error(message, cause);
		}
	}

	public void warning(String message, Throwable cause) {
		if (FrameworkUtil.getBundle(writer) == null) {
			System.getLogger(writer.getName()).log(System.Logger.Level.WARNING, message, cause);
		} else {
			ILog.of(writer).warn(message, cause);
		}
	}

	/** For damage that is mended: in one line, because how it was noticed helps nobody. */
	public void mended(String message, Throwable how) {
		warning(message + ": " + String.valueOf(how.getMessage()).lines().findFirst().orElse(""), null);
		detail(message, how);
	}

	/** For what is expected to happen and does no harm. */
	public void detail(String message, Throwable cause) {
		System.getLogger(writer.getName()).log(System.Logger.Level.DEBUG, message, cause);
	}
}
