package org.evenaar.ui.internal.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.evenaar.check.Place;
import org.evenaar.review.ReviewItem;
import org.evenaar.rules.Severity;
import org.evenaar.ui.internal.document.TextMap.Span;

/** The findings of a review where they stand in a text that was set. Immutable. */
public final class Marks {

	private final List<Mark> all;
	private final Map<String, Mark> byId = new HashMap<>();
	private final Map<Integer, List<MarkSpan>> byLine = new HashMap<>();

	/** How a mark looks. */
	public enum Look {
		HIGH, MEDIUM, LOW, INFO, SUPPRESSED;

		static Look of(ReviewItem item) {
			if (item.suppressed()) {
				return SUPPRESSED;
			}
			return values()[item.finding().severity().ordinal()];
		}
	}

	/**
	 * A finding in the text.
	 *
	 * @param decided true where somebody decided and nothing is left to discuss
	 * @param spans   at least one, in the order of the text
	 */
	public record Mark(ReviewItem item, Look look, boolean decided, List<Span> spans) {
		public String id() {
			return item.id();
		}

		public int start() {
			return spans.getFirst().start();
		}

		public int end() {
			return spans.getLast().end();
		}

		boolean covers(int offset) {
			return spans.stream().anyMatch(span -> offset >= span.start() && offset <= span.end());
		}
	}

	/** The part of a mark that stands in one line; first where the mark begins there. */
	public record MarkSpan(Mark mark, Span span, boolean first) {
	}

	/** What of the findings is shown beside those that count. */
	public record Shown(boolean information, boolean suppressed) {
		public boolean shows(ReviewItem item) {
			if (item.byHand()) {
				return true;
			}
			return item.suppressed() ? suppressed : information || item.finding().severity() != Severity.INFO;
		}
	}

	private Marks(List<Mark> marks, Composition composition) {
		this.all = List.copyOf(marks);
		for (Mark mark : all) {
			byId.put(mark.id(), mark);
			for (Span span : mark.spans()) {
				byLine.computeIfAbsent(composition.lineAt(span.start()), line -> new ArrayList<>())
						.add(new MarkSpan(mark, span, span == mark.spans().getFirst()));
			}
		}
		byLine.values().forEach(spans -> spans.sort(Comparator.comparing((MarkSpan span) -> span.mark().decided())
				.thenComparing(span -> span.mark().look())));
	}

	/** Findings whose place is gone, or not in the text, have no mark. */
	public static Marks of(List<ReviewItem> items, Composition composition, Shown shown) {
		return of(items, composition, shown, "");
	}

	/** @param always id of a finding that is shown in any case, because people asked for it */
	public static Marks of(List<ReviewItem> items, Composition composition, Shown shown, String always) {
		List<Mark> marks = new ArrayList<>();
		for (ReviewItem item : items) {
			if (item.located() && (shown.shows(item) || item.id().equals(always))) {
				Place place = item.finding().place();
				List<Span> spans = composition.map().spans(place.block(), place.start(), place.end());
				if (!spans.isEmpty()) {
					marks.add(new Mark(item, Look.of(item), item.decision().isPresent() && !item.open(), spans));
				}
			}
		}
		marks.sort(Comparator.comparingInt(Mark::start).thenComparing(Comparator.comparingInt(Mark::end).reversed()));
		return new Marks(marks, composition);
	}

	/** @return in the order of the text */
	public List<Mark> all() {
		return all;
	}

	public Optional<Mark> mark(String id) {
		return Optional.ofNullable(byId.get(id));
	}

	/** @return what stands in a line: what is to be decided first, the heaviest first */
	public List<MarkSpan> inLine(int line) {
		return byLine.getOrDefault(line, List.of());
	}

	/** @return the marks at a place, heaviest first, the shortest first among equals */
	public List<Mark> at(int offset, int line) {
		return inLine(line).stream().filter(span -> offset >= span.span().start() && offset <= span.span().end())
				.map(MarkSpan::mark).distinct()
				.sorted(Comparator.comparing(Mark::look).thenComparingInt(mark -> mark.end() - mark.start())).toList();
	}

	/** @return marks that share a character with a mark, itself included, in the order of the text */
	public List<Mark> together(Mark mark) {
		return all.stream().filter(other -> other.start() < mark.end() && mark.start() < other.end()
				&& (other == mark || other.spans().stream().anyMatch(a -> mark.spans().stream()
						.anyMatch(b -> a.overlaps(b))))).toList();
	}

	/**
	 * @param id     of the mark that people are at, or anything else where they are at none
	 * @param offset where they are in the text
	 * @return the next mark that is wanted, the first one of the text where none follows
	 */
	public Optional<Mark> next(String id, int offset, Predicate<Mark> wanted) {
		int from = byId.containsKey(id) ? all.indexOf(byId.get(id)) + 1 : firstFrom(offset);
		return Stream.concat(all.subList(from, all.size()).stream(), all.subList(0, from).stream()).filter(wanted)
				.findFirst();
	}

	/** @return the one before it that is wanted, the last one of the text where none goes before */
	public Optional<Mark> previous(String id, int offset, Predicate<Mark> wanted) {
		int to = byId.containsKey(id) ? all.indexOf(byId.get(id)) : firstFrom(offset);
		return Stream.concat(all.subList(0, to).reversed().stream(), all.subList(to, all.size()).reversed().stream())
				.filter(wanted).findFirst();
	}

	private int firstFrom(int offset) {
		int index = 0;
		while (index < all.size() && all.get(index).start() < offset) {
			index++;
		}
		return index;
	}
}
