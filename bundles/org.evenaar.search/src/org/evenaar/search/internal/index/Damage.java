package org.evenaar.search.internal.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;

import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;

/** Tells what a failure means. */
final class Damage {

	private Damage() {
	}

	/** @return true where files of the index are damaged or gone, or cannot be read by this program */
	static boolean shownBy(Throwable failure) {
		for (Throwable each = failure; each != null; each = each.getCause()) {
			if (each instanceof CorruptIndexException || each instanceof IndexFormatTooOldException
					|| each instanceof IndexFormatTooNewException || each instanceof IndexNotFoundException
					|| each instanceof EOFException || each instanceof NoSuchFileException
					|| each instanceof FileNotFoundException) {
				return true;
			}
		}
		return false;
	}

	/** @return true where the index was at fault, by reading all of it */
	static boolean behind(Throwable failure, Generation generation) {
		if (shownBy(failure)) {
			return true;
		}
		try {
			generation.verify();
			return false;
		} catch (IOException | RuntimeException | InternalError damaged) {
			return true;
		}
	}
}
