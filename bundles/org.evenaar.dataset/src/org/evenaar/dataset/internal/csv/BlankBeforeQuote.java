package org.evenaar.dataset.internal.csv;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.BooleanSupplier;

import org.evenaar.dataset.CsvShape;

/**
 * Looks for quotation marks with blanks before them, at the beginning of a value or after a closing mark. Readers do not
 * agree on those: to commons-csv the mark is part of the value or an error, to DuckDB it opens a quoted one, without any
 * complaint.
 */
public final class BlankBeforeQuote {

	/** Bytes of the block before that are kept, to look back at. */
	private static final int BACK = 64;
	private static final int BUFFER = 1 << 18;
	private static final long ONES = 0x0101010101010101L;
	private static final long HIGHS = 0x8080808080808080L;

	private final byte quote;
	private final byte delimiter;
	/** Outside of the heap, where the system puts bytes without a further copy. */
	private final ByteBuffer bytes = ByteBuffer.allocateDirect(BACK + BUFFER).order(ByteOrder.LITTLE_ENDIAN);

	private BlankBeforeQuote(CsvShape shape) {
		this.quote = (byte) (char) shape.quote().orElse('"');
		this.delimiter = (byte) shape.delimiter();
		for (int i = 0; i < BACK; i++) {
			bytes.put(i, (byte) '\n');
		}
	}

	/**
	 * @param shape     with a quote and a delimiter of ASCII, in an encoding that has those as one byte
	 * @param cancelled ends the search
	 * @return whether there is one; false where it was cancelled
	 */
	public static boolean in(Path file, CsvShape shape, BooleanSupplier cancelled) throws IOException {
		return shape.quote().isPresent() && new BlankBeforeQuote(shape).search(file, cancelled);
	}

	private boolean search(Path file, BooleanSupplier cancelled) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			for (int length = channel.read(bytes.position(BACK)); length > 0 && !cancelled.getAsBoolean();
					length = channel.read(bytes.position(BACK))) {
				if (search(BACK + length)) {
					return true;
				}
				bytes.put(0, bytes, length, BACK);
			}
		}
		return false;
	}

	/** 32 bytes at a time, as most have no mark among them. */
	private boolean search(int end) {
		int i = BACK;
		for (; i + 32 <= end; i += 32) {
			long found = mark(i) | mark(i + 8) | mark(i + 16) | mark(i + 24);
			if (found != 0 && search(i, i + 32)) {
				return true;
			}
		}
		return search(i, end);
	}

	/** @return not zero where one of the eight bytes from there on is the mark */
	private long mark(int at) {
		long different = bytes.getLong(at) ^ ONES * quote;
		return different - ONES & ~different & HIGHS;
	}

	private boolean search(int from, int to) {
		for (int i = from; i < to; i++) {
			if (bytes.get(i) == quote && doubtful(i)) {
				return true;
			}
		}
		return false;
	}

	/** Whether blanks stand before it, and before those the beginning of a value, or a mark that was not the first of one. */
	private boolean doubtful(int at) {
		int i = at - 1;
		while (i > 0 && (bytes.get(i) == ' ' || bytes.get(i) == '\t') && bytes.get(i) != delimiter) {
			i--;
		}
		if (i == at - 1) {
			return false;
		}
		return i == 0 || ends(bytes.get(i)) || bytes.get(i) == quote && !ends(bytes.get(i - 1));
	}

	private boolean ends(byte b) {
		return b == delimiter || b == '\n' || b == '\r';
	}
}
