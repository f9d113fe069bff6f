package org.evenaar.importer.internal.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.commonmark.node.Code;
import org.commonmark.node.Delimited;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.evenaar.importer.internal.LineJoiner;
import org.evenaar.importer.internal.SoftLines;

/**
 * The plain text of a paragraph of Markdown. Stars inside words stay, because HLA-B*15:02 and HLA-B*58:01 in one
 * sentence are two alleles and no emphasis; so do angle brackets that are no tags.
 */
final class MarkdownInlines {

	private static final Set<String> TAGS = Set.of("a", "abbr", "b", "big", "blockquote", "br", "caption", "center", "cite", "code",
			"dd", "del", "details", "div", "dl", "dt", "em", "figcaption", "figure", "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
			"i", "img", "ins", "kbd", "li", "mark", "nav", "ol", "p", "pre", "q", "s", "section", "article", "main", "header",
			"footer", "aside", "script", "style", "small", "span", "strike", "strong", "sub", "summary", "sup", "table", "tbody", "td",
			"tfoot", "th", "thead", "tr", "tt", "u", "ul", "var", "wbr", "svg", "iframe", "noscript", "html", "body", "head", "meta",
			"link", "title", "form", "input", "button", "label", "time");

	private final String source;
	private final LineJoiner joiner;

	MarkdownInlines(String source) {
		this.source = source;
		this.joiner = new LineJoiner(LineJoiner.vocabulary(List.of(source.split("\n"))));
	}

	/** @return true where the text begins with a tag of HTML or a comment */
	static boolean isMarkup(String html) {
		if (html.startsWith("<!") || html.startsWith("<?")) {
			return true;
		}
		int at = html.startsWith("</") ? 2 : 1;
		int end = at;
		while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
			end++;
		}
		return html.startsWith("<") && TAGS.contains(html.substring(at, end).toLowerCase(Locale.ROOT));
	}

	String text(Node block) {
		StringBuilder text = new StringBuilder();
		append(block, text);
		return joinLines(text.toString());
	}

	/** Lines that the author broke for the eye are joined; breaks that show in print stay. */
	private String joinLines(String text) {
		StringBuilder out = new StringBuilder(text.length());
		StringBuilder printed = new StringBuilder();
		for (String line : text.split("\n")) {
			boolean hard = line.endsWith("\u0001");
			joiner.append(printed, hard ? line.substring(0, line.length() - 1) : line);
			if (hard) {
				out.append(printed).append('\n');
				printed.setLength(0);
			}
		}
		return SoftLines.join(out.append(printed).toString().strip());
	}

	private void append(Node parent, StringBuilder text) {
		for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
			switch (node) {
			case Text words -> text.append(words.getLiteral());
			case Code code -> text.append(code.getLiteral());
			case SoftLineBreak soft -> text.append('\n');
			case HardLineBreak hard -> text.append("\u0001\n");
			case HtmlInline html -> html(html.getLiteral(), text);
			case Image image -> append(image, text);
			case Link link -> append(link, text);
			case Delimited emphasis -> emphasis(node, emphasis, text);
			default -> append(node, text);
			}
		}
	}

	private static void html(String literal, StringBuilder text) {
		if (literal.toLowerCase(Locale.ROOT).startsWith("<br")) {
			text.append("\u0001\n");
		} else if (!isMarkup(literal)) {
			text.append(literal);
		}
	}

	private void emphasis(Node node, Delimited emphasis, StringBuilder text) {
		boolean inside = isInsideWords(node, emphasis);
		text.append(inside ? emphasis.getOpeningDelimiter() : "");
		append(node, text);
		text.append(inside ? emphasis.getClosingDelimiter() : "");
	}

	/** @return true where a letter or digit stands on both sides of the opening sign */
	private boolean isInsideWords(Node node, Delimited emphasis) {
		List<SourceSpan> spans = node.getSourceSpans();
		if (spans.isEmpty() || emphasis.getOpeningDelimiter() == null) {
			return false;
		}
		int open = spans.getFirst().getInputIndex();
		int behind = open + emphasis.getOpeningDelimiter().length();
		return open > 0 && behind < source.length() && Character.isLetterOrDigit(source.charAt(open - 1))
				&& Character.isLetterOrDigit(source.charAt(behind));
	}
}
