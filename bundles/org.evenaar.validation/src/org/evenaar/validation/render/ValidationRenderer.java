package org.evenaar.validation.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.evenaar.validation.ValidationPublication;

/** Writes a validation in one form. Stateless; writes nowhere but to the stream it is given, in UTF-8. */
@FunctionalInterface
public interface ValidationRenderer {

	/**
	 * @param publication what may be shown
	 * @param reader      language of the texts: Dutch, or English for anything else
	 * @param out         flushed at the end and not closed
	 */
	void render(ValidationPublication publication, Locale reader, OutputStream out) throws IOException;
}
