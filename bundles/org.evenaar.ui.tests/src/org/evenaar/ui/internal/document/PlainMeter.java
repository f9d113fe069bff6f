package org.evenaar.ui.internal.document;

/** Letters of one width for each kind, so that tests can tell where lines end. */
final class PlainMeter implements Meter {

	@Override
	public float advance(Face face, int character) {
		return face == Face.TABLE_HEAD || face == Face.HEADING_1 ? 9 : 7;
	}

	@Override
	public int ascent(Face face) {
		return 12;
	}

	@Override
	public int descent(Face face) {
		return 4;
	}
}
