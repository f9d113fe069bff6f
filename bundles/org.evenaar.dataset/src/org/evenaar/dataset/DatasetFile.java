package org.evenaar.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.util.HexFormat;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.evenaar.dataset.internal.Descriptions;
import org.evenaar.dataset.internal.Messages;
import org.evenaar.model.dataset.DatasetDescription;
import org.evenaar.model.dataset.DatasetPackage;
import org.evenaar.model.files.FileWork;
import org.evenaar.model.files.ModelXml;
import org.evenaar.model.files.UnreadableModelException;

/**
 * Files that describe how data are counted, with the ending .dataset: XMI, one element a line. They hold no rows, no
 * password and no path of a driver.
 */
public final class DatasetFile {

	private static final int LARGEST = 64 << 20;
	private static final ModelXml XML = new ModelXml(DatasetPackage.Literals.DATASET_DESCRIPTION, LARGEST,
			DatasetPackage.eINSTANCE);

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
			return (DatasetDescription) XML.read(Files.readAllBytes(file));
		} catch (IOException | UnreadableModelException e) {
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
			DatasetDescription copy = EcoreUtil.copy(description);
			Descriptions.withoutSecrets(copy);
			new FileWork().put(FileWork.target(file), XML.write(copy));
		} catch (IOException e) {
			throw Messages.problem(e, "description.unwritable", file.toString(), String.valueOf(e.getMessage()));
		}
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
