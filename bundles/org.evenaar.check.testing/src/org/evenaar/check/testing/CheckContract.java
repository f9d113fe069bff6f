package org.evenaar.check.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.evenaar.check.CheckDescriptor;
import org.evenaar.check.CheckRegistry;
import org.evenaar.check.CheckRunner;
import org.evenaar.check.CheckSelection;
import org.evenaar.check.RunResult;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.guideline.GuidelineFactory;
import org.evenaar.rules.Rule;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Status;
import org.evenaar.rules.Text;

/**
 * What every contributed check and rule keeps, whoever wrote it: an id that can stay, texts in both languages, a
 * source, a rule for its weight, no failure on an empty document, the same answer twice.
 */
public final class CheckContract {

	private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9-]{4,59}");
	private static final Pattern CATEGORY = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

	private CheckContract() {
	}

	/** @return what does not hold, one line for each, with the name of the check or rule; empty where all is well */
	public static List<String> violations(CheckRegistry registry) {
		List<String> violations = new ArrayList<>();
		registry.problems().forEach(problem -> violations.add(problem.culprit() + ": " + problem.message().en()));
		Set<String> ids = new HashSet<>();
		for (CheckDescriptor check : registry.checks()) {
			identity(check.id(), check.category(), ids, violations);
			texts(check.id(), violations, check.title(), check.description());
		}
		for (Rule rule : registry.rules().rules()) {
			identity(rule.id(), rule.category(), ids, violations);
			texts(rule.id(), violations, rule.title(), rule.why());
			rule(rule, violations);
		}
		emptyDocument(registry, violations);
		return violations;
	}

	private static void identity(String id, String category, Set<String> ids, List<String> violations) {
		check(ID.matcher(id).matches(), id + ": the id has 5 to 60 capitals, digits and hyphens", violations);
		check(ids.add(id), id + ": the id is unique", violations);
		check(CATEGORY.matcher(category).matches(), id + ": the category is in small letters and hyphens", violations);
	}

	private static void texts(String id, List<String> violations, Text... texts) {
		for (Text text : texts) {
			check(!text.nl().isBlank() && !text.en().isBlank(), id + ": all texts are there in Dutch and English",
					violations);
		}
	}

	private static void rule(Rule rule, List<String> violations) {
		boolean legitimate = rule.status() == Status.LEGIT_RISK_MARKER || rule.status() == Status.JUSTIFIED_BY_ANCESTRY;
		check(!legitimate || rule.severity() == Severity.INFO, rule.id() + ": a legitimate use is information only",
				violations);
		check(legitimate || !rule.instead().isEmpty(), rule.id() + ": says what to do instead", violations);
		check(rule.catalogue().isEmpty() || !rule.sources().isEmpty(),
				rule.id() + ": a rule for a row of the catalogue names a source", violations);
	}

	private static void emptyDocument(CheckRegistry registry, List<String> violations) {
		Guideline empty = GuidelineFactory.eINSTANCE.createGuideline();
		RunResult first = run(registry, empty);
		first.documents().get(0).problems().forEach(problem -> violations.add(problem.culprit() + ": " + problem.message().en()));
		check(first.documents().equals(run(registry, empty).documents()), "Two runs over one document give the same result",
				violations);
	}

	private static RunResult run(CheckRegistry registry, Guideline guideline) {
		return new CheckRunner(registry, CheckSelection.ALL, 1).run(List.of(GuidelineSource.of("empty", guideline)),
				new NullProgressMonitor());
	}

	private static void check(boolean holds, String rule, List<String> violations) {
		if (!holds) {
			violations.add(rule);
		}
	}
}
