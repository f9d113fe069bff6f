package org.evenaar.check.testing;

import java.util.List;
import java.util.Locale;

import org.evenaar.rules.MarkedText;
import org.evenaar.rules.MarkedText.Mark;
import org.evenaar.rules.Text;

/** A text in Markdown in the making; parts are set apart by an empty line. */
final class Markdown {

	static final Locale DUTCH = Locale.of("nl");
	static final Locale ENGLISH = Locale.ENGLISH;

	private static final String SPECIAL = "\\`*_[]<>|~&";

	private final StringBuilder text = new StringBuilder();

	/** @return words of people on one line, in which nothing counts as Markdown */
	static String escape(String words) {
		StringBuilder escaped = new StringBuilder();
		for (char c : words.strip().replaceAll("\\s+", " ").toCharArray()) {
			if (SPECIAL.indexOf(c) >= 0) {
				escaped.append('\\');
			}
			escaped.append(c);
		}
		return escaped.toString();
	}

	/** @return an example on one line, what it marks in bold */
	static String marked(MarkedText example) {
		StringBuilder line = new StringBuilder();
		int from = 0;
		for (Mark mark : example.marks()) {
			line.append(spaced(example.text().substring(from, mark.start())));
			line.append("**").append(escape(example.under(mark))).append("**");
			from = mark.end();
		}
		return line.append(spaced(example.text().substring(from))).toString().strip();
	}

	/** Like escape, with the space at either end, which parts it from the words in bold. */
	private static String spaced(String words) {
		String before = words.isEmpty() || !Character.isWhitespace(words.charAt(0)) ? "" : " ";
		String after = words.isBlank() || !Character.isWhitespace(words.charAt(words.length() - 1)) ? "" : " ";
		return before + escape(words) + after;
	}

	/** @return the text in both languages, once where they are alike */
	static String both(Text words) {
		String dutch = escape(words.nl());
		String english = escape(words.en());
		return dutch.equals(english) ? dutch : dutch + " / " + english;
	}

	void heading(int level, String title) {
		paragraph("#".repeat(level) + " " + title);
	}

	void paragraph(String words) {
		text.append(words).append("\n\n");
	}

	/** Writes a list; nothing where there are no items. */
	void items(List<String> items) {
		if (!items.isEmpty()) {
			items.forEach(item -> text.append("- ").append(item).append('\n'));
			text.append('\n');
		}
	}

	void row(String... cells) {
		text.append("| ").append(String.join(" | ", cells)).append(" |\n");
	}

	void endOfTable() {
		text.append('\n');
	}

	/** @return the whole, ending in one line end */
	@Override
	public String toString() {
		return text.toString().stripTrailing() + "\n";
	}
}
