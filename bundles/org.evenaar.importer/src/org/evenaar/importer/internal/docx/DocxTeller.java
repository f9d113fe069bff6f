package org.evenaar.importer.internal.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.evenaar.importer.DocumentSink;
import org.evenaar.importer.DocumentSink.Cell;
import org.evenaar.importer.DocumentSink.Role;
import org.evenaar.importer.DocumentSink.Row;
import org.evenaar.importer.Origin;
import org.evenaar.importer.internal.SectionKinds;
import org.evenaar.importer.internal.SoftLines;
import org.evenaar.importer.internal.TableHeads;
import org.evenaar.importer.internal.TextCleaner;
import org.evenaar.importer.internal.docx.DocxPieces.Grid;
import org.evenaar.importer.internal.docx.DocxPieces.GridCell;
import org.evenaar.importer.internal.docx.DocxPieces.GridRow;
import org.evenaar.importer.internal.docx.DocxPieces.Note;
import org.evenaar.importer.internal.docx.DocxPieces.Para;
import org.evenaar.importer.internal.docx.DocxPieces.Piece;

/** Tells the paragraphs and tables of a Word document to a sink: headings, lists, tables, notes. */
final class DocxTeller {

	private static final int LONGEST_BOLD_HEADING = 100;

	private final DocxStyles styles;
	private final DocxNumbering numbering;
	private final Map<String, List<Piece>> footnotes;
	private final Map<String, List<Piece>> endnotes;
	private final DocumentSink sink;
	private boolean styledHeadings;
	/** True behind a heading in a table of contents: the file did not end it. */
	private boolean contentsOver;
	private int footnoteNumber;
	private int endnoteNumber;

	DocxTeller(DocxStyles styles, DocxNumbering numbering, Map<String, List<Piece>> footnotes,
			Map<String, List<Piece>> endnotes, DocumentSink sink) {
		this.styles = styles;
		this.numbering = numbering;
		this.footnotes = footnotes;
		this.endnotes = endnotes;
		this.sink = sink;
	}

	void tell(List<Piece> pieces) {
		styledHeadings = pieces.stream().anyMatch(p -> p instanceof Para para && headingLevel(para, styles.of(para.style)) > 0);
		for (int i = 0; i < pieces.size(); i++) {
			Piece next = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
			switch (pieces.get(i)) {
			case Para para -> tell(para, next);
			case Grid grid -> tell(grid);
			}
		}
	}

	private static int headingLevel(Para para, DocxStyles.Meaning meaning) {
		return para.outline >= 0 ? para.outline < 9 ? para.outline + 1 : 0 : meaning.heading();
	}

	private void tell(Para para, Piece next) {
		DocxStyles.Meaning meaning = styles.of(para.style);
		String text = text(para);
		int level = headingLevel(para, meaning);
		contentsOver |= para.contents && level > 0 && !meaning.contents();
		boolean contents = meaning.contents() || para.contents && !contentsOver;
		String numberId = para.numberId.isEmpty() ? meaning.numberId() : para.numberId;
		int numberLevel = para.numberLevel >= 0 ? para.numberLevel : meaning.numberLevel();
		String marker = text.isEmpty() || contents || numberId.isEmpty() || numberId.equals("0") ? "" : numbering.next(numberId, numberLevel);
		Origin origin = Origin.at(para.locator);
		if (text.isEmpty() || contents) {
			notes(para);
			return;
		}
		if (level == 0 && !styledHeadings && marker.isEmpty() && isBoldHeading(para, text, next)) {
			level = 1;
		}
		if (level > 0) {
			sink.heading(level, marker.isEmpty() ? text : marker + ' ' + text, origin);
		} else if (marker.isEmpty() || isLabel(marker)) {
			Role role = para.picture ? Role.CAPTION : para.formula ? Role.FORMULA : meaning.role();
			sink.paragraph(role, marker.isEmpty() ? text : marker + ' ' + text, origin);
		} else {
			sink.listItem(numberLevel + 1, marker, text, origin);
		}
		notes(para);
	}

	/** Automatic numbers like "Aanbeveling 3:" are words of the text; Roman numbers are not. */
	private static boolean isLabel(String marker) {
		return marker.chars().filter(c -> Character.isLetter(c) && "ivxlcdmIVXLCDM".indexOf(c) < 0).count() > 2;
	}

	/** Where no style marks headings, a short bold line before ordinary text is one. */
	private static boolean isBoldHeading(Para para, String text, Piece next) {
		boolean shortLine = text.length() <= LONGEST_BOLD_HEADING && ".,;:!".indexOf(text.charAt(text.length() - 1)) < 0;
		boolean bold = para.boldCharacters >= text.length();
		boolean before = next instanceof Grid || next instanceof Para following && following.boldCharacters < following.text.length();
		return shortLine && before && (bold || SectionKinds.isCommonHeading(text));
	}

	private static String text(Para para) {
		return SoftLines.join(TextCleaner.clean(para.text));
	}

	private void notes(Para para) {
		for (Note note : para.notes) {
			List<Piece> pieces = (note.end() ? endnotes : footnotes).getOrDefault(note.id(), List.of());
			int number = note.end() ? ++endnoteNumber : ++footnoteNumber;
			String text = text(pieces, new ArrayList<>(), new ArrayList<>());
			if (!text.isEmpty()) {
				sink.footnote(Integer.toString(number), text, Origin.at((note.end() ? "endnotes/endnote[" : "footnotes/footnote[") + note.id() + ']'));
			}
		}
	}

	private void tell(Grid grid) {
		List<Row> rows = new ArrayList<>();
		List<Grid> inner = new ArrayList<>();
		List<Para> withNotes = new ArrayList<>();
		int number = 0;
		for (GridRow row : grid.rows) {
			number++;
			int column = 0;
			List<Cell> cells = new ArrayList<>();
			boolean bold = true;
			for (GridCell cell : row.cells) {
				column++;
				bold &= cell.pieces.stream().allMatch(p -> p instanceof Para para && para.boldCharacters >= para.text.length());
				cells.add(new Cell(text(cell.pieces, inner, withNotes), cell.span, Origin.at(grid.locator + "/tr[" + number + "]/tc[" + column + ']')));
			}
			boolean head = row.header || number == 1 && bold && grid.rows.size() > 1 && cells.stream().anyMatch(c -> !c.text().isEmpty());
			rows.add(new Row(head, cells));
		}
		sink.table("", TableHeads.mark(rows), Origin.at(grid.locator));
		withNotes.forEach(this::notes);
		inner.forEach(this::tell);
	}

	/** @return the text of the paragraphs, each on a line of its own; tables are put aside */
	private static String text(List<Piece> pieces, List<Grid> inner, List<Para> withNotes) {
		StringBuilder text = new StringBuilder();
		for (Piece piece : pieces) {
			switch (piece) {
			case Grid grid -> inner.add(grid);
			case Para para -> {
				String line = text(para);
				if (!line.isEmpty()) {
					text.append(text.isEmpty() ? "" : "\n").append(line);
				}
				if (!para.notes.isEmpty()) {
					withNotes.add(para);
				}
			}
			}
		}
		return text.toString();
	}
}
