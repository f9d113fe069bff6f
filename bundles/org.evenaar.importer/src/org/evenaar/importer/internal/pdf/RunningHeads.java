package org.evenaar.importer.internal.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what is printed at the edge of page after page: titles, dates, page numbers. A line counts as such where
 * the same text, but for its digits, stands at the same height of several pages, and nothing but such lines stands
 * between it and the edge. Works inwards from both edges of the paper.
 */
final class RunningHeads {

	private static final int DEPTH = 6;
	private static final float ZONE = 0.22f;
	private static final float OUTER_ZONE = 0.11f;
	private static final float SAME_HEIGHT = 3;
	private static final Pattern NUMBER = Pattern.compile("\\d+");
	private static final Pattern PAGE_NUMBER = Pattern.compile(
			"[^\\p{L}\\d#]*(?:(?:pagina|page|seite|blz|pag|p)\\.?\\s*)?#(?:\\s*(?:van|of|von|de|sur|/|\\||-)\\s*#)?[^\\p{L}\\d#]*");
	private static final Pattern PAGE_OF = Pattern.compile(".*(?:pagina|page|seite|blz)\\.?\\s*#(?:\\s*(?:van|of|von|sur|/)\\s*#)?[^\\p{L}]*|"
			+ "[^\\p{L}#]*#\\s*(?:van|of|von|/)\\s*#[^\\p{L}#]*");

	/** A row at an edge of a page, with what makes it comparable. */
	private record Edge(int page, int pageNumber, Row row, String shape, float height, boolean near, float gap) {
	}

	private final List<PageText> pages;
	private final float bodySize;
	private final Map<Fragment, Boolean> dropped = new IdentityHashMap<>();

	private RunningHeads(List<PageText> pages, float bodySize) {
		this.pages = pages;
		this.bodySize = bodySize;
	}

	/**
	 * @param pages    all pages with one kind of writing
	 * @param bodySize size of the running text
	 * @return the pages without what repeats at their edges
	 */
	static List<PageText> remove(List<PageText> pages, float bodySize) {
		RunningHeads heads = new RunningHeads(pages, bodySize);
		List<List<Row>> rows = pages.stream().map(p -> Row.of(p.fragments())).toList();
		heads.peel(rows, true);
		heads.peel(rows, false);
		return pages.stream().map(p -> p.with(p.fragments().stream().filter(f -> !heads.dropped.containsKey(f)).toList())).toList();
	}

	private void peel(List<List<Row>> rows, boolean top) {
		Map<Integer, List<Edge>> peeled = new HashMap<>();
		Set<Integer> open = new HashSet<>();
		for (int i = 0; i < pages.size(); i++) {
			open.add(i);
		}
		for (int depth = 0; depth < DEPTH && !open.isEmpty(); depth++) {
			List<Edge> edges = edges(rows, open, depth, top);
			Map<String, List<Edge>> byShape = new HashMap<>();
			edges.forEach(e -> byShape.computeIfAbsent(e.shape(), s -> new ArrayList<>()).add(e));
			Map<Integer, Long> heights = heights(edges);
			Set<Integer> next = new HashSet<>();
			for (Edge edge : edges) {
				if (repeats(edge, byShape.get(edge.shape())) || depth == 0 && standsApart(edge, heights, edges.size())) {
					peeled.computeIfAbsent(edge.page(), p -> new ArrayList<>()).add(edge);
					next.add(edge.page());
				}
			}
			open = next;
		}
		peeled.values().forEach(this::drop);
	}

	/**
	 * Pages may begin with the same lines of text, such as the head of a table that goes on. So more than two rows
	 * go only where a gap or other type sets them apart from what follows.
	 */
	private void drop(List<Edge> outside) {
		int count = outside.size();
		while (count > 2 && outside.get(count - 1).gap() < 1.7f && Math.abs(outside.get(count - 1).row().size() - bodySize) < 0.4f) {
			count--;
		}
		if (count <= 2 && outside.size() > 2) {
			count = outside.getFirst().gap() > 1.7f ? 1 : 2;
		}
		outside.subList(0, count).forEach(edge -> edge.row().fragments().forEach(f -> dropped.put(f, true)));
	}

	private List<Edge> edges(List<List<Row>> rows, Set<Integer> open, int depth, boolean top) {
		List<Edge> edges = new ArrayList<>();
		for (int page : open) {
			List<Row> all = rows.get(page);
			float full = pages.get(page).height();
			if (depth >= all.size()) {
				continue;
			}
			Row row = all.get(top ? depth : all.size() - 1 - depth);
			float height = top ? row.base() : full - row.base();
			if (height < ZONE * full) {
				float gap = Float.MAX_VALUE;
				if (depth + 1 < all.size()) {
					Row inner = all.get(top ? depth + 1 : all.size() - 2 - depth);
					gap = Math.abs(inner.base() - row.base()) / Math.max(row.size(), 1);
				}
				edges.add(new Edge(page, pages.get(page).number(), row, shape(row.text()), height, height < OUTER_ZONE * full, gap));
			}
		}
		return edges;
	}

	private static String shape(String text) {
		return NUMBER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("#").replaceAll("\\s+", " ").strip();
	}

	private static Map<Integer, Long> heights(List<Edge> edges) {
		Map<Integer, Long> heights = new HashMap<>();
		edges.forEach(e -> heights.merge(Math.round(e.height()), 1L, Long::sum));
		return heights;
	}

	private boolean repeats(Edge edge, List<Edge> alike) {
		long same = alike.stream().filter(other -> Math.abs(other.height() - edge.height()) <= SAME_HEIGHT
				&& Math.abs(other.row().left() - edge.row().left()) < 400).limit(3).count();
		if (edge.row().size() > 1.12f * bodySize) {
			// In large type 'Module 1', 'Module 2' are headings; a title that never changes is not.
			same = alike.stream().filter(other -> other.row().text().equals(edge.row().text())).limit(3).count();
		}
		boolean apart = edge.gap() >= 1.45f;
		boolean number = PAGE_NUMBER.matcher(edge.shape()).matches();
		if (pages.size() <= 2) {
			return edge.near() && apart && (number ? isThisPage(edge) : PAGE_OF.matcher(edge.shape()).matches())
					|| edge.near() && same >= 2 && pages.size() == 2 && letters(edge.shape()) >= 3;
		}
		if (number) {
			return countsPages(edge, alike) >= 2 || edge.near() && apart && isThisPage(edge);
		}
		if (letters(edge.shape()) < 3) {
			return same >= 3 && edge.near() && edge.shape().indexOf('#') < 0;
		}
		return same >= 3 || same == 2 && edge.near() && pages.size() <= 6;
	}

	private static long letters(String shape) {
		return shape.chars().filter(Character::isLetter).count();
	}

	private static int firstNumber(Edge edge) {
		Matcher number = NUMBER.matcher(edge.row().text());
		return number.find() && number.group().length() <= 6 ? Integer.parseInt(number.group()) : -1;
	}

	private static boolean isThisPage(Edge edge) {
		return firstNumber(edge) == edge.pageNumber();
	}

	/** @return how many other pages carry a number at this height that goes up with the pages as this one does */
	private static long countsPages(Edge edge, List<Edge> alike) {
		int offset = firstNumber(edge) - edge.pageNumber();
		return alike.stream().filter(other -> other != edge && Math.abs(other.height() - edge.height()) <= SAME_HEIGHT
				&& firstNumber(other) - other.pageNumber() == offset).limit(2).count();
	}

	/**
	 * A head that names the chapter differs from page to page, but stands in small type at one height, apart from
	 * the text.
	 */
	private boolean standsApart(Edge edge, Map<Integer, Long> heights, int edges) {
		if (pages.size() < 5 || edges < 0.6 * pages.size() || !edge.near() || edge.gap() < 2.2f) {
			return false;
		}
		int height = Math.round(edge.height());
		long same = heights.getOrDefault(height, 0L) + heights.getOrDefault(height - 1, 0L) + heights.getOrDefault(height + 1, 0L);
		return same >= 0.6 * pages.size() && edge.row().size() <= bodySize - 0.4f && !edge.row().bold()
				&& edge.row().text().length() <= 110;
	}
}
