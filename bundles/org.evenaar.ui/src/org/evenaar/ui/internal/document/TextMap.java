package org.evenaar.ui.internal.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the characters of a document's blocks stand in the text on the screen, and the other way round. A block can be
 * cut into pieces: by line ends, and in a table by the cells beside it. All offsets are in UTF-16 units. Immutable.
 */
public final class TextMap {

	private final Map<String, Integer> numbers;
	private final String[] paths;
	private final int[][] pieces;
	private final int[] block;
	private final int[] blockStart;
	private final int[] textStart;
	private final int[] length;

	/** A place in a block. */
	public record BlockPosition(String path, int offset) {
	}

	/** A stretch of a block; end is exclusive. */
	public record BlockRange(String path, int start, int end) {
	}

	/** A stretch of the text on the screen; end is exclusive. */
	public record Span(int start, int end) {
		boolean overlaps(Span other) {
			return start < other.end && other.start < end;
		}
	}

	private TextMap(Builder builder) {
		this.numbers = Map.copyOf(builder.numbers);
		this.paths = builder.paths.toArray(String[]::new);
		int count = builder.count;
		this.block = Arrays.copyOf(builder.block, count);
		this.blockStart = Arrays.copyOf(builder.blockStart, count);
		this.textStart = Arrays.copyOf(builder.textStart, count);
		this.length = Arrays.copyOf(builder.length, count);
		this.pieces = byBlock(paths.length, block);
	}

	private static int[][] byBlock(int blocks, int[] block) {
		int[] sizes = new int[blocks];
		for (int number : block) {
			sizes[number]++;
		}
		int[][] result = new int[blocks][];
		for (int i = 0; i < blocks; i++) {
			result[i] = new int[sizes[i]];
		}
		Arrays.fill(sizes, 0);
		for (int piece = 0; piece < block.length; piece++) {
			result[block[piece]][sizes[block[piece]]++] = piece;
		}
		return result;
	}

	public boolean contains(String path) {
		return numbers.containsKey(path);
	}

	/** @return the place of a character in the text, or -1 where the block or the character is not there */
	public int textOffset(String path, int offset) {
		Integer number = numbers.get(path);
		if (number == null) {
			return -1;
		}
		for (int piece : pieces[number]) {
			int within = offset - blockStart[piece];
			if (within >= 0 && within < length[piece]) {
				return textStart[piece] + within;
			}
		}
		int last = pieces[number].length - 1;
		return last >= 0 && offset == blockStart[pieces[number][last]] + length[pieces[number][last]]
				? textStart[pieces[number][last]] + length[pieces[number][last]] : -1;
	}

	/** @return where a stretch of a block stands in the text: one span for each piece it touches; may be empty */
	public List<Span> spans(String path, int start, int end) {
		Integer number = numbers.get(path);
		if (number == null) {
			return List.of();
		}
		List<Span> spans = new ArrayList<>(2);
		for (int piece : pieces[number]) {
			int from = Math.max(start, blockStart[piece]);
			int to = Math.min(end, blockStart[piece] + length[piece]);
			if (from < to) {
				int shift = textStart[piece] - blockStart[piece];
				spans.add(new Span(from + shift, to + shift));
			}
		}
		return spans;
	}

	/**
	 * @return the place in a block at which a character of the text stands; the end of a piece counts as part of it.
	 *         Empty for what belongs to no block, such as the bullet of a list
	 */
	public Optional<BlockPosition> at(int offset) {
		int piece = pieceAt(offset);
		if (piece < 0 || offset - textStart[piece] > length[piece]) {
			return Optional.empty();
		}
		return Optional.of(new BlockPosition(paths[block[piece]], blockStart[piece] + offset - textStart[piece]));
	}

	/** @return the place at that character, or at the nearest one before it, or after it at the very beginning */
	public Optional<BlockPosition> nearest(int offset) {
		if (block.length == 0) {
			return Optional.empty();
		}
		int piece = Math.max(0, pieceAt(offset));
		int within = Math.clamp(offset - textStart[piece], 0, length[piece]);
		return Optional.of(new BlockPosition(paths[block[piece]], blockStart[piece] + within));
	}

	private int pieceAt(int offset) {
		int found = Arrays.binarySearch(textStart, offset);
		return found >= 0 ? found : -found - 2;
	}

	/** @return the pieces of a stretch of the text, in its order: path, start and end in the block */
	List<Piece> pieces(int start, int end) {
		List<Piece> result = new ArrayList<>();
		for (int piece = Math.max(0, pieceAt(start)); piece < block.length && textStart[piece] < end; piece++) {
			int from = Math.max(start, textStart[piece]);
			int to = Math.min(end, textStart[piece] + length[piece]);
			if (from < to) {
				int shift = blockStart[piece] - textStart[piece];
				result.add(new Piece(paths[block[piece]], from + shift, to + shift, from, to));
			}
		}
		return result;
	}

	/** @return what a stretch of the text holds of the first block that it touches; empty where it touches none */
	public Optional<BlockRange> firstBlock(int start, int end) {
		List<Piece> touched = pieces(start, end);
		if (touched.isEmpty()) {
			return Optional.empty();
		}
		String path = touched.getFirst().path();
		int last = touched.stream().filter(piece -> piece.path().equals(path)).mapToInt(Piece::end).max().orElseThrow();
		return Optional.of(new BlockRange(path, touched.getFirst().start(), last));
	}

	/** A stretch of a block that stands in one line, and where. */
	record Piece(String path, int start, int end, int textStart, int textEnd) {
	}

	/** Takes pieces in the order of the text. */
	static final class Builder {

		private final Map<String, Integer> numbers = new HashMap<>();
		private final List<String> paths = new ArrayList<>();
		private int[] block = new int[1024];
		private int[] blockStart = new int[1024];
		private int[] textStart = new int[1024];
		private int[] length = new int[1024];
		private int count;

		void add(String path, int startInBlock, int startInText, int pieceLength) {
			if (pieceLength == 0) {
				return;
			}
			if (count == block.length) {
				block = Arrays.copyOf(block, count * 2);
				blockStart = Arrays.copyOf(blockStart, count * 2);
				textStart = Arrays.copyOf(textStart, count * 2);
				length = Arrays.copyOf(length, count * 2);
			}
			block[count] = numbers.computeIfAbsent(path, this::number);
			blockStart[count] = startInBlock;
			textStart[count] = startInText;
			length[count++] = pieceLength;
		}

		private int number(String path) {
			paths.add(path);
			return paths.size() - 1;
		}

		TextMap build() {
			return new TextMap(this);
		}
	}
}
