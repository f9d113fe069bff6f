package org.evenaar.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.evenaar.check.CheckProblem;
import org.evenaar.check.CheckRegistry;
import org.evenaar.check.CheckRunner;
import org.evenaar.check.CheckSelection;
import org.evenaar.check.DocumentResult;
import org.evenaar.check.DocumentSource;
import org.evenaar.check.Finding;
import org.evenaar.check.RunResult;
import org.evenaar.instrument.InstrumentDocument;
import org.evenaar.instrument.evidence.EvidenceState;
import org.evenaar.instrument.evidence.EvidenceTable;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.rules.Language;

/**
 * All that can be said of an instrument: what is known for whom, what its texts may do, and what the answers of people show.
 *
 * @param evidence  what is known, part by part and group by group
 * @param findings  about the texts of items and answers, in the order of the instrument
 * @param problems  checks that failed
 * @param looked    whether there were texts to look at in a language that is understood
 * @param responses what answers show; empty without answers
 */
public record Validation(EvidenceTable evidence, List<Finding> findings, List<CheckProblem> problems, boolean looked,
		Optional<ResponseResult> responses) {

	/** Category of findings that say in the form of a finding what the table of evidence says. */
	private static final String EVIDENCE = "instrument-validity";

	public Validation {
		findings = List.copyOf(findings);
		problems = List.copyOf(problems);
	}

	/**
	 * Holds an instrument against all of it.
	 *
	 * @param checks applied to its texts
	 * @throws OperationCanceledException where the person cancelled
	 */
	public static Validation of(EvidenceTable evidence, CheckRegistry checks, Optional<ResponseResult> responses,
			IProgressMonitor monitor) {
		Instrument instrument = evidence.instrument();
		Collection<DocumentSource> texts = new ArrayList<>();
		for (String language : InstrumentDocument.languages(instrument)) {
			if (Language.of(language).isPresent()) {
				texts.add(new Texts(instrument, language));
			}
		}
		if (texts.isEmpty()) {
			return new Validation(evidence, List.of(), List.of(), false, responses);
		}
		RunResult result = new CheckRunner(checks, CheckSelection.ALL, 1).run(texts, monitor);
		// What is known does not depend on the language: once is enough.
		List<Finding> findings = result.documents().stream().flatMap(document -> document.findings().stream()
				.filter(f -> aboutText(f) || document == result.documents().getFirst())).toList();
		List<CheckProblem> problems = new ArrayList<>(result.problems());
		result.documents().stream().map(DocumentResult::problems).forEach(problems::addAll);
		return new Validation(evidence, findings, problems, true, responses);
	}

	private static boolean aboutText(Finding finding) {
		return !finding.category().equals(EVIDENCE);
	}

	/** @return the findings on the words of items and answers, without those that repeat the table of evidence */
	public List<Finding> textFindings() {
		return findings.stream().filter(Validation::aboutText).toList();
	}

	/** The texts in one language, as a document. */
	private record Texts(Instrument instrument, String language) implements DocumentSource {

		@Override
		public String name() {
			return language;
		}

		@Override
		public Guideline read(BooleanSupplier cancelled) {
			return InstrumentDocument.of(instrument, language);
		}
	}

	public Instrument instrument() {
		return evidence.instrument();
	}

	/** @return whether there is evidence against some part in some group, or answers show an item to differ */
	public boolean against() {
		return evidence.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.state() == EvidenceState.AGAINST)
				|| responses.filter(ResponseResult::differs).isPresent();
	}
}
