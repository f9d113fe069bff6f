package org.evenaar.search;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * An index of guidelines, reviews and instruments, kept in a folder of its own. It is a cache: it may be deleted at any
 * time, is made anew where it is damaged or of another version, and no file outside its folder is ever written. Any
 * number of threads may use it; all methods but {@link #state()} may take a while.
 */
public final class SearchIndex implements AutoCloseable {

	private SearchIndex() {
	}

	/**
	 * Opens the index in a folder, or makes an empty one. What cannot be used is replaced in the background: see
	 * {@link #state()}. Where another program writes the index, it opens for searching only.
	 *
	 * @throws SearchException where the folder cannot be used
	 */
	public static SearchIndex open(Path folder, SearchOptions options) throws SearchException {
		throw new UnsupportedOperationException();
	}

	/** @return how the index is doing; quick */
	public IndexState state() {
		throw new UnsupportedOperationException();
	}

	/** @return true where updates are not possible: another program writes the index, or searching only was asked for */
	public boolean readOnly() {
		return state().readOnly();
	}

	/**
	 * Brings the index in line with the files in folders (all below them) and with single files. What is elsewhere is
	 * taken out of the index. Only files that changed are read. The folders are remembered, for making the index anew.
	 *
	 * @param monitor gets a step for each file and may cancel; what was indexed until then stays
	 * @throws SearchException                                     where the index cannot be written
	 * @throws org.eclipse.core.runtime.OperationCanceledException where the person cancelled
	 */
	public IndexReport update(Collection<Path> roots, IProgressMonitor monitor) throws SearchException {
		throw new UnsupportedOperationException();
	}

	/**
	 * Brings the index in line with some files only: made, changed or deleted ones, after a save or an import. Files
	 * outside the remembered folders are left out.
	 *
	 * @throws SearchException where the index cannot be written
	 */
	public IndexReport updateFiles(Collection<Path> files, IProgressMonitor monitor) throws SearchException {
		throw new UnsupportedOperationException();
	}

	/**
	 * @throws QuerySyntaxException where the query cannot be understood
	 * @throws SearchException      where the index cannot be read
	 */
	public SearchResults search(SearchRequest request) throws QuerySyntaxException, SearchException {
		throw new UnsupportedOperationException();
	}

	/**
	 * @param passage text of any length
	 * @param shape   page, facets, order and reader; its query is not used
	 * @return pieces of text that have uncommon words in common with the passage
	 */
	public SearchResults moreLike(String passage, SearchRequest shape) throws SearchException {
		throw new UnsupportedOperationException();
	}

	/** @return pieces of text like that of a hit, without the hit itself */
	public SearchResults moreLike(Hit hit, SearchRequest shape) throws SearchException {
		throw new UnsupportedOperationException();
	}

	/** @throws QuerySyntaxException where the query cannot be understood; nothing is searched */
	public static void check(String query, Locale reader) throws QuerySyntaxException {
		throw new UnsupportedOperationException();
	}

	/** @return ways to go on with what is being typed, best first, at most so many */
	public List<Completion> complete(String typed, int cursor, int most, Locale reader) throws SearchException {
		throw new UnsupportedOperationException();
	}

	/** @return another query that finds something, where words of this one are nowhere in the index */
	public Optional<String> didYouMean(String query, Locale reader) throws SearchException {
		throw new UnsupportedOperationException();
	}

	public void addListener(IndexListener listener) {
		throw new UnsupportedOperationException();
	}

	public void removeListener(IndexListener listener) {
		throw new UnsupportedOperationException();
	}

	/** Ends what is going on, keeps what was indexed, and lets other programs write the index. */
	@Override
	public void close() {
		throw new UnsupportedOperationException();
	}
}
