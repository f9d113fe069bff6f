package org.evenaar.dataset.internal.csv;

import java.io.IOException;
import java.io.Reader;

/**
 * Characters of a file, with a way back: the last ones that were given out are kept, so that a record that turns out to
 * be broken can be read again in another way. Also guards against a record without end, such as after a quotation mark
 * that is never closed.
 */
final class WindowReader extends Reader {

	/** A record of more characters than this is broken. */
	static final int LONGEST_RECORD = 1 << 18;

	/** What commons-csv may have read ahead, generously. */
	private static final int AHEAD = 1 << 15;
	private static final int KEEP = 2 * LONGEST_RECORD + 2 * AHEAD;
	private static final int CAPACITY = KEEP + (1 << 19);

	/** There was no end to a record within reason. */
	static final class RunawayException extends IOException {
		private static final long serialVersionUID = 1L;
	}

	private final ReadAhead source;
	private final char[] window = new char[CAPACITY];
	private long windowStart;
	private int end;
	private int next;
	private long recordStart;

	WindowReader(ReadAhead source) {
		this.source = source;
	}

	@Override
	public int read(char[] target, int offset, int length) throws IOException {
		if (next == end && !fill()) {
			return -1;
		}
		if (position() - recordStart > LONGEST_RECORD + AHEAD) {
			throw new RunawayException();
		}
		int count = Math.min(length, end - next);
		System.arraycopy(window, next, target, offset, count);
		next += count;
		return count;
	}

	private boolean fill() throws IOException {
		if (window.length - end < AHEAD) {
			int drop = end - KEEP;
			System.arraycopy(window, drop, window, 0, KEEP);
			windowStart += drop;
			end -= drop;
			next -= drop;
		}
		int read = source.read(window, end, window.length - end);
		if (read < 0) {
			return false;
		}
		end += read;
		return true;
	}

	/** @return characters given out so far, counted from the beginning of the file */
	long position() {
		return windowStart + next;
	}

	/** Says that a record came to its end. */
	void recordEnded() {
		recordStart = windowStart + next;
	}

	/** @throws IllegalStateException if that place is no longer kept, which the limits rule out */
	void seek(long position) {
		if (position < windowStart || position > windowStart + end) {
			throw new IllegalStateException("Character " + position + " is not kept.");
		}
		next = (int) (position - windowStart);
		recordStart = position;
	}

	private int one() throws IOException {
		return next == end && !fill() ? -1 : window[next++];
	}

	/**
	 * Reads up to the end of the line.
	 *
	 * @param most characters to return of it; the rest is passed over
	 * @return the line without its end, or null at the end of the file
	 */
	String line(int most) throws IOException {
		int c = one();
		if (c < 0) {
			return null;
		}
		StringBuilder line = new StringBuilder();
		for (; c >= 0 && c != '\n' && c != '\r'; c = one()) {
			if (line.length() < most) {
				line.append((char) c);
			}
		}
		if (c == '\r') {
			int following = one();
			if (following >= 0 && following != '\n') {
				next--;
			}
		}
		recordStart = position();
		return line.toString();
	}

	@Override
	public void close() throws IOException {
		source.close();
	}
}
