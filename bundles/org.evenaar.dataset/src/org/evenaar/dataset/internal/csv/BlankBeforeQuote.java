package org.evenaar.dataset.internal.csv;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
	private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long ONES = 0x0101010101010101L;
	private static final long HIGHS = 0x8080808080808080L;

	private final byte quote;
	private final byte delimiter;
	private final byte[] bytes = new byte[BACK + BUFFER];

	private BlankBeforeQuote(CsvShape shape) {
		this.quote = (byte) (char) shape.quote().orElse('"');
		this.delimiter = (byte) shape.delimiter();
		Arrays.fill(bytes, 0, BACK, (byte) '\n');
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
		try (InputStream in = Files.newInputStream(file)) {
			for (int length = in.read(bytes, BACK, BUFFER); length > 0 && !cancelled.getAsBoolean(); length = in.read(bytes, BACK, BUFFER)) {
				if (search(BACK + length)) {
					return true;
				}
				System.arraycopy(bytes, length, bytes, 0, BACK);
			}
		}
		return false;
	}

	/** Eight bytes at a time, as most have no mark among them. */
	private boolean search(int end) {
		long pattern = ONES * quote;
		int i = BACK;
		for (; i + 8 <= end; i += 8) {
			long different = (long) LONGS.get(bytes, i) ^ pattern;
			if ((different - ONES & ~different & HIGHS) != 0 && search(i, i + 8)) {
				return true;
			}
		}
		return search(i, end);
	}

	private boolean search(int from, int to) {
		for (int i = from; i < to; i++) {
			if (bytes[i] == quote && doubtful(i)) {
				return true;
			}
		}
		return false;
	}

	/** Whether blanks stand before it, and before those the beginning of a value, or a mark that was not the first of one. */
	private boolean doubtful(int at) {
		int i = at - 1;
		while (i > 0 && (bytes[i] == ' ' || bytes[i] == '\t') && bytes[i] != delimiter) {
			i--;
		}
		if (i == at - 1) {
			return false;
		}
		return i == 0 || ends(bytes[i]) || bytes[i] == quote && !ends(bytes[i - 1]);
	}

	private boolean ends(byte b) {
		return b == delimiter || b == '\n' || b == '\r';
	}
}
