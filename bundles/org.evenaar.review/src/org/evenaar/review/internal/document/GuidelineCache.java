package org.evenaar.review.internal.document;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl;
import org.evenaar.check.Log;
import org.evenaar.model.files.ClosedResources;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.guideline.GuidelinePackage;

/**
 * Documents that were read before, by what is in their files, so that opening a review takes no second reading. A
 * cache: what is broken, of another version or gone is read anew, and what fails to be written is not missed.
 */
public final class GuidelineCache {

	private static final byte[] MAGIC = "EVGUID01".getBytes(StandardCharsets.US_ASCII);
	private static final String ENDING = ".guideline";
	private static final URI NOWHERE = URI.createURI("memory:/guideline");
	private static final int MOST = 100;

	private final Path folder;
	private final String version;
	private final Clock clock;

	/** @param version of the readers and the language of their remarks: another one reads anew */
	public GuidelineCache(Path folder, String version, Clock clock) {
		this.folder = folder;
		this.version = version.replaceAll("[^A-Za-z0-9.-]", "_");
		this.clock = clock;
	}

	/** @param sha256 of the file, in hexadecimal */
	public Optional<Guideline> get(String sha256) {
		Path file = file(sha256);
		if (!sha256.matches("[0-9a-f]{64}") || !Files.isRegularFile(file)) {
			return Optional.empty();
		}
		try {
			byte[] bytes = Files.readAllBytes(file);
			Guideline guideline = read(bytes);
			if (!guideline.getSha256().equals(sha256)) {
				throw new IOException("Another document");
			}
			Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
			return Optional.of(guideline);
		} catch (IOException | RuntimeException broken) {
			Log.of(GuidelineCache.class).detail("A document in the cache is read anew", broken);
			return Optional.empty();
		}
	}

	/** Keeps a document; it is not changed. */
	public void put(Guideline guideline) {
		try {
			Files.createDirectories(folder);
			Path file = file(guideline.getSha256());
			Path beside = folder.resolve(UUID.randomUUID() + ".tmp");
			try {
				Files.write(beside, write(guideline));
				Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			} finally {
				Files.deleteIfExists(beside);
			}
			dropOldest();
		} catch (IOException | RuntimeException e) {
			Log.of(GuidelineCache.class).warning("A document could not be kept in the cache", e);
		}
	}

	private Path file(String sha256) {
		return folder.resolve(sha256 + "-" + version + ENDING);
	}

	private static byte[] write(Guideline guideline) throws IOException {
		var resource = new BinaryResourceImpl(NOWHERE);
		var packed = new ByteArrayOutputStream(1 << 16);
		// The document stays in no resource: what it contains is written from a resource that holds it for a moment.
		synchronized (guideline) {
			resource.getContents().add(guideline);
			try (var out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED), 1 << 16)) {
				resource.save(out, Map.of());
			} finally {
				resource.getContents().clear();
			}
		}
		byte[] content = packed.toByteArray();
		return ByteBuffer.allocate(MAGIC.length + Integer.BYTES + content.length).put(MAGIC).putInt(checksum(content))
				.put(content).array();
	}

	/** The checksum comes first: a reader of a binary form believes every length it is told. */
	private static Guideline read(byte[] bytes) throws IOException {
		int head = MAGIC.length + Integer.BYTES;
		if (bytes.length < head || !Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length))) {
			throw new IOException("No document");
		}
		byte[] content = Arrays.copyOfRange(bytes, head, bytes.length);
		if (ByteBuffer.wrap(bytes, MAGIC.length, Integer.BYTES).getInt() != checksum(content)) {
			throw new IOException("Damaged");
		}
		var resource = new BinaryResourceImpl(NOWHERE);
		new ClosedResources(GuidelinePackage.eINSTANCE).getResources().add(resource);
		try (var in = new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(content)), 1 << 16)) {
			resource.load(in, Map.of());
		}
		Guideline guideline = (Guideline) resource.getContents().get(0);
		resource.getContents().clear();
		return guideline;
	}

	private static int checksum(byte[] content) {
		var sum = new CRC32C();
		sum.update(content);
		return (int) sum.getValue();
	}

	private void dropOldest() throws IOException {
		record Dated(Path file, FileTime used) {
		}
		List<Dated> files = new ArrayList<>();
		try (Stream<Path> all = Files.list(folder)) {
			for (Path file : all.filter(f -> f.getFileName().toString().endsWith(ENDING)).toList()) {
				files.add(new Dated(file, Files.getLastModifiedTime(file)));
			}
		}
		files.sort(Comparator.comparing(Dated::used).reversed());
		for (Dated old : files.subList(Math.min(MOST, files.size()), files.size())) {
			Files.deleteIfExists(old.file());
		}
	}
}
