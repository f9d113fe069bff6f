package org.evenaar.importer;

/**
 * A sign in the content of a file by which its format is known, whatever the file is called. Marks are data, so
 * that a format can be told without loading the reader.
 */
public sealed interface ContentMark {

	/**
	 * Bytes that stand somewhere in the first part of the file.
	 *
	 * @param hex    the bytes as hexadecimal digits without spaces, such as 255044462D
	 * @param within the number of bytes from the start in which the mark begins, 1 for the very start; at most 4096
	 */
	record Bytes(String hex, int within) implements ContentMark {
		public Bytes {
			if (hex.isEmpty() || hex.length() % 2 != 0 || !hex.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
				throw new IllegalArgumentException("not hexadecimal bytes: " + hex);
			}
			if (within < 1 || within > 4096) {
				throw new IllegalArgumentException("within must be 1 to 4096: " + within);
			}
		}
	}

	/**
	 * The first words of a text, after a byte order mark, white space, an XML declaration and comments; the case of
	 * letters does not count.
	 *
	 * @param start the text, such as {@code <html}
	 */
	record Opening(String start) implements ContentMark {
		public Opening {
			if (start.isBlank()) {
				throw new IllegalArgumentException("an opening needs text");
			}
		}
	}

	/**
	 * A file inside a zip file.
	 *
	 * @param name its name, such as word/document.xml
	 */
	record Entry(String name) implements ContentMark {
		public Entry {
			if (name.isBlank()) {
				throw new IllegalArgumentException("an entry needs a name");
			}
		}
	}
}
