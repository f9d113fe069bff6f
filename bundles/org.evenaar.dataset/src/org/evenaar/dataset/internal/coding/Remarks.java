package org.evenaar.dataset.internal.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.evenaar.dataset.ImportReport;
import org.evenaar.dataset.ImportReport.Kind;
import org.evenaar.dataset.ImportReport.Remark;
import org.evenaar.dataset.ImportReport.Unmapped;
import org.evenaar.dataset.internal.Messages;
import org.evenaar.rules.Text;

/** Counts what is wrong with the rows, with the first lines of each kind. Of limited size whatever the rows hold. */
public final class Remarks {

	private static final int LONGEST_VALUE = 100;

	private record Key(Kind kind, String column) {
	}

	private static final class Tally {
		private long count;
		private final List<Long> lines = new ArrayList<>();
	}

	private static final class Values {
		private final Map<String, Long> counts = new LinkedHashMap<>();
		private long others;
	}

	private final Map<Key, Tally> tallies = new HashMap<>();
	private final Map<String, Values> unmapped = new HashMap<>();
	private final List<Remark> written = new ArrayList<>();

	/** @param line number of the line from 1, or 0 where there are no lines */
	public void add(Kind kind, String column, long count, long line) {
		Tally tally = tallies.computeIfAbsent(new Key(kind, column), k -> new Tally());
		tally.count += count;
		if (line > 0 && tally.lines.size() < ImportReport.LINES && (tally.lines.isEmpty() || tally.lines.getLast() != line)) {
			tally.lines.add(line);
		}
	}

	/** Adds one that has a text of its own. */
	public void add(Kind kind, String column, long count, Text text) {
		written.add(new Remark(kind, column, count, List.of(), text));
	}

	public void unmapped(String column, String value, long count, long line) {
		add(Kind.UNMAPPED, column, count, line);
		Values values = unmapped.computeIfAbsent(column, k -> new Values());
		String shown = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value;
		if (values.counts.containsKey(shown) || values.counts.size() < ImportReport.VALUES) {
			values.counts.merge(shown, count, Long::sum);
		} else {
			values.others += count;
		}
	}

	public ImportReport report(long rows, long counted) {
		List<Remark> remarks = new ArrayList<>(written);
		tallies.forEach((key, tally) -> remarks.add(new Remark(key.kind, key.column, tally.count, tally.lines, text(key, tally))));
		Map<String, Unmapped> values = new HashMap<>();
		unmapped.forEach((column, seen) -> values.put(column, new Unmapped(byFrequency(seen.counts), seen.others)));
		return new ImportReport(rows, counted, remarks, values);
	}

	private static Map<String, Long> byFrequency(Map<String, Long> counts) {
		Map<String, Long> sorted = new LinkedHashMap<>();
		counts.entrySet().stream()
				.sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
				.forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
		return sorted;
	}

	private static Text text(Key key, Tally tally) {
		Text what = Messages.text("remark." + key.kind.name(), tally.count, key.column);
		if (tally.lines.isEmpty()) {
			return what;
		}
		boolean all = tally.count <= tally.lines.size();
		String numbers = String.join(", ", tally.lines.stream().map(String::valueOf).toList());
		Text where = Messages.text(all ? "remark.lines" : "remark.firstLines", tally.lines.size(), numbers);
		return new Text(what.nl() + " " + where.nl(), what.en() + " " + where.en());
	}
}
