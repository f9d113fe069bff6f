package org.evenaar.review.internal.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where the document of a review is. A review names it relative to its own folder and never by a full path: such a
 * path says too much about the machine it was made on, and one from elsewhere could point to another computer.
 */
public final class DocumentPlace {

	/** Files beside a review that are looked at for a document under another name. */
	private static final int MOST = 200;

	/**
	 * A document that was found.
	 *
	 * @param file where
	 * @param same true where it is, byte for byte, the one that was reviewed
	 */
	public record Found(Path file, boolean same) {
	}

	private DocumentPlace() {
	}

	/** @return the name that a review in that file gives its document, with forward slashes */
	public static String name(Path review, Path document) {
		Path folder = review.toAbsolutePath().normalize().getParent();
		Path file = document.toAbsolutePath().normalize();
		Path name = file.getFileName();
		if (folder != null && folder.getRoot().equals(file.getRoot())) {
			Path relative = folder.relativize(file);
			long up = relative.toString().isEmpty() ? 0
					: java.util.stream.StreamSupport.stream(relative.spliterator(), false).filter(p -> p.toString().equals("..")).count();
			name = up < Math.max(1, folder.getNameCount()) ? relative : name;
		}
		return name.toString().replace('\\', '/');
	}

	/**
	 * @param review     the file of the review
	 * @param name       as the review states it
	 * @param sha256     of the version that was reviewed
	 * @param isDocument tells by its name whether a file may be a document
	 */
	public static Optional<Found> find(Path review, String name, String sha256, Predicate<Path> isDocument)
			throws IOException {
		Path folder = review.toAbsolutePath().normalize().getParent();
		Optional<Path> named = resolve(folder, name).filter(Files::isRegularFile)
				.or(() -> resolve(folder, name.substring(name.lastIndexOf('/') + 1)).filter(Files::isRegularFile));
		if (named.isPresent() && sha256(named.get()).equals(sha256)) {
			return Optional.of(new Found(named.get(), true));
		}
		for (Path file : beside(folder, isDocument)) {
			if (sha256(file).equals(sha256)) {
				return Optional.of(new Found(file, true));
			}
		}
		return named.map(file -> new Found(file, false));
	}

	private static Optional<Path> resolve(Path folder, String name) {
		try {
			Path path = Path.of(name);
			return path.isAbsolute() || path.getRoot() != null || name.startsWith("/") || name.startsWith("\\")
					|| name.isEmpty() ? Optional.empty() : Optional.of(folder.resolve(path).normalize());
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	private static List<Path> beside(Path folder, Predicate<Path> isDocument) throws IOException {
		List<Path> files = new ArrayList<>();
		try (Stream<Path> all = Files.list(folder)) {
			all.filter(isDocument).filter(Files::isRegularFile).sorted().limit(MOST).forEach(files::add);
		}
		return files;
	}

	/** @return SHA-256 of a file, in hexadecimal */
	public static String sha256(Path file) throws IOException {
		try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
			in.transferTo(java.io.OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(in.getMessageDigest().digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}
}
