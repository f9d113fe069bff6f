package org.evenaar.search.internal.find;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.evenaar.search.internal.index.FileEntry;
import org.evenaar.search.internal.index.UnitDocuments;

/** What is worked out once for each state of the index, and forgotten with it. */
final class IndexViews {

	/**
	 * What was worked out.
	 *
	 * @param facets empty where no unit is in the index
	 * @param files  by content, those that were shown
	 */
	record View(Optional<SortedSetDocValuesReaderState> facets, Map<String, List<FileEntry>> files) {
	}

	private final Map<IndexReader.CacheKey, View> views = new ConcurrentHashMap<>();

	View of(IndexReader reader) throws IOException {
		IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
		View known = views.get(helper.getKey());
		if (known != null) {
			return known;
		}
		FieldInfo info = FieldInfos.getMergedFieldInfos(reader).fieldInfo(FacetsConfig.DEFAULT_INDEX_FIELD_NAME);
		boolean any = info != null && info.getDocValuesType() == DocValuesType.SORTED_SET;
		var made = new View(
				any ? Optional.of(new DefaultSortedSetDocValuesReaderState(reader, UnitDocuments.FACETS)) : Optional.empty(),
				new ConcurrentHashMap<>());
		View other = views.putIfAbsent(helper.getKey(), made);
		if (other != null) {
			return other;
		}
		helper.addClosedListener(views::remove);
		return made;
	}
}
