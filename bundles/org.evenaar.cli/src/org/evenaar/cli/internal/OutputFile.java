package org.evenaar.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.evenaar.report.ReportFile;

/** A file that a person wants written: in one piece or not at all, see {@link ReportFile}. */
final class OutputFile {

	private final String name;
	private final Path file;

	/**
	 * @param name as the person gave it
	 * @param file where it is to be
	 */
	OutputFile(String name, Path file) {
		this.name = name;
		this.file = file;
	}

	String name() {
		return name;
	}

	Path file() {
		return file;
	}

	/** @throws UsageException where it can be seen beforehand that it cannot be written */
	void require() throws UsageException {
		if (Files.isDirectory(file)) {
			throw new UsageException("output.isFolder", name);
		}
		Path folder = file.toAbsolutePath().getParent();
		if (folder == null || !Files.isDirectory(folder)) {
			throw new UsageException("output.noFolder", name, String.valueOf(folder));
		}
		if (ReportFile.isSpecial(file) ? !Files.isWritable(file) : !Files.isWritable(folder) || Files.exists(file) && !Files.isWritable(file)) {
			throw new UsageException("output.closed", name);
		}
	}

	/** @return true where it is that very file */
	boolean replaces(Path other) {
		try {
			return Files.exists(file) && Files.exists(other) && Files.isSameFile(file, other);
		} catch (IOException e) {
			return file.equals(other);
		}
	}

	void write(ReportFile.Content content) throws IOException {
		ReportFile.write(file, content);
	}
}
