package org.evenaar.importer;

import java.util.List;

/**
 * Takes a document piece by piece, in reading order, from the reader of a file format. The reader knows the
 * format; the sink knows what a guideline is: it builds the tree of sections, tells their kinds, finds
 * recommendations and languages. Texts come with entities resolved, ligatures and line-end hyphens undone.
 */
public interface DocumentSink {

	/** Facts about the document as a whole, where the format states them. */
	enum Property {
		TITLE, ISSUER, VERSION, LANGUAGE
	}

	/** What the format itself says about a paragraph, beyond its text. */
	enum Role {
		BODY, RECOMMENDATION, TITLE, QUOTE, FORMULA, CAPTION
	}

	/**
	 * @param text       the text of the cell
	 * @param columnSpan the number of columns it takes, at least 1
	 * @param origin     where it stands
	 */
	record Cell(String text, int columnSpan, Origin origin) {
	}

	/**
	 * @param header true where the document or its layout marks the row as a head of columns
	 * @param cells  from left to right
	 */
	record Row(boolean header, List<Cell> cells) {
		public Row {
			cells = List.copyOf(cells);
		}
	}

	void property(Property property, String value);

	/** @param level 1 for the highest; a jump of levels is taken as it is */
	void heading(int level, String text, Origin origin);

	void paragraph(Role role, String text, Origin origin);

	/**
	 * @param depth  1 for the outermost list
	 * @param marker the bullet or number as printed, or empty
	 */
	void listItem(int depth, String marker, String text, Origin origin);

	void table(String caption, List<Row> rows, Origin origin);

	/** @param label the number or sign of the footnote or endnote as printed, or empty */
	void footnote(String label, String text, Origin origin);

	/** @param count the number of pages, for formats that have pages */
	void pages(int count);

	/**
	 * A remark for the reader about what could not be read, such as a page without text. The document still counts
	 * as read.
	 */
	void remark(ImportMessage message);
}
