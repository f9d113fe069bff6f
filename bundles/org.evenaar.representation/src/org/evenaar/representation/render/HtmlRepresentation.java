package org.evenaar.representation.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.evenaar.representation.Publication;

/** To come. */
public final class HtmlRepresentation implements RepresentationRenderer {

	@Override
	public void render(Publication publication, Locale reader, OutputStream out) throws IOException {
		throw new IOException("not yet");
	}
}
