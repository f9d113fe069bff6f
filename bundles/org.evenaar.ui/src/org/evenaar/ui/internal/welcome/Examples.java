package org.evenaar.ui.internal.welcome;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The invented guidelines that come with Evenaar. People work on a copy in a folder of their own, so that the review
 * stays where they find it again.
 */
public final class Examples {

	private static final String FOLDER = "/examples/";
	private static final String DUTCH = "concept-richtlijn-chronische-nierschade.docx";
	private static final String ENGLISH = "draft-guideline-type-2-diabetes.docx";

	private Examples() {
	}

	/** @return the name of the example for a reader */
	public static String name(Locale reader) {
		return "nl".equals(reader.getLanguage()) ? DUTCH : ENGLISH;
	}

	/** @return the example for a reader, to be closed by the caller */
	public static InputStream open(Locale reader) throws IOException {
		URL file = Examples.class.getResource(FOLDER + name(reader));
		if (file == null) {
			throw new IOException(FOLDER + name(reader));
		}
		return file.openStream();
	}

	/**
	 * Makes a copy of the example. A copy that is there already, perhaps with a review beside it, is left as it is.
	 *
	 * @param places folders to put it in, best first; the first that can be written to is taken, and made if need be
	 * @return the copy
	 * @throws IOException where none of them can be written to
	 */
	public static Path copy(Locale reader, List<Path> places) throws IOException {
		IOException reason = new IOException("no place to write to");
		for (Path place : places) {
			try {
				return copy(reader, place);
			} catch (IOException failed) {
				reason.addSuppressed(failed);
			}
		}
		throw reason;
	}

	private static Path copy(Locale reader, Path folder) throws IOException {
		Files.createDirectories(folder);
		Path file = folder.resolve(name(reader));
		if (Files.isRegularFile(file) && Files.size(file) > 0) {
			if (!Files.isWritable(folder)) {
				throw new IOException(folder.toString());
			}
			return file;
		}
		Path part = Files.createTempFile(folder, "evenaar", ".part");
		try (InputStream in = open(reader)) {
			Files.copy(in, part, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
			Files.move(part, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(part);
		}
		return file;
	}

	/**
	 * @param home    the person's own folder
	 * @param scratch a folder that can always be written to
	 * @return where a copy may go, best first: the documents folder, one in the person's folder, the scratch folder
	 */
	static List<Path> places(Path home, Path scratch, Locale reader) {
		String own = "nl".equals(reader.getLanguage()) ? "Evenaar voorbeeld" : "Evenaar example";
		List<Path> documents = List.of("Documents", "Documenten").stream().map(home::resolve).filter(Files::isDirectory)
				.map(d -> d.resolve(own)).toList();
		return java.util.stream.Stream.concat(documents.stream(), java.util.stream.Stream.of(home.resolve(own),
				scratch.resolve(own))).toList();
	}
}
