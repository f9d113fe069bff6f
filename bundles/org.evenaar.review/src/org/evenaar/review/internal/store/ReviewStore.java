package org.evenaar.review.internal.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.evenaar.model.files.FileWork;
import org.evenaar.model.review.Review;
import org.evenaar.review.ReviewException;
import org.evenaar.review.internal.Texts;
import org.evenaar.rules.Text;

/** Reads and replaces the files of reviews. What was there before stays until everything new is on the disk. */
public final class ReviewStore {

	/**
	 * A review as it was on the disk.
	 *
	 * @param bytes  of the file
	 * @param review in no resource
	 */
	public record Stored(byte[] bytes, Review review) {
	}

	/**
	 * What came of saving.
	 *
	 * @param bytes    that are on the disk now
	 * @param theirs   what somebody else had saved meanwhile and is part of it now, or empty
	 * @param both     findings on which both decided
	 * @param otherDocument true where somebody else had gone on to another version of the document
	 */
	public record Saved(byte[] bytes, Optional<Review> theirs, int both, boolean otherDocument) {
	}

	private final FileWork work;
	private final Optional<Path> folder;

	/** @param folder on this computer, for what it knows of itself */
	public ReviewStore(FileWork work, Path folder) {
		this.work = work;
		this.folder = Optional.of(folder);
	}

	/** A store that knows nothing of this computer; good for reading. */
	public ReviewStore(FileWork work) {
		this.work = work;
		this.folder = Optional.empty();
	}

	public Stored read(Path file) throws ReviewException {
		byte[] bytes = bytes(file);
		return new Stored(bytes, ReviewXml.read(name(file), bytes));
	}

	private static byte[] bytes(Path file) throws ReviewException {
		try {
			if (Files.isDirectory(file)) {
				throw new ReviewException(Texts.of("file.other", name(file)));
			}
			if (Files.size(file) > ReviewXml.LARGEST) {
				throw new ReviewException(Texts.of("file.large", name(file), ReviewXml.LARGEST >> 20));
			}
			return Files.readAllBytes(file);
		} catch (NoSuchFileException e) {
			throw new ReviewException(Texts.of("file.missing", name(file)), e);
		} catch (IOException e) {
			throw new ReviewException(Texts.of("file.closed", name(file)), e);
		}
	}

	/** Writes a review that must not be there yet. */
	public byte[] create(Review review, Path file) throws ReviewException {
		byte[] bytes = ReviewXml.write(review);
		replace(file, bytes, before -> {
			if (before.isPresent()) {
				throw new ReviewException(Texts.of("save.exists", name(file)));
			}
			return bytes;
		});
		return bytes;
	}

	/** Writes a review, whatever was there. */
	public byte[] replace(Review review, Path file) throws ReviewException {
		byte[] bytes = ReviewXml.write(review);
		replace(file, bytes, before -> bytes);
		return bytes;
	}

	/**
	 * Writes a review where it was read, together with what somebody else saved there meanwhile.
	 *
	 * @param mine in no resource; is changed where something else came in
	 * @param read the bytes that were read or saved last
	 */
	public Saved save(Review mine, byte[] read, Path file) throws ReviewException {
		byte[] own = ReviewXml.write(mine);
		var saved = new Saved[1];
		replace(file, own, before -> {
			if (before.isEmpty() || Arrays.equals(before.get(), read) || Arrays.equals(before.get(), own)) {
				saved[0] = new Saved(own, Optional.empty(), 0, false);
			} else {
				saved[0] = merged(mine, ReviewXml.read(name(file), read), before.get(), file);
			}
			return saved[0].bytes();
		});
		return saved[0];
	}

	private static Saved merged(Review mine, Review base, byte[] other, Path file) throws ReviewException {
		Review theirs;
		try {
			theirs = ReviewXml.read(name(file), other);
		} catch (ReviewException e) {
			throw new ReviewException(Texts.of("save.overwritten", name(file)), e);
		}
		if (ReviewMerge.conflict(mine, base, theirs)) {
			throw new ReviewException(Texts.of("save.conflict", name(file)));
		}
		if (ReviewMerge.wentOn(mine, base, theirs)) {
			Review target = EcoreUtil.copy(theirs);
			ReviewMerge.Outcome outcome = ReviewMerge.bringIn(target, base, mine);
			return new Saved(ReviewXml.write(target), Optional.of(theirs), outcome.both(), true);
		}
		ReviewMerge.Outcome outcome = ReviewMerge.bringIn(mine, base, theirs);
		return new Saved(ReviewXml.write(mine), Optional.of(theirs), outcome.both(), false);
	}

	/** Makes the new content of what is there. */
	@FunctionalInterface
	private interface Content {
		byte[] of(Optional<byte[]> before) throws ReviewException;
	}

	@SuppressWarnings("try") // the lock is held, and does nothing else
	private void replace(Path file, byte[] expected, Content content) throws ReviewException {
		Path target = target(file);
		try (SaveLock lock = SaveLock.take(target, folder.map(Computer::name).orElseGet(() -> UUID.randomUUID().toString()))
				.orElseThrow(() -> new ReviewException(Texts.of("save.locked", name(file))))) {
			byte[] bytes = content.of(Files.exists(target) ? Optional.of(bytes(target)) : Optional.empty());
			work.put(target, bytes);
		} catch (IOException | ReadOnlyFileSystemException e) {
			throw new ReviewException(sentence(file, expected.length, e), e);
		}
	}

	private static Path target(Path file) throws ReviewException {
		try {
			return FileWork.target(file);
		} catch (IOException e) {
			throw new ReviewException(Texts.of("save.closed", name(file)), e);
		}
	}

	private static Text sentence(Path file, int size, Exception failure) {
		Path folder = file.toAbsolutePath().getParent();
		if (failure instanceof ReadOnlyFileSystemException || failure instanceof AccessDeniedException) {
			return Texts.of("save.closed", name(file));
		}
		if (failure instanceof NotDirectoryException || folder == null || !Files.isDirectory(folder)) {
			return Texts.of("save.noFolder", name(file), String.valueOf(folder));
		}
		String reason = failure instanceof FileSystemException f && f.getReason() != null ? f.getReason()
				: String.valueOf(failure.getMessage());
		String words = reason.toLowerCase(Locale.ROOT);
		if (words.contains("no space") || words.contains("not enough space") || words.contains("quota")
				|| space(folder) < size) {
			return Texts.of("save.full", name(file));
		}
		return words.contains("read-only") ? Texts.of("save.closed", name(file)) : Texts.of("save.failed", name(file));
	}

	private static long space(Path folder) {
		try {
			return Files.getFileStore(folder).getUsableSpace();
		} catch (IOException unknown) {
			return Long.MAX_VALUE;
		}
	}

	/** @return SHA-256, in hexadecimal */
	public static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}

	static String name(Path file) {
		return String.valueOf(file.getFileName());
	}
}
