package org.evenaar.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import org.evenaar.importer.internal.Formats;
import org.evenaar.importer.internal.ReadingTask;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.rules.Text;

/**
 * Reads files into guidelines. Tells the format by what is in the file, keeps the limits, and turns whatever goes
 * wrong into one sentence. Needs no Equinox; any number of threads may use one importer.
 */
public final class GuidelineImporter {

	private final List<ReaderDescriptor> readers;
	private final Formats formats;

	/** @param readers the formats that can be read; where two claim a file, the earlier one reads it */
	public GuidelineImporter(List<ReaderDescriptor> readers) {
		this.readers = List.copyOf(readers);
		this.formats = new Formats(readers);
	}

	/** @return the formats that can be read */
	public List<ReaderDescriptor> readers() {
		return readers;
	}

	/** @return true where the ending of the name is that of a format that can be read; the content is not looked at */
	public boolean isNamedLikeGuideline(Path file) {
		String name = file.getFileName() == null ? "" : file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		String extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
		return readers.stream().anyMatch(r -> r.serves(extension));
	}

	/**
	 * Reads one file. Writes nothing, and leaves nothing behind when it fails.
	 *
	 * @return the guideline, with the path as given, the SHA-256 of the file and the format by which it was read
	 * @throws ImportException where the file cannot be read as a guideline, with the sentence that says why
	 * @throws java.util.concurrent.CancellationException where the person cancelled
	 */
	public Guideline read(Path file, ReadContext context) throws ImportException {
		context.check();
		requireReadable(file, context.limits());
		try {
			Formats.Choice choice = formats.choose(file);
			String digest = sha256(file, context);
			Guideline guideline = new ReadingTask(file, choice.reader(), context).read();
			guideline.setSourceFile(file.toString());
			guideline.setSha256(digest);
			guideline.setFormat(choice.reader().id());
			if (!choice.named()) {
				Text name = choice.reader().name();
				guideline.getRemarks().add(ImportMessage.of("remark.extension", name).in(context.reader()));
			}
			return guideline;
		} catch (IOException failed) {
			throw new ImportException(ImportMessage.of("file.unreadable"), failed);
		}
	}

	private static void requireReadable(Path file, ImportLimits limits) throws ImportException {
		if (!Files.exists(file)) {
			throw new ImportException(ImportMessage.of("file.missing"));
		}
		if (Files.isDirectory(file)) {
			throw new ImportException(ImportMessage.of("file.folder"));
		}
		if (!Files.isRegularFile(file)) {
			throw new ImportException(ImportMessage.of("file.special"));
		}
		if (!Files.isReadable(file)) {
			throw new ImportException(ImportMessage.of("file.unreadable"));
		}
		try {
			long size = Files.size(file);
			if (size == 0) {
				throw new ImportException(ImportMessage.of("file.empty"));
			}
			if (size > limits.fileBytes()) {
				throw new ImportException(ImportMessage.of("file.large", size >> 20, limits.fileBytes() >> 20));
			}
		} catch (IOException failed) {
			throw new ImportException(ImportMessage.of("file.unreadable"), failed);
		}
	}

	private static String sha256(Path file, ReadContext context) throws IOException, ImportException {
		try (InputStream in = Files.newInputStream(file)) {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			byte[] part = new byte[1 << 16];
			for (int read = in.read(part); read >= 0; read = in.read(part)) {
				digest.update(part, 0, read);
				context.check();
			}
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("every Java has SHA-256", impossible);
		}
	}
}
