package org.evenaar.review.internal.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;

import org.evenaar.check.LocatedPassage.Piece;
import org.evenaar.review.Presence;

/**
 * Finds words by nothing but themselves, what stood before and after them, and the headings above: for when the earlier
 * version of the document is not at hand. Words with the same surroundings at several places go by their headings, and
 * are not found where these do not tell.
 */
final class QuoteSearch {

	/** Characters that a place keeps of what stands before and after; less means that the block began or ended there. */
	private static final int CONTEXT = 64;
	/** With fewer letters and digits in all, words are found where they were only. */
	private static final int SUBSTANCE = 24;
	private static final double ALIKE = 0.7;
	/** What may be the words as well: they could have been copied, and both edited. */
	private static final double RIVAL = 0.5;
	/** How much less alike than the best candidate words must be that have a place of their own. */
	private static final double MARGIN = 0.1;
	private static final int SEEDS = 8;
	private static final int MOST_FREQUENT = 60;

	private record Fragment(String quote, String prefix, String suffix) {
		String text() {
			return prefix + quote + suffix;
		}
	}

	private record Heads(String section, String chapter) {
	}

	private record Spot(int block, int start) {
	}

	private final List<Piece> blocks;
	private final Map<String, Integer> dictionary;
	private final Words[] words;
	private final Map<Integer, int[]> index;

	/** @param open blocks in which words may be found */
	QuoteSearch(List<Piece> blocks, IntPredicate open, Map<String, Integer> dictionary) {
		this.blocks = blocks;
		this.dictionary = dictionary;
		this.words = new Words[blocks.size()];
		this.index = new HashMap<>();
		Map<Integer, Integer> counts = new HashMap<>();
		for (int b = 0; b < blocks.size(); b++) {
			if (open.test(b)) {
				words[b] = Words.of(blocks.get(b).text(), dictionary);
				for (int w = 0; w < words[b].count(); w++) {
					counts.merge(words[b].id(w), 1, Integer::sum);
				}
			}
		}
		Map<Integer, Integer> filled = new HashMap<>();
		for (int b = 0; b < blocks.size(); b++) {
			for (int w = 0; words[b] != null && w < words[b].count(); w++) {
				int id = words[b].id(w);
				int[] places = index.computeIfAbsent(id, key -> new int[2 * counts.get(key)]);
				int at = filled.merge(id, 2, Integer::sum) - 2;
				places[at] = b;
				places[at + 1] = w;
			}
		}
	}

	/** @return for each anchor where it is, GONE where that is not certain */
	List<Found> find(List<Anchored> anchors) {
		Map<Fragment, Map<Place, List<Integer>>> groups = new LinkedHashMap<>();
		for (int a = 0; a < anchors.size(); a++) {
			Anchored anchor = anchors.get(a);
			groups.computeIfAbsent(new Fragment(anchor.quote(), anchor.prefix(), anchor.suffix()), f -> new LinkedHashMap<>())
					.computeIfAbsent(new Place(anchor.block(), anchor.start(), new Heads(anchor.section(), anchor.chapter())),
							p -> new ArrayList<>()).add(a);
		}
		Found[] found = new Found[anchors.size()];
		Map<Fragment, List<Place>> rest = new LinkedHashMap<>();
		Map<Spot, Boolean> claimed = new HashMap<>();
		Map<Fragment, Spot> away = new LinkedHashMap<>();
		groups.forEach((fragment, places) -> {
			List<Spot> spots = exact(fragment);
			Map<Place, Spot> sure = assign(fragment, List.copyOf(places.keySet()), spots);
			spots.forEach(spot -> claimed.put(spot, true));
			sure.forEach((place, spot) -> {
				if (place.heads().equals(heads(spot.block()))) {
					tell(found, places.get(place), Found.at(Presence.STILL_THERE, spot.block(), spot.start(), spot.start() + fragment.quote().length()));
				} else {
					away.put(fragment, spot);
				}
			});
			if (sure.size() < places.size() && spots.isEmpty()) {
				rest.put(fragment, List.copyOf(places.keySet()));
			}
		});
		away.forEach((fragment, spot) -> {
			Map.Entry<Place, List<Integer>> only = groups.get(fragment).entrySet().iterator().next();
			if (alike(fragment, claimed).stream().allMatch(Candidate::taken)) {
				tell(found, only.getValue(), Found.at(Presence.MOVED, spot.block(), spot.start(), spot.start() + fragment.quote().length()));
			}
		});
		rest.forEach((fragment, places) -> {
			if (places.size() == 1) {
				changed(fragment, places.get(0), claimed).ifPresent(f -> tell(found, groups.get(fragment).get(places.get(0)), f));
			}
		});
		return Arrays.stream(found).map(f -> Objects.requireNonNullElse(f, Found.GONE)).toList();
	}

	private record Place(String block, int start, Heads heads) {
	}

	private static void tell(Found[] found, List<Integer> anchors, Found where) {
		anchors.forEach(a -> found[a] = where);
	}

	private Heads heads(int block) {
		return new Heads(blocks.get(block).section(), blocks.get(block).chapter());
	}

	/** One place and one spot are each other; of several, those that are as many under the same headings, in order. */
	private Map<Place, Spot> assign(Fragment fragment, List<Place> places, List<Spot> spots) {
		boolean weak = weak(fragment);
		if (places.size() == 1 && spots.size() == 1 && (!weak || unmoved(places.get(0), spots.get(0)))) {
			return Map.of(places.get(0), spots.get(0));
		}
		if (weak) {
			return Map.of();
		}
		Map<Heads, List<Spot>> byHeads = new HashMap<>();
		spots.forEach(spot -> byHeads.computeIfAbsent(heads(spot.block()), h -> new ArrayList<>()).add(spot));
		Map<Heads, List<Place>> placesByHeads = new LinkedHashMap<>();
		places.forEach(place -> placesByHeads.computeIfAbsent(place.heads(), h -> new ArrayList<>()).add(place));
		Map<Place, Spot> sure = new LinkedHashMap<>();
		placesByHeads.forEach((heads, here) -> {
			List<Spot> there = byHeads.getOrDefault(heads, List.of());
			if (here.size() == there.size()) {
				for (int i = 0; i < here.size(); i++) {
					sure.put(here.get(i), there.get(i));
				}
			}
		});
		return sure;
	}

	private boolean unmoved(Place place, Spot spot) {
		return place.heads().equals(heads(spot.block())) && place.block().equals(blocks.get(spot.block()).path())
				&& place.start() == spot.start();
	}

	/** @return where the words stand in exactly the same surroundings */
	private List<Spot> exact(Fragment fragment) {
		String text = fragment.text();
		Words parts = Words.of(text, dictionary);
		int[] rarest = null;
		int chosen = -1;
		for (int w = 0; w < parts.count(); w++) {
			boolean cut = parts.start(w) == 0 && fragment.prefix().length() >= CONTEXT - 1
					|| parts.end(w) == text.length() && fragment.suffix().length() >= CONTEXT - 1;
			int[] places = index.getOrDefault(parts.id(w), new int[0]);
			if (!cut && (rarest == null || places.length < rarest.length)) {
				rarest = places;
				chosen = w;
			}
		}
		List<Spot> spots = new ArrayList<>();
		int alike = 0;
		for (int p = 0; rarest != null && p < rarest.length; p += 2) {
			int start = words[rarest[p]].start(rarest[p + 1]) - parts.start(chosen);
			String block = blocks.get(rarest[p]).text();
			if (start >= 0 && block.startsWith(text, start)) {
				alike++;
				if (atEdges(fragment, text, block, start)) {
					spots.add(new Spot(rarest[p], start + fragment.prefix().length()));
				}
			}
		}
		// The same words in the middle of a block may be those that stood at its edge before.
		return alike > spots.size() && !weak(fragment) ? List.of() : spots;
	}

	private static boolean atEdges(Fragment fragment, String text, String block, int start) {
		boolean begins = fragment.prefix().length() < CONTEXT - 1;
		boolean ends = fragment.suffix().length() < CONTEXT - 1;
		return (!begins || start == 0) && (!ends || start + text.length() == block.length());
	}

	private static boolean weak(Fragment fragment) {
		return fragment.text().chars().filter(Character::isLetterOrDigit).count() < SUBSTANCE;
	}

	/** @param taken true where other words of the earlier version stand there, which read the same */
	private record Candidate(int block, double value, Optional<WordMatch.Range> range, boolean taken) {
	}

	/** Words that are much the same somewhere, and nowhere else so much that it could be those. */
	private Optional<Found> changed(Fragment fragment, Place place, Map<Spot, Boolean> claimed) {
		List<Candidate> candidates = weak(fragment) ? List.of() : alike(fragment, claimed);
		Optional<Candidate> best = candidates.stream().filter(c -> !c.taken() && c.value() >= ALIKE).findFirst();
		return best.filter(b -> candidates.stream().allMatch(c -> c == b || c.taken() && c.value() <= b.value() - MARGIN))
				.filter(b -> place.heads().equals(heads(b.block())))
				.flatMap(b -> b.range().map(r -> Found.at(Presence.CHANGED, b.block(), r.start(), r.end())));
	}

	/** @return blocks with something like the fragment, the most alike first */
	private List<Candidate> alike(Fragment fragment, Map<Spot, Boolean> claimed) {
		Words parts = Words.of(fragment.text(), dictionary);
		Map<Integer, Integer> votes = new HashMap<>();
		Integer[] order = new Integer[parts.count()];
		Arrays.setAll(order, w -> w);
		Arrays.sort(order, (a, b) -> Integer.compare(frequency(parts.id(a)), frequency(parts.id(b))));
		int seeds = 0;
		for (int w : order) {
			int[] places = index.getOrDefault(parts.id(w), new int[0]);
			if (places.length == 0) {
				continue;
			}
			if (places.length > 2 * MOST_FREQUENT || seeds++ >= SEEDS) {
				break;
			}
			for (int p = 0; p < places.length; p += 2) {
				votes.merge(places[p], 1, Integer::sum);
			}
		}
		List<Candidate> candidates = new ArrayList<>();
		votes.entrySet().stream().sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed()
				.thenComparing(Map.Entry.comparingByKey())).limit(SEEDS)
				.forEach(vote -> candidate(fragment, parts, vote.getKey(), claimed).filter(c -> c.value() >= RIVAL)
						.ifPresent(candidates::add));
		candidates.sort((a, b) -> Double.compare(b.value(), a.value()));
		return candidates;
	}

	private int frequency(int id) {
		return index.getOrDefault(id, new int[0]).length;
	}

	private Optional<Candidate> candidate(Fragment fragment, Words parts, int block, Map<Spot, Boolean> claimed) {
		int start = fragment.prefix().length();
		return WordMatch.of(parts, words[block]).map(match -> {
			Optional<WordMatch.Range> range = match.range(start, start + fragment.quote().length());
			boolean taken = range.isPresent() && claimed.containsKey(new Spot(block, range.get().start()));
			return new Candidate(block, (double) match.common() / parts.count(), range, taken);
		});
	}
}
