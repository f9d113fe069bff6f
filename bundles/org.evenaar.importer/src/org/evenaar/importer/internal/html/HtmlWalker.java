package org.evenaar.importer.internal.html;

import java.util.Locale;
import java.util.Set;

import org.evenaar.importer.DocumentSink;
import org.evenaar.importer.DocumentSink.Role;
import org.evenaar.importer.ImportException;
import org.evenaar.importer.ImportMessage;
import org.evenaar.importer.Origin;
import org.evenaar.importer.ReadContext;
import org.evenaar.importer.internal.SoftLines;
import org.evenaar.importer.internal.TextCleaner;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/** Goes over the elements of a page and tells its text to a sink. */
public final class HtmlWalker {

	private static final Set<String> SKIPPED = Set.of("nav", "footer", "script", "style", "aside", "template", "noscript", "iframe",
			"svg", "canvas", "audio", "video", "object", "embed", "button", "input", "select", "textarea", "head", "dialog", "datalist",
			"map", "frame", "frameset", "rt", "rp", "del", "title", "link", "meta");
	private static final Set<String> SKIPPED_ROLES = Set.of("navigation", "banner", "contentinfo", "complementary", "search", "dialog",
			"doc-toc");
	private static final Set<String> INLINE = Set.of("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data",
			"dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "output", "q", "ruby", "rb", "s", "samp", "small", "span", "strike",
			"strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "br", "nobr");

	private final DocumentSink sink;
	private final ReadContext context;
	private final int lineOffset;
	private final HtmlTables tables;
	private final StringBuilder line = new StringBuilder();
	private Origin lineOrigin = Origin.at("");
	/** What the open block is for: set by the elements around it. */
	private Role role = Role.BODY;
	private int listDepth;
	private String marker = "";
	private boolean inItem;

	/** @param lineOffset lines before the page in the file, where it is part of another document */
	public HtmlWalker(DocumentSink sink, ReadContext context, int lineOffset) {
		this.sink = sink;
		this.context = context;
		this.lineOffset = lineOffset;
		this.tables = new HtmlTables(sink, context, this);
	}

	/** Tells everything in the element. */
	public void walk(Element root) throws ImportException {
		children(root, 0);
		flush();
	}

	void children(Element parent, int depth) throws ImportException {
		if (depth > context.limits().nesting()) {
			throw new ImportException(ImportMessage.of("limit.nesting", context.limits().nesting()));
		}
		for (Node node : parent.childNodes()) {
			if (node instanceof TextNode text) {
				append(text.getWholeText(), text);
			} else if (node instanceof Element element && !isSkipped(element)) {
				context.check();
				element(element, depth + 1);
			}
		}
	}

	static boolean isSkipped(Element element) {
		String name = element.normalName();
		if (SKIPPED.contains(name) || element.hasAttr("hidden") || "true".equals(element.attr("aria-hidden"))
				|| SKIPPED_ROLES.contains(element.attr("role"))) {
			return true;
		}
		if (name.equals("header")) {
			// The header of a site goes, that of an article holds its title.
			Element parent = element.parent();
			return parent != null && parent.normalName().equals("body") && element.selectFirst("h1") == null;
		}
		String style = element.attr("style");
		return !style.isEmpty() && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
	}

	private void element(Element element, int depth) throws ImportException {
		String name = element.normalName();
		int level = headingLevel(element, name);
		if (level > 0) {
			flush();
			sink.heading(level, SoftLines.join(text(element)), origin(element));
			return;
		}
		switch (name) {
		case "br" -> line.append('\n');
		case "img" -> picture(element);
		case "sup" -> raised(element);
		case "sub", "wbr" -> children(element, depth);
		case "q" -> quoted(element, depth);
		case "table" -> {
			flush();
			tables.tell(element, depth);
		}
		case "ul", "ol", "menu" -> list(element, depth);
		case "li" -> item(element, depth, "\u2022", Math.max(1, listDepth));
		case "dd" -> item(element, depth, "", Math.max(1, listDepth + 1));
		case "blockquote" -> block(element, depth, Role.QUOTE);
		case "figcaption", "caption" -> block(element, depth, Role.CAPTION);
		case "math" -> formula(element);
		case "pre" -> preformatted(element);
		default -> {
			if (INLINE.contains(name)) {
				children(element, depth);
			} else {
				block(element, depth, role);
			}
		}
		}
	}

	private static int headingLevel(Element element, String name) {
		if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6') {
			return name.charAt(1) - '0';
		}
		if (element.attr("role").equals("heading")) {
			String level = element.attr("aria-level");
			return level.length() == 1 && Character.isDigit(level.charAt(0)) ? Math.max(1, level.charAt(0) - '0') : 2;
		}
		return 0;
	}

	private void block(Element element, int depth, Role inside) throws ImportException {
		flush();
		Role outside = role;
		role = isRecommendation(element) ? Role.RECOMMENDATION : inside;
		children(element, depth);
		flush();
		role = outside;
	}

	private static boolean isRecommendation(Element element) {
		String names = (element.className() + ' ' + element.id()).toLowerCase(Locale.ROOT);
		return !names.isBlank() && (names.contains("recommendation") && !names.contains("recommendations") || names.contains("aanbeveling") && !names.contains("aanbevelingen"))
				&& !element.normalName().equals("section") && element.selectFirst("h1,h2,h3,h4,h5,h6") == null;
	}

	private void list(Element element, int depth) throws ImportException {
		flush();
		listDepth++;
		int number = integer(element.attr("start"), 1);
		for (Node node : element.childNodes()) {
			if (node instanceof Element item && !isSkipped(item)) {
				context.check();
				if (item.normalName().equals("li")) {
					number = integer(item.attr("value"), number);
					item(item, depth + 1, element.normalName().equals("ol") ? number + "." : "\u2022", listDepth);
					number++;
				} else {
					element(item, depth + 1);
				}
			} else if (node instanceof TextNode text && !text.isBlank()) {
				append(text.getWholeText(), text);
			}
		}
		flush();
		listDepth--;
	}

	private void item(Element element, int depth, String sign, int itemDepth) throws ImportException {
		flush();
		String outerMarker = marker;
		boolean outerItem = inItem;
		int outerDepth = listDepth;
		marker = sign;
		inItem = true;
		listDepth = itemDepth;
		children(element, depth);
		flush();
		marker = outerMarker;
		inItem = outerItem;
		listDepth = outerDepth;
	}

	private static int integer(String value, int otherwise) {
		return value.matches("-?\\d{1,6}") ? Integer.parseInt(value) : otherwise;
	}

	private void picture(Element element) {
		String alt = TextCleaner.clean(element.attr("alt"));
		if (alt.indexOf(' ') > 0) {
			flush();
			sink.paragraph(Role.CAPTION, alt, origin(element));
		}
	}

	/** A raised link to a place in the page is the mark of a footnote and not part of the sentence. */
	private void raised(Element element) {
		Element link = element.selectFirst("a[href^=#]");
		boolean mark = link != null || element.parent() != null && element.parent().normalName().equals("a") && element.parent().attr("href").startsWith("#");
		String text = text(element).strip();
		if (!mark || text.length() > 6) {
			char before = line.isEmpty() ? ' ' : line.charAt(line.length() - 1);
			append(TextCleaner.raised(before, text), element);
		}
	}

	private void quoted(Element element, int depth) throws ImportException {
		append("\u201c", element);
		children(element, depth);
		append("\u201d", element);
	}

	private void formula(Element element) {
		String stated = element.attr("alttext");
		append(' ' + (stated.isBlank() ? element.text() : stated) + ' ', element);
	}

	private void preformatted(Element element) {
		flush();
		for (String paragraph : text(element).split("\\n\\s*\\n")) {
			sink.paragraph(role, SoftLines.join(paragraph), origin(element));
		}
	}

	/** @return all text below the element, with line feeds where the page breaks lines */
	static String text(Element element) {
		StringBuilder text = new StringBuilder();
		element.traverse((node, depth) -> {
			if (node instanceof TextNode words) {
				text.append(element.normalName().equals("pre") ? words.getWholeText() : words.getWholeText().replace('\n', ' '));
			} else if (node instanceof Element inner && (inner.normalName().equals("br") || inner.isBlock())) {
				text.append('\n');
			}
		});
		return text.toString();
	}

	private void append(String text, Node at) {
		if (line.isEmpty()) {
			if (text.isBlank()) {
				return;
			}
			lineOrigin = origin(at);
		}
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			line.append(c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
		}
	}

	/** Ends the open block and tells it. */
	void flush() {
		String text = TextCleaner.clean(line);
		line.setLength(0);
		if (text.isEmpty()) {
			return;
		}
		text = SoftLines.join(text);
		if (inItem) {
			sink.listItem(Math.max(1, listDepth), marker, text, lineOrigin);
			// A second paragraph of the same item has no marker of its own.
			marker = "";
		} else {
			sink.paragraph(role, text, lineOrigin);
		}
	}

	Origin origin(Node node) {
		Range range = node.sourceRange();
		String place = node instanceof Element element ? path(element) : node.parent() instanceof Element parent ? path(parent) : "";
		if (!range.isTracked()) {
			return Origin.at(place);
		}
		String locator = "line " + (range.start().lineNumber() + lineOffset) + (place.isEmpty() ? "" : ' ' + place);
		return lineOffset > 0 ? Origin.at(locator) : new Origin(0, locator, range.startPos(), end(node, range));
	}

	private static int end(Node node, Range range) {
		if (node instanceof Element element && element.endSourceRange().isTracked()) {
			return Math.max(range.endPos(), element.endSourceRange().endPos());
		}
		return range.endPos();
	}

	/** @return the nearest name by which the place can be found: an id around it, and the kind of element */
	private static String path(Element element) {
		Element at = element;
		for (int i = 0; i < 6 && at != null; i++, at = at.parent()) {
			if (!at.id().isEmpty() && at.id().length() <= 60) {
				return at == element ? element.normalName() + '#' + at.id() : '#' + at.id() + ' ' + element.normalName();
			}
		}
		return element.normalName();
	}

}
