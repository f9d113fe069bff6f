package org.evenaar.search.internal.find;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.facet.FacetsConfig;
import org.evenaar.search.internal.index.UnitDocuments;

/** What facets need of an index, made once for each state of it. */
final class FacetStates {

	private final Map<IndexReader.CacheKey, SortedSetDocValuesReaderState> states = new ConcurrentHashMap<>();

	/** @return empty where no unit is in the index */
	Optional<SortedSetDocValuesReaderState> of(IndexReader reader) throws IOException {
		IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
		SortedSetDocValuesReaderState known = states.get(helper.getKey());
		if (known != null) {
			return Optional.of(known);
		}
		FieldInfo info = FieldInfos.getMergedFieldInfos(reader).fieldInfo(FacetsConfig.DEFAULT_INDEX_FIELD_NAME);
		if (info == null || info.getDocValuesType() != DocValuesType.SORTED_SET) {
			return Optional.empty();
		}
		var made = new DefaultSortedSetDocValuesReaderState(reader, UnitDocuments.FACETS);
		if (states.putIfAbsent(helper.getKey(), made) == null) {
			helper.addClosedListener(states::remove);
		}
		return Optional.of(made);
	}
}
