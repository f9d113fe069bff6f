package org.evenaar.check;

import java.util.List;

import org.evenaar.rules.Severity;
import org.evenaar.rules.Text;

/**
 * What came of one document.
 *
 * @param name       the name of its source
 * @param title      as the document states it, or empty
 * @param language   ISO 639-1 code of most of it, or empty
 * @param version    as the document states it, or empty
 * @param issuer     as the document states it, or empty
 * @param sha256     of the file, in hexadecimal, or empty
 * @param pages      0 for formats without pages
 * @param findings   in the order of the document; those that count
 * @param suppressed in the order of the document; those that an exception holds back
 * @param remarks    what the reader of the file wants people to know, such as a page without text
 * @param problems   checks that failed on it, or the reason why it could not be read
 * @param read       false where the document could not be read at all
 */
public record DocumentResult(String name, String title, String language, String version, String issuer, String sha256,
		int pages, List<Finding> findings, List<Finding> suppressed, List<Text> remarks, List<CheckProblem> problems,
		boolean read) {

	public DocumentResult {
		findings = List.copyOf(findings);
		suppressed = List.copyOf(suppressed);
		remarks = List.copyOf(remarks);
		problems = List.copyOf(problems);
	}

	static DocumentResult unread(String name, Text sentence) {
		return new DocumentResult(name, "", "", "", "", "", 0, List.of(), List.of(), List.of(),
				List.of(new CheckProblem(name, sentence)), false);
	}

	/** @return true where the document was read and every check did its work */
	public boolean complete() {
		return problems.isEmpty();
	}

	/** @return how many findings weigh exactly as much */
	public long count(Severity severity) {
		return findings.stream().filter(finding -> finding.severity() == severity).count();
	}
}
