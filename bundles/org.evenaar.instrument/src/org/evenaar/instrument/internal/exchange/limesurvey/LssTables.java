package org.evenaar.instrument.internal.exchange.limesurvey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.evenaar.instrument.InstrumentException;
import org.evenaar.instrument.internal.exchange.ReadJob;
import org.evenaar.instrument.internal.exchange.SafeXml;
import org.evenaar.instrument.internal.exchange.Sentences;
import org.evenaar.rules.Text;

/**
 * A file of LimeSurvey: tables of a database, each with rows of named fields.
 *
 * @param kind      what the file is, as it says itself: Survey, Group, Question
 * @param languages the tags of the survey's languages, the main one first
 * @param tables    rows per table
 */
record LssTables(String kind, List<String> languages, Map<String, List<Row>> tables) {

	/**
	 * One row.
	 *
	 * @param line   the line it begins on, from 1
	 * @param fields value per field
	 */
	record Row(int line, Map<String, String> fields) {

		/** @return the value; empty where there is none */
		String get(String field) {
			return fields.getOrDefault(field, "");
		}

		Text place() {
			return Sentences.line(line);
		}
	}

	List<Row> rows(String table) {
		return tables.getOrDefault(table, List.of());
	}

	static LssTables read(String text, ReadJob job) throws InstrumentException {
		try {
			XMLStreamReader xml = SafeXml.open(text);
			try {
				return new Parser(xml, job).document();
			} finally {
				xml.close();
			}
		} catch (XMLStreamException e) {
			throw SafeXml.broken(e, job);
		}
	}

	/** Sections and rows are three levels deep; whatever is deeper has no meaning and is passed over. */
	private static final class Parser {

		private static final int DEEPEST = 64;

		private final XMLStreamReader xml;
		private final ReadJob job;
		private final Map<String, List<Row>> tables = new LinkedHashMap<>();
		private final List<String> languages = new ArrayList<>();
		private String kind = "";

		Parser(XMLStreamReader xml, ReadJob job) {
			this.xml = xml;
			this.job = job;
		}

		LssTables document() throws XMLStreamException, InstrumentException {
			while (SafeXml.next(xml, job) != XMLStreamConstants.START_ELEMENT) {
				// Comments before the first element.
			}
			while (child()) {
				switch (xml.getLocalName()) {
				case "LimeSurveyDocType" -> kind = text();
				case "languages" -> languages();
				default -> table(xml.getLocalName());
				}
			}
			while (xml.hasNext()) {
				SafeXml.next(xml, job);
			}
			return new LssTables(kind, languages, tables);
		}

		/** @return true at the next child of the element, false at its end */
		private boolean child() throws XMLStreamException, InstrumentException {
			int event = SafeXml.next(xml, job);
			while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
				event = SafeXml.next(xml, job);
			}
			return event == XMLStreamConstants.START_ELEMENT;
		}

		private String text() throws XMLStreamException, InstrumentException {
			StringBuilder text = new StringBuilder();
			int open = 1;
			while (open > 0) {
				int event = SafeXml.next(xml, job);
				if (event == XMLStreamConstants.START_ELEMENT) {
					open++;
					if (open > DEEPEST) {
						throw job.problemAt(SafeXml.place(xml), "limit.nesting", DEEPEST);
					}
				} else if (event == XMLStreamConstants.END_ELEMENT) {
					open--;
				} else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
					text.append(xml.getText());
				}
			}
			return job.text(SafeXml.place(xml), text.toString());
		}

		private void languages() throws XMLStreamException, InstrumentException {
			while (child()) {
				String language = text();
				if (!language.isEmpty()) {
					languages.add(language);
				}
			}
		}

		private void table(String name) throws XMLStreamException, InstrumentException {
			while (child()) {
				if (!xml.getLocalName().equals("rows")) {
					text();
					continue;
				}
				while (child()) {
					int line = xml.getLocation().getLineNumber();
					Map<String, String> fields = new HashMap<>();
					while (child()) {
						String field = xml.getLocalName();
						fields.put(field, text());
					}
					tables.computeIfAbsent(name, n -> new ArrayList<>()).add(new Row(line, fields));
				}
			}
		}
	}
}
