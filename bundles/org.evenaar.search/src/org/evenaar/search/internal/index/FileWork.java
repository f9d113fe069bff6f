package org.evenaar.search.internal.index;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.function.BooleanSupplier;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.evenaar.check.Log;
import org.evenaar.rules.Text;
import org.evenaar.search.DocumentKind;
import org.evenaar.search.IndexReport;
import org.evenaar.search.internal.Texts;
import org.evenaar.search.internal.read.Digests;
import org.evenaar.search.internal.read.DocumentReading;
import org.evenaar.search.internal.read.ReadDocument;
import org.evenaar.search.internal.read.UnreadableException;

/** Puts single files into the index; several threads at a time. */
final class FileWork {

	/** A file that was changed so shortly before may be changed again without another time. */
	private static final long UNSURE_MILLIS = 2_000;
	private static final ReadDocument NOTHING = new ReadDocument(DocumentKind.GUIDELINE, "", "", "", 0, "", "", List.of(),
			List.of());

	private final IndexWriter writer;
	private final FileTable table;
	private final DocumentReading reading;
	private final Lock together;
	private final BooleanSupplier cancelled;
	private final String fingerprint;
	private final Map<String, FileEntry> known;
	private final Map<String, CompletableFuture<FileEntry>> claimed = new ConcurrentHashMap<>();
	private final Set<String> reviewed = new HashSet<>();
	private final List<IndexReport.Problem> problems = Collections.synchronizedList(new ArrayList<>());
	private final AtomicInteger read = new AtomicInteger();
	private final AtomicInteger followed = new AtomicInteger();
	private final AtomicInteger touched = new AtomicInteger();

	/** @param together held while the units of a file and the file itself are written, which no commit may part */
	FileWork(IndexWriter writer, FileTable table, DocumentReading reading, Lock together, BooleanSupplier cancelled) {
		this.writer = writer;
		this.table = table;
		this.reading = reading;
		this.together = together;
		this.cancelled = cancelled;
		this.fingerprint = reading.fingerprint();
		this.known = table.contentsBefore();
	}

	String fingerprint() {
		return fingerprint;
	}

	int read() {
		return read.get();
	}

	int followed() {
		return followed.get();
	}

	int touched() {
		return touched.get();
	}

	/** @return files of which not even the bytes could be read */
	List<IndexReport.Problem> problems() {
		return List.copyOf(problems);
	}

	Collection<String> contentsBefore() {
		return known.keySet();
	}

	void noteReviewed(Collection<FileEntry> entries) {
		entries.stream().filter(entry -> entry.about().kind() == DocumentKind.REVIEW && !entry.broken())
				.forEach(entry -> reviewed.add(entry.about().sha256()));
	}

	/** @return true where findings of checks belong into the index beside the text of a guideline */
	boolean checks(String sha256) {
		return reading.findsFindings() && !reviewed.contains(sha256);
	}

	/** Indexes a file that is new, or may have changed. */
	Void look(Path file, BasicFileAttributes attributes) throws IOException {
		Optional<ReadDocument> unsaved = reading.unsaved(file);
		if (unsaved.isPresent()) {
			return put(file, attributes.size(), unsaved.get());
		}
		long modified = attributes.lastModifiedTime().toMillis();
		long kept = System.currentTimeMillis() - modified < UNSURE_MILLIS ? FileEntry.UNSURE : modified;
		String sha256;
		try {
			sha256 = Digests.of(file);
		} catch (IOException closed) {
			writer.deleteDocuments(new Term(InternalFields.PATH, file.toString()));
			table.remove(file.toString());
			problems.add(new IndexReport.Problem(file, Texts.of("file.closed", file.getFileName().toString())));
			return null;
		}
		String content = content(sha256 + '.' + DocumentReading.extension(file));
		Optional<FileEntry> before = table.at(file.toString()).filter(entry -> entry.content().equals(content));
		if (before.isPresent() && before.get().broken() && before.get().reading().equals(fingerprint)) {
			put(before.get().as(file.toString(), attributes.size(), kept));
			touched.incrementAndGet();
			return null;
		}
		FileEntry same = known.get(content);
		if (same != null && reusable(same, sha256)) {
			put(same.as(file.toString(), attributes.size(), kept));
			(before.isPresent() ? touched : followed).incrementAndGet();
			return null;
		}
		index(file, content, sha256, attributes.size(), kept);
		return null;
	}

	/** Something counts that is not in the file yet; without a time the file is looked at again as soon as it counts. */
	private Void put(Path file, long size, ReadDocument unsaved) throws IOException {
		String content = content(file + "\n" + unsaved);
		if (table.at(file.toString()).filter(entry -> entry.content().equals(content)).isPresent()) {
			touched.incrementAndGet();
			return null;
		}
		write(unsaved, new FileEntry(file.toString(), size, FileEntry.UNSURE, fingerprint, content, false, Text.EMPTY,
				about(unsaved, file.getFileName().toString(), "")), false);
		read.incrementAndGet();
		return null;
	}

	/** Indexes a file once more, in another way. */
	Void again(Path file) throws IOException {
		return Files.isRegularFile(file) ? look(file, Files.readAttributes(file, BasicFileAttributes.class)) : null;
	}

	private boolean reusable(FileEntry same, String sha256) throws IOException {
		if (!same.reading().equals(fingerprint)) {
			return false;
		}
		return same.about().kind() != DocumentKind.GUIDELINE || same.checked() || !checks(sha256);
	}

	private static String content(String whole) {
		return String.format("%016x", Digests.number(whole));
	}

	private void index(Path file, String content, String sha256, long size, long modified) throws IOException {
		var mine = new CompletableFuture<FileEntry>();
		CompletableFuture<FileEntry> other = claimed.putIfAbsent(content, mine);
		if (other != null) {
			put(other.join().as(file.toString(), size, modified));
			followed.incrementAndGet();
			return;
		}
		try {
			FileEntry entry = read(file, content, sha256, size, modified);
			if (!entry.broken()) {
				read.incrementAndGet();
			}
			mine.complete(entry);
		} finally {
			mine.completeExceptionally(new IOException("The same file failed before"));
		}
	}

	private FileEntry read(Path file, String content, String sha256, long size, long modified) throws IOException {
		try {
			ReadDocument document = reading.read(file, checks(sha256), cancelled);
			boolean checked = document.kind() == DocumentKind.GUIDELINE && checks(sha256);
			return write(document, new FileEntry(file.toString(), size, modified, fingerprint, content, checked, Text.EMPTY,
					about(document, file.getFileName().toString(), sha256)), checked);
		} catch (UnreadableException e) {
			Log.of(FileWork.class).detail("Not indexed: " + file, e);
			return write(NOTHING, new FileEntry(file.toString(), size, modified, fingerprint, content, false, e.sentence(),
					NOTHING), false);
		}
	}

	private FileEntry write(ReadDocument document, FileEntry entry, boolean findings) throws IOException {
		together.lock();
		try {
			writer.updateDocuments(new Term(InternalFields.CONTENT, entry.content()),
					UnitDocuments.of(document, entry.content(), findings));
			put(entry);
			return entry;
		} finally {
			together.unlock();
		}
	}

	/** What is kept for showing the document in results. */
	private static ReadDocument about(ReadDocument read, String name, String sha256) {
		String title = read.title().isBlank() ? name : read.title();
		return new ReadDocument(read.kind(), title, read.issuer(), read.version(), read.year(), read.language(),
				read.kind() == DocumentKind.GUIDELINE ? sha256 : read.sha256(), List.of(), List.of());
	}

	/** Takes the findings of checks out of the index, of a guideline that is reviewed now. */
	void takeOutFindings(FileEntry entry) throws IOException {
		together.lock();
		try {
			writer.deleteDocuments(new Term(InternalFields.CHECKED, entry.content()));
			put(entry.checked(false));
		} finally {
			together.unlock();
		}
	}

	void registered(String id, ReadDocument document) throws IOException {
		String path = FileEntry.REGISTERED + id;
		String content = content(path + document);
		FileEntry same = known.get(content);
		if (same != null) {
			put(same);
		} else {
			write(document, new FileEntry(path, 0, 0, fingerprint, content, false, Text.EMPTY, about(document, id, "")),
					false);
		}
	}

	private void put(FileEntry entry) throws IOException {
		writer.updateDocument(new Term(InternalFields.PATH, entry.path()), entry.document());
		table.put(entry);
	}
}
