package org.evenaar.ui.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.evenaar.model.guideline.Strength;
import org.evenaar.ui.internal.document.Composition.GridArt;
import org.evenaar.ui.internal.document.Composition.LabelLine;
import org.evenaar.ui.internal.document.Composition.Line;
import org.evenaar.ui.internal.document.Manuscript.Grid;
import org.evenaar.ui.internal.document.Manuscript.Item;
import org.evenaar.ui.internal.document.Manuscript.Kind;
import org.evenaar.ui.internal.document.Manuscript.Prose;

/**
 * Sets a manuscript: breaks its text into lines for one width and decides on space and indents. Runs on any thread and
 * touches no widget, so that a book is set while people go on reading.
 */
public final class Composer {

	/** Extra space, in parts of the height of a line of body text. */
	private static final float[] ABOVE_HEADING = {1.7f, 1.45f, 1.15f, 0.95f};
	private static final float BELOW_HEADING = 0.35f;
	private static final float ABOVE_PARAGRAPH = 0.62f;
	private static final float ABOVE_LIST = 0.38f;
	private static final float ABOVE_LIST_ITEM = 0.2f;
	private static final float ABOVE_NOTE = 0.3f;
	private static final float ABOVE_LABEL = 1.0f;
	private static final float BELOW_LABEL = 0.12f;
	private static final float ABOVE_GRID = 0.8f;
	private static final float ABOVE_ALL = 0.6f;
	/** Space between the lines of a paragraph, in parts of the height of its letters. */
	private static final float LEADING = 0.42f;
	private static final float NARROW_LEADING = 0.3f;
	private static final float HEADING_LEADING = 0.2f;
	/** The character that stands for the space above, and one that keeps a tab from it: StyledText would take the tab. */
	static final String BEFORE_TAB = "  ";
	private static final float INDENT = 1.5f;
	private static final int DEEPEST_LIST = 6;

	private final Manuscript manuscript;
	private final Meter meter;
	private final int width;
	private final Function<Strength, String> labels;
	private final LineBreaker breaker;
	private final StringBuilder text = new StringBuilder();
	private final List<Line> lines = new ArrayList<>();
	private final List<GridArt> grids = new ArrayList<>();
	private final List<LabelLine> labelLines = new ArrayList<>();
	private final TextMap.Builder map = new TextMap.Builder();
	private final int[] firstLines;

	private Composer(Manuscript manuscript, Meter meter, int width, Function<Strength, String> labels) {
		this.manuscript = manuscript;
		this.meter = meter;
		this.width = width;
		this.labels = labels;
		this.breaker = new LineBreaker(meter);
		this.firstLines = new int[manuscript.items().size()];
	}

	/**
	 * @param width  of the column of text, in pixels
	 * @param labels the words that name a recommendation, by its strength
	 */
	public static Composition compose(Manuscript manuscript, Meter meter, int width, Function<Strength, String> labels) {
		return new Composer(manuscript, meter, Math.max(1, width), labels).run();
	}

	private Composition run() {
		Item before = null;
		for (int i = 0; i < manuscript.items().size(); i++) {
			Item item = manuscript.items().get(i);
			firstLines[i] = lines.size();
			boolean labelled = label(item, before, i);
			float above = labelled ? BELOW_LABEL : before == null ? ABOVE_ALL : above(item, before);
			switch (item) {
			case Prose prose -> prose(prose, space(above), i);
			case Grid grid -> grid(grid, space(above), i);
			}
			before = item;
		}
		if (!lines.isEmpty()) {
			text.setLength(text.length() - 1);
		}
		return new Composition(manuscript, text.toString(), lines, firstLines, grids, labelLines, map.build());
	}

	private boolean label(Item item, Item before, int index) {
		int recommendation = item.recommendation();
		if (recommendation < 0 || before != null && before.recommendation() == recommendation) {
			return false;
		}
		Strength strength = manuscript.recommendations().get(recommendation);
		labelLines.add(new LabelLine(lines.size(), recommendation, strength));
		String words = labels.apply(strength);
		line(" " + words, 1 + words.length(), Face.LABEL, leading(meter, Face.LABEL) + space(ABOVE_LABEL), 0, new int[0],
				index);
		return true;
	}

	/** @return space above each line, in pixels */
	static int leading(Meter meter, Face face) {
		float parts = switch (face) {
		case HEADING_1, HEADING_2, HEADING_3, HEADING_4, TITLE -> HEADING_LEADING;
		case TABLE, TABLE_HEAD, SMALL, CAPTION, LABEL -> NARROW_LEADING;
		default -> LEADING;
		};
		return Math.round(parts * meter.height(face));
	}

	private int space(float parts) {
		return Math.round(parts * meter.height(Face.BODY));
	}

	private static float above(Item item, Item before) {
		boolean afterHeading = isKind(before, Kind.HEADING) || isKind(before, Kind.TITLE);
		if (item instanceof Grid) {
			return ABOVE_GRID;
		}
		Prose prose = (Prose) item;
		if (prose.kind() == Kind.HEADING) {
			float above = ABOVE_HEADING[Math.clamp(prose.depth(), 1, ABOVE_HEADING.length) - 1];
			return afterHeading ? above / 2 : above;
		}
		if (afterHeading) {
			return BELOW_HEADING;
		}
		if (before instanceof Grid) {
			return ABOVE_GRID;
		}
		return switch (prose.kind()) {
		case LIST_ITEM -> isKind(before, Kind.LIST_ITEM) ? ABOVE_LIST_ITEM : ABOVE_LIST;
		case FOOTNOTE, CAPTION -> ABOVE_NOTE;
		default -> ABOVE_PARAGRAPH;
		};
	}

	private static boolean isKind(Item item, Kind kind) {
		return item instanceof Prose prose && prose.kind() == kind;
	}

	static Face face(Prose prose) {
		return switch (prose.kind()) {
		case TITLE -> Face.TITLE;
		case HEADING -> Face.heading(prose.depth());
		case CAPTION -> Face.CAPTION;
		case FORMULA -> Face.FORMULA;
		case FOOTNOTE -> Face.SMALL;
		default -> Face.BODY;
		};
	}

	private void prose(Prose prose, int above, int item) {
		Face face = face(prose);
		String words = clean(prose.text());
		int marker = 0;
		int indent = 0;
		if (prose.kind() == Kind.LIST_ITEM || prose.kind() == Kind.FOOTNOTE && !prose.marker().isEmpty()) {
			int step = Math.round(INDENT * meter.height(face));
			marker = step * (Math.clamp(prose.depth(), 1, DEEPEST_LIST) - 1) + step / 3;
			indent = Math.max(marker - step / 3 + step,
					marker + Math.round(meter.width(face, clean(prose.marker())) + meter.width(face, "  ")));
		} else if (prose.kind() == Kind.FORMULA) {
			indent = Math.round(INDENT * meter.height(face));
		}
		indent = Math.min(indent, width / 2);
		int[] ends = breaker.breaks(words, face, width - indent, width - indent);
		int start = 0;
		for (int i = 0; i < ends.length; i++) {
			boolean first = i == 0;
			String prefix = first && marker > 0 ? BEFORE_TAB + mark(prose) : " ";
			map.add(prose.path(), start, text.length() + prefix.length(), ends[i] - start);
			line(prefix + words.substring(start, ends[i]).replace('\n', ' '), prefix.length(), face,
					leading(meter, face) + (first ? above : 0), first && marker > 0 ? 0 : indent, first && marker > 0 ? new int[] {marker, indent} : new int[0], item);
			start = ends[i];
		}
	}

	private static String mark(Prose prose) {
		String marker = clean(prose.marker());
		return '\t' + (marker.isBlank() ? "\u2022" : marker.strip()) + '\t';
	}

	private void grid(Grid grid, int above, int item) {
		int spaceAbove = above;
		if (!grid.caption().isBlank()) {
			prose(new Prose(Kind.CAPTION, grid.path(), grid.caption(), 0, "", grid.page(), grid.section(),
					grid.recommendation()), spaceAbove, item);
			spaceAbove = space(BELOW_HEADING);
		}
		var composer = new GridComposer(meter, breaker, width, text, lines, map);
		composer.compose(grid, spaceAbove, item).ifPresent(grids::add);
	}

	private void line(String words, int prefix, Face face, int above, int indent, int[] tabs, int item) {
		int start = text.length();
		text.append(words).append('\n');
		lines.add(new Line(start, text.length() - 1, prefix, face, above, indent, tabs, item));
	}

	/** The same number of characters, none of which moves others about or ends a line; line feeds stay. */
	static String clean(String text) {
		char[] characters = text.toCharArray();
		for (int i = 0; i < characters.length; i++) {
			char c = characters[i];
			if (c < ' ' && c != '\n' || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\u000B' || c == '\u007F') {
				characters[i] = ' ';
			}
		}
		return new String(characters);
	}
}
