package org.evenaar.search.internal.index;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.evenaar.search.internal.read.DocumentReading;

/**
 * Finds out what an update has to look at.
 *
 * @param roots what the index is about
 * @param only  files and folders within it to look at; empty for all
 * @param own   the folder of the index, which is left out
 */
record ScopeMaker(Collection<Path> roots, Optional<Collection<Path>> only, Path own) {

	/** @return everything, instead of some of it */
	ScopeMaker complete() {
		return new ScopeMaker(roots, Optional.empty(), own);
	}

	Update.Scope make(DocumentReading reading, IProgressMonitor monitor) {
		var walk = new FileWalk(reading::reads, own, monitor::isCanceled);
		if (only.isEmpty()) {
			return new Update.Scope(walk.below(roots), path -> true, true);
		}
		List<Path> wholes = absolute(roots);
		List<Path> asked = absolute(only.get());
		List<Path> parts = asked.stream().filter(part -> wholes.stream().anyMatch(part::startsWith)).toList();
		Map<Path, BasicFileAttributes> files = walk.below(parts);
		return new Update.Scope(files, path -> asked.stream().anyMatch(Path.of(path)::startsWith), false);
	}

	private static List<Path> absolute(Collection<Path> paths) {
		return paths.stream().map(path -> path.toAbsolutePath().normalize()).toList();
	}
}
