package org.evenaar.importer.internal.pdf;

import org.evenaar.importer.internal.pdf.Piece.Line;

/**
 * Decides whether a line goes on with the paragraph before it. A paragraph ends where the first word of the next
 * line would still have fitted, where the distance grows or where the next line is indented; a line that begins in
 * lower case after an unfinished sentence goes on.
 */
final class Continuation {

	private final BodyType body;

	Continuation(BodyType body) {
		this.body = body;
	}

	/** @return whether more than the usual distance of lines lies between */
	boolean isApart(Line before, Line line, Region region) {
		float step = line.base() - before.base();
		float pitch = region.pitch() * Math.max(1, line.size() / Math.max(body.size(), 1));
		return step > Math.max(1.3f * pitch, pitch + 2.5f) || step < -0.5f * line.size();
	}

	private static boolean sameType(Line before, Line line) {
		return Math.abs(before.size() - line.size()) <= 0.07f * before.size() + 0.3f;
	}

	private static float left(Line before, Region region) {
		return region.right() - before.right();
	}

	private static boolean wouldFit(Line before, Line line, Region region) {
		return left(before, region) > line.firstWord() + 0.4f * line.size();
	}

	boolean inParagraph(CharSequence text, Line before, Line line, Region region) {
		boolean ended = Sentences.isEnded(text);
		boolean lower = line.startsLower();
		if (!sameType(before, line) && (ended || !lower || before.size() > 1.3f * line.size())) {
			return false;
		}
		if (isApart(before, line, region)) {
			return !ended && lower && line.base() > before.base() && line.base() - before.base() < 2.6f * region.pitch();
		}
		boolean indented = line.left() - before.left() > 0.8f * line.size() && line.left() - region.left() < 0.3f * region.width();
		if (ended) {
			return !wouldFit(before, line, region) && !indented && !(before.bold() && !line.bold());
		}
		return lower || endsWithHyphen(text) || !wouldFit(before, line, region) || left(before, region) < 0.15f * region.width();
	}

	/** @param lines the number of lines the item has so far */
	boolean inItem(CharSequence text, Line first, Line before, int lines, Line line, Region region) {
		boolean inside = line.left() > first.left() + 0.5f * line.size();
		boolean ended = Sentences.isEnded(text);
		if (isApart(before, line, region)) {
			return !ended && line.startsLower() && line.base() > before.base() && line.base() - before.base() < 2.6f * region.pitch();
		}
		if (!sameType(before, line)) {
			return !ended && line.startsLower();
		}
		if (inside) {
			boolean aligned = lines < 2 || Math.abs(line.left() - before.left()) < 0.7f * line.size();
			return aligned || !ended;
		}
		boolean hung = lines > 1 && before.left() > first.left() + 0.5f * line.size();
		return !hung && !(ended && wouldFit(before, line, region)) && (line.startsLower() || !wouldFit(before, line, region))
				|| !ended && line.startsLower();
	}

	/** @return whether the line goes on with a paragraph of the column or page before */
	boolean overBreak(CharSequence text, Line before, Region from, int lines, Line line, Region region) {
		if (!sameType(before, line)) {
			return false;
		}
		boolean ended = Sentences.isEnded(text);
		boolean close = left(before, from) < 0.12f * from.width();
		boolean full = from.lines() >= 3 && (close || !wouldFit(before, line, from));
		if (line.startsLower() || endsWithHyphen(text) && Character.isLetter(line.text().charAt(0))) {
			return !ended || full;
		}
		boolean indented = line.left() - region.left() > 0.7f * line.size();
		boolean likely = close || lines >= 2 || left(before, from) < 0.3f * from.width() && !Headings.isCaption(text.toString());
		return !ended && full && likely && !indented && before.bold() == line.bold();
	}

	private static boolean endsWithHyphen(CharSequence text) {
		int end = text.length() - 1;
		return end > 0 && (text.charAt(end) == '-' || text.charAt(end) == '\u00ad' || text.charAt(end) == '\u2010')
				&& Character.isLetterOrDigit(text.charAt(end - 1));
	}
}
