package org.evenaar.importer.internal.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Undoes two habits of type-setting programs: accents painted over a letter, and letters painted twice to look bold. */
final class GlyphRepair {

	private static final Map<String, Character> ACCENTS = Map.ofEntries(Map.entry("\u00a8", '\u0308'),
			Map.entry("\u00b4", '\u0301'), Map.entry("`", '\u0300'), Map.entry("\u02c6", '\u0302'), Map.entry("^", '\u0302'),
			Map.entry("\u02dc", '\u0303'), Map.entry("~", '\u0303'), Map.entry("\u00b8", '\u0327'), Map.entry("\u02da", '\u030a'),
			Map.entry("\u02c7", '\u030c'), Map.entry("\u00af", '\u0304'));

	private static final float SQUARE = 5;
	/** How far a second painting is moved, as a share of the size of the type. */
	private static final float REPEAT = 0.1f;

	private GlyphRepair() {
	}

	static List<Glyph> repair(List<Glyph> painted) {
		return withoutRepeats(withAccents(painted));
	}

	private static char accent(Glyph glyph) {
		if (glyph.text().length() != 1) {
			return 0;
		}
		char c = glyph.text().charAt(0);
		return c >= 0x300 && c < 0x370 ? c : ACCENTS.getOrDefault(glyph.text(), (char) 0);
	}

	private static List<Glyph> withAccents(List<Glyph> painted) {
		List<Glyph> out = new ArrayList<>(painted.size());
		for (int i = 0; i < painted.size(); i++) {
			Glyph glyph = painted.get(i);
			char accent = accent(glyph);
			if (accent == 0) {
				out.add(glyph);
			} else if (i + 1 < painted.size() && carries(painted.get(i + 1), glyph)) {
				out.add(composed(painted.get(++i), accent));
			} else if (!out.isEmpty() && carries(out.getLast(), glyph)) {
				out.add(composed(out.removeLast(), accent));
			} else {
				out.add(glyph);
			}
		}
		return out;
	}

	private static boolean carries(Glyph letter, Glyph accent) {
		float middle = (accent.left() + accent.right()) / 2;
		return !letter.text().isEmpty() && Character.isLetter(letter.text().charAt(letter.text().length() - 1))
				&& middle > letter.left() - 0.02f * letter.size() && middle < letter.right() + 0.02f * letter.size()
				&& Math.abs(letter.base() - accent.base()) < 0.4f * letter.size();
	}

	private static Glyph composed(Glyph letter, char accent) {
		String text = letter.text();
		// TeX puts the accent on a letter without its own dot.
		String plain = text.endsWith("\u0131") ? text.substring(0, text.length() - 1) + "i" : text;
		return new Glyph(Normalizer.normalize(plain + accent, Normalizer.Form.NFC), letter.left(), letter.right(), letter.base(),
				letter.size(), letter.bold());
	}

	/** A square of the page that a sign begins in, so that a repeat is found without comparing all signs. */
	private record Place(String text, int column, int row) {
	}

	private static List<Glyph> withoutRepeats(List<Glyph> painted) {
		List<Glyph> out = new ArrayList<>(painted.size());
		Map<Place, Integer> seen = new HashMap<>(2 * painted.size());
		for (Glyph glyph : painted) {
			if (glyph.isSpace()) {
				out.add(glyph);
				continue;
			}
			int first = earlier(glyph, seen, out);
			if (first < 0) {
				seen.put(new Place(glyph.text(), square(glyph.left()), square(glyph.base())), out.size());
				out.add(glyph);
			} else if (glyph.left() != out.get(first).left()) {
				Glyph kept = out.get(first);
				out.set(first, new Glyph(kept.text(), kept.left(), kept.right(), kept.base(), kept.size(), true));
			}
		}
		return out;
	}

	private static int square(float place) {
		return (int) Math.floor(place / SQUARE);
	}

	/** Looks into the squares that a repeat can lie in: mostly one, up to four near the border of squares. */
	private static int earlier(Glyph glyph, Map<Place, Integer> seen, List<Glyph> out) {
		float near = Math.min(REPEAT * glyph.size(), SQUARE);
		for (int column = square(glyph.left() - near); column <= square(glyph.left() + near); column++) {
			for (int row = square(glyph.base() - near); row <= square(glyph.base() + near); row++) {
				Integer at = seen.get(new Place(glyph.text(), column, row));
				if (at != null && Math.abs(out.get(at).left() - glyph.left()) < near && Math.abs(out.get(at).base() - glyph.base()) < near) {
					return at;
				}
			}
		}
		return -1;
	}
}
