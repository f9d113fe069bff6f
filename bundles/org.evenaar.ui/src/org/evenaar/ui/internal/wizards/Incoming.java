package org.evenaar.ui.internal.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.evenaar.importer.ImportLimits;
import org.evenaar.importer.ImportMessage;
import org.evenaar.importer.ReaderDescriptor;
import org.evenaar.review.Reviews;
import org.evenaar.rules.Text;
import org.evenaar.ui.internal.wizards.IncomingFile.Kind;

/**
 * Looks at files that somebody brought and says what would happen with each, without reading them. Looks at the disk:
 * not for the UI thread where folders may be far away.
 */
public final class Incoming {

	static final String REVIEW = ".review";

	private final List<ReaderDescriptor> readers;
	private final ImportLimits limits;
	private final Path elsewhere;
	private final Predicate<Path> writable;

	/**
	 * @param readers   the formats that can be read
	 * @param limits    how large a document may be
	 * @param elsewhere a folder that can be written to, for reviews of documents in folders that cannot
	 */
	public Incoming(List<ReaderDescriptor> readers, ImportLimits limits, Path elsewhere) {
		this(readers, limits, elsewhere, Files::isWritable);
	}

	Incoming(List<ReaderDescriptor> readers, ImportLimits limits, Path elsewhere, Predicate<Path> writable) {
		this.readers = List.copyOf(readers);
		this.limits = limits;
		this.elsewhere = elsewhere;
		this.writable = writable;
	}

	/** @return one for each different file, in order; no two documents get the same new review */
	public List<IncomingFile> look(List<Path> files) {
		List<IncomingFile> found = new ArrayList<>();
		Set<Path> taken = new HashSet<>();
		for (Path file : new LinkedHashSet<>(files.stream().map(f -> f.toAbsolutePath().normalize()).toList())) {
			IncomingFile incoming = look(file);
			if (!incoming.opens() && !taken.add(incoming.review())) {
				incoming = incoming.at(incoming.review().resolveSibling(file.getFileName() + REVIEW));
				taken.add(incoming.review());
			}
			found.add(incoming);
		}
		return List.copyOf(found);
	}

	private IncomingFile look(Path file) {
		Optional<Text> problem = problem(file);
		long bytes = size(file);
		if (isReview(file)) {
			return new IncomingFile(file, Kind.REVIEW, Text.EMPTY, bytes, file, problem);
		}
		Path beside = Reviews.reviewFileFor(file);
		if (Files.isRegularFile(beside)) {
			return new IncomingFile(file, Kind.REVIEWED, format(file), bytes, beside, problem);
		}
		if (file.getParent() == null || writable.test(file.getParent())) {
			return new IncomingFile(file, Kind.NEW, format(file), bytes, beside, problem);
		}
		Path other = elsewhere.resolve(beside.getFileName());
		return new IncomingFile(file, Files.isRegularFile(other) ? Kind.REVIEWED : Kind.NEW_ELSEWHERE, format(file), bytes,
				other, problem);
	}

	static boolean isReview(Path file) {
		return file.getFileName() != null && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(REVIEW);
	}

	private Text format(Path file) {
		String name = file.getFileName().toString();
		String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return readers.stream().filter(r -> r.serves(ending)).map(ReaderDescriptor::name).findFirst().orElse(Text.EMPTY);
	}

	private Optional<Text> problem(Path file) {
		if (!Files.exists(file)) {
			return Optional.of(ImportMessage.of("file.missing").text());
		}
		if (Files.isDirectory(file)) {
			return Optional.of(ImportMessage.of("file.folder").text());
		}
		if (!Files.isReadable(file)) {
			return Optional.of(ImportMessage.of("file.unreadable").text());
		}
		long size = size(file);
		if (size == 0) {
			return Optional.of(ImportMessage.of("file.empty").text());
		}
		if (size > limits.fileBytes()) {
			return Optional.of(ImportMessage.of("file.large", size >> 20, limits.fileBytes() >> 20).text());
		}
		return Optional.empty();
	}

	private static long size(Path file) {
		try {
			return Files.size(file);
		} catch (IOException unknown) {
			return 0;
		}
	}
}
