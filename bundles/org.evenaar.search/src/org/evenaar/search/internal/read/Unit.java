package org.evenaar.search.internal.read;

import java.util.List;

import org.evenaar.search.UnitKind;

/**
 * A piece of text that can be found by itself.
 *
 * @param kind    what it is
 * @param element id within its document, or empty
 * @param text    what is searched and shown
 * @param pieces  the blocks the text is made of, in order; empty where it stands in no block
 * @param place   where it stands whatever word is found, or {@link Place#NONE} where the pieces tell
 * @param setting what is around it
 * @param labels  by what it can be found beside its words
 */
public record Unit(UnitKind kind, String element, String text, List<Piece> pieces, Place place, Setting setting,
		Labels labels) {

	/**
	 * A block within the text.
	 *
	 * @param offset where it begins in the text
	 * @param block  its path
	 */
	public record Piece(int offset, String block) {
	}

	/** A range of a block, offsets in UTF-16 units. */
	public record Place(String block, int start, int end) {
		public static final Place NONE = new Place("", 0, 0);
	}

	/**
	 * What is around a piece of text.
	 *
	 * @param chapter     headings above that of its section, outermost first, with › between them, or empty
	 * @param heading     of its section, or empty
	 * @param sectionKind literal of SectionKind, or empty
	 * @param language    ISO 639-1 code, or empty
	 * @param page        of the original, or 0
	 */
	public record Setting(String chapter, String heading, String sectionKind, String language, int page) {
	}

	/**
	 * By what a piece of text can be found beside its words; what does not apply is empty or 0.
	 *
	 * @param finding     id of the check or rule
	 * @param category    of a finding
	 * @param severity    of a finding
	 * @param verdict     on a finding
	 * @param reviewer    who decided
	 * @param population  who it is about, in words
	 * @param instruments ids and names of instruments
	 * @param year        of the piece itself, where it has another one than its document
	 */
	public record Labels(String finding, String category, String severity, String verdict, String reviewer,
			String population, List<String> instruments, int year) {

		public static final Labels NONE = new Labels("", "", "", "", "", "", List.of(), 0);

		public Labels {
			instruments = List.copyOf(instruments);
		}

		static Labels about(String population, List<String> instruments, int year) {
			return new Labels("", "", "", "", "", population, instruments, year);
		}
	}

	public Unit {
		pieces = List.copyOf(pieces);
	}
}
