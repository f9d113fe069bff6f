package org.evenaar.ui.internal.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.evenaar.ui.internal.document.Manuscript.Grid;
import org.evenaar.ui.internal.document.Manuscript.Item;
import org.evenaar.ui.internal.document.Manuscript.Prose;
import org.evenaar.ui.internal.document.TextMap.BlockRange;

/**
 * Finds words in the blocks of a manuscript, not in the lines on the screen: a line end that only the width of the window
 * made hides nothing. Capitals and accents make no difference.
 */
final class TextSearch {

	private static final int MOST = 5_000;

	private final String wanted;
	private final List<BlockRange> found = new ArrayList<>();

	private TextSearch(String wanted) {
		this.wanted = wanted;
	}

	/** @return places in the order of the document, at most 5,000 */
	static List<BlockRange> find(Manuscript manuscript, String words) {
		String folded = fold(words.strip());
		if (folded.isEmpty()) {
			return List.of();
		}
		var search = new TextSearch(folded);
		manuscript.items().forEach(search::item);
		return search.found;
	}

	private void item(Item item) {
		switch (item) {
		case Prose prose -> block(prose.path(), prose.text());
		case Grid grid -> {
			block(grid.path(), grid.caption());
			grid.rows().forEach(row -> row.cells().forEach(cell -> block(cell.path(), cell.text())));
		}
		}
	}

	private void block(String path, String text) {
		String folded = fold(text);
		for (int at = folded.indexOf(wanted); at >= 0 && found.size() < MOST; at = folded.indexOf(wanted,
				at + wanted.length())) {
			found.add(new BlockRange(path, at, at + wanted.length()));
		}
	}

	/** Small letters without accents, every character staying where it is. */
	private static String fold(String text) {
		char[] characters = text.toCharArray();
		for (int i = 0; i < characters.length; i++) {
			char c = characters[i];
			if (c > '~') {
				String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
				c = parts.isEmpty() || Character.isSurrogate(c) ? c : parts.charAt(0);
				c = c == '\u2018' || c == '\u2019' ? '\'' : c == '\u201C' || c == '\u201D' ? '"' : c == '\u00A0' ? ' ' : c;
			} else if (c < ' ') {
				c = ' ';
			}
			characters[i] = c;
		}
		String lower = new String(characters).toLowerCase(Locale.ROOT);
		return lower.length() == characters.length ? lower : new String(characters);
	}
}
