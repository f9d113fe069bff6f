package org.evenaar.search.internal.find;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import org.evenaar.search.DocumentHits;
import org.evenaar.search.Hit;
import org.evenaar.search.Snippet.Range;
import org.evenaar.search.internal.Fields;
import org.evenaar.search.internal.index.FileEntry;
import org.evenaar.search.internal.index.InternalFields;
import org.evenaar.search.internal.index.StoredUnit;
import org.evenaar.search.internal.read.Unit;

/** Makes of numbers of the index what a person sees. */
final class HitLoader {

	private static final Set<String> STORED = Set.of(Fields.TEXT, InternalFields.STORED);

	/** A document on the page. */
	record Found(String content, int total, List<ScoreDoc> hits) {
	}

	private final IndexSearcher searcher;
	private final FileLookup files;
	private final Highlights highlights;

	HitLoader(IndexSearcher searcher, FileLookup files, Highlights highlights) {
		this.searcher = searcher;
		this.files = files;
		this.highlights = highlights;
	}

	/** @param marking what marks words */
	List<DocumentHits> load(List<Found> page, Query marking) throws IOException {
		Map<Integer, Unit> units = new HashMap<>();
		List<Highlights.Loaded> loaded = new ArrayList<>();
		for (Found found : page) {
			for (ScoreDoc hit : found.hits()) {
				Unit unit = unit(searcher, hit.doc);
				units.put(hit.doc, unit);
				loaded.add(new Highlights.Loaded(hit.doc, unit.text(), unit.setting().language()));
			}
		}
		Map<Integer, List<Range>> marked = highlights.of(searcher, marking, loaded);
		List<DocumentHits> documents = new ArrayList<>();
		for (Found found : page) {
			List<FileEntry> entries = files.of(found.content());
			if (!entries.isEmpty()) {
				documents.add(document(found, entries, units, marked));
			}
		}
		return documents;
	}

	private DocumentHits document(Found found, List<FileEntry> entries, Map<Integer, Unit> units,
			Map<Integer, List<Range>> marked) throws IOException {
		FileEntry first = entries.get(0);
		List<Hit> hits = new ArrayList<>();
		for (ScoreDoc hit : found.hits()) {
			hits.add(hit(found.content() + '/' + ordinal(hit.doc), first, units.get(hit.doc),
					marked.getOrDefault(hit.doc, List.of()), hit.score));
		}
		List<Path> copies = entries.stream().skip(1).map(entry -> Path.of(entry.path())).toList();
		return new DocumentHits(first.about().kind(), path(first), copies, first.about().title(), first.about().issuer(),
				first.about().version(), first.about().year(), first.about().language(), found.total(), hits);
	}

	private static Optional<Path> path(FileEntry entry) {
		return entry.path().startsWith(FileEntry.REGISTERED) ? Optional.empty() : Optional.of(Path.of(entry.path()));
	}

	private static Hit hit(String id, FileEntry file, Unit unit, List<Range> marked, float score) {
		Unit.Place place = unit.place().block().isEmpty() ? place(unit, marked) : unit.place();
		Unit.Setting setting = unit.setting();
		return new Hit(id, unit.kind(), file.about().kind(), path(file), file.about().title(), setting.chapter(),
				setting.heading(), setting.sectionKind(), place.block(), place.start(), place.end(), setting.page(),
				unit.element(), unit.labels().verdict(), unit.labels().severity(), setting.language(),
				Snippets.of(unit.text(), marked), score);
	}

	/** The first marked word, in the block in which it stands. */
	private static Unit.Place place(Unit unit, List<Range> marked) {
		if (unit.pieces().isEmpty()) {
			return Unit.Place.NONE;
		}
		if (marked.isEmpty()) {
			return new Unit.Place(unit.pieces().get(0).block(), 0, 0);
		}
		Range first = marked.get(0);
		Unit.Piece piece = unit.pieces().get(0);
		for (Unit.Piece each : unit.pieces()) {
			piece = each.offset() <= first.start() ? each : piece;
		}
		return new Unit.Place(piece.block(), first.start() - piece.offset(), first.end() - piece.offset());
	}

	/** @return what is kept of a unit */
	static Unit unit(IndexSearcher searcher, int doc) throws IOException {
		StoredFields stored = searcher.storedFields();
		Document document = stored.document(doc, STORED);
		BytesRef bytes = document.getBinaryValue(InternalFields.STORED);
		String text = document.get(Fields.TEXT);
		LeafReaderContext leaf = leaf(searcher, doc);
		SortedDocValues settings = DocValues.getSorted(leaf.reader(), InternalFields.SETTING);
		String setting = settings.advanceExact(doc - leaf.docBase) ? settings.lookupOrd(settings.ordValue()).utf8ToString()
				: "";
		return StoredUnit.read(bytes.bytes, bytes.offset, bytes.length, text == null ? "" : text, setting);
	}

	private long ordinal(int doc) throws IOException {
		LeafReaderContext leaf = leaf(searcher, doc);
		NumericDocValues ordinals = DocValues.getNumeric(leaf.reader(), InternalFields.ORDINAL);
		return ordinals.advanceExact(doc - leaf.docBase) ? ordinals.longValue() : 0;
	}

	private static LeafReaderContext leaf(IndexSearcher searcher, int doc) {
		List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
		return leaves.get(ReaderUtil.subIndex(doc, leaves));
	}
}
