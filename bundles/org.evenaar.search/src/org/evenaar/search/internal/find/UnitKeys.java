package org.evenaar.search.internal.find;

import java.io.IOException;
import java.util.List;

import org.evenaar.search.internal.index.FileEntry;
import org.evenaar.search.internal.read.Digests;

/**
 * Numbers by which a unit is known again: its text and state, in its content or in its file. A file that was renamed has
 * the same content, and a file that was changed has the same name, so that what stands in it still is not new.
 */
final class UnitKeys {

	private final FileLookup files;

	UnitKeys(FileLookup files) {
		this.files = files;
	}

	/** @return numbers for the content and for each of its files */
	long[] names(String content) throws IOException {
		List<FileEntry> entries = files.of(content);
		long[] names = new long[entries.size() + 1];
		names[0] = Digests.number(content);
		for (int i = 0; i < entries.size(); i++) {
			names[i + 1] = Digests.number(entries.get(i).path());
		}
		return names;
	}

	/** @param digest of the text and state of the unit */
	static long key(long name, long digest) {
		long mixed = (name ^ digest * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
		return mixed ^ mixed >>> 31;
	}
}
