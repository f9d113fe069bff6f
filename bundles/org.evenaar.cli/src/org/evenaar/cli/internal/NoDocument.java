package org.evenaar.cli.internal;

import java.util.function.BooleanSupplier;

import org.evenaar.check.DocumentSource;
import org.evenaar.check.UnreadableDocumentException;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.rules.Text;

/**
 * Something that was named and holds no document, such as an empty folder: reported like a file that cannot be read.
 *
 * @param sentence why there is none
 */
record NoDocument(String name, Text sentence) implements DocumentSource {

	@Override
	public Guideline read(BooleanSupplier cancelled) throws UnreadableDocumentException {
		throw new UnreadableDocumentException(sentence, null);
	}
}
