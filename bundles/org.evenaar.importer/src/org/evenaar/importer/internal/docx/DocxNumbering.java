package org.evenaar.importer.internal.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The numbers and bullets of lists and headings, counted as Word prints them. */
final class DocxNumbering {

	private static final int LEVELS = 9;

	private static final class Level {
		String format = "decimal";
		String text = "";
		int start = 1;
	}

	private static final class Scheme {
		final Level[] levels = new Level[LEVELS];
		final int[] counts = new int[LEVELS];

		Level level(int i) {
			if (levels[i] == null) {
				levels[i] = new Level();
			}
			return levels[i];
		}
	}

	private final Map<String, Scheme> schemes = new HashMap<>();
	private final Map<String, String> schemeOfNumber = new HashMap<>();
	/** Where a list starts again: by its number and level, the first number it prints. Taken out when it has started. */
	private final Map<String, Integer> restarts = new HashMap<>();

	void read(XMLStreamReader xml) throws XMLStreamException {
		Scheme scheme = null;
		Level level = null;
		String number = "";
		int overridden = 0;
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				switch (xml.getLocalName()) {
				case "abstractNum" -> scheme = schemes.computeIfAbsent(Word.attribute(xml, "abstractNumId"), k -> new Scheme());
				case "num" -> {
					scheme = null;
					number = Word.attribute(xml, "numId");
				}
				case "abstractNumId" -> schemeOfNumber.put(number, Word.value(xml));
				case "lvlOverride" -> overridden = bounded(Word.attribute(xml, "ilvl"));
				case "startOverride" -> restarts.put(number + '/' + overridden, Word.number(Word.value(xml), 1));
				case "lvl" -> level = scheme == null ? null : scheme.level(bounded(Word.attribute(xml, "ilvl")));
				default -> tell(xml, level);
				}
			} else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("lvl")) {
				level = null;
			}
		}
	}

	private static void tell(XMLStreamReader xml, Level level) {
		if (level != null) {
			switch (xml.getLocalName()) {
			case "numFmt" -> level.format = Word.value(xml).isEmpty() ? level.format : Word.value(xml);
			case "lvlText" -> level.text = Word.value(xml);
			case "start" -> level.start = Word.number(Word.value(xml), 1);
			default -> {
				// Fonts and indents do not show in text.
			}
			}
		}
	}

	private static int bounded(String level) {
		return Math.clamp(Word.number(level, 0), 0, LEVELS - 1);
	}

	/** @return the number or bullet of the next paragraph of the list at this level; empty where it shows none */
	String next(String numberId, int at) {
		Scheme scheme = schemes.get(schemeOfNumber.getOrDefault(numberId, ""));
		if (scheme == null) {
			return "";
		}
		int i = Math.clamp(at, 0, LEVELS - 1);
		Integer restart = restarts.remove(numberId + '/' + i);
		scheme.counts[i] = restart == null ? scheme.counts[i] + 1 : Math.max(1, restart - scheme.level(i).start + 1);
		for (int deeper = i + 1; deeper < LEVELS; deeper++) {
			scheme.counts[deeper] = 0;
		}
		Level level = scheme.level(i);
		if (level.format.equals("none")) {
			return "";
		}
		if (level.format.equals("bullet")) {
			return "\u2022";
		}
		return print(scheme, level);
	}

	private static String print(Scheme scheme, Level level) {
		StringBuilder out = new StringBuilder();
		for (int k = 0; k < level.text.length(); k++) {
			char c = level.text.charAt(k);
			if (c == '%' && k + 1 < level.text.length() && level.text.charAt(k + 1) >= '1' && level.text.charAt(k + 1) <= '9') {
				int index = level.text.charAt(++k) - '1';
				Level part = scheme.level(index);
				out.append(format(part.format, part.start + Math.max(1, scheme.counts[index]) - 1));
			} else {
				out.append(c);
			}
		}
		return out.toString();
	}

	private static String format(String format, int number) {
		return switch (format) {
		case "lowerLetter" -> letters(number);
		case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
		case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
		case "upperRoman" -> roman(number);
		default -> Integer.toString(number);
		};
	}

	private static String letters(int number) {
		return number < 1 || number > 26 * 20 ? Integer.toString(number)
				: String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
	}

	private static String roman(int number) {
		if (number < 1 || number > 3_999) {
			return Integer.toString(number);
		}
		int[] values = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };
		String[] signs = { "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I" };
		StringBuilder out = new StringBuilder();
		int left = number;
		for (int i = 0; i < values.length; i++) {
			while (left >= values[i]) {
				out.append(signs[i]);
				left -= values[i];
			}
		}
		return out.toString();
	}
}
