package org.evenaar.importer.internal.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.evenaar.importer.ImportException;
import org.evenaar.importer.ImportMessage;
import org.evenaar.importer.ReadContext;
import org.evenaar.importer.internal.docx.DocxPieces.Grid;
import org.evenaar.importer.internal.docx.DocxPieces.GridCell;
import org.evenaar.importer.internal.docx.DocxPieces.GridRow;
import org.evenaar.importer.internal.docx.DocxPieces.Note;
import org.evenaar.importer.internal.docx.DocxPieces.Para;
import org.evenaar.importer.internal.docx.DocxPieces.Piece;

/**
 * Reads the stream of a part of a Word document into paragraphs and tables. What the authors inserted is in, what
 * they deleted is out; comments, headers, footers, hidden text and codes of fields are out, results of fields are in.
 */
final class DocxXml {

	private static final Set<String> SKIPPED = Set.of("del", "moveFrom", "delText", "delInstrText", "rPrChange", "pPrChange",
			"tblPrChange", "tcPrChange", "trPrChange", "sectPr", "rt", "comment", "tabs", "framePr", "pBdr", "numberingChange");

	private final ReadContext context;
	private final String part;
	private final Deque<List<Piece>> targets = new ArrayDeque<>();
	private final Deque<Para> paras = new ArrayDeque<>();
	private final Deque<Grid> grids = new ArrayDeque<>();
	private final Deque<Boolean> hiddenControls = new ArrayDeque<>();
	private final DocxFields fields = new DocxFields();
	private final Map<String, List<Piece>> notes = new LinkedHashMap<>();
	private DocxRun run;
	private MathText math;
	private boolean paraProperties;
	private boolean rowProperties;
	private boolean inText;
	private String noteId = "";
	private int paraCount;
	private int gridCount;

	/** @param part what the locators begin with, such as body */
	DocxXml(String part, ReadContext context) {
		this.part = part;
		this.context = context;
		targets.push(new ArrayList<>());
	}

	/** @return the paragraphs and tables in reading order */
	List<Piece> pieces() {
		return targets.getLast();
	}

	/** @return the footnotes or endnotes of the part by their number in the file */
	Map<String, List<Piece>> notes() {
		return notes;
	}

	void read(XMLStreamReader xml) throws XMLStreamException, ImportException {
		while (xml.hasNext()) {
			switch (xml.next()) {
			case XMLStreamConstants.START_ELEMENT -> start(xml);
			case XMLStreamConstants.END_ELEMENT -> end(xml);
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters(xml.getText());
			case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new ImportException(ImportMessage.of("file.entities"));
			default -> {
				// Comments and instructions hold no text.
			}
			}
		}
	}

	private void start(XMLStreamReader xml) throws XMLStreamException, ImportException {
		String name = xml.getLocalName();
		if (math != null || Word.isMath(xml)) {
			startMath(xml, name);
		} else if (name.equals("Fallback") || Word.isMain(xml) && SKIPPED.contains(name)) {
			deletedRow(name);
			skip(xml);
		} else if (name.equals("docPr")) {
			picture(Word.attribute(xml, "descr"));
		} else if (Word.isMain(xml)) {
			startMain(xml, name);
		}
	}

	/** A deletion in the properties of a row says that the row as a whole was deleted. */
	private void deletedRow(String name) {
		if (rowProperties && name.equals("del") && !grids.isEmpty() && !grids.peek().rows.isEmpty()) {
			grids.peek().rows.getLast().deleted = true;
		}
	}

	private void startMath(XMLStreamReader xml, String name) {
		if (math == null && (name.equals("oMath") || name.equals("oMathPara"))) {
			math = new MathText();
			if (name.equals("oMathPara") && !paras.isEmpty()) {
				paras.peek().formula = true;
			}
		}
		if (math != null) {
			math.start(Word.isMath(xml) ? name : "w-" + name, Word.value(xml));
			inText = name.equals("t");
		}
	}

	private void startMain(XMLStreamReader xml, String name) throws XMLStreamException, ImportException {
		switch (name) {
		case "p" -> {
			paras.push(new Para(part + "/p[" + ++paraCount + ']'));
			paras.peek().contents = fields.inContents();
		}
		case "pPr" -> paraProperties = true;
		case "rPr" -> {
			if (paraProperties) {
				skip(xml);
			}
		}
		case "r" -> run = new DocxRun();
		case "t" -> inText = true;
		case "tbl" -> grids.push(new Grid(part + "/tbl[" + ++gridCount + ']'));
		case "tr" -> startRow();
		case "trPr" -> rowProperties = true;
		case "tc" -> startCell();
		case "txbxContent" -> push(new ArrayList<>());
		case "sdt" -> hiddenControls.push(false);
		case "sdtContent" -> {
			if (!hiddenControls.isEmpty() && hiddenControls.peek()) {
				skip(xml);
			}
		}
		case "footnote", "endnote" -> {
			noteId = Word.attribute(xml, "type").isEmpty() || Word.attribute(xml, "type").equals("normal") ? Word.attribute(xml, "id") : "";
			push(new ArrayList<>());
		}
		default -> startSmall(xml, name);
		}
	}

	private void startSmall(XMLStreamReader xml, String name) throws XMLStreamException {
		if (paraProperties && !paras.isEmpty()) {
			paragraphProperty(paras.peek(), name, Word.value(xml));
			return;
		}
		switch (name) {
		case "tblHeader" -> {
			if (!grids.isEmpty() && !grids.peek().rows.isEmpty() && Word.isOn(Word.value(xml), true)) {
				grids.peek().rows.getLast().header = true;
			}
		}
		case "gridSpan" -> {
			if (!grids.isEmpty() && !grids.peek().rows.isEmpty() && !grids.peek().rows.getLast().cells.isEmpty()) {
				grids.peek().rows.getLast().cells.getLast().span = Math.clamp(Word.number(Word.value(xml), 1), 1, 200);
			}
		}
		case "docPartGallery" -> hide(Word.value(xml).equals("Table of Contents"));
		case "showingPlcHdr" -> hide(Word.isOn(Word.value(xml), true));
		case "footnoteReference" -> note(false, Word.attribute(xml, "id"));
		case "endnoteReference" -> note(true, Word.attribute(xml, "id"));
		case "fldChar" -> fields.mark(Word.attribute(xml, "fldCharType"));
		case "instrText" -> fields.code(xml.getElementText());
		default -> {
			if (run != null) {
				run.element(name, xml);
			}
		}
		}
	}

	private static void paragraphProperty(Para para, String name, String value) {
		switch (name) {
		case "pStyle" -> para.style = value;
		case "numId" -> para.numberId = value;
		case "ilvl" -> para.numberLevel = Word.number(value, 0);
		case "outlineLvl" -> para.outline = Word.number(value, 9);
		default -> {
			// Layout says nothing about the text.
		}
		}
	}

	private void hide(boolean hidden) {
		if (hidden && !hiddenControls.isEmpty()) {
			hiddenControls.pop();
			hiddenControls.push(true);
		}
	}

	private void note(boolean end, String id) {
		if (!paras.isEmpty() && !fields.hidesText()) {
			paras.peek().notes.add(new Note(end, id));
		}
	}

	private void picture(String description) {
		// A description of one word is a file name more often than a sentence.
		if (!paras.isEmpty() && description.strip().indexOf(' ') > 0) {
			Para caption = new Para(paras.peek().locator);
			caption.picture = true;
			caption.text.append(description);
			paras.peek().after.add(caption);
		}
	}

	private void startRow() {
		if (!grids.isEmpty()) {
			grids.peek().rows.add(new GridRow());
		}
	}

	private void startCell() throws ImportException {
		GridCell cell = new GridCell();
		if (!grids.isEmpty() && !grids.peek().rows.isEmpty()) {
			grids.peek().rows.getLast().cells.add(cell);
		}
		push(cell.pieces);
	}

	private void push(List<Piece> target) throws ImportException {
		if (targets.size() > context.limits().nesting()) {
			throw new ImportException(ImportMessage.of("limit.nesting", context.limits().nesting()));
		}
		targets.push(target);
	}

	private void characters(String text) {
		if (math != null) {
			if (inText) {
				math.text(text);
			}
		} else if (inText && run != null && !fields.hidesText()) {
			run.text(text);
		}
	}

	private void end(XMLStreamReader xml) throws ImportException {
		String name = xml.getLocalName();
		if (math != null) {
			inText = false;
			math.end();
			if (math.isDone()) {
				endMath();
			}
		} else if (Word.isMain(xml)) {
			endMain(name);
		}
	}

	private void endMath() {
		if (!paras.isEmpty()) {
			paras.peek().text.append(math.result());
		}
		math = null;
	}

	private void endMain(String name) throws ImportException {
		switch (name) {
		case "t" -> inText = false;
		case "pPr" -> paraProperties = false;
		case "trPr" -> rowProperties = false;
		case "r" -> endRun();
		case "p" -> endPara();
		case "tc" -> targets.pop();
		case "tbl" -> endGrid();
		case "txbxContent" -> endBox();
		case "sdt" -> hiddenControls.pop();
		case "footnote", "endnote" -> {
			List<Piece> pieces = targets.pop();
			if (!noteId.isEmpty()) {
				notes.put(noteId, pieces);
			}
		}
		default -> context.check();
		}
	}

	private void endRun() {
		if (run != null && !paras.isEmpty()) {
			run.appendTo(paras.peek());
		}
		run = null;
	}

	private void endPara() {
		Para para = paras.pop();
		para.contents |= fields.inContents();
		fields.endParagraph();
		targets.peek().add(para);
		targets.peek().addAll(para.after);
	}

	private void endGrid() {
		Grid grid = grids.pop();
		grid.rows.removeIf(r -> r.deleted || r.cells.isEmpty());
		GridCell only = grid.onlyCell();
		if (only != null) {
			// A table of one cell is a box around text.
			targets.peek().addAll(only.pieces);
		} else if (!grid.rows.isEmpty()) {
			targets.peek().add(grid);
		}
	}

	private void endBox() {
		List<Piece> box = targets.pop();
		if (paras.isEmpty()) {
			targets.peek().addAll(box);
		} else {
			paras.peek().after.addAll(box);
		}
	}

	private static void skip(XMLStreamReader xml) throws XMLStreamException {
		int depth = 1;
		while (depth > 0) {
			int event = xml.next();
			depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
		}
	}
}
