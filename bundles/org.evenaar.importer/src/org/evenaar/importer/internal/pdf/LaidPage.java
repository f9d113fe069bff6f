package org.evenaar.importer.internal.pdf;

import java.util.List;

/**
 * A page in reading order.
 *
 * @param notes the footnotes at its foot
 */
record LaidPage(int number, List<Region> regions, List<Note> notes) {

	/** @param label the number or sign as printed */
	record Note(String label, List<Piece.Line> lines) {
	}
}
