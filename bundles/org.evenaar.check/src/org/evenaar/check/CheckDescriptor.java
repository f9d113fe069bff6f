package org.evenaar.check;

import java.util.Set;

import org.evenaar.rules.DocumentKind;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Text;

/**
 * A check as its author declared it; its class is loaded on first use only.
 *
 * @param id          unique, stable for ever
 * @param title       what it looks for, in a few words
 * @param description why that matters
 * @param category    kind of its findings
 * @param severity    the weight of its heaviest findings
 * @param appliesTo   kinds of document it looks at
 * @param page        path of its manual page within the bundle, or empty
 * @param contributor symbolic name of the bundle that brings it
 * @param factory     makes the check
 */
public record CheckDescriptor(String id, Text title, Text description, String category, Severity severity,
		Set<DocumentKind> appliesTo, String page, String contributor, Factory factory) {

	public CheckDescriptor {
		appliesTo = Set.copyOf(appliesTo);
	}

	/** A check that looks at every document. */
	public CheckDescriptor(String id, Text title, Text description, String category, Severity severity, String page,
			String contributor, Factory factory) {
		this(id, title, description, category, severity, DocumentKind.ALL, page, contributor, factory);
	}

	/** Makes a check. */
	@FunctionalInterface
	public interface Factory {
		/** @throws Exception where the class cannot be loaded or made; the run goes on without it */
		Check create() throws Exception;
	}
}
