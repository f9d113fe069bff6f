package org.evenaar.page;

/** HTML as text. Whatever does not come from our own source code goes through {@link #text}. */
public final class Markup {

	private final StringBuilder html = new StringBuilder();

	/** Adds markup of our own; never a text from data or a population. */
	public Markup raw(String markup) {
		html.append(markup);
		return this;
	}

	/** Adds a text, as content or within a quoted attribute. */
	public Markup text(String text) {
		text.codePoints().forEach(c -> {
			switch (c) {
			case '&' -> html.append("&amp;");
			case '<' -> html.append("&lt;");
			case '>' -> html.append("&gt;");
			case '"' -> html.append("&quot;");
			case '\'' -> html.append("&#39;");
			default -> html.appendCodePoint(allowed(c) ? c : 0xFFFD);
			}
		});
		return this;
	}

	/** What neither HTML nor a reader can do anything with: control characters and marks that turn the direction of writing. */
	private static boolean allowed(int c) {
		int type = Character.getType(c);
		return c == '\n' || c == '\t' || type != Character.CONTROL && type != Character.SURROGATE && !(c >= 0x202A && c <= 0x202E)
				&& !(c >= 0x2066 && c <= 0x2069) && c != 0xFFFE && c != 0xFFFF;
	}

	public Markup element(String tag, String text) {
		return element(tag, "", text);
	}

	/** @param attributes markup of our own, such as class="x" */
	public Markup element(String tag, String attributes, String text) {
		raw("<").raw(tag).raw(attributes.isEmpty() ? "" : " ").raw(attributes).raw(">").text(text);
		return raw("</").raw(tag).raw(">");
	}

	/** @return the markup */
	@Override
	public String toString() {
		return html.toString();
	}
}
