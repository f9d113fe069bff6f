package org.evenaar.rcp.internal.log;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.program.Program;

/** The file that everything in the log is written to. */
public final class LogFile {

	private LogFile() {
	}

	/** @return empty where nothing was written yet */
	public static Optional<Path> path() {
		IPath place = Platform.getLogFileLocation();
		return Optional.ofNullable(place).map(IPath::toPath).filter(file -> file.toFile().exists());
	}

	/** Shows the file in the program that the system has for it, else its folder. */
	static void open() {
		path().ifPresent(file -> {
			if (!Program.launch(file.toString())) {
				Program.launch(file.getParent().toString());
			}
		});
	}
}
