package org.evenaar.importer.internal.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Puts the glyphs of a page into lines of words, by place and not by the order in which they were painted. */
final class WordBuilder {

	private WordBuilder() {
	}

	/** @return for each line of writing, from top to bottom, its words from left to right */
	static List<List<Word>> build(List<Glyph> painted) {
		List<Glyph> sorted = new ArrayList<>(GlyphRepair.repair(painted));
		sorted.sort(Comparator.comparingDouble(Glyph::base));
		List<List<Word>> lines = new ArrayList<>();
		List<Glyph> line = new ArrayList<>();
		for (Glyph glyph : sorted) {
			if (!line.isEmpty() && startsLine(line, glyph)) {
				add(lines, line);
			}
			line.add(glyph);
		}
		add(lines, line);
		return lines;
	}

	private static boolean startsLine(List<Glyph> line, Glyph next) {
		Glyph last = line.getLast();
		float type = Math.min(last.size(), next.size());
		return next.base() - last.base() > 0.12f * type || next.base() - line.getFirst().base() > 0.4f * type;
	}

	private static void add(List<List<Word>> lines, List<Glyph> line) {
		if (line.stream().anyMatch(g -> !g.isSpace())) {
			line.sort(Comparator.comparingDouble(Glyph::left));
			lines.add(words(line));
		}
		line.clear();
	}

	private static List<Word> words(List<Glyph> line) {
		float spread = spread(line);
		List<Word> words = new ArrayList<>();
		List<Glyph> word = new ArrayList<>();
		boolean space = false;
		float right = 0;
		for (Glyph glyph : line) {
			if (glyph.isSpace()) {
				space = true;
				continue;
			}
			if (!word.isEmpty()) {
				float gap = (glyph.left() - right) / Math.min(glyph.size(), word.getLast().size());
				if (gap > spread + (space ? 0.04f : 0.17f) || gap < -1.5f) {
					words.add(word(word));
					word.clear();
					right = 0;
				}
			}
			word.add(glyph);
			right = Math.max(right, glyph.right());
			space = false;
		}
		if (!word.isEmpty()) {
			words.add(word(word));
		}
		return words;
	}

	/** @return the space between letters that belongs to the type, as a share of its size; letter-spaced titles have much */
	private static float spread(List<Glyph> line) {
		float[] gaps = new float[line.size()];
		int count = 0;
		for (int i = 1; i < line.size(); i++) {
			Glyph before = line.get(i - 1);
			Glyph glyph = line.get(i);
			if (isLetter(before) && isLetter(glyph)) {
				gaps[count++] = (glyph.left() - before.right()) / glyph.size();
			}
		}
		if (count < 6) {
			return 0;
		}
		Arrays.sort(gaps, 0, count);
		float median = gaps[count / 2];
		// Even gaps belong to the type; beyond half its size the signs are cells of a table and not letters of a word.
		return median > 0.5f || gaps[count / 6] < 0.6f * median ? 0 : Math.max(0, median);
	}

	private static boolean isLetter(Glyph glyph) {
		return Character.isLetter(glyph.text().charAt(0));
	}

	private static Word word(List<Glyph> glyphs) {
		StringBuilder text = new StringBuilder();
		float base = 0;
		float size = 0;
		float right = 0;
		int bold = 0;
		for (Glyph glyph : glyphs) {
			text.append(glyph.text());
			base += glyph.base();
			size = Math.max(size, glyph.size());
			right = Math.max(right, glyph.right());
			bold += glyph.bold() ? 1 : 0;
		}
		return new Word(text.toString().strip(), glyphs.getFirst().left(), right, base / glyphs.size(), size,
				2 * bold > glyphs.size(), 0);
	}
}
