package org.evenaar.dataset.internal.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.evenaar.dataset.ImportReport;

/**
 * Turns bytes into characters and never fails at them: NUL characters are skipped, and what does not fit the encoding is
 * read as Windows-1252, as files are that were put together from several sources. Both are counted, with the places of
 * the first ones. A byte order mark at the beginning is skipped.
 */
final class CharDecoder implements Closeable {

	private static final int BUFFER = 1 << 17;
	private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final Charset FALLBACK = Charset.forName("windows-1252");

	private final InputStream in;
	private final CharsetDecoder decoder;
	private final ByteBuffer bytes = ByteBuffer.wrap(new byte[BUFFER]).limit(0);
	private volatile long bytesRead;
	private long charsOut;
	private boolean begun;
	private boolean ended;
	private boolean flushed;
	private boolean mayHoldNul;
	private long nulCount;
	private long oddCount;
	private final List<Long> nuls = new ArrayList<>();
	private final List<Long> odds = new ArrayList<>();

	CharDecoder(InputStream in, Charset charset) {
		this.in = in;
		this.decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
	}

	/**
	 * @param length room for a few characters at least
	 * @return number of characters written from 'from' on, 1 or more, or -1 at the end
	 */
	int read(char[] target, int from, int length) throws IOException {
		CharBuffer out = CharBuffer.wrap(target, from, length);
		while (out.position() == from && !flushed) {
			decode(target, from, out);
		}
		int count = out.position() - from;
		charsOut += count;
		return count == 0 ? -1 : count;
	}

	private void decode(char[] target, int from, CharBuffer out) throws IOException {
		if (!ended && bytes.remaining() < 8) {
			fill();
		}
		int before = out.position();
		CoderResult result = decoder.decode(bytes, out, ended);
		dropMark(target, before, out);
		if (mayHoldNul) {
			dropNuls(target, before, charsOut + before - from, out);
		}
		if (result.isError()) {
			replace(result.length(), charsOut + out.position() - from, out);
		} else if (result.isUnderflow() && ended) {
			decoder.flush(out);
			flushed = true;
		}
	}

	private void fill() throws IOException {
		bytes.compact();
		int read = 0;
		while (bytes.hasRemaining() && read >= 0) {
			read = in.read(bytes.array(), bytes.position(), bytes.remaining());
			if (read > 0) {
				bytes.position(bytes.position() + read);
				bytesRead += read;
			}
		}
		ended = read < 0;
		bytes.flip();
		mayHoldNul = holdsZero(bytes.array(), 0, bytes.limit());
	}

	/** Eight bytes at a time; in encodings of two bytes a character this only means that it has to be looked at. */
	private static boolean holdsZero(byte[] array, int from, int to) {
		int i = from;
		for (; i + 8 <= to; i += 8) {
			long eight = (long) LONGS.get(array, i);
			if ((eight - 0x0101010101010101L & ~eight & 0x8080808080808080L) != 0) {
				return true;
			}
		}
		for (; i < to; i++) {
			if (array[i] == 0) {
				return true;
			}
		}
		return false;
	}

	private void replace(int length, long place, CharBuffer out) {
		if (out.remaining() < length) {
			// The rest of the buffer is too small; the caller comes back with a new one.
			return;
		}
		note(odds, place);
		oddCount++;
		for (int i = 0; i < length; i++) {
			byte odd = bytes.get();
			out.put(decoder.charset().equals(StandardCharsets.UTF_8) ? new String(new byte[] { odd }, FALLBACK).charAt(0) : '\ufffd');
		}
	}

	private void dropMark(char[] target, int from, CharBuffer out) {
		if (!begun && out.position() > from && target[from] == '\ufeff') {
			System.arraycopy(target, from + 1, target, from, out.position() - from - 1);
			out.position(out.position() - 1);
		}
		begun |= out.position() > from;
	}

	private void dropNuls(char[] target, int from, long place, CharBuffer out) {
		int to = from;
		for (int i = from; i < out.position(); i++) {
			if (target[i] == 0) {
				nulCount++;
				note(nuls, place + to - from);
			} else {
				target[to++] = target[i];
			}
		}
		out.position(to);
	}

	private static void note(List<Long> places, long place) {
		if (places.size() < ImportReport.LINES * 4) {
			places.add(place);
		}
	}

	long bytesRead() {
		return bytesRead;
	}

	long nulCount() {
		return nulCount;
	}

	long oddCount() {
		return oddCount;
	}

	/** @return places of the first NULs, in characters from the beginning */
	List<Long> nuls() {
		return nuls;
	}

	/** @return places of the first characters that did not fit, in characters from the beginning */
	List<Long> odds() {
		return odds;
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
