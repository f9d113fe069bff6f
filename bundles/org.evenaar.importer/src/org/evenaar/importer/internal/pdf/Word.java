package org.evenaar.importer.internal.pdf;

/**
 * Signs that stand together on one line.
 *
 * @param rise above 0 for raised small type (a reference mark, a power), below 0 for lowered (a chemical index)
 */
record Word(String text, float left, float right, float base, float size, boolean bold, int rise) {

	Word risen(float hostBase, int direction) {
		return new Word(text, left, right, hostBase, size, bold, direction);
	}
}
