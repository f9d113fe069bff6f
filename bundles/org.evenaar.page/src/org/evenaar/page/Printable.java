package org.evenaar.page;

/** Names of files and categories come from elsewhere and may hold what a terminal or a document must not get. */
public final class Printable {

	private Printable() {
	}

	/** @return without control characters, marks that turn the direction of writing, and halves of characters */
	public static String of(String text) {
		StringBuilder clean = new StringBuilder(text.length());
		text.codePoints().forEach(c -> {
			int type = Character.getType(c);
			boolean bad = type == Character.CONTROL || type == Character.SURROGATE || c >= 0x202A && c <= 0x202E
					|| c >= 0x2066 && c <= 0x2069 || c == 0xFFFE || c == 0xFFFF;
			clean.appendCodePoint(bad ? '\uFFFD' : c);
		});
		return clean.toString();
	}
}
