package org.evenaar.ui.internal.document;

import java.util.List;

import org.evenaar.model.guideline.SectionKind;
import org.evenaar.model.guideline.Strength;

/**
 * A guideline as its typesetter takes it: what is to be set, one thing after the other. Immutable; for any thread.
 *
 * @param items           in the order of the document
 * @param sections        in the order of the document
 * @param recommendations how strongly each recommendation is worded
 */
public record Manuscript(List<Item> items, List<SectionEntry> sections, List<Strength> recommendations) {

	public Manuscript {
		items = List.copyOf(items);
		sections = List.copyOf(sections);
		recommendations = List.copyOf(recommendations);
	}

	/** What a piece of running text is. */
	public enum Kind {
		TITLE, HEADING, PARAGRAPH, LIST_ITEM, FORMULA, CAPTION, FOOTNOTE
	}

	/** Something that is set below what stands before it. */
	public sealed interface Item permits Prose, Grid {

		/** @return page of the original from 1, or 0 where the format has none */
		int page();

		/** @return index of its section in {@link Manuscript#sections()} */
		int section();

		/** @return index of its recommendation in {@link Manuscript#recommendations()}, or -1 */
		int recommendation();
	}

	/**
	 * Running text.
	 *
	 * @param path   of its block; of a heading: that of its section with /h
	 * @param depth  level of a heading or depth of a list, from 1; else 0
	 * @param marker bullet or number of a list item, label of a footnote; or empty
	 */
	public record Prose(Kind kind, String path, String text, int depth, String marker, int page, int section,
			int recommendation) implements Item {
	}

	/**
	 * A table.
	 *
	 * @param caption may be empty
	 */
	public record Grid(String path, String caption, List<Row> rows, int page, int section, int recommendation)
			implements Item {
		public Grid {
			rows = List.copyOf(rows);
		}
	}

	/** @param header true for a row of heads of columns */
	public record Row(boolean header, List<Cell> cells) {
		public Row {
			cells = List.copyOf(cells);
		}
	}

	/**
	 * @param column from 0, taking spans into account
	 * @param span   columns it takes, at least 1
	 */
	public record Cell(String path, String text, int column, int span) {
	}

	/**
	 * A section, for the outline.
	 *
	 * @param parent index of the section around it, or -1
	 * @param item   index of its heading among the items, or of what follows where it has none
	 */
	public record SectionEntry(String path, String heading, int parent, int depth, SectionKind kind, int item) {
	}
}
