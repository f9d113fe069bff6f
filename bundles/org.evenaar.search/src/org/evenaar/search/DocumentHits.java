package org.evenaar.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A document with its best hits.
 *
 * @param kind      what it is
 * @param file      its file; empty for an instrument of a registry
 * @param copies    other files with the same content
 * @param title     as the document states it, else the name of the file
 * @param issuer    as the document states it, or empty
 * @param version   as the document states it, or empty
 * @param year      0 where not known
 * @param language  ISO 639-1 code of most of it, or empty
 * @param totalHits all pieces of text in it that match
 * @param hits      the best of them, best first
 */
public record DocumentHits(DocumentKind kind, Optional<Path> file, List<Path> copies, String title, String issuer,
		String version, int year, String language, long totalHits, List<Hit> hits) {

	public DocumentHits {
		copies = List.copyOf(copies);
		hits = List.copyOf(hits);
	}
}
