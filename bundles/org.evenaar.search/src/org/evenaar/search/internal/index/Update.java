package org.evenaar.search.internal.index;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.eclipse.core.runtime.OperationCanceledException;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.search.DocumentKind;
import org.evenaar.search.IndexReport;
import org.evenaar.search.internal.read.DocumentReading;
import org.evenaar.search.internal.read.ReadDocument;

/** Brings one generation of the index in line with files. Used once. */
final class Update {

	/**
	 * What to look at.
	 *
	 * @param files    the files that are there
	 * @param covers   paths of which those not among the files are gone
	 * @param complete true where nothing but these files is to be in the index
	 */
	record Scope(Map<Path, BasicFileAttributes> files, Predicate<String> covers, boolean complete) {
	}

	private final Generation generation;
	private final DocumentReading reading;
	private final Workers workers;
	private final long started = System.nanoTime();
	private final Set<Path> scheduled = new HashSet<>();
	private FileTable table;
	private FileWork work;
	private boolean broken;
	private int unchanged;
	private final List<FileEntry> gone = new ArrayList<>();

	Update(Generation generation, DocumentReading reading, Workers workers) {
		this.generation = generation;
		this.reading = reading;
		this.workers = workers;
	}

	/** @throws OperationCanceledException where the person cancelled; what was indexed until then stays */
	IndexReport run(Scope scope) throws IOException {
		generation.writer();
		broken = !generation.complete();
		table = read();
		work = new FileWork(generation.writer(), table, reading, workers.barrier(), workers::stopped);
		try {
			forgetGone(scope);
			workers.run(reviews(scope));
			work.noteReviewed(table.entries());
			workers.run(others(scope));
			takeOutFindings();
			if (scope.complete()) {
				registered();
			}
			drop();
		} catch (OperationCanceledException cancelled) {
			drop();
			workers.commit(false);
			throw cancelled;
		} finally {
			workers.passOnInterrupt();
		}
		workers.commit(scope.complete() || generation.complete());
		return report();
	}

	private FileTable read() throws IOException {
		IndexSearcher searcher = generation.acquire();
		try {
			return FileTable.read(searcher);
		} finally {
			Generation.release(searcher);
		}
	}

	private void forgetGone(Scope scope) throws IOException {
		for (FileEntry entry : table.entries()) {
			boolean there = entry.path().startsWith(FileEntry.REGISTERED) ? !scope.complete()
					: !scope.covers().test(entry.path()) || scope.files().containsKey(Path.of(entry.path()));
			if (!there) {
				forget(entry.path());
				if (!entry.path().startsWith(FileEntry.REGISTERED)) {
					gone.add(entry);
				}
			}
		}
	}

	private void forget(String path) throws IOException {
		generation.writer().deleteDocuments(new Term(InternalFields.PATH, path));
		table.remove(path);
	}

	/** Reviews come first: a guideline that is reviewed has no findings of its own. */
	private List<Callable<Void>> reviews(Scope scope) {
		return changed(scope, file -> DocumentReading.extension(file).equals(DocumentReading.REVIEW));
	}

	private List<Callable<Void>> others(Scope scope) throws IOException {
		List<Callable<Void>> tasks = new ArrayList<>(
				changed(scope, file -> !DocumentReading.extension(file).equals(DocumentReading.REVIEW)));
		for (FileEntry entry : table.entries()) {
			boolean guideline = entry.about().kind() == DocumentKind.GUIDELINE && !entry.broken();
			if (guideline && !entry.checked() && work.checks(entry.about().sha256())
					&& !scheduled.contains(Path.of(entry.path()))) {
				tasks.add(() -> work.again(Path.of(entry.path())));
			}
		}
		return tasks;
	}

	private void takeOutFindings() throws IOException {
		for (FileEntry entry : table.entries()) {
			if (entry.checked() && !work.checks(entry.about().sha256())) {
				work.takeOutFindings(entry);
			}
		}
	}

	private List<Callable<Void>> changed(Scope scope, Predicate<Path> which) {
		List<Callable<Void>> tasks = new ArrayList<>();
		scope.files().forEach((file, attributes) -> {
			if (which.test(file)) {
				if (!reading.isUnsaved(file) && table.at(file.toString()).filter(entry -> same(entry, attributes)).isPresent()) {
					unchanged++;
				} else {
					scheduled.add(file);
					tasks.add(() -> work.look(file, attributes));
				}
			}
		});
		return tasks;
	}

	private boolean same(FileEntry entry, BasicFileAttributes attributes) {
		return entry.size() == attributes.size() && entry.modified() == attributes.lastModifiedTime().toMillis()
				&& entry.reading().equals(work.fingerprint());
	}

	private void registered() throws IOException {
		for (Instrument instrument : reading.registered()) {
			work.registered(instrument.getId(), DocumentReading.read(instrument));
		}
	}

	/** Takes out content to which no file refers any more; a file that was renamed refers to it again. */
	private void drop() throws IOException {
		Set<String> used = new HashSet<>();
		table.entries().forEach(entry -> used.add(entry.content()));
		Set<String> there = new HashSet<>(work.contentsBefore());
		if (broken) {
			there.addAll(contents());
		}
		for (String content : there) {
			if (!used.contains(content)) {
				generation.writer().deleteDocuments(new Term(InternalFields.CONTENT, content));
			}
		}
	}

	/** A program that was killed may have left content to which no file refers. */
	private Set<String> contents() throws IOException {
		IndexSearcher searcher = generation.acquire();
		try {
			Set<String> contents = new HashSet<>();
			Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), InternalFields.CONTENT);
			if (terms != null) {
				TermsEnum each = terms.iterator();
				for (BytesRef term = each.next(); term != null; term = each.next()) {
					contents.add(term.utf8ToString());
				}
			}
			return contents;
		} finally {
			Generation.release(searcher);
		}
	}

	/** @return how many files are gone, other than those whose content came up elsewhere in this update: they were moved */
	private int removed() {
		Map<String, Integer> arrived = new HashMap<>();
		table.entries().stream().filter(entry -> !table.wasAt(entry.path())).forEach(entry -> arrived.merge(entry.content(), 1, Integer::sum));
		int removed = 0;
		for (FileEntry entry : gone) {
			if (arrived.merge(entry.content(), -1, Integer::sum) < 0) {
				removed++;
			}
		}
		return removed;
	}

	private IndexReport report() throws IOException {
		List<IndexReport.Problem> problems = new ArrayList<>(work.problems());
		table.entries().stream().filter(FileEntry::broken).sorted((a, b) -> a.path().compareTo(b.path()))
				.forEach(entry -> problems.add(new IndexReport.Problem(Path.of(entry.path()), entry.problem())));
		Counts counts = Counts.of(generation);
		return new IndexReport(work.read(), work.followed(), unchanged + work.touched(), removed(), problems,
				counts.documents(), counts.units(), Duration.ofNanos(System.nanoTime() - started));
	}
}
