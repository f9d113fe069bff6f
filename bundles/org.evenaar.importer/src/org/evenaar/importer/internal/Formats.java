package org.evenaar.importer.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.evenaar.importer.ContentMark;
import org.evenaar.importer.ImportException;
import org.evenaar.importer.ImportMessage;
import org.evenaar.importer.ReaderDescriptor;
import org.evenaar.rules.Text;

/** Chooses the reader of a file: by what is in it, then by the ending of its name. */
public final class Formats {

	private static final Set<String> TABLES_AND_DATA = Set.of("csv", "tsv", "json", "xml", "yaml", "yml", "ris", "bib", "svg", "sql",
			"js", "css", "java", "py", "r", "log", "ini", "properties");

	private final List<ReaderDescriptor> readers;

	public Formats(List<ReaderDescriptor> readers) {
		this.readers = List.copyOf(readers);
	}

	/**
	 * The reader of a file.
	 *
	 * @param reader the reader
	 * @param named  false where the name of the file ends in that of another format
	 */
	public record Choice(ReaderDescriptor reader, boolean named) {
	}

	/** @throws ImportException where no reader can read the file, saying what it seems to be */
	public Choice choose(Path file) throws IOException, ImportException {
		FileHead head = FileHead.of(file);
		String extension = extension(file);
		Optional<ReaderDescriptor> marked = readers.stream().filter(r -> r.marks().stream().anyMatch(head::bears))
				.reduce((first, next) -> !first.serves(extension) && next.serves(extension) ? next : first);
		if (marked.isPresent()) {
			return new Choice(marked.get(), marked.get().serves(extension) || noneServes(extension));
		}
		return switch (head.nature()) {
		case OLD_OFFICE -> throw new ImportException(oldOffice(file));
		case RTF -> throw new ImportException(ImportMessage.of("file.rtf"));
		case ZIP -> throw new ImportException(head.isBrokenZip() ? damagedZip(extension) : otherZip(file, head));
		case BINARY -> throw new ImportException(binary(extension));
		case XML -> throw new ImportException(ImportMessage.of("file.xml", names()));
		case TEXT -> text(extension);
		};
	}

	private Choice text(String extension) throws ImportException {
		Optional<ReaderDescriptor> named = readers.stream().filter(r -> r.serves(extension)).findFirst();
		if (named.isPresent() && (named.get().plainText() || named.get().marks().stream().anyMatch(m -> m instanceof ContentMark.Opening))) {
			return new Choice(named.get(), true);
		}
		if (TABLES_AND_DATA.contains(extension)) {
			throw new ImportException(ImportMessage.of("file.data", extension, names()));
		}
		ReaderDescriptor plain = readers.stream().filter(r -> r.plainText() && r.serves("txt")).findFirst()
				.orElseThrow(() -> new ImportException(ImportMessage.of("file.kind", names())));
		return new Choice(plain, named.isEmpty());
	}

	private boolean noneServes(String extension) {
		return readers.stream().noneMatch(r -> r.serves(extension));
	}

	private static ImportMessage oldOffice(Path file) throws IOException {
		if (FileHead.hasStream(file, "EncryptedPackage")) {
			return ImportMessage.of("file.password");
		}
		return ImportMessage.of(FileHead.hasStream(file, "WordDocument") ? "file.doc" : "file.oldoffice");
	}

	private ImportMessage damagedZip(String extension) {
		return readers.stream().filter(r -> r.serves(extension)).findFirst()
				.map(r -> damaged(r.name())).orElse(ImportMessage.of("file.zip.damaged", names()));
	}

	private ImportMessage otherZip(Path file, FileHead head) {
		if (head.bears(new ContentMark.Entry("xl/workbook.xml"))) {
			return ImportMessage.of("file.spreadsheet");
		}
		if (head.bears(new ContentMark.Entry("ppt/presentation.xml"))) {
			return ImportMessage.of("file.slides");
		}
		if (head.bears(new ContentMark.Entry("content.xml"))) {
			return ImportMessage.of("file.opendocument");
		}
		if (extension(file).startsWith("doc")) {
			return readers.stream().filter(r -> r.serves("docx")).findFirst().map(r -> damaged(r.name()))
					.orElse(ImportMessage.of("file.zip", names()));
		}
		return ImportMessage.of("file.zip", names());
	}

	/** A file of no known kind under the name of a format that it should bear the mark of is a damaged one. */
	private ImportMessage binary(String extension) {
		return readers.stream().filter(r -> r.serves(extension) && !r.plainText()).findFirst().map(r -> damaged(r.name()))
				.orElse(ImportMessage.of("file.kind", names()));
	}

	public static ImportMessage damaged(Text format) {
		return ImportMessage.of("file.damaged", format);
	}

	/** @return the formats that can be read, for a sentence */
	public Text names() {
		return new Text(list(Locale.of("nl"), " en "), list(Locale.ENGLISH, " and "));
	}

	private String list(Locale language, String and) {
		StringBuilder list = new StringBuilder();
		for (int i = 0; i < readers.size(); i++) {
			list.append(i == 0 ? "" : i == readers.size() - 1 ? and : ", ").append(readers.get(i).name().in(language));
		}
		return list.toString();
	}

	/** @return the ending of the name without a dot, in lower case, or an empty text */
	static String extension(Path file) {
		String name = file.getFileName() == null ? "" : file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
	}
}
