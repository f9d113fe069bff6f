package org.evenaar.check.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.evenaar.check.Check;
import org.evenaar.check.CheckDescriptor;
import org.evenaar.check.CheckRegistry;
import org.evenaar.check.CheckRunner;
import org.evenaar.check.CheckSelection;
import org.evenaar.check.DocumentResult;
import org.evenaar.check.Finding;
import org.evenaar.model.guideline.Block;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.guideline.GuidelineFactory;
import org.evenaar.model.guideline.Section;
import org.evenaar.model.guideline.SectionKind;
import org.evenaar.model.guideline.Table;
import org.evenaar.model.guideline.TableCell;
import org.evenaar.model.guideline.TableRow;
import org.evenaar.rules.Language;
import org.evenaar.rules.MarkedText;
import org.evenaar.rules.RulePack;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Text;
import org.opentest4j.AssertionFailedError;

/**
 * Runs a check over a small document in which ** stands around every place where a finding is expected.
 *
 * <pre>
 * CheckTester.forCheck(new RecommendationPopulationCheck())
 *     .section(SectionKind.RECOMMENDATION, "Aanbevelingen")
 *     .recommendation("**Meet** de bloeddruk.")
 *     .recommendation("Meet de bloeddruk bij mensen met diabetes.")
 *     .verify();
 * </pre>
 *
 * The test fails where a marked place gives no finding, where a place that is not marked gives one, where the check
 * throws. A tester serves one test.
 */
public final class CheckTester {

	private static final String SUBJECT = "TESTED-CHECK";

	private record Expected(String block, MarkedText text) {
	}

	private final CheckRegistry registry;
	private final Guideline guideline = GuidelineFactory.eINSTANCE.createGuideline();
	private final List<Expected> expected = new ArrayList<>();
	private boolean suppressed;
	private boolean verified;

	private CheckTester(CheckRegistry registry) {
		this.registry = registry;
		guideline.setLanguage(Language.NL.code());
	}

	/** @param check the check to test; it is run as the only one */
	public static CheckTester forCheck(Check check) {
		var text = new Text(SUBJECT, SUBJECT);
		var descriptor = new CheckDescriptor(SUBJECT, text, text, "test", Severity.LOW, "", "test", () -> check);
		return new CheckTester(CheckRegistry.of(List.of(descriptor), List.of()));
	}

	/** @param packs the packs to test, with those that they use; all their rules are applied */
	public static CheckTester forRulePacks(List<RulePack> packs) {
		CheckRegistry registry = CheckRegistry.of(List.of(), packs);
		registry.problems().stream().findFirst().ifPresent(problem -> {
			throw new AssertionFailedError(problem.message().en());
		});
		return new CheckTester(registry);
	}

	/** The language of the document; Dutch unless said otherwise. */
	public CheckTester language(Language language) {
		guideline.setLanguage(language.code());
		return this;
	}

	/** Expects the marked places to be held back by an exception, instead of being findings. */
	public CheckTester expectSuppressed() {
		suppressed = true;
		return this;
	}

	/** Begins a section; text before the first one stands in a section without heading. */
	public CheckTester section(SectionKind kind, String heading) {
		Section section = GuidelineFactory.eINSTANCE.createSection();
		section.setPath(String.valueOf(guideline.getSections().size() + 1));
		section.setKind(kind);
		section.setLevel(1);
		section.setHeading(expect(section.getPath() + "/h", heading));
		guideline.getSections().add(section);
		return this;
	}

	public CheckTester paragraph(String marked) {
		add(GuidelineFactory.eINSTANCE.createParagraph(), "p", marked);
		return this;
	}

	public CheckTester listItem(String marked) {
		add(GuidelineFactory.eINSTANCE.createListItem(), "l", marked);
		return this;
	}

	/** A paragraph that the document presents as a recommendation. */
	public CheckTester recommendation(String marked) {
		Block block = GuidelineFactory.eINSTANCE.createParagraph();
		add(block, "p", marked);
		var recommendation = GuidelineFactory.eINSTANCE.createRecommendation();
		recommendation.getBlocks().add(block);
		guideline.getRecommendations().add(recommendation);
		return this;
	}

	/** A table; the first row is its head. */
	public CheckTester table(String[]... rows) {
		Table table = GuidelineFactory.eINSTANCE.createTable();
		add(table, "t", "");
		for (int r = 0; r < rows.length; r++) {
			TableRow row = GuidelineFactory.eINSTANCE.createTableRow();
			row.setHeader(r == 0);
			for (int c = 0; c < rows[r].length; c++) {
				TableCell cell = GuidelineFactory.eINSTANCE.createTableCell();
				cell.setColumn(c);
				cell.setPath(table.getPath() + "/r" + (r + 1) + "c" + (c + 1));
				cell.setText(expect(cell.getPath(), rows[r][c]));
				row.getCells().add(cell);
			}
			table.getRows().add(row);
		}
		return this;
	}

	private void add(Block block, String kind, String marked) {
		if (guideline.getSections().isEmpty()) {
			section(SectionKind.OTHER, "");
		}
		Section section = guideline.getSections().get(guideline.getSections().size() - 1);
		block.setPath(section.getPath() + "/" + kind + (section.getBlocks().size() + 1));
		block.setText(expect(block.getPath(), marked));
		section.getBlocks().add(block);
	}

	private String expect(String block, String marked) {
		MarkedText text = MarkedText.parse(marked);
		expected.add(new Expected(block, text));
		return text.text();
	}

	/**
	 * Runs the check and compares.
	 *
	 * @throws AssertionFailedError with everything that differs, one line each
	 */
	public void verify() {
		if (verified) {
			throw new IllegalStateException("verify() was called before; make a new tester for every test");
		}
		verified = true;
		DocumentResult result = new CheckRunner(registry, CheckSelection.ALL, 1)
				.run(List.of(GuidelineSource.of("test", guideline)), new NullProgressMonitor()).documents().get(0);
		List<String> differences = new ArrayList<>();
		result.problems().forEach(problem -> differences.add(problem.message().en()));
		compare(suppressed ? result.suppressed() : result.findings(), differences);
		if (!differences.isEmpty()) {
			throw new AssertionFailedError(String.join("\n", differences));
		}
	}

	private void compare(List<Finding> findings, List<String> differences) {
		Set<Finding> unexpected = new HashSet<>(findings);
		for (Expected expectation : expected) {
			for (MarkedText.Mark mark : expectation.text().marks()) {
				List<Finding> here = findings.stream().filter(f -> f.place().block().equals(expectation.block())
						&& f.place().start() == mark.start() && f.place().end() == mark.end()).toList();
				here.forEach(unexpected::remove);
				if (here.isEmpty()) {
					differences.add("Expected a finding on '" + expectation.text().under(mark) + "' in "
							+ expectation.block() + ": " + expectation.text().text());
				}
			}
		}
		findings.stream().filter(unexpected::contains).forEach(finding -> differences.add("Not expected: "
				+ finding.check() + " on '" + finding.place().quote() + "' in " + finding.place().block()));
	}
}
