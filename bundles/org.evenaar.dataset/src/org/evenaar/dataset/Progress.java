package org.evenaar.dataset;

/** Told from time to time how far the reading is. Must be quick; is called on the thread that reads. */
@FunctionalInterface
public interface Progress {

	/** Nobody looks. */
	Progress NONE = (done, total) -> {
	};

	/**
	 * @param done  bytes read so far
	 * @param total bytes in all, or -1 where that is not known
	 */
	void report(long done, long total);
}
