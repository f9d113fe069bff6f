package org.evenaar.importer;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

import org.evenaar.rules.Text;

/**
 * What is known of the reader of a file format without loading it.
 *
 * @param id         the format, such as docx; lower case letters, digits, dots and hyphens; never changes
 * @param name       the format in words, such as Word (.docx)
 * @param extensions endings of file names without a dot, in lower case; the first is the usual one
 * @param plainText  true where any text can be of this format, so that the ending of the name decides
 * @param marks      signs in the content, any of which tells the format; may be empty for plain text
 * @param reader     makes the reader; called once for each file
 */
public record ReaderDescriptor(String id, Text name, List<String> extensions, boolean plainText,
		List<ContentMark> marks, Supplier<DocumentReader> reader) {

	public ReaderDescriptor {
		Objects.requireNonNull(reader);
		extensions = extensions.stream().map(e -> e.toLowerCase(Locale.ROOT)).toList();
		marks = List.copyOf(marks);
		if (!id.matches("[a-z0-9][a-z0-9.-]{0,63}")) {
			throw new IllegalArgumentException("not an id: " + id);
		}
		if (name.isEmpty()) {
			throw new IllegalArgumentException("a format needs a name: " + id);
		}
		if (extensions.isEmpty()) {
			throw new IllegalArgumentException("a format needs an extension: " + id);
		}
		if (marks.isEmpty() && !plainText) {
			throw new IllegalArgumentException("a format needs a mark or must be plain text: " + id);
		}
	}

	/** @param extension the ending of a file name, without a dot, in lower case */
	public boolean serves(String extension) {
		return extensions.contains(extension);
	}
}
