package org.evenaar.importer.internal.pdf;

import java.util.Arrays;
import java.util.List;

import org.evenaar.importer.internal.pdf.Piece.Line;

/**
 * A part of a page in which everything stands in one column.
 *
 * @param left  where its lines begin
 * @param right where its longest line ends
 * @param pitch distance of two lines of a paragraph, in points
 */
record Region(List<Piece> pieces, float left, float right, float pitch) {

	static Region of(List<Piece> pieces, BodyType body) {
		List<Line> lines = pieces.stream().filter(Line.class::isInstance).map(Line.class::cast).toList();
		float size = commonSize(lines, body);
		List<Line> text = lines.stream().filter(l -> Math.abs(l.size() - size) < 0.6f).toList();
		float left = (float) text.stream().mapToDouble(Line::left).min().orElse(0);
		float right = (float) text.stream().mapToDouble(Line::right).max().orElse(0);
		return new Region(List.copyOf(pieces), left, right, pitch(text, body.pitch() * size));
	}

	private static float commonSize(List<Line> lines, BodyType body) {
		return (float) lines.stream().mapToDouble(Line::size).filter(s -> Math.abs(s - body.size()) < 0.6).findFirst()
				.orElseGet(() -> lines.stream().mapToDouble(Line::size).sorted().skip(lines.size() / 2).findFirst().orElse(body.size()));
	}

	private static float pitch(List<Line> lines, float usual) {
		float[] steps = new float[Math.max(0, lines.size() - 1)];
		for (int i = 0; i < steps.length; i++) {
			steps[i] = lines.get(i + 1).base() - lines.get(i).base();
		}
		Arrays.sort(steps);
		if (steps.length < 4) {
			return usual;
		}
		float step = steps[(int) (0.3 * steps.length)];
		// Where every line is a paragraph of its own the steps tell the distance of paragraphs, not of lines.
		return step > 0.6f * usual && step < 1.25f * usual ? step : usual;
	}

	float width() {
		return right - left;
	}

	Region with(List<Piece> kept) {
		return new Region(List.copyOf(kept), left, right, pitch);
	}

	long lines() {
		return pieces.stream().filter(Line.class::isInstance).count();
	}
}
