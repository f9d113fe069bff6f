package org.evenaar.check;

import java.util.function.BooleanSupplier;

import org.evenaar.model.guideline.Guideline;

/** A document that is read when its turn comes, so that a run over many documents holds few of them at a time. */
public interface DocumentSource {

	/** @return the name by which results and reports call it, unique in a run; results are in the order of names */
	String name();

	/**
	 * @param cancelled asked now and then while reading
	 * @return the document
	 * @throws UnreadableDocumentException  where it cannot be read
	 * @throws java.util.concurrent.CancellationException where the person cancelled
	 */
	Guideline read(BooleanSupplier cancelled) throws UnreadableDocumentException;
}
