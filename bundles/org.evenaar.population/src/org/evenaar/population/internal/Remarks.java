package org.evenaar.population.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.evenaar.population.ReadRemark;
import org.evenaar.rules.Text;

/** Collects what is noticed while a file is read; what is noticed often is counted, with the first lines. */
final class Remarks {

	private static final int LINES = 10;

	private static final class Entry {
		private long count;
		private final List<Long> lines = new ArrayList<>();
	}

	private final Map<Text, Entry> entries = new LinkedHashMap<>();

	void add(Text text) {
		entries.computeIfAbsent(text, key -> new Entry()).count++;
	}

	void add(Text text, long line) {
		Entry entry = entries.computeIfAbsent(text, key -> new Entry());
		entry.count++;
		if (line > 0 && entry.lines.size() < LINES) {
			entry.lines.add(line);
		}
	}

	List<ReadRemark> list() {
		return entries.entrySet().stream()
				.map(entry -> new ReadRemark(entry.getKey(), entry.getValue().count, entry.getValue().lines)).toList();
	}
}
