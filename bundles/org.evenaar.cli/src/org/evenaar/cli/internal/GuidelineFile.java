package org.evenaar.cli.internal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.evenaar.check.DocumentSource;
import org.evenaar.check.UnreadableDocumentException;
import org.evenaar.importer.GuidelineImporter;
import org.evenaar.importer.ImportException;
import org.evenaar.importer.ImportLimits;
import org.evenaar.importer.ReadContext;
import org.evenaar.model.guideline.Guideline;

/**
 * A file as a document to check.
 *
 * @param name   as the person gave it
 * @param file   where it is
 * @param limits what reading it may ask of the machine
 * @param reader the language of remarks about it
 */
record GuidelineFile(String name, Path file, GuidelineImporter importer, ImportLimits limits,
		Locale reader) implements DocumentSource {

	@Override
	public Guideline read(BooleanSupplier cancelled) throws UnreadableDocumentException {
		try {
			return importer.read(file, new ReadContext(limits, cancelled, reader));
		} catch (ImportException e) {
			throw new UnreadableDocumentException(e.problem().text(), e);
		}
	}
}
