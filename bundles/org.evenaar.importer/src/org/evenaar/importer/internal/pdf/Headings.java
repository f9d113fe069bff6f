package org.evenaar.importer.internal.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.evenaar.importer.internal.pdf.Piece.Line;

/**
 * Tells the headings of a document by size, weight, capitals and numbers, and their levels by comparing all of
 * them. A heading can take several lines.
 */
final class Headings {

	private static final int MOST_LINES = 4;
	private static final int LONGEST = 260;
	private static final Pattern CAPTION = Pattern.compile(
			"(?:Tabel|Table|Tabelle|Tableau|Figuur|Figure|Fig\\.?|Abbildung|Abb\\.?)\\s+(?:[A-Z]?\\d[\\d.-]*|[IVX]+)(?:[.:]|\\s|$).*");

	/** What headings of one level share. Sorted from the highest level down. */
	private record Style(float size, boolean bold, int depth) implements Comparable<Style> {
		@Override
		public int compareTo(Style other) {
			if (size != other.size) {
				return Float.compare(other.size, size);
			}
			return bold != other.bold ? Boolean.compare(other.bold, bold) : Integer.compare(depth, other.depth);
		}
	}

	/** @param lines in order, one or more */
	private record Heading(List<Line> lines, Style style) {
	}

	private final BodyType body;
	private final Map<Line, Heading> byLine = new IdentityHashMap<>();
	private final List<Heading> all = new ArrayList<>();
	private final List<Style> levels = new ArrayList<>();
	private Heading title;

	Headings(List<LaidPage> pages, BodyType body) {
		this.body = body;
		for (LaidPage page : pages) {
			page.regions().forEach(this::find);
		}
		rank(pages.isEmpty() ? 0 : pages.getFirst().number());
	}

	boolean isHeading(Line line) {
		return byLine.containsKey(line);
	}

	/** @return the lines of the heading that this line belongs to */
	List<Line> lines(Line line) {
		return byLine.get(line).lines();
	}

	boolean isTitle(Line line) {
		return title != null && byLine.get(line) == title;
	}

	/** @return 1 for the highest */
	int level(Line line) {
		return 1 + Math.max(0, levels.indexOf(byLine.get(line).style()));
	}

	static boolean isCaption(String text) {
		return CAPTION.matcher(text).matches();
	}

	private void find(Region region) {
		List<Piece> pieces = region.pieces();
		for (int i = 0; i < pieces.size();) {
			int end = i;
			while (end < pieces.size() && pieces.get(end) instanceof Line line && stands(line)
					&& (end == i || sameHeading((Line) pieces.get(end - 1), line))) {
				end++;
			}
			if (end > i && accepts(region, i, end)) {
				List<Line> lines = pieces.subList(i, end).stream().map(Line.class::cast).toList();
				Heading heading = new Heading(lines, style(lines.getFirst()));
				lines.forEach(l -> byLine.put(l, heading));
				all.add(heading);
			}
			i = Math.max(end, i + 1);
		}
	}

	/** Whether a line by itself looks like (a part of) a heading. */
	private boolean stands(Line line) {
		String text = line.text();
		long letters = text.chars().filter(Character::isLetter).count();
		if (letters < 2 || letters < 0.4 * text.length() || text.length() > 170 || text.contains("....") || text.contains(". . . ")) {
			return false;
		}
		return body.isLarge(line.size()) || isBold(line) || isCapitals(line);
	}

	private boolean isBold(Line line) {
		return line.bold() && !body.bold() && line.size() > 0.88f * body.size();
	}

	private boolean isCapitals(Line line) {
		String text = line.text();
		return text.length() <= 70 && text.chars().filter(Character::isUpperCase).count() >= 5
				&& text.chars().noneMatch(Character::isLowerCase) && line.size() > 0.94f * body.size();
	}

	private static boolean sameHeading(Line before, Line line) {
		return Math.abs(before.size() - line.size()) < 0.6f && before.bold() == line.bold()
				&& line.base() - before.base() < 1.65f * line.size() && Markers.headingDepth(line.text()) == 0;
	}

	private boolean accepts(Region region, int from, int end) {
		List<Piece> pieces = region.pieces();
		Line first = (Line) pieces.get(from);
		Line last = (Line) pieces.get(end - 1);
		int length = 0;
		for (Piece piece : pieces.subList(from, end)) {
			length += ((Line) piece).text().length();
		}
		boolean numbered = Markers.headingDepth(first.text()) > 0;
		if (end - from > MOST_LINES || length > LONGEST || isCaption(first.text()) || first.startsLower()) {
			return false;
		}
		char tail = last.text().charAt(last.text().length() - 1);
		if (tail == ',' || tail == ';' || tail == '-' || tail == '.' && (!numbered || length > 90)) {
			return false;
		}
		if (!numbered && Markers.item(first.text()).isPresent()) {
			return false;
		}
		return body.isLarge(first.size()) || startsAnew(region, from, first) && !goesOn(region, end, last);
	}

	/** In type of the usual size a heading must not be a bold line in the middle of a sentence. */
	private static boolean startsAnew(Region region, int from, Line first) {
		if (from == 0 || !(region.pieces().get(from - 1) instanceof Line before)) {
			return true;
		}
		boolean apart = first.base() - before.base() > 1.2f * region.pitch();
		boolean shortBefore = region.right() - before.right() > 0.15f * region.width();
		return apart || Sentences.isEnded(before.text()) || shortBefore;
	}

	private static boolean goesOn(Region region, int end, Line last) {
		if (end >= region.pieces().size() || !(region.pieces().get(end) instanceof Line next)) {
			return false;
		}
		return next.startsLower() && next.base() - last.base() < 1.3f * region.pitch() && Math.abs(next.size() - last.size()) < 0.6f;
	}

	private Style style(Line line) {
		return new Style(Math.round(line.size() * 2) / 2f, line.bold(), Markers.headingDepth(line.text()));
	}

	private void rank(int firstPage) {
		all.stream().map(Heading::style).max((a, b) -> b.compareTo(a)).ifPresent(highest -> {
			List<Heading> of = all.stream().filter(h -> h.style().size() == highest.size() && h.style().bold() == highest.bold()).toList();
			if (of.size() == 1 && all.size() > 1 && body.isLarge(highest.size()) && of.getFirst().style().depth() == 0
					&& of.getFirst().lines().getFirst().page() == firstPage) {
				title = of.getFirst();
			}
		});
		TreeSet<Style> styles = new TreeSet<>();
		all.stream().filter(h -> h != title).map(Heading::style).forEach(styles::add);
		levels.addAll(styles);
		// An unnumbered heading ranks with the highest numbered one of the same type.
		for (int i = 0; i < all.size(); i++) {
			Heading heading = all.get(i);
			if (heading != title && heading.style().depth() == 0) {
				Style peer = styles.stream().filter(s -> s.size() == heading.style().size() && s.bold() == heading.style().bold() && s.depth() > 0)
						.findFirst().orElse(heading.style());
				Heading ranked = new Heading(heading.lines(), peer);
				heading.lines().forEach(l -> byLine.put(l, ranked));
			}
		}
		levels.removeIf(s -> byLine.values().stream().noneMatch(h -> h != title && h.style().equals(s)));
	}
}
