package org.evenaar.search;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.evenaar.rules.Text;

/**
 * What an update of the index did.
 *
 * @param read      files that were read and indexed
 * @param followed  files whose content was in the index already: renamed, moved, copied or twice there
 * @param unchanged files that were left alone
 * @param removed   files that are gone, without those that were renamed or moved
 * @param problems  files that could not be read; everything else is indexed all the same
 * @param documents documents that can be found now, those of the list of instruments too
 * @param units     pieces of text that can be found now
 * @param took      the time it took
 */
public record IndexReport(int read, int followed, int unchanged, int removed, List<Problem> problems, int documents,
		long units, Duration took) {

	/**
	 * A file that could not be indexed.
	 *
	 * @param file     the file
	 * @param sentence why, and what to do
	 */
	public record Problem(Path file, Text sentence) {
	}

	public IndexReport {
		problems = List.copyOf(problems);
	}
}
