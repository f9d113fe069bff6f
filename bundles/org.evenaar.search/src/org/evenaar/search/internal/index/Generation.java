package org.evenaar.search.internal.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.evenaar.search.internal.analysis.Analyzers;

/** An index as it was made from nothing once and kept up since. Read always, written from the first update on. */
final class Generation implements Closeable {

	private static final double BUFFER_MEGABYTES = 48;
	private static final SearcherFactory SEARCHERS = new SearcherFactory() {
		@Override
		public IndexSearcher newSearcher(IndexReader reader, IndexReader before) {
			var searcher = new IndexSearcher(reader);
			// Queries differ from key to key and are quick: keeping their results would cost memory only.
			searcher.setQueryCache(null);
			return searcher;
		}
	};

	private final Path folder;
	private final Directory directory;
	private final Stamp stamp;
	private volatile boolean complete;
	private volatile SearcherManager searchers;
	private IndexWriter writer;

	private Generation(Path folder, Directory directory, SearcherManager searchers, Stamp stamp) {
		this.folder = folder;
		this.directory = directory;
		this.searchers = searchers;
		this.stamp = stamp;
		this.complete = stamp.complete();
	}

	/** @throws IOException where there is no index, or it is damaged or of a version that cannot be read */
	static Generation open(Path folder, DirectoryMaker maker) throws IOException {
		Directory directory = maker.open(folder);
		try {
			DirectoryReader reader = DirectoryReader.open(directory);
			Stamp stamp = Stamp.of(reader.getIndexCommit().getUserData());
			return new Generation(folder, directory, new SearcherManager(reader, SEARCHERS), stamp);
		} catch (IOException | RuntimeException damaged) {
			directory.close();
			throw damaged instanceof IOException io ? io : new IOException(damaged);
		}
	}

	/** Makes an empty index. */
	static Generation create(Path folder, DirectoryMaker maker) throws IOException {
		Directory directory = maker.open(folder);
		try (var writer = new IndexWriter(directory, settings(IndexWriterConfig.OpenMode.CREATE))) {
			writer.setLiveCommitData(Stamp.current(false).commit().entrySet());
			writer.commit();
		} catch (IOException | RuntimeException failed) {
			directory.close();
			throw failed;
		}
		directory.close();
		return open(folder, maker);
	}

	private static IndexWriterConfig settings(IndexWriterConfig.OpenMode mode) {
		return new IndexWriterConfig(Analyzers.forIndexing()).setOpenMode(mode).setRAMBufferSizeMB(BUFFER_MEGABYTES)
				.setCommitOnClose(false);
	}

	Path folder() {
		return folder;
	}

	/** @return by what it was made, as it was when it was opened */
	Stamp stamp() {
		return stamp;
	}

	/** @return a searcher that stays as it is until it is released */
	IndexSearcher acquire() throws IOException {
		while (true) {
			SearcherManager now = searchers;
			try {
				return now.acquire();
			} catch (AlreadyClosedException e) {
				if (now == searchers) {
					throw e;
				}
			}
		}
	}

	static void release(IndexSearcher searcher) throws IOException {
		searcher.getIndexReader().decRef();
	}

	/** Makes findable what was written. @return true where something changed */
	boolean refresh() throws IOException {
		IndexSearcher before = acquire();
		try {
			searchers.maybeRefreshBlocking();
			IndexSearcher after = acquire();
			release(after);
			return before.getIndexReader() != after.getIndexReader();
		} finally {
			release(before);
		}
	}

	/** @return what writes it; from now on everything that was written is found after a refresh */
	synchronized IndexWriter writer() throws IOException {
		if (writer == null) {
			writer = new IndexWriter(directory, settings(IndexWriterConfig.OpenMode.APPEND));
			try {
				replace(new SearcherManager(writer, SEARCHERS));
			} catch (IOException | RuntimeException failed) {
				rollback();
				throw failed;
			}
		}
		return writer;
	}

	/** @return why the writer gave up, where it did */
	synchronized Optional<Throwable> tragedy() {
		return Optional.ofNullable(writer).map(IndexWriter::getTragicException);
	}

	/** @return true where everything that should be was in the index when it was committed last */
	boolean complete() {
		return complete;
	}

	void commit(boolean whole) throws IOException {
		IndexWriter current = writer();
		if (current.hasUncommittedChanges() || whole != complete) {
			current.setLiveCommitData(Stamp.current(whole).commit().entrySet());
			current.commit();
			complete = whole;
		}
	}

	/** Goes back to what was committed last, and reads only, until the next time something is to be written. */
	synchronized void rollback() throws IOException {
		if (writer != null) {
			IndexWriter given = writer;
			writer = null;
			try {
				given.rollback();
			} finally {
				replace(new SearcherManager(directory, SEARCHERS));
			}
		}
	}

	private void replace(SearcherManager other) throws IOException {
		SearcherManager before = searchers;
		searchers = other;
		before.close();
	}

	/** Reads every byte. @throws IOException where one is not as it was written */
	void verify() throws IOException {
		IndexSearcher searcher = acquire();
		try {
			for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
				if (FilterLeafReader.unwrap(leaf.reader()) instanceof CodecReader codec) {
					codec.checkIntegrity();
				}
			}
		} finally {
			release(searcher);
		}
	}

	/** What was not committed is lost. */
	@Override
	public synchronized void close() throws IOException {
		try (directory; SearcherManager last = searchers) {
			if (writer != null) {
				writer.rollback();
			}
		}
	}
}
