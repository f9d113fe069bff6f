package org.evenaar.ui.internal.document;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.evenaar.ui.internal.document.Composition.Line;

/**
 * Gives a line its letters, indents and the space above it when the widget comes to it, so that nothing is done for lines
 * that nobody sees. The space is a character of its own height and no width.
 */
final class LineStyler implements LineStyleListener {

	private final DocumentView view;
	private final DocumentPainter painter;

	LineStyler(DocumentView view, DocumentPainter painter) {
		this.view = view;
		this.painter = painter;
	}

	@Override
	public void lineGetStyle(LineStyleEvent event) {
		Composition composition = view.composition();
		if (composition.lines().isEmpty()) {
			return;
		}
		Line line = composition.lines().get(composition.lineAt(event.lineOffset));
		int length = event.lineText.length();
		event.indent = line.indent();
		event.tabStops = line.tabs().length == 0 ? null : line.tabs();
		List<StyleRange> styles = new ArrayList<>(2);
		if (length > 0) {
			var spacer = new StyleRange(line.start(), 1, null, null);
			spacer.metrics = new GlyphMetrics(line.above() + view.meter().ascent(line.face()), 0, 0);
			styles.add(spacer);
		}
		if (line.face() != Face.BODY && length > 1) {
			var style = new StyleRange(line.start() + 1, length - 1, painter.color(line.face()), null);
			style.font = view.fonts().font(line.face());
			styles.add(style);
		}
		event.styles = styles.toArray(StyleRange[]::new);
	}
}
