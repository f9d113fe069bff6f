package org.evenaar.review.internal.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.evenaar.check.Log;
import org.evenaar.model.review.FindingRecord;
import org.evenaar.model.review.Review;
import org.evenaar.review.ReviewException;

/** Finds what processes that ended without saving left in the recovery folder. */
public final class Recovery {

	private static final String NAME = "journal";

	/**
	 * Work that was not saved.
	 *
	 * @param base   the review as it was saved
	 * @param review the review as it was when the process ended
	 */
	public record Unsaved(Review base, Review review) {
	}

	private final List<Path> files;
	private final List<Unsaved> found;

	private Recovery(List<Path> files, List<Unsaved> found) {
		this.files = files;
		this.found = List.copyOf(found);
	}

	/** @param review the file of the review */
	public static Recovery look(Path folder, Path review) throws IOException {
		if (!Files.isDirectory(folder)) {
			return new Recovery(List.of(), List.of());
		}
		String start = Journal.key(review) + "-";
		List<Path> files;
		try (Stream<Path> all = Files.list(folder)) {
			files = all.filter(file -> file.getFileName().toString().startsWith(start))
					.filter(file -> !Journal.alive(file.getFileName().toString().substring(start.length()))).sorted().toList();
		}
		List<Unsaved> found = new ArrayList<>();
		for (Path file : files) {
			read(Files.readAllBytes(file)).ifPresent(found::add);
		}
		return new Recovery(files, found);
	}

	/** @return work that was not saved, of one process each */
	public List<Unsaved> found() {
		return found;
	}

	/** Its content is safe elsewhere now. */
	public void delete() throws IOException {
		for (Path file : files) {
			Files.deleteIfExists(file);
		}
	}

	/** @return what a journal holds up to its first damaged entry, or empty where it has not even a beginning */
	static Optional<Unsaved> read(byte[] bytes) {
		ByteBuffer rest = ByteBuffer.wrap(bytes);
		byte[] magic = new byte[Journal.MAGIC.length];
		if (bytes.length < magic.length || !Arrays.equals(Journal.MAGIC, Arrays.copyOf(bytes, magic.length))) {
			return Optional.empty();
		}
		rest.position(magic.length);
		Review base = null;
		Review review = null;
		int steps = 0;
		try {
			while (rest.remaining() >= Journal.FRAME) {
				int length = rest.getInt();
				byte kind = rest.get();
				int sum = rest.getInt();
				if (length < 0 || length > rest.remaining()) {
					break;
				}
				byte[] content = new byte[length];
				rest.get(content);
				if (sum != Journal.checksum(kind, content) || base == null && kind != Journal.BASE) {
					break;
				}
				if (kind == Journal.BASE) {
					base = ReviewXml.read(NAME, content);
					review = EcoreUtil.copy(base);
				} else {
					review = replay(review, kind, content);
					steps++;
				}
			}
		} catch (ReviewException e) {
			// A whole entry that cannot be read was written by another version: what came before it counts.
			Log.of(Recovery.class).warning("Part of a journal was left out", e);
		}
		return steps == 0 ? Optional.empty() : Optional.of(new Unsaved(base, review));
	}

	private static Review replay(Review review, byte kind, byte[] content) throws ReviewException {
		switch (kind) {
		case Journal.FULL -> {
			return ReviewXml.read(NAME, content);
		}
		case Journal.RECORDS -> records(review, ReviewXml.read(NAME, content));
		case Journal.REMOVED -> {
			List<String> ids = List.of(new String(content, StandardCharsets.UTF_8).split("\n"));
			review.getRecords().removeIf(record -> ids.contains(record.getId()));
		}
		case Journal.SETTINGS -> {
			Review part = ReviewXml.read(NAME, content);
			review.getRuleSettings().clear();
			review.getRuleSettings().addAll(EcoreUtil.copyAll(part.getRuleSettings()));
		}
		default -> Log.of(Recovery.class).warning("Unknown entry in a journal", null);
		}
		return review;
	}

	private static void records(Review review, Review part) {
		Map<String, Integer> places = new HashMap<>();
		for (int i = 0; i < review.getRecords().size(); i++) {
			places.put(review.getRecords().get(i).getId(), i);
		}
		for (FindingRecord record : part.getRecords()) {
			Integer place = places.get(record.getId());
			if (place == null) {
				review.getRecords().add(EcoreUtil.copy(record));
			} else {
				review.getRecords().set(place, EcoreUtil.copy(record));
			}
		}
	}
}
