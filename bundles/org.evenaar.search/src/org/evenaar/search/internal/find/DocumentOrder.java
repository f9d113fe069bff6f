package org.evenaar.search.internal.find;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.evenaar.search.ResultOrder;
import org.evenaar.search.internal.Fields;
import org.evenaar.search.internal.index.InternalFields;

/** Picks a page out of the groups of a search. */
final class DocumentOrder {

	private static final Comparator<Group> BEST = Comparator.comparing(Group::score).reversed()
			.thenComparing(Group::doc);

	private final IndexSearcher searcher;
	private final FileLookup files;

	DocumentOrder(IndexSearcher searcher, FileLookup files) {
		this.searcher = searcher;
		this.files = files;
	}

	/** @return the groups from offset on, in order */
	List<Group> page(List<Group> groups, ResultOrder order, int offset, int size) throws IOException {
		if (size == 0 || offset >= groups.size()) {
			return List.of();
		}
		return switch (order) {
		case RELEVANCE -> page(groups, BEST, offset, size);
		case YEAR -> {
			Map<Group, Integer> years = years(groups);
			yield page(groups, Comparator.comparing((Group group) -> years.get(group)).reversed().thenComparing(BEST), offset,
					size);
		}
		case TITLE -> page(groups, by(keys(groups, InternalFields.TITLE_ORDER)), offset, size);
		case FILE -> page(groups, by(paths(groups)), offset, size);
		};
	}

	private static Comparator<Group> by(Map<Group, String> keys) {
		return Comparator.comparing((Group group) -> keys.get(group)).thenComparing(BEST);
	}

	private static List<Group> page(List<Group> groups, Comparator<Group> order, int offset, int size) {
		int most = offset + size;
		var top = new PriorityQueue<>(Math.min(most, groups.size()) + 1, order.reversed());
		for (Group group : groups) {
			if (top.size() < most) {
				top.add(group);
			} else if (order.compare(group, top.peek()) < 0) {
				top.poll();
				top.add(group);
			}
		}
		List<Group> sorted = new ArrayList<>(top);
		sorted.sort(order);
		return sorted.subList(Math.min(offset, sorted.size()), sorted.size());
	}

	private Map<Group, Integer> years(List<Group> groups) throws IOException {
		Map<Group, Integer> years = new HashMap<>();
		for (Group group : groups) {
			LeafReaderContext leaf = leaf(group);
			NumericDocValues values = DocValues.getNumeric(leaf.reader(), Fields.YEAR);
			years.put(group, values.advanceExact(group.doc() - leaf.docBase) ? (int) values.longValue() : 0);
		}
		return years;
	}

	private Map<Group, String> keys(List<Group> groups, String field) throws IOException {
		Map<Group, String> keys = new HashMap<>();
		for (Group group : groups) {
			LeafReaderContext leaf = leaf(group);
			SortedDocValues values = DocValues.getSorted(leaf.reader(), field);
			keys.put(group, values.advanceExact(group.doc() - leaf.docBase)
					? values.lookupOrd(values.ordValue()).utf8ToString() : "");
		}
		return keys;
	}

	private Map<Group, String> paths(List<Group> groups) throws IOException {
		Map<String, String> byContent = files.firstPaths();
		Map<Group, String> contents = keys(groups, InternalFields.CONTENT);
		contents.replaceAll((group, content) -> byContent.getOrDefault(content, ""));
		return contents;
	}

	private LeafReaderContext leaf(Group group) {
		List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
		return leaves.get(ReaderUtil.subIndex(group.doc(), leaves));
	}
}
