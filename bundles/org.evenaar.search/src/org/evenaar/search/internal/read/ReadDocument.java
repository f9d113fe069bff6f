package org.evenaar.search.internal.read;

import java.util.List;

import org.evenaar.search.DocumentKind;

/**
 * A document as it is put into the index.
 *
 * @param kind     what it is
 * @param title    as it states it, or empty
 * @param issuer   as it states it, or empty
 * @param version  as it states it, or empty
 * @param year     0 where not known
 * @param language ISO 639-1 code of most of it, or empty
 * @param sha256   for a guideline that of its file; for a review that of the document it is about; else empty
 * @param units    its text
 * @param findings what checks saw in it; apart, because a review of the document takes their place
 */
public record ReadDocument(DocumentKind kind, String title, String issuer, String version, int year, String language,
		String sha256, List<Unit> units, List<Unit> findings) {

	public ReadDocument {
		units = List.copyOf(units);
		findings = List.copyOf(findings);
	}
}
