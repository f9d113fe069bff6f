package org.evenaar.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.evenaar.representation.render.RepresentationFormat;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;
import org.evenaar.statistics.counts.Pattern;
import org.evenaar.statistics.disclosure.SuppressionRule;
import org.junit.jupiter.api.Test;

/**
 * Reports of other people with the same numbers in sight, whatever the hidden ones, must be the same to the letter: then no
 * reader can tell from any figure or sentence of a report more than from the numbers in sight. That these leave room for
 * every hidden number is tested beside the suppression itself; here, that there is another table at all.
 */
class PublicationAttackTest {

	private static final int[][] SHAPES = { { 2 }, { 3 }, { 5 }, { 2, 2 }, { 3, 2 }, { 3, 3 }, { 2, 2, 2 } };
	private static final int OTHERS = 6;

	@Test
	void reportsTellNoMoreThanTheNumbersInSight() throws Exception {
		SplittableRandom random = new SplittableRandom(20261122);
		int compared = 0;
		int hidden = 0;
		for (int round = 0; round < 120; round++) {
			List<Dimension> dimensions = dimensions(SHAPES[round % SHAPES.length]);
			long[] cells = cells(dimensions, random);
			var population = Made.randomPopulation(dimensions, random);
			Representation representation = Made.compare(Made.dataset(table(dimensions, cells)), population);
			Publication publication = Publication.of(representation, new SuppressionRule(3 + random.nextInt(5)));
			Set<Pattern> open = hiddenGroups(publication);
			hidden += open.size();
			List<long[]> others = others(dimensions, cells, publication, random);
			for (long[] other : others) {
				CountTable changed = table(dimensions, other);
				open.removeIf(pattern -> count(changed, pattern) != count(table(dimensions, cells), pattern));
			}
			assertEquals(Set.of(), open, "hidden, but the same in all tables that were found, in round " + round);
			for (long[] other : others.subList(0, Math.min(OTHERS, others.size()))) {
				Publication same = publication.sameMask(Made.compare(Made.dataset(table(dimensions, other)), population));
				assertSame(publication, same, "round " + round);
				compared++;
			}
		}
		assertTrue(compared > 200 && hidden > 150, compared + " reports, " + hidden + " hidden numbers");
	}

	private static void assertSame(Publication one, Publication other, String round) {
		for (RepresentationFormat format : List.of(RepresentationFormat.JSON, RepresentationFormat.TEXT, RepresentationFormat.CSV,
				RepresentationFormat.HTML)) {
			assertEquals(Made.write(format, one, "en"), Made.write(format, other, "en"), () -> round + " " + format);
		}
	}

	private static List<Dimension> dimensions(int[] shape) {
		List<Dimension> dimensions = new ArrayList<>();
		for (int i = 0; i < shape.length; i++) {
			dimensions.add(Made.dimension("q" + (char) ('a' + i), shape[i]));
		}
		return dimensions;
	}

	private static long[] cells(List<Dimension> dimensions, SplittableRandom random) {
		int size = dimensions.stream().mapToInt(d -> d.categories().size()).reduce(1, (a, b) -> a * b);
		long[] cells = new long[size];
		for (int i = 0; i < size; i++) {
			cells[i] = switch (random.nextInt(4)) {
			case 0 -> random.nextInt(3);
			case 1 -> random.nextInt(8);
			default -> random.nextInt(60);
			};
		}
		return cells;
	}

	private static CountTable table(List<Dimension> dimensions, long[] cells) {
		CountTable.Builder table = CountTable.over(dimensions);
		for (int i = 0; i < cells.length; i++) {
			table.add(Made.place(dimensions, i), cells[i], cells[i], cells[i]);
		}
		return table.build();
	}

	private static long count(CountTable table, Pattern pattern) {
		return table.cells().filter(cell -> {
			for (int d = 0; d < table.dimensions().size(); d++) {
				String wanted = pattern.categories().get(table.dimensions().get(d).id());
				if (wanted != null && !wanted.equals(cell.categories().get(d))) {
					return false;
				}
			}
			return true;
		}).mapToLong(CountTable.Cell::people).sum();
	}

	private static Stream<GroupResult> groups(Publication publication) {
		return Stream.concat(publication.representation().groups(),
				publication.representation().intersections().stream().flatMap(pair -> pair.groups().stream()));
	}

	private static Set<Pattern> hiddenGroups(Publication publication) {
		return groups(publication).map(GroupResult::pattern).filter(publication::hidden).collect(Collectors.toCollection(HashSet::new));
	}

	/** Everything that stands in a report as a number of people, or could be worked out from it. */
	private static List<Pattern> published(Publication publication, List<Dimension> dimensions) {
		List<Pattern> patterns = new ArrayList<>(List.of(Pattern.EVERYBODY));
		for (Dimension dimension : dimensions) {
			dimension.categories().forEach(category -> patterns.add(Pattern.of(dimension.id(), category)));
		}
		for (IntersectionResult pair : publication.representation().intersections()) {
			Dimension second = dimensions.stream().filter(d -> d.id().equals(pair.second())).findFirst().orElseThrow();
			dimensions.stream().filter(d -> d.id().equals(pair.first())).findFirst().orElseThrow().categories()
					.forEach(a -> second.categories().forEach(b -> patterns.add(Pattern.of(pair.first(), a).and(pair.second(), b))));
		}
		return patterns;
	}

	/** Wanders from table to table by moves that leave sums as they are, or change sums that are hidden. */
	private static List<long[]> others(List<Dimension> dimensions, long[] start, Publication publication, SplittableRandom random) {
		List<Pattern> patterns = published(publication, dimensions);
		CountTable own = table(dimensions, start);
		long[] shown = patterns.stream().mapToLong(p -> publication.hidden(p) ? -1 : count(own, p)).toArray();
		int[][] members = patterns.stream().map(p -> members(dimensions, p)).toArray(int[][]::new);
		List<long[]> found = new ArrayList<>();
		long[] now = start.clone();
		for (int step = 0; step < 30_000 && found.size() < 400; step++) {
			long[] next = now.clone();
			move(dimensions, next, random);
			if (agrees(next, shown, members)) {
				now = next;
				found.add(next);
			}
		}
		return found;
	}

	private static int[] members(List<Dimension> dimensions, Pattern pattern) {
		int size = dimensions.stream().mapToInt(d -> d.categories().size()).reduce(1, (a, b) -> a * b);
		List<Integer> members = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			int[] place = Made.place(dimensions, i);
			boolean in = true;
			for (int d = 0; d < place.length; d++) {
				String wanted = pattern.categories().get(dimensions.get(d).id());
				in &= wanted == null || wanted.equals(dimensions.get(d).categories().get(place[d]));
			}
			if (in) {
				members.add(i);
			}
		}
		return members.stream().mapToInt(Integer::intValue).toArray();
	}

	private static boolean agrees(long[] cells, long[] shown, int[][] members) {
		for (long cell : cells) {
			if (cell < 0) {
				return false;
			}
		}
		for (int i = 0; i < shown.length; i++) {
			long sum = 0;
			for (int member : members[i]) {
				sum += cells[member];
			}
			if (shown[i] < 0 ? sum < 1 : sum != shown[i]) {
				return false;
			}
		}
		return true;
	}

	/** Along each dimension two places, or one whose sum changes. */
	private static void move(List<Dimension> dimensions, long[] cells, SplittableRandom random) {
		int[] from = Made.place(dimensions, random.nextInt(cells.length));
		int[] to = from.clone();
		for (int d = 0; d < to.length; d++) {
			if (random.nextInt(3) > 0) {
				to[d] = random.nextInt(dimensions.get(d).categories().size());
			}
		}
		int sign = random.nextBoolean() ? 1 : -1;
		for (int corner = 0; corner < 1 << to.length; corner++) {
			int index = 0;
			boolean twice = false;
			for (int d = 0; d < to.length; d++) {
				boolean other = (corner >> d & 1) == 1;
				twice |= other && to[d] == from[d];
				index = index * dimensions.get(d).categories().size() + (other ? to[d] : from[d]);
			}
			if (!twice) {
				cells[index] += Integer.bitCount(corner) % 2 == 0 ? sign : -sign;
			}
		}
	}
}
