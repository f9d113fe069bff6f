package org.evenaar.search.internal.find;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.evenaar.search.SeenUnits;
import org.evenaar.search.internal.index.InternalFields;

/** Notes all units that match. */
final class SeenCollector extends SimpleCollector {

	private final UnitKeys keys;
	private final Set<Long> seen = new HashSet<>();
	private final Map<Integer, long[]> names = new HashMap<>();
	private SortedDocValues contents;
	private NumericDocValues digests;

	private SeenCollector(UnitKeys keys) {
		this.keys = keys;
	}

	static SeenUnits of(IndexSearcher searcher, Query query, FileLookup files) throws IOException {
		var keys = new UnitKeys(files);
		return searcher.search(query, new CollectorManager<SeenCollector, SeenUnits>() {

			@Override
			public SeenCollector newCollector() {
				return new SeenCollector(keys);
			}

			@Override
			public SeenUnits reduce(Collection<SeenCollector> collectors) {
				Set<Long> all = new HashSet<>();
				collectors.forEach(collector -> all.addAll(collector.seen));
				return SeenUnits.of(all);
			}
		});
	}

	@Override
	protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
		contents = DocValues.getSorted(leaf.reader(), InternalFields.CONTENT);
		digests = DocValues.getNumeric(leaf.reader(), InternalFields.DIGEST);
		names.clear();
	}

	@Override
	public void collect(int doc) throws IOException {
		if (!contents.advanceExact(doc) || !digests.advanceExact(doc)) {
			return;
		}
		int ordinal = contents.ordValue();
		long[] holders = names.get(ordinal);
		if (holders == null) {
			holders = keys.names(contents.lookupOrd(ordinal).utf8ToString());
			names.put(ordinal, holders);
		}
		for (long holder : holders) {
			seen.add(UnitKeys.key(holder, digests.longValue()));
		}
	}

	@Override
	public ScoreMode scoreMode() {
		return ScoreMode.COMPLETE_NO_SCORES;
	}
}
