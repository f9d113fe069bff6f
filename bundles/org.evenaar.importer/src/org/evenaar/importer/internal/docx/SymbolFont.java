package org.evenaar.importer.internal.docx;

import java.util.Locale;

/** The signs that Word writes as a number in the font Symbol. */
final class SymbolFont {

	/** The Greek letters of the font, at the places of a to z. */
	private static final String GREEK = "\u03b1\u03b2\u03c7\u03b4\u03b5\u03c6\u03b3\u03b7\u03b9\u03d5\u03ba\u03bb\u03bc\u03bd\u03bf\u03c0\u03b8\u03c1\u03c3\u03c4\u03c5\u03d6\u03c9\u03be\u03c8\u03b6";

	private SymbolFont() {
	}

	/**
	 * @param font the name of the font
	 * @param code the number of the sign, hexadecimal
	 * @return the sign, or a bullet where it is a picture without meaning for the text
	 */
	static String sign(String font, String code) {
		if (!code.matches("[0-9A-Fa-f]{1,4}")) {
			return "";
		}
		int value = Integer.parseInt(code, 16);
		if (value < 0xf000 && !font.toLowerCase(Locale.ROOT).contains("symbol")) {
			return value < 32 ? "" : String.valueOf((char) value);
		}
		int place = value & 0xff;
		if (!font.equalsIgnoreCase("Symbol")) {
			return "\u2022";
		}
		if (place >= 'a' && place <= 'z') {
			return String.valueOf(GREEK.charAt(place - 'a'));
		}
		return switch (place) {
		case 0xa3 -> "\u2264";
		case 0xb3 -> "\u2265";
		case 0xb1 -> "\u00b1";
		case 0xb4 -> "\u00d7";
		case 0xb8 -> "\u00f7";
		case 0xb9 -> "\u2260";
		case 0xbb -> "\u2248";
		case 0xa5 -> "\u221e";
		case 0xb0 -> "\u00b0";
		case 0xae -> "\u2192";
		case 0x44 -> "\u0394";
		case 0x2d -> "-";
		default -> place >= 32 && place < 127 ? String.valueOf((char) place) : "\u2022";
		};
	}
}
