package org.evenaar.rcp.internal.errors;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** What the makers of the program need to know about a mistake. Says nothing about the document or the person. */
final class MistakeReport {

	private MistakeReport() {
	}

	static String of(IStatus status) {
		StringWriter text = new StringWriter();
		PrintWriter lines = new PrintWriter(text);
		Bundle bundle = Platform.getBundle("org.evenaar.rcp");
		lines.println("Evenaar " + (bundle == null ? "" : bundle.getVersion()));
		lines.println("Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name") + " "
				+ System.getProperty("os.version") + " " + System.getProperty("os.arch"));
		add(status, lines);
		lines.flush();
		return text.toString();
	}

	private static void add(IStatus status, PrintWriter lines) {
		lines.println(status.getPlugin() + ": " + status.getMessage());
		if (status.getException() != null) {
			status.getException().printStackTrace(lines);
		}
		for (IStatus child : status.getChildren()) {
			add(child, lines);
		}
	}
}
