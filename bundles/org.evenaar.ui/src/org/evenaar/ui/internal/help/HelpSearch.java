package org.evenaar.ui.internal.help;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds pages of the help by words. Accents and capitals make no difference, and a word may be the beginning of one. */
final class HelpSearch {

	/**
	 * @param page  what was found
	 * @param place the place on the page nearest above the words, empty for the top
	 * @param words some words around the first place
	 */
	record Hit(HelpPage page, String place, String words) {

		String target() {
			return place.isEmpty() ? page.id() : page.id() + '#' + place;
		}
	}

	private record Scored(Hit hit, int score) {
	}

	private static final int AROUND = 60;

	private HelpSearch() {
	}

	/** @return pages that hold every word, the best first; none for a query without words */
	static List<Hit> find(List<HelpPage> pages, String query) {
		List<String> wanted = Arrays.stream(fold(query).split("[^\\p{L}\\p{Nd}]+")).filter(w -> !w.isEmpty()).toList();
		if (wanted.isEmpty()) {
			return List.of();
		}
		List<Scored> found = new ArrayList<>();
		for (HelpPage page : pages) {
			score(page, wanted).ifPresent(found::add);
		}
		found.sort(Comparator.comparingInt(Scored::score).reversed());
		return found.stream().map(Scored::hit).toList();
	}

	private static java.util.Optional<Scored> score(HelpPage page, List<String> wanted) {
		int[] counts = new int[wanted.size()];
		int score = 0;
		int best = 0;
		String place = "";
		String bestPlace = "";
		String bestText = "";
		for (HelpBlock block : page.blocks()) {
			if (block instanceof HelpBlock.Heading heading) {
				place = heading.level() == 1 ? "" : heading.anchor().isEmpty() ? place : heading.anchor();
			}
			String text = HelpPage.text(block);
			int here = 0;
			for (int i = 0; i < counts.length; i++) {
				int hits = occurrences(fold(text), wanted.get(i));
				counts[i] += hits;
				here += hits > 0 ? weight(block) : 0;
				score += hits * weight(block);
			}
			if (here > best) {
				best = here;
				bestPlace = place;
				bestText = text;
			}
		}
		if (Arrays.stream(counts).anyMatch(c -> c == 0)) {
			return java.util.Optional.empty();
		}
		return java.util.Optional.of(new Scored(new Hit(page, bestPlace, around(bestText, wanted.getFirst())), score));
	}

	private static int weight(HelpBlock block) {
		return block instanceof HelpBlock.Heading heading ? 12 / heading.level() : 1;
	}

	/** Counts words that begin with the wanted one. */
	private static int occurrences(String folded, String wanted) {
		int count = 0;
		for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
			if (at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1))) {
				count++;
			}
		}
		return count;
	}

	private static String around(String text, String wanted) {
		int at = Math.max(0, fold(text).indexOf(wanted));
		int from = Math.max(0, at - AROUND);
		int to = Math.min(text.length(), at + AROUND);
		while (from > 0 && text.charAt(from - 1) != ' ') {
			from--;
		}
		while (to < text.length() && text.charAt(to) != ' ') {
			to++;
		}
		return (from > 0 ? "… " : "") + text.substring(from, to) + (to < text.length() ? " …" : "");
	}

	/** One character stays one character, so that places hold. */
	private static String fold(String text) {
		StringBuilder folded = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			String parts = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD);
			folded.append(Character.toLowerCase(parts.charAt(0)));
		}
		return folded.toString().toLowerCase(Locale.ROOT).length() == folded.length() ? folded.toString() : text;
	}
}
