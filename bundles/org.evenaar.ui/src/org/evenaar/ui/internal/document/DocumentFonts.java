package org.evenaar.ui.internal.document;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;

/** The fonts of a document at one size. To be disposed by whoever made it. */
final class DocumentFonts {

	/** Id of the font definition for the text of documents. */
	static final String TEXT = "org.evenaar.ui.font.document";
	private static final int SMALLEST = 6;

	private final Map<Face, Font> fonts = new EnumMap<>(Face.class);

	private record Style(float scale, int style) {
	}

	/** @param zoom in percent */
	DocumentFonts(Device device, int zoom) {
		FontData body = JFaceResources.getFontRegistry().getFontData(TEXT)[0];
		float points = body.getHeight() * zoom / 100f;
		for (Face face : Face.values()) {
			Style style = style(face);
			String family = face == Face.FORMULA ? JFaceResources.getTextFont().getFontData()[0].getName()
					: body.getName();
			int height = Math.max(SMALLEST, Math.round(points * style.scale()));
			fonts.put(face, new Font(device, new FontData(family, height, style.style())));
		}
	}

	private static Style style(Face face) {
		return switch (face) {
		case BODY -> new Style(1, SWT.NORMAL);
		case TITLE -> new Style(1.9f, SWT.BOLD);
		case HEADING_1 -> new Style(1.65f, SWT.BOLD);
		case HEADING_2 -> new Style(1.35f, SWT.BOLD);
		case HEADING_3 -> new Style(1.13f, SWT.BOLD);
		case HEADING_4 -> new Style(1, SWT.BOLD);
		case SMALL -> new Style(0.86f, SWT.NORMAL);
		case CAPTION -> new Style(0.9f, SWT.ITALIC);
		case FORMULA -> new Style(0.95f, SWT.NORMAL);
		case TABLE -> new Style(0.9f, SWT.NORMAL);
		case TABLE_HEAD -> new Style(0.9f, SWT.BOLD);
		case LABEL -> new Style(0.82f, SWT.BOLD);
		};
	}

	Font font(Face face) {
		return fonts.get(face);
	}

	void dispose() {
		Stream.of(Face.values()).map(fonts::get).forEach(Font::dispose);
	}
}
