package org.evenaar.importer.internal.docx;

import javax.xml.stream.XMLStreamReader;

import org.evenaar.importer.internal.TextCleaner;
import org.evenaar.importer.internal.docx.DocxPieces.Para;

/** A stretch of text of one look. */
final class DocxRun {

	private final StringBuilder text = new StringBuilder();
	private boolean hidden;
	private boolean raised;
	private boolean bold;

	void text(String more) {
		text.append(more);
	}

	/** Takes a property of the run, or a sign that stands in it as an element. */
	void element(String name, XMLStreamReader xml) {
		switch (name) {
		case "vanish", "webHidden" -> hidden = name.equals("vanish") && Word.isOn(Word.value(xml), true);
		case "vertAlign" -> raised = Word.value(xml).equals("superscript");
		case "b" -> bold = Word.isOn(Word.value(xml), true);
		case "tab", "ptab" -> text.append('\t');
		case "br", "cr" -> text.append('\n');
		case "noBreakHyphen" -> text.append('-');
		case "sym" -> text.append(SymbolFont.sign(Word.attribute(xml, "font"), Word.attribute(xml, "char")));
		default -> {
			// Colours and sizes say nothing about the text.
		}
		}
	}

	void appendTo(Para para) {
		if (hidden || text.isEmpty()) {
			return;
		}
		if (raised) {
			int last = para.text.length() - 1;
			para.text.append(TextCleaner.raised(last < 0 ? ' ' : para.text.charAt(last), text.toString()));
		} else {
			para.text.append(text);
		}
		para.boldCharacters += bold ? text.length() : 0;
	}
}
