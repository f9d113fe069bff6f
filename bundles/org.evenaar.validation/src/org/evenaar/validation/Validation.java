package org.evenaar.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.evenaar.check.Place;
import org.evenaar.check.RunResult;
import org.evenaar.instrument.InstrumentDocument;
import org.evenaar.instrument.evidence.EvidenceRow;
import org.evenaar.instrument.evidence.EvidenceState;
import org.evenaar.instrument.evidence.EvidenceTable;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.LanguageVersion;
import org.evenaar.rules.Language;

/**
 * All that can be said of an instrument: what is known for whom, what its texts may do, and what the answers of people show.
 *
 * @param evidence  what is known, part by part and group by group
 * @param found     about the texts of items and answers, in the order of the instrument
 * @param problems  checks that failed
 * @param looked    whether there were texts to look at in a language that is understood
 * @param responses what answers show; empty without answers
 */
public record Validation(EvidenceTable evidence, List<InstrumentFinding> found, List<CheckProblem> problems, boolean looked,
		Optional<ResponseResult> responses) {

	/** Category of findings that say in the form of a finding what the table of evidence says. */
	private static final String EVIDENCE = "instrument-validity";

	public Validation {
		found = List.copyOf(found);
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
		List<LanguageVersion> versions = instrument.getLanguageVersions().stream().filter(version -> readable(instrument, version)).toList();
		if (versions.isEmpty()) {
			return new Validation(evidence, List.of(), List.of(), false, responses);
		}
		List<DocumentSource> texts = versions.stream().<DocumentSource>map(version -> new Texts(instrument, version)).toList();
		RunResult result = new CheckRunner(checks, CheckSelection.ALL, 1).run(texts, monitor);
		List<CheckProblem> problems = new ArrayList<>(result.problems());
		result.documents().stream().map(DocumentResult::problems).forEach(problems::addAll);
		return new Validation(evidence, merged(result, versions), problems, true, responses);
	}

	/** Whether there are texts of items in the version, in a language that is understood. */
	private static boolean readable(Instrument instrument, LanguageVersion version) {
		return Language.of(version.getLanguage()).isPresent() && instrument.getItems().stream().flatMap(item -> item.getTexts().stream())
				.anyMatch(text -> text.getVersion() == version && !text.getText().isBlank());
	}

	/** What is found in two versions alike is told once, with both; what is known does not depend on the version at all. */
	private static List<InstrumentFinding> merged(RunResult result, List<LanguageVersion> versions) {
		Map<List<String>, InstrumentFinding> merged = new LinkedHashMap<>();
		for (LanguageVersion version : versions) {
			List<Finding> findings = result.documents().stream().filter(document -> document.name().equals(version.getId()))
					.flatMap(document -> document.findings().stream()).toList();
			for (Finding finding : findings) {
				boolean known = !aboutText(finding);
				var one = new InstrumentFinding(finding, known ? List.of() : List.of(version));
				Place place = finding.place();
				List<String> same = known ? List.of(finding.check(), finding.why().en())
						: List.of(finding.check(), place.block(), String.valueOf(place.start()), place.quote(), finding.why().en());
				merged.merge(same, one, (first, second) -> known ? first : first.and(second));
			}
		}
		return List.copyOf(merged.values());
	}

	private static boolean aboutText(Finding finding) {
		return !finding.category().equals(EVIDENCE);
	}

	/** @return all findings, those that say what the table of evidence says included */
	public List<Finding> findings() {
		return found.stream().map(InstrumentFinding::finding).toList();
	}

	/** @return the findings on the words of items and answers, without those that repeat the table of evidence */
	public List<InstrumentFinding> textFindings() {
		return found.stream().filter(each -> aboutText(each.finding())).toList();
	}

	/** @return the item that a finding is about; empty for answers, and for what is known of the instrument as a whole */
	public Optional<Item> item(InstrumentFinding found) {
		Optional<Item> item = InstrumentDocument.item(instrument(), found.finding().place().block());
		return aboutText(found.finding()) ? item : item.filter(each -> evidence.row(EvidenceRow.Kind.ITEM, each.getId()).stream()
				.flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.state() == EvidenceState.AGAINST));
	}

	/** The texts in one language version, as a document. */
	private record Texts(Instrument instrument, LanguageVersion version) implements DocumentSource {

		@Override
		public String name() {
			return version.getId();
		}

		@Override
		public Guideline read(BooleanSupplier cancelled) {
			return InstrumentDocument.of(instrument, version);
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
