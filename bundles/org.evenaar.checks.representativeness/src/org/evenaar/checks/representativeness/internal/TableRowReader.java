package org.evenaar.checks.representativeness.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.evenaar.check.LocatedPassage;
import org.evenaar.check.LocatedPassage.Piece;

/**
 * Reads a row of a table as if each cell were a small sentence: the head of its column, or the label of its row, with
 * the figure after it. "% women | 48" says as much as "women 48%".
 */
final class TableRowReader {

	private static final String CELL_BORDER = " | ";
	private static final Pattern BORDER = Pattern.compile(Pattern.quote(CELL_BORDER));
	private static final Pattern SIZE_HEAD = Pattern.compile(
			"^(?:n|aantal(?: deelnemers| patiënten)?|deelnemers|participants|number(?: of (?:participants|patients))?|sample size|no\\.?)"
					+ "(?: \\(n\\))?$",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	private static final Pattern PLAIN_NUMBER = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,2})?");
	private static final Pattern RANGE = Pattern.compile("\\d{1,3}\\s*(?:-|–|—|tot|to)\\s*\\d{1,3}");

	private TableRowReader() {
	}

	/** @return what the cells say, with offsets of whole cells in the passage, in their order */
	static List<Mention> read(LocatedPassage row) {
		List<Piece> cells = row.pieces();
		String[] heads = BORDER.split(row.passage().lead(), -1);
		List<Mention> mentions = new ArrayList<>();
		for (int i = 1; i < cells.size(); i++) {
			// A caption may stand before the heads, so that columns are counted from the last one.
			int head = heads.length - cells.size() + i;
			if (head >= 0 && !heads[head].isBlank()) {
				add(heads[head], cells.get(i), mentions);
			}
		}
		if (mentions.isEmpty() && cells.size() > 1) {
			add(cells.get(0).text(), cells.get(1), mentions);
		}
		return List.copyOf(mentions);
	}

	private static void add(String head, Piece cell, List<Mention> mentions) {
		for (Mention mention : ParticipantReader.read(sentence(head.strip(), cell.text().strip()))) {
			boolean known = mentions.stream().anyMatch(m -> m.group() == mention.group());
			if (!known) {
				mentions.add(new Mention(mention.group(), mention.value(), mention.upper(), cell.offset(),
						cell.offset() + cell.text().length()));
			}
		}
	}

	private static String sentence(String head, String cell) {
		if (SIZE_HEAD.matcher(head).matches()) {
			return "n = " + cell;
		}
		if (Characteristic.AGE.namedIn(head)) {
			return RANGE.matcher(cell).find() ? "age " + cell : "mean age " + cell;
		}
		String group = head.replaceAll("(?i)[,(\\[]?\\s*(?:n\\s*[,(\\[]\\s*%|%|percentage|proportion|share|aandeel|n)\\s*[)\\]]*", " ")
				.strip();
		boolean percent = head.contains("%") || head.toLowerCase(Locale.ROOT).contains("percent");
		return group + " " + (percent && PLAIN_NUMBER.matcher(cell).matches() ? cell + "%" : cell);
	}
}
