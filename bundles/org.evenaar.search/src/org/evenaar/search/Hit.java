package org.evenaar.search;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A piece of text that matches, with all that is needed to open it at the exact place.
 *
 * @param id             unique in the index as it is now; stays the same while the content of the file does
 * @param kind           what it is
 * @param documentKind   what it is in
 * @param file           the file it is in; empty for an instrument of a registry
 * @param documentTitle  title of the document
 * @param chapter        headings above that of its section, outermost first, with › between them, or empty
 * @param sectionHeading heading of its section, or empty
 * @param sectionKind    literal of the model's SectionKind, or empty
 * @param blockPath      path of the block in which the first marked word stands, such as 2.1/p3; empty outside guidelines
 *                       and findings
 * @param start          offset of the first marked word in that block, in UTF-16 units; 0 where nothing is marked
 * @param end            its end, exclusive
 * @param page           page of the original from 1, or 0
 * @param element        id within the document: of a finding, instrument, item or study; or empty
 * @param verdict        state of a finding: open, change, justified, not-applicable or discuss; else empty
 * @param severity       high, medium, low or info for a finding; else empty
 * @param language       ISO 639-1 code of the text, or empty
 * @param snippet        text around the marked words
 * @param score          higher is better; comparable within one search only
 */
public record Hit(String id, UnitKind kind, DocumentKind documentKind, Optional<Path> file, String documentTitle,
		String chapter, String sectionHeading, String sectionKind, String blockPath, int start, int end, int page,
		String element, String verdict, String severity, String language, Snippet snippet, float score) {
}
