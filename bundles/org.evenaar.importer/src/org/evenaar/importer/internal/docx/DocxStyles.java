package org.evenaar.importer.internal.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.evenaar.importer.DocumentSink.Role;

/** The paragraph styles of a document: which are headings, at which level, and what the others are for. */
final class DocxStyles {

	private static final int LONGEST_CHAIN = 32;
	private static final Pattern HEADING = Pattern.compile("(?:heading|kop|\u00fcberschrift|berschrift|titre|title)\\s?([1-9])(?!\\d).*", Pattern.CASE_INSENSITIVE);
	private static final Pattern CONTENTS = Pattern.compile("(?:toc|inhopg|inhaltsverzeichnis|verzeichnis|tm)\\s?[1-9]|table of figures|lijst met afbeeldingen", Pattern.CASE_INSENSITIVE);

	/** One style as it stands in the file; -1 and empty texts where it says nothing. */
	private static final class Style {
		String name = "";
		String basedOn = "";
		int outline = -1;
		String numberId = "";
		int numberLevel = -1;
		boolean bold;
	}

	private final Map<String, Style> styles = new HashMap<>();
	private String defaultId = "";

	void read(XMLStreamReader xml) throws XMLStreamException {
		Style style = null;
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				style = start(xml, style);
			} else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("style")) {
				style = null;
			}
		}
	}

	private Style start(XMLStreamReader xml, Style open) {
		String value = Word.value(xml);
		if (xml.getLocalName().equals("style")) {
			if (!"paragraph".equals(Word.attribute(xml, "type"))) {
				return null;
			}
			Style style = new Style();
			String id = Word.attribute(xml, "styleId");
			styles.put(id, style);
			defaultId = Word.isOn(Word.attribute(xml, "default"), false) ? id : defaultId;
			return style;
		}
		if (open != null) {
			switch (xml.getLocalName()) {
			case "name" -> open.name = value;
			case "basedOn" -> open.basedOn = value;
			case "outlineLvl" -> open.outline = Word.number(value, -1);
			case "numId" -> open.numberId = value;
			case "ilvl" -> open.numberLevel = Word.number(value, -1);
			case "b" -> open.bold = Word.isOn(value, true);
			default -> {
				// Other properties do not tell what a paragraph is for.
			}
			}
		}
		return open;
	}

	/** What a style makes of a paragraph; heading is its level from 1, or 0. */
	record Meaning(int heading, Role role, boolean contents, String numberId, int numberLevel) {
	}

	/** @param id the style of the paragraph, or empty for the default */
	Meaning of(String id) {
		int heading = 0;
		Role role = Role.BODY;
		boolean contents = false;
		String numberId = "";
		int numberLevel = -1;
		boolean outlined = false;
		String at = id.isEmpty() ? defaultId : id;
		for (int i = 0; i < LONGEST_CHAIN && !at.isEmpty(); i++) {
			Style style = styles.getOrDefault(at, new Style());
			String name = style.name.isEmpty() ? at : style.name;
			contents |= CONTENTS.matcher(name).matches() || CONTENTS.matcher(at).matches();
			role = role == Role.BODY ? role(name) : role;
			if (!outlined && style.outline >= 0) {
				outlined = true;
				heading = style.outline < 9 ? style.outline + 1 : 0;
			}
			if (!outlined && heading == 0) {
				heading = Math.max(headingLevel(name), headingLevel(at));
			}
			numberId = numberId.isEmpty() ? style.numberId : numberId;
			numberLevel = numberLevel < 0 ? style.numberLevel : numberLevel;
			at = style.basedOn;
		}
		return new Meaning(role == Role.TITLE || role == Role.CAPTION ? 0 : heading, role, contents, numberId, Math.max(0, numberLevel));
	}

	private static int headingLevel(String name) {
		Matcher heading = HEADING.matcher(name);
		return heading.matches() ? heading.group(1).charAt(0) - '0' : 0;
	}

	private static Role role(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		if (lower.equals("title") || lower.equals("titel") || lower.equals("titre")) {
			return Role.TITLE;
		}
		if (lower.equals("caption") || lower.equals("bijschrift") || lower.equals("beschriftung") || lower.startsWith("l\u00e9gende")) {
			return Role.CAPTION;
		}
		if (lower.contains("aanbeveling") || lower.contains("recommendation") || lower.contains("empfehlung")) {
			return lower.contains("kop") || lower.contains("heading") || lower.contains("titel") || lower.contains("title") ? Role.BODY : Role.RECOMMENDATION;
		}
		return lower.contains("quote") || lower.contains("citaat") ? Role.QUOTE : lower.equals("formule") || lower.equals("formula") ? Role.FORMULA : Role.BODY;
	}
}
