package org.evenaar.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.Text;

/** Tells findings that were known before from new ones. */
public final class Baseline {

	/** The name of the exception that holds a known finding back, see {@link Finding#suppressedBy()}. */
	public static final String EXCEPTION = "baseline";

	static final Text TITLE = new MessageCatalog(Baseline.class, "messages").text("baseline");

	private Baseline() {
	}

	/**
	 * @param result what came of a run
	 * @param known  ids of findings that were known before, in whatever document, so that a document may be renamed
	 * @return the same, with known findings among those held back
	 */
	public static RunResult apply(RunResult result, Set<String> known) {
		List<DocumentResult> documents = result.documents().stream().map(document -> apply(document, known)).toList();
		return new RunResult(documents, result.problems(), result.rules(), result.checks());
	}

	private static DocumentResult apply(DocumentResult document, Set<String> known) {
		List<Finding> fresh = new ArrayList<>();
		List<Finding> held = new ArrayList<>(document.suppressed());
		for (Finding finding : document.findings()) {
			if (known.contains(finding.id())) {
				held.add(heldBack(finding));
			} else {
				fresh.add(finding);
			}
		}
		held.sort(Finding.IN_DOCUMENT);
		return new DocumentResult(document.name(), document.title(), document.language(), document.version(),
				document.issuer(), document.sha256(), document.pages(), fresh, held, document.remarks(),
				document.problems(), document.read());
	}

	private static Finding heldBack(Finding f) {
		return new Finding(f.check(), f.title(), f.category(), f.severity(), f.certainty(), f.status(), f.since(),
				f.place(), f.why(), f.remedies(), f.sources(), EXCEPTION, f.occurrence());
	}
}
