package org.evenaar.search;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.lucene.search.Query;
import org.apache.lucene.store.FSDirectory;
import org.eclipse.core.runtime.IProgressMonitor;
import org.evenaar.model.review.Review;
import org.evenaar.search.internal.find.Finder;
import org.evenaar.search.internal.find.Likeness;
import org.evenaar.search.internal.index.IndexKeeper;
import org.evenaar.search.internal.query.QueryTranslator;
import org.evenaar.search.internal.query.Synonyms;

/**
 * An index of guidelines, reviews and instruments, kept in a folder of its own. It is a cache: it may be deleted at any
 * time, is made anew where it is damaged or of another version, and no file outside its folder is ever written. Any
 * number of threads may use it; all methods but {@link #state()} may take a while.
 */
public final class SearchIndex implements AutoCloseable {

	/** With fewer hits, words that are rare are doubted too, not only those that are nowhere. */
	private static final int FEW = 10;

	private final IndexKeeper keeper;
	private final Finder finder = new Finder();
	private volatile Synonyms synonyms = Synonyms.shipped();

	private SearchIndex(IndexKeeper keeper) {
		this.keeper = keeper;
	}

	/**
	 * Opens the index in a folder, or makes an empty one. What cannot be used is replaced in the background: see
	 * {@link #state()}. Where another program writes the index, it opens for searching only.
	 *
	 * @param folder of the index alone
	 * @throws SearchException where the folder cannot be used
	 */
	public static SearchIndex open(Path folder, SearchOptions options) throws SearchException {
		return new SearchIndex(IndexKeeper.open(folder, options, FSDirectory::open));
	}

	/** @return how the index is doing; quick */
	public IndexState state() {
		return keeper.state();
	}

	/** @return true where updates are not possible: another program writes the index, or searching only was asked for */
	public boolean readOnly() {
		return state().readOnly();
	}

	/**
	 * Brings the index in line with the files in folders (all below them) and with single files. What is elsewhere is
	 * taken out of the index. Only files that changed are read. The folders are remembered, for making the index anew.
	 *
	 * @param monitor gets a step for each file that is read and may cancel; what was indexed until then stays
	 * @throws SearchException                                     where the index cannot be written
	 * @throws org.eclipse.core.runtime.OperationCanceledException where the person cancelled
	 */
	public IndexReport update(Collection<Path> roots, IProgressMonitor monitor) throws SearchException {
		return keeper.update(List.copyOf(roots), monitor);
	}

	/**
	 * Brings the index in line with some files and folders only: made, changed or deleted ones, after a save or an
	 * import. Files outside the remembered folders are left out.
	 *
	 * @throws SearchException                                     where the index cannot be written
	 * @throws org.eclipse.core.runtime.OperationCanceledException where the person cancelled
	 */
	public IndexReport updateFiles(Collection<Path> files, IProgressMonitor monitor) throws SearchException {
		return keeper.updateFiles(List.copyOf(files), monitor);
	}

	/**
	 * Lets reviews that are open be found as they are now: until this is called again, they count in the place of what is
	 * in their files, in every update. One that was given before and is not any more counts as it is saved.
	 *
	 * @param reviews all that are not saved, by file; models that nobody changes any more, the same one where nothing
	 *                changed. Those outside the remembered folders are left out
	 * @throws SearchException                                     where the index cannot be written
	 * @throws org.eclipse.core.runtime.OperationCanceledException where the person cancelled
	 */
	public IndexReport updateUnsaved(Map<Path, Review> reviews, IProgressMonitor monitor) throws SearchException {
		return keeper.updateUnsaved(reviews, monitor);
	}

	/**
	 * Waits until the index, where it is being made anew or looked through in the background, is as it should be. For
	 * programs that search once and end.
	 *
	 * @throws org.eclipse.core.runtime.OperationCanceledException where the person cancelled
	 */
	public void settle(IProgressMonitor monitor) {
		keeper.settle(monitor);
	}

	/**
	 * @throws QuerySyntaxException where the query cannot be understood
	 * @throws SearchException      where the index cannot be read
	 */
	public SearchResults search(SearchRequest request) throws QuerySyntaxException, SearchException {
		Query query = query(request);
		return keeper.read(searcher -> {
			SearchResults results = finder.find(searcher, query, request);
			Optional<String> other = QueryTranslator.didYouMean(searcher.getIndexReader(), request.query(),
					results.totalHits() < FEW);
			return other.isEmpty() ? results : new SearchResults(results.totalHits(), results.totalDocuments(), results.documents(), results.facets(),
					other, results.took());
		});
	}

	private Query query(SearchRequest request) throws QuerySyntaxException {
		return QueryTranslator.translate(request.query(), request.synonyms() ? synonyms : Synonyms.NONE);
	}

	/**
	 * Lets requests that ask for words with the same meaning use lists of people's own, beside that of the program: text
	 * files in UTF-8 with a group on each line, as in {@code interpreter = tolk = talenwerker}; # starts an explanation.
	 *
	 * @param lists in place of those that were given before; none for that of the program only
	 * @throws SearchException where a list cannot be read or understood; everything stays as it was
	 */
	public void useSynonyms(List<Path> lists) throws SearchException {
		Synonyms all = Synonyms.shipped();
		for (Path list : lists) {
			all = all.with(list);
		}
		synonyms = all;
	}

	/** @return what a request finds beyond what was seen: other text, or a finding in another state */
	public SearchResults unseen(SearchRequest request, SeenUnits seen) throws QuerySyntaxException, SearchException {
		Query query = query(request);
		return keeper.read(searcher -> finder.unseen(searcher, query, request, seen));
	}

	/** @return everything that a request finds, on all its pages, for asking later what is new */
	public SeenUnits seen(SearchRequest request) throws QuerySyntaxException, SearchException {
		Query query = query(request);
		return keeper.read(searcher -> finder.seen(searcher, query, request));
	}

	/**
	 * @param passage text of any length
	 * @param shape   page, facets, order and reader; its query is not used
	 * @return pieces of text that have uncommon words in common with the passage
	 */
	public SearchResults moreLike(String passage, SearchRequest shape) throws SearchException {
		return keeper.read(searcher -> finder.find(searcher, Likeness.of(searcher, passage, Optional.empty()), shape));
	}

	/** @return pieces of text like that of a hit, without the hit itself; none where it is not in the index any more */
	public SearchResults moreLike(Hit hit, SearchRequest shape) throws SearchException {
		return keeper.read(searcher -> finder.moreLike(searcher, hit.id(), shape));
	}

	/** @throws QuerySyntaxException where the query cannot be understood; nothing is searched */
	public static void check(String query) throws QuerySyntaxException {
		QueryTranslator.translate(query, false);
	}

	/** @return ways to go on with what is being typed, best first, at most so many */
	public List<Completion> complete(String typed, int cursor, int most, Locale reader) throws SearchException {
		return keeper
				.read(searcher -> QueryTranslator.complete(searcher.getIndexReader(), typed, cursor, most, reader));
	}

	public void addListener(IndexListener listener) {
		keeper.add(listener);
	}

	public void removeListener(IndexListener listener) {
		keeper.remove(listener);
	}

	/** Ends what is going on, keeps what was indexed, and lets other programs write the index. */
	@Override
	public void close() {
		keeper.close();
	}
}
