package org.evenaar.rcp.internal.errors;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.evenaar.rcp.internal.log.StatusText;
import org.osgi.framework.Bundle;

/** What the makers of the program need to know about a mistake. Says nothing about the document or the person. */
final class MistakeReport {

	private MistakeReport() {
	}

	static String of(IStatus status) {
		Bundle bundle = Platform.getBundle("org.evenaar.rcp");
		return String.join("\n", "Evenaar " + (bundle == null ? "" : bundle.getVersion()),
				"Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name") + " "
						+ System.getProperty("os.version") + " " + System.getProperty("os.arch"),
				StatusText.of(status), "");
	}
}
