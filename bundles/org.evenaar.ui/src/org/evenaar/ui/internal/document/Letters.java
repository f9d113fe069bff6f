package org.evenaar.ui.internal.document;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

import org.evenaar.ui.internal.document.Manuscript.Grid;
import org.evenaar.ui.internal.document.Manuscript.Item;
import org.evenaar.ui.internal.document.Manuscript.Prose;
import org.evenaar.ui.internal.document.Manuscript.Row;

/** Which characters a manuscript needs of each kind of letters. Immutable once made; made beside the UI thread. */
final class Letters {

	private static final int FIRST = ' ';
	private static final int LAST = '~';

	private final Map<Face, BitSet> used = new EnumMap<>(Face.class);

	Letters(Manuscript manuscript) {
		for (Face face : Face.values()) {
			BitSet always = new BitSet();
			always.set(FIRST, LAST + 1);
			always.set('\u2022');
			used.put(face, always);
		}
		manuscript.items().forEach(this::add);
	}

	private void add(Item item) {
		switch (item) {
		case Prose prose -> {
			add(Composer.face(prose), prose.text());
			add(Composer.face(prose), prose.marker());
		}
		case Grid grid -> {
			add(Face.CAPTION, grid.caption());
			for (Row row : grid.rows()) {
				row.cells().forEach(cell -> add(row.header() ? Face.TABLE_HEAD : Face.TABLE, cell.text()));
			}
		}
		}
	}

	private void add(Face face, String text) {
		BitSet characters = used.get(face);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c > LAST) {
				int character = Character.isHighSurrogate(c) ? text.codePointAt(i) : c;
				characters.set(character);
			}
		}
	}

	BitSet of(Face face) {
		return used.get(face);
	}
}
