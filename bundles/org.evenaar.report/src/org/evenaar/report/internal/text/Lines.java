package org.evenaar.report.internal.text;

import java.io.IOException;
import java.io.Writer;

import org.evenaar.report.internal.SafeText;

/** Writes lines for a screen of so many columns; long ones are broken between words, and words that are longer cut. */
final class Lines {

	/** Ways to set a word off; on a screen without colour they make no difference. */
	enum Style {
		PLAIN(""), BOLD("1"), FAINT("2"), HIGH("1;31"), MEDIUM("1;33"), LOW("1;36"), INFO("32");

		private final String code;

		Style(String code) {
			this.code = code;
		}
	}

	private static final int LEAST_TEXT = 20;
	private static final int LONGEST_ADDRESS = 300;

	private final Writer writer;
	private final int width;
	private final boolean color;

	Lines(Writer writer, int width, boolean color) {
		this.writer = writer;
		this.width = width;
		this.color = color;
	}

	boolean color() {
		return color;
	}

	int width() {
		return width;
	}

	void blank() throws IOException {
		writer.write('\n');
	}

	/** Writes one line as it is. */
	void line(String text) throws IOException {
		writer.write(text);
		writer.write('\n');
	}

	String styled(Style style, String text) {
		return color && style != Style.PLAIN ? "\u001B[" + style.code + 'm' + text + "\u001B[0m" : text;
	}

	/** Writes words from the column indent on; the first line begins with the lead, which may stand left of it. */
	void wrapped(String lead, int indent, String text) throws IOException {
		wrapped(lead, indent, text, Style.PLAIN);
	}

	void wrapped(String lead, int indent, String text, Style style) throws IOException {
		var paragraph = paragraph(lead, indent);
		paragraph.add(text, style);
		paragraph.end();
	}

	/** @param lead already styled, and as long as indent on the screen */
	Paragraph paragraph(String lead, int indent) {
		return new Paragraph(lead, " ".repeat(indent));
	}

	/** @param margin stands before every line but the first, which begins with the lead */
	Paragraph paragraph(String lead, String margin) {
		return new Paragraph(lead, margin);
	}

	/** @return columns that the text takes on the screen */
	static int columns(String text) {
		return (int) text.codePoints().filter(c -> !takesNoColumn(c)).count();
	}

	private static boolean takesNoColumn(int codePoint) {
		int type = Character.getType(codePoint);
		return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
	}

	/** A paragraph in the making. */
	final class Paragraph {

		private final String margin;
		private final int room;
		private final StringBuilder line;
		private int used;
		private boolean gap;

		private Paragraph(String lead, String margin) {
			this.margin = margin;
			this.room = Math.max(LEAST_TEXT, width - columns(margin));
			this.line = new StringBuilder(lead);
		}

		/** Adds text; a space at its start or end stays a place where the line can be broken. */
		void add(String text, Style style) throws IOException {
			String clean = SafeText.forTerminal(text);
			int at = 0;
			while (at < clean.length()) {
				int space = clean.indexOf(' ', at);
				int end = space < 0 ? clean.length() : space;
				if (end > at) {
					word(clean.substring(at, end), style);
				}
				if (space >= 0) {
					gap = used > 0;
				}
				at = end + 1;
			}
		}

		private void word(String word, Style style) throws IOException {
			int columns = columns(word);
			if (used > 0 && used + (gap ? 1 : 0) + columns > room && gap) {
				breakLine();
			}
			if (gap) {
				line.append(' ');
				used++;
				gap = false;
			}
			String rest = word;
			while (columns(rest) > room - used && !isAddress(word)) {
				if (used >= room) {
					breakLine();
				}
				int cut = cut(rest, room - used);
				line.append(styled(style, rest.substring(0, cut)));
				rest = rest.substring(cut);
				breakLine();
			}
			line.append(styled(style, rest));
			used += columns(rest);
		}

		/** A cut address opens nothing. */
		private static boolean isAddress(String word) {
			return word.startsWith("https://") && word.length() <= LONGEST_ADDRESS;
		}

		private static int cut(String word, int columns) {
			int at = 0;
			int seen = 0;
			while (at < word.length()) {
				int codePoint = word.codePointAt(at);
				if (!takesNoColumn(codePoint) && ++seen > columns) {
					break;
				}
				at += Character.charCount(codePoint);
			}
			return at;
		}

		private void breakLine() throws IOException {
			line(line.toString().stripTrailing());
			line.setLength(0);
			line.append(margin);
			used = 0;
			gap = false;
		}

		void end() throws IOException {
			line(line.toString().stripTrailing());
		}
	}
}
