package org.evenaar.search.internal.index;

import java.util.Map;

import org.apache.lucene.util.Version;
import org.evenaar.search.internal.analysis.Analyzers;

/**
 * By what an index was made, kept in its commits.
 *
 * @param format   version of the fields
 * @param analysis version of the way in which text becomes words
 * @param lucene   version of the library
 * @param complete false where the program ended before all files were indexed
 */
record Stamp(String format, String analysis, String lucene, boolean complete) {

	/** Changes whenever the fields do. */
	private static final String FORMAT = "3";

	/** @return the stamp of what this program makes */
	static Stamp current(boolean complete) {
		return new Stamp(FORMAT, Analyzers.VERSION, Version.LATEST.toString(), complete);
	}

	static Stamp of(Map<String, String> commit) {
		return new Stamp(commit.getOrDefault("format", ""), commit.getOrDefault("analysis", ""),
				commit.getOrDefault("lucene", ""), Boolean.parseBoolean(commit.get("complete")));
	}

	Map<String, String> commit() {
		return Map.of("format", format, "analysis", analysis, "lucene", lucene, "complete", Boolean.toString(complete));
	}

	/** @return true where queries of this program find what they should */
	boolean searchable() {
		return format.equals(FORMAT) && analysis.equals(Analyzers.VERSION);
	}

	/** @return true where this program can go on with the index */
	boolean matches() {
		return searchable() && lucene.equals(Version.LATEST.toString());
	}
}
