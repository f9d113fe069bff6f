package org.evenaar.importer.internal.docx;

import java.util.ArrayList;
import java.util.List;

/** What a Word document holds, as it stands in the file, before it is told to a sink. */
final class DocxPieces {

	sealed interface Piece permits Para, Grid {
	}

	/** A paragraph. */
	static final class Para implements Piece {
		final String locator;
		final StringBuilder text = new StringBuilder();
		String style = "";
		String numberId = "";
		int numberLevel = -1;
		/** Level of the outline from 0, 9 for body text, -1 where the paragraph says nothing. */
		int outline = -1;
		int boldCharacters;
		boolean contents;
		boolean formula;
		boolean picture;
		final List<Note> notes = new ArrayList<>();
		/** Text boxes and pictures that hang on the paragraph. */
		final List<Piece> after = new ArrayList<>();

		Para(String locator) {
			this.locator = locator;
		}
	}

	/** A mark in the text and the place of its note. */
	record Note(boolean end, String id) {
	}

	/** A table. */
	static final class Grid implements Piece {
		final String locator;
		final List<GridRow> rows = new ArrayList<>();

		Grid(String locator) {
			this.locator = locator;
		}

		/** @return its only cell, or null where it has several */
		GridCell onlyCell() {
			return rows.size() == 1 && rows.getFirst().cells.size() == 1 ? rows.getFirst().cells.getFirst() : null;
		}
	}

	static final class GridRow {
		boolean header;
		boolean deleted;
		final List<GridCell> cells = new ArrayList<>();
	}

	static final class GridCell {
		int span = 1;
		final List<Piece> pieces = new ArrayList<>();
	}

	private DocxPieces() {
	}
}
