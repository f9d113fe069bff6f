package org.evenaar.ui.internal.help;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.evenaar.ui.internal.help.HelpNames.Shortcut;

/**
 * A page of the help as one text with looks, the way a text widget takes it.
 *
 * @param text     lines, divided by line feeds
 * @param spans    stretches that do not look plain, in order, not overlapping
 * @param lines    what each line is; as many as the text has
 * @param anchors  the line of each place that links may point to
 * @param pictures the place of each picture in the text: one object replacement character
 */
record HelpText(String text, List<Span> spans, List<Line> lines, Map<String, Integer> anchors,
		Map<Integer, HelpBlock.Picture> pictures) {

	record Span(int start, int length, HelpRun.Look look, String link) {
	}

	/** What a line is, which says how far it stands in, and in which size. */
	enum Line {
		TITLE, HEADING, SUBHEADING, BODY, NOTE, ITEM, INNER_ITEM, ROW, HEAD_ROW, PICTURE
	}

	static final char OBJECT = '\uFFFC';

	/** Writes a page out. */
	static HelpText of(HelpPage page, HelpNames names) {
		Writer writer = new Writer();
		page.blocks().forEach(block -> writer.block(block, names));
		return writer.finished();
	}

	private static final class Writer {

		private final StringBuilder text = new StringBuilder();
		private final List<Span> spans = new ArrayList<>();
		private final List<Line> lines = new ArrayList<>();
		private final Map<String, Integer> anchors = new LinkedHashMap<>();
		private final Map<Integer, HelpBlock.Picture> pictures = new LinkedHashMap<>();

		private void block(HelpBlock block, HelpNames names) {
			switch (block) {
			case HelpBlock.Heading heading -> {
				if (!heading.anchor().isEmpty()) {
					anchors.put(heading.anchor(), lines.size());
				}
				line(switch (heading.level()) {
				case 1 -> Line.TITLE;
				case 2 -> Line.HEADING;
				default -> Line.SUBHEADING;
				});
				runs(heading.runs());
			}
			case HelpBlock.Paragraph paragraph -> {
				line(paragraph.note() ? Line.NOTE : Line.BODY);
				runs(paragraph.runs());
			}
			case HelpBlock.Item item -> {
				line(item.level() == 0 ? Line.ITEM : Line.INNER_ITEM);
				text.append(item.number() > 0 ? item.number() + "." : item.level() == 0 ? "•" : "–").append('\t');
				runs(item.runs());
			}
			case HelpBlock.Row row -> {
				line(row.head() ? Line.HEAD_ROW : Line.ROW);
				runs(row.runs());
			}
			case HelpBlock.Picture picture -> {
				line(Line.PICTURE);
				pictures.put(text.length(), picture);
				text.append(OBJECT);
			}
			case HelpBlock.Shortcuts all -> shortcuts(names.shortcuts());
			}
		}

		private void shortcuts(List<Shortcut> shortcuts) {
			String group = "";
			for (Shortcut shortcut : shortcuts) {
				if (!shortcut.group().equals(group)) {
					group = shortcut.group();
					line(Line.SUBHEADING);
					text.append(group);
				}
				line(Line.ROW);
				runs(List.of(new HelpRun(shortcut.keys(), HelpRun.Look.KEY, ""), HelpRun.plain('\t' + shortcut.name())));
			}
		}

		private void line(Line line) {
			if (!lines.isEmpty()) {
				text.append('\n');
			}
			lines.add(line);
		}

		private void runs(List<HelpRun> runs) {
			for (HelpRun run : runs) {
				if (run.look() != HelpRun.Look.PLAIN || !run.link().isEmpty()) {
					spans.add(new Span(text.length(), run.text().length(), run.look(), run.link()));
				}
				text.append(run.text());
			}
		}

		private HelpText finished() {
			return new HelpText(text.toString(), List.copyOf(spans), List.copyOf(lines), anchors, pictures);
		}
	}
}
