package org.evenaar.ui.internal.document;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;

/** Widths of letters, measured once on the UI thread. Immutable then, and good for any thread. */
final class FontMeter implements Meter {

	/** A letter is measured so many times in a row, for its width in parts of a pixel. */
	private static final int TIMES = 16;
	private static final int TABLE = 0x250;

	private final Map<Face, FaceWidths> faces = new EnumMap<>(Face.class);

	private static final class FaceWidths {
		private final float[] low = new float[TABLE];
		private final Map<Integer, Float> high = new HashMap<>();
		private float usual;
		private int ascent;
		private int descent;

		float advance(int character) {
			if (character < TABLE) {
				float width = low[character];
				return width >= 0 ? width : usual;
			}
			return high.getOrDefault(character, usual);
		}
	}

	FontMeter(Drawable drawable, DocumentFonts fonts, Letters letters) {
		var gc = new GC(drawable);
		try {
			for (Face face : Face.values()) {
				gc.setFont(fonts.font(face));
				faces.put(face, measure(gc, letters, face));
			}
		} finally {
			gc.dispose();
		}
	}

	private static FaceWidths measure(GC gc, Letters letters, Face face) {
		var widths = new FaceWidths();
		FontMetrics metrics = gc.getFontMetrics();
		widths.ascent = metrics.getAscent() + metrics.getLeading();
		widths.descent = metrics.getDescent();
		widths.usual = width(gc, 'n');
		Arrays.fill(widths.low, -1);
		letters.of(face).stream().forEach(character -> {
			if (character < TABLE) {
				widths.low[character] = width(gc, character);
			} else {
				widths.high.put(character, width(gc, character));
			}
		});
		return widths;
	}

	private static float width(GC gc, int character) {
		return gc.textExtent(Character.toString(character).repeat(TIMES)).x / (float) TIMES;
	}

	@Override
	public float advance(Face face, int character) {
		return faces.get(face).advance(character);
	}

	@Override
	public int ascent(Face face) {
		return faces.get(face).ascent;
	}

	@Override
	public int descent(Face face) {
		return faces.get(face).descent;
	}
}
