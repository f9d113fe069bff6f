package org.evenaar.importer.internal.pdf;

import java.util.List;

/**
 * What is painted on a page in one direction of writing.
 *
 * @param width    width of the page when this writing is held upright
 * @param rulings  straight lines, in the same coordinates
 */
record PageGlyphs(float width, float height, List<Glyph> glyphs, List<Ruling> rulings) {
}
