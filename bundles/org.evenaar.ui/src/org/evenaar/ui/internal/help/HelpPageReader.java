package org.evenaar.ui.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.evenaar.ui.internal.help.HelpRun.Look;

/**
 * Reads a page of the help. Pages are XHTML in a small vocabulary, so that any browser shows them and no browser is
 * needed: h1 to h3 (with id), p (class note), ul, ol, li, table with rows of two cells, img (src, alt), strong, em,
 * kbd, a (href to another page or place), and
 * <ul>
 * <li>{@code <b data-command="ID">words</b>}: the command as the menu names it,</li>
 * <li>{@code <kbd data-command="ID">keys</kbd>}: its keys,</li>
 * <li>{@code <div data-list="keys"/>}: all keys that work.</li>
 * </ul>
 * Anything else is an error of the author, said with the line.
 */
final class HelpPageReader {

	private static final Set<String> WRAPPERS = Set.of("html", "head", "body", "meta", "tbody", "thead");

	private final String id;
	private final HelpNames names;
	private final List<HelpBlock> blocks = new ArrayList<>();
	private final Deque<int[]> lists = new ArrayDeque<>();
	private final Deque<Look> looks = new ArrayDeque<>();
	private List<HelpRun> runs = new ArrayList<>();
	private List<HelpRun> firstCell = List.of();
	private boolean inText;
	private boolean head;
	private boolean note;
	private String link = "";
	private String anchor = "";
	private String title = "";
	private String command = "";
	private boolean bracketDropped;

	private HelpPageReader(String id, HelpNames names) {
		this.id = id;
		this.names = names;
	}

	/**
	 * @param id    the page's name, without ending
	 * @param names what the window calls its commands
	 * @throws IOException where the page cannot be read or uses what pages must not use
	 */
	static HelpPage read(String id, InputStream in, HelpNames names) throws IOException {
		XMLInputFactory factory = XMLInputFactory.newInstance();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		HelpPageReader reader = new HelpPageReader(id, names);
		try {
			XMLStreamReader xml = factory.createXMLStreamReader(in);
			while (xml.hasNext()) {
				reader.event(xml, xml.next());
			}
		} catch (XMLStreamException wrong) {
			throw new IOException(id + ": " + wrong.getMessage(), wrong);
		}
		return new HelpPage(id, reader.title, reader.blocks);
	}

	private void event(XMLStreamReader xml, int kind) throws IOException {
		switch (kind) {
		case XMLStreamConstants.START_ELEMENT -> start(xml);
		case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
		case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters(xml.getText());
		default -> {
			// comments and the prologue say nothing to readers
		}
		}
	}

	private void start(XMLStreamReader xml) throws IOException {
		String name = xml.getLocalName();
		switch (name) {
		case "title", "h1", "h2", "h3", "p" -> {
			begin();
			anchor = attribute(xml, "id");
			note = "note".equals(attribute(xml, "class"));
		}
		case "ul" -> list(-1);
		case "ol" -> list(0);
		case "li" -> begin();
		case "table" -> flush();
		case "tr" -> firstCell = List.of();
		case "td", "th" -> {
			begin();
			head = name.equals("th");
		}
		case "strong" -> looks.push(Look.STRONG);
		case "em" -> looks.push(Look.EMPHASIS);
		case "kbd" -> named(xml, Look.KEY);
		case "b" -> named(xml, Look.LABEL);
		case "a" -> link = attribute(xml, "href").replace(".html", "");
		case "img" -> picture(xml);
		case "div" -> blocks.add(new HelpBlock.Shortcuts());
		default -> {
			if (!WRAPPERS.contains(name)) {
				throw new IOException(id + ", line " + xml.getLocation().getLineNumber() + ": <" + name + ">");
			}
		}
		}
	}

	private void end(String name) {
		switch (name) {
		case "title" -> {
			title = text();
			inText = false;
			runs = new ArrayList<>();
		}
		case "h1", "h2", "h3" -> add(new HelpBlock.Heading(name.charAt(1) - '0', anchor, trimmed()));
		case "p" -> {
			if (lists.isEmpty()) {
				add(new HelpBlock.Paragraph(note, trimmed()));
			}
		}
		case "li" -> flush();
		case "ul", "ol" -> {
			flush();
			lists.pop();
		}
		case "td", "th" -> cell();
		case "strong", "em", "kbd", "b" -> looks.pop();
		case "a" -> link = "";
		default -> {
			// wrappers hold nothing of their own
		}
		}
	}

	private void begin() {
		if (!lists.isEmpty() && inText && !runs.isEmpty()) {
			return;
		}
		inText = true;
		runs = new ArrayList<>();
	}

	/** A list inside an item ends the item's own text. */
	private void list(int first) {
		flush();
		lists.push(new int[] { first });
	}

	private void flush() {
		if (!lists.isEmpty() && inText && !text().isBlank()) {
			int[] list = lists.peek();
			int number = list[0] < 0 ? 0 : ++list[0];
			add(new HelpBlock.Item(lists.size() - 1, number, trimmed()));
		}
		inText = false;
		runs = new ArrayList<>();
	}

	private void cell() {
		if (firstCell.isEmpty()) {
			firstCell = trimmed();
			inText = false;
		} else {
			add(new HelpBlock.Row(head, firstCell, trimmed()));
		}
	}

	private void add(HelpBlock block) {
		blocks.add(block);
		inText = false;
		runs = new ArrayList<>();
	}

	private void picture(XMLStreamReader xml) throws IOException {
		String source = attribute(xml, "src");
		String alternative = attribute(xml, "alt");
		if (source.isEmpty() || alternative.isEmpty()) {
			throw new IOException(id + ", line " + xml.getLocation().getLineNumber() + ": a picture needs src and alt");
		}
		blocks.add(new HelpBlock.Picture(source, alternative));
	}

	/** The words of the page stand in where the window does not know the command; they are read by {@link #characters}. */
	private void named(XMLStreamReader xml, Look look) {
		looks.push(look);
		command = attribute(xml, "data-command");
	}

	private void characters(String text) {
		if (!inText) {
			return;
		}
		String words = text.replaceAll("\\s+", " ");
		Look look = looks.isEmpty() ? Look.PLAIN : looks.peek();
		if (!command.isEmpty()) {
			words = look == Look.KEY ? names.keys(command, words) : names.command(command, words);
			command = "";
			if (words.isEmpty()) {
				dropBracket();
				return;
			}
		} else if (bracketDropped) {
			bracketDropped = false;
			words = words.startsWith(")") ? words.substring(1) : words;
		}
		runs.add(new HelpRun(words, look, link));
	}

	/** A command without keys leaves no empty brackets behind. */
	private void dropBracket() {
		if (!runs.isEmpty() && runs.getLast().text().endsWith("(")) {
			HelpRun last = runs.removeLast();
			String before = last.text().substring(0, last.text().length() - 1).stripTrailing();
			runs.add(new HelpRun(before, last.look(), last.link()));
			bracketDropped = true;
		}
	}

	private String text() {
		StringBuilder text = new StringBuilder();
		runs.forEach(r -> text.append(r.text()));
		return text.toString().strip();
	}

	private List<HelpRun> trimmed() {
		List<HelpRun> result = new ArrayList<>(runs);
		if (!result.isEmpty()) {
			HelpRun first = result.getFirst();
			result.set(0, new HelpRun(first.text().stripLeading(), first.look(), first.link()));
			HelpRun last = result.getLast();
			result.set(result.size() - 1, new HelpRun(last.text().stripTrailing(), last.look(), last.link()));
		}
		result.removeIf(r -> r.text().isEmpty());
		return List.copyOf(result);
	}

	private static String attribute(XMLStreamReader xml, String name) {
		String value = xml.getAttributeValue(null, name);
		return value == null ? "" : value.strip();
	}
}
