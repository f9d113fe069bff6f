package org.evenaar.importer.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evenaar.importer.internal.pdf.LaidPage.Note;
import org.evenaar.importer.internal.pdf.Piece.Line;

/**
 * Parts the footnotes from the text: lines in small type at the foot of a page or column that begin with a number
 * or sign, below text in the usual type.
 */
final class Footnotes {

	private static final Pattern LABEL = Pattern.compile("(\\(?\\d{1,3}|[*\u2020\u2021\u00a7\u00b6]{1,3}|[a-z](?=[.)\\s]))(?:[.)]?\\s+|(?=\\p{Lu}))(\\S.*)");

	private Footnotes() {
	}

	static LaidPage part(LaidPage page, BodyType body, float height) {
		List<Region> regions = new ArrayList<>();
		List<Note> notes = new ArrayList<>(page.notes());
		boolean textAbove = false;
		for (int i = 0; i < page.regions().size(); i++) {
			Region region = page.regions().get(i);
			int from = atFoot(page.regions(), i) ? start(region, body, height, textAbove) : region.pieces().size();
			if (from < region.pieces().size()) {
				notes.addAll(notes(region.pieces().subList(from, region.pieces().size())));
				region = region.with(region.pieces().subList(0, from));
			}
			textAbove = endsWithText(region, body, textAbove);
			if (!region.pieces().isEmpty()) {
				regions.add(region);
			}
		}
		return new LaidPage(page.number(), regions, notes);
	}

	/** Small type below a heading is a list of references, not notes. */
	private static boolean endsWithText(Region region, BodyType body, boolean before) {
		if (region.pieces().isEmpty()) {
			return before;
		}
		return region.pieces().getLast() instanceof Line last ? !body.isSmall(last.size()) && !isHead(last, body) : before;
	}

	private static boolean isHead(Line line, BodyType body) {
		return body.isLarge(line.size()) || line.bold() && !body.bold();
	}

	/** @return whether nothing stands below this part of the page */
	private static boolean atFoot(List<Region> regions, int index) {
		Region region = regions.get(index);
		if (region.pieces().isEmpty() || !(region.pieces().getLast() instanceof Line last)) {
			return false;
		}
		for (Region other : regions) {
			boolean beside = other.right() <= region.left() + 2 || other.left() >= region.right() - 2;
			if (other != region && !beside && !other.pieces().isEmpty() && other.pieces().getLast() instanceof Line below
					&& below.base() > last.base() + 1) {
				return false;
			}
		}
		return true;
	}

	/** @return the first piece that belongs to the notes, or the number of pieces where there are none */
	private static int start(Region region, BodyType body, float height, boolean textAbove) {
		List<Piece> pieces = region.pieces();
		int from = pieces.size();
		while (from > 0 && pieces.get(from - 1) instanceof Line line && body.isSmall(line.size())) {
			from--;
		}
		boolean belowText = from == 0 ? textAbove
				: pieces.get(from - 1) instanceof Line above && !body.isSmall(above.size()) && !isHead(above, body);
		if (!belowText) {
			return pieces.size();
		}
		while (from < pieces.size()) {
			Line line = (Line) pieces.get(from);
			if (line.base() > 0.45f * height && LABEL.matcher(line.text()).matches()) {
				return from;
			}
			from++;
		}
		return from;
	}

	private static List<Note> notes(List<Piece> pieces) {
		List<Note> notes = new ArrayList<>();
		List<Line> lines = new ArrayList<>();
		String label = "";
		for (Piece piece : pieces) {
			Line line = (Line) piece;
			Matcher start = LABEL.matcher(line.text());
			if (start.matches() && (lines.isEmpty() || follows(label, start.group(1)))) {
				add(notes, label, lines);
				label = start.group(1);
				int cut = start.start(2);
				line = new Line(line.page(), line.number(), line.start() + cut, start.group(2), line.left(), line.right(), line.base(),
						line.size(), line.bold(), line.firstWord());
			}
			lines.add(line);
		}
		add(notes, label, lines);
		return notes;
	}

	private static boolean follows(String label, String next) {
		String before = label.replace("(", "");
		String after = next.replace("(", "");
		if (!after.isEmpty() && Character.isDigit(after.charAt(0))) {
			return !before.isEmpty() && Character.isDigit(before.charAt(0)) && Integer.parseInt(after) == Integer.parseInt(before) + 1;
		}
		return after.length() == 1 && before.length() == 1 && Character.isLetter(after.charAt(0)) ? after.charAt(0) == before.charAt(0) + 1
				: !Character.isLetter(after.charAt(0));
	}

	private static void add(List<Note> notes, String label, List<Line> lines) {
		if (!lines.isEmpty()) {
			notes.add(new Note(label.replace("(", ""), List.copyOf(lines)));
			lines.clear();
		}
	}
}
