package org.evenaar.dataset;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.evenaar.dataset.internal.Descriptions;
import org.evenaar.dataset.internal.Messages;
import org.evenaar.model.dataset.DatasetDescription;
import org.evenaar.model.dataset.DatasetPackage;

/**
 * Files that describe how data are counted, with the ending .dataset: XMI, one element a line. They hold no rows, no
 * password and no path of a driver.
 */
public final class DatasetFile {

	private static final int LARGEST = 64 << 20;
	private static final String LINE_END = "\n";

	private DatasetFile() {
	}

	/** @param start the first bytes of a file */
	public static boolean looksLikeOne(byte[] start) {
		String text = new String(start, StandardCharsets.UTF_8);
		return text.stripLeading().startsWith("<") && text.contains(DatasetPackage.eNS_URI);
	}

	/** @throws DatasetException where the file cannot be read or is no such description */
	public static DatasetDescription load(Path file) throws DatasetException {
		try {
			if (Files.size(file) > LARGEST) {
				throw Messages.problem("description.invalid", file.getFileName());
			}
			XMLResource resource = resource();
			try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
				resource.load(in, Map.of(XMLResource.OPTION_PARSER_FEATURES, Descriptions.SAFE_PARSER));
			}
			EObject root = resource.getContents().isEmpty() ? null : resource.getContents().getFirst();
			if (root instanceof DatasetDescription description && resource.getContents().size() == 1) {
				resource.getContents().clear();
				return description;
			}
			throw Messages.problem("description.invalid", file.getFileName());
		} catch (IOException | WrappedException e) {
			throw Messages.problem(e, "description.invalid", file.getFileName());
		}
	}

	/**
	 * Writes the description in one piece: whatever goes wrong, what was there before stays, and nothing half-written does.
	 *
	 * @throws DatasetException where it cannot be written
	 */
	public static void save(DatasetDescription description, Path file) throws DatasetException {
		try {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			XMLResource resource = resource();
			DatasetDescription copy = EcoreUtil.copy(description);
			Descriptions.withoutSecrets(copy);
			resource.getContents().add(copy);
			resource.save(bytes, Map.of(XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_LINE_DELIMITER, LINE_END,
					XMLResource.OPTION_LINE_WIDTH, Integer.MAX_VALUE));
			write(bytes.toByteArray(), Files.exists(file) ? file.toRealPath() : file);
		} catch (IOException e) {
			throw Messages.problem(e, "description.unwritable", file.toString(), String.valueOf(e.getMessage()));
		}
	}

	private static void write(byte[] bytes, Path target) throws IOException {
		Path beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
		try {
			try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
				ByteBuffer buffer = ByteBuffer.wrap(bytes);
				while (buffer.hasRemaining()) {
					channel.write(buffer);
				}
				channel.force(true);
			}
			Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	/** Never leaves the file: links to other files are neither followed nor loaded. */
	private static XMLResource resource() {
		ResourceSet resources = new ResourceSetImpl();
		resources.getPackageRegistry().put(DatasetPackage.eNS_URI, DatasetPackage.eINSTANCE);
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
		return (XMLResource) resources.createResource(URI.createURI("memory:/description.dataset"));
	}

	/**
	 * Describes data and how they are counted. Names of files are kept relative to the description where they can be.
	 *
	 * @param file    where the description will be
	 * @param source  the data; of a file the SHA-256 is computed
	 * @param mapping how they are counted
	 * @throws DatasetException where the file cannot be read
	 */
	public static DatasetDescription describe(Path file, DataSource source, Mapping mapping) throws DatasetException {
		String sha256 = switch (source) {
		case DataSource.Csv csv -> sha256(csv.file());
		case DataSource.Parquet parquet -> sha256(parquet.file());
		case DataSource.Table table -> "";
		case DataSource.Described described -> throw new IllegalArgumentException("Counts are described as a dataset.");
		};
		return Descriptions.describe(file, source, sha256, mapping);
	}

	/** Describes counts that have no file of their own, such as a table that was typed in. */
	public static DatasetDescription describe(Dataset dataset) {
		return Descriptions.describe(dataset);
	}

	/** Puts the counts into the description. */
	public static void keepCounts(DatasetDescription description, Dataset dataset) {
		Descriptions.keepCounts(description, dataset);
	}

	/**
	 * @return the mapping in a description
	 * @throws DatasetException where it makes no sense
	 */
	public static Mapping mapping(DatasetDescription description) throws DatasetException {
		try {
			return Descriptions.mapping(description);
		} catch (IllegalArgumentException | DateTimeException e) {
			throw Messages.problem(e, "description.mapping", String.valueOf(e.getMessage()));
		}
	}

	/**
	 * @param file where the description was read from
	 * @return the data it is about
	 * @throws DatasetException where it names none, or makes no sense
	 */
	public static DataSource source(Path file, DatasetDescription description) throws DatasetException {
		try {
			return Descriptions.source(file, description);
		} catch (IllegalArgumentException e) {
			throw Messages.problem(e, "description.source", file.getFileName());
		}
	}

	/**
	 * @return the counts in a description
	 * @throws DatasetException where it has none, or they make no sense
	 */
	public static Dataset dataset(DatasetDescription description, String name) throws DatasetException {
		try {
			return Descriptions.dataset(description, name);
		} catch (IllegalArgumentException | ArithmeticException e) {
			throw Messages.problem(e, "description.counts", name);
		}
	}

	/** @throws DatasetException where the data are not those that were described */
	static void requireSame(Path file, DatasetDescription description) throws DatasetException {
		Path data = switch (source(file, description)) {
		case DataSource.Csv csv -> csv.file();
		case DataSource.Parquet parquet -> parquet.file();
		case DataSource.Table table -> throw new IllegalStateException("A table has no file.");
		case DataSource.Described described -> described.file();
		};
		if (!Files.isRegularFile(data)) {
			throw Messages.problem("description.noData", file.getFileName(), data.toString());
		}
		String kept = description.getSource().getSha256();
		if (!kept.isEmpty() && !kept.equals(sha256(data))) {
			throw Messages.problem("description.changed", data.getFileName(), file.getFileName());
		}
	}

	private static String sha256(Path file) throws DatasetException {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			byte[] buffer = new byte[1 << 16];
			try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
				while (in.read(buffer) >= 0) {
					// The digest sees what is read.
				}
			}
			return HexFormat.of().formatHex(digest.digest());
		} catch (IOException e) {
			throw Messages.problem(e, "file.unreadable", file.getFileName(), String.valueOf(e.getMessage()));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
