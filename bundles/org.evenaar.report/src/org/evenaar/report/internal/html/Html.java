package org.evenaar.report.internal.html;

import java.io.IOException;
import java.io.Writer;

import org.evenaar.report.internal.SafeText;

/** Writes HTML as it goes. Whatever does not come from our own source code goes through {@link #text}. */
final class Html {

	private final Writer writer;

	Html(Writer writer) {
		this.writer = writer;
	}

	/** Writes markup of our own; never a text from a document or rule pack. */
	Html raw(String markup) throws IOException {
		writer.write(markup);
		return this;
	}

	/** Writes a text, as content or within a quoted attribute. */
	Html text(String text) throws IOException {
		String clean = SafeText.forMarkup(text);
		int from = 0;
		for (int i = 0; i < clean.length(); i++) {
			String entity = entity(clean.charAt(i));
			if (entity != null) {
				writer.write(clean, from, i - from);
				writer.write(entity);
				from = i + 1;
			}
		}
		writer.write(clean, from, clean.length() - from);
		return this;
	}

	Html number(long number) throws IOException {
		return raw(Long.toString(number));
	}

	/** Writes an element that holds a text. */
	Html element(String tag, String text) throws IOException {
		return element(tag, "", text);
	}

	/** @param attributes markup of our own, such as class="x" */
	Html element(String tag, String attributes, String text) throws IOException {
		raw("<").raw(tag).raw(attributes.isEmpty() ? "" : " ").raw(attributes).raw(">").text(text);
		return raw("</").raw(tag).raw(">");
	}

	/** Writes a text of unknown direction that leaves the text around it alone. */
	Html isolated(String text) throws IOException {
		return raw("<bdi>").text(text).raw("</bdi>");
	}

	private static String entity(char c) {
		return switch (c) {
		case '&' -> "&amp;";
		case '<' -> "&lt;";
		case '>' -> "&gt;";
		case '"' -> "&quot;";
		case '\'' -> "&#39;";
		default -> null;
		};
	}
}
