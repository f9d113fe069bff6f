package org.evenaar.cli.internal;

import java.nio.file.Path;

/** Names of files as a person would give them from the folder where they are. */
final class FileNames {

	private FileNames() {
	}

	/** @return the name from the current folder where the file is in it, else the whole path; / between folders */
	static String shown(Session session, Path file) {
		Path here = session.surroundings().folder().toAbsolutePath().normalize();
		Path there = file.toAbsolutePath().normalize();
		Path name = there.startsWith(here) && !there.equals(here) ? here.relativize(there) : there;
		return name.toString().replace(java.io.File.separatorChar, '/');
	}
}
