package org.evenaar.representation.internal;

import java.util.ArrayList;
import java.util.List;

import org.evenaar.representation.FitTest;
import org.evenaar.representation.RepresentationOptions;
import org.evenaar.rules.Text;
import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.Shares;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.fit.ExactMultinomialTest;
import org.evenaar.statistics.fit.ExactMultinomialTest.Procedure;
import org.evenaar.statistics.fit.GoodnessOfFit;
import org.evenaar.statistics.fit.Ordering;

/** All groups of a dimension at once: chi-square, G, and where they cannot be trusted the exact test. */
public final class FitTests {

	private final RepresentationOptions options;

	public FitTests(RepresentationOptions options) {
		this.options = options;
	}

	/** @return the tests in the order chi-square, G, exact; the exact one where some expected number is below 5 */
	public List<FitTest> of(CountTable participants, CountTable population) {
		Result<Shares> reference = GroupAnalysis.shares(population);
		long[] observed = GroupAnalysis.combinations(population.dimensions()).stream()
				.mapToLong(categories -> participants.cell(categories).people()).toArray();
		Result<GoodnessOfFit> square = reference.flatMap(q -> participants.weighted()
				? GroupAnalysis.shares(participants)
						.flatMap(p -> GoodnessOfFit.chiSquare(p, GroupAnalysis.effectiveSize(participants), q))
				: GoodnessOfFit.chiSquare(observed, q));
		List<FitTest> tests = new ArrayList<>();
		tests.add(test(FitTest.CHI_SQUARE, square));
		if (!participants.weighted()) {
			tests.add(test(FitTest.G, reference.flatMap(q -> GoodnessOfFit.g(observed, q))));
			boolean trusted = square.toOptional().map(GoodnessOfFit::approximationHolds).orElse(true);
			if (!trusted) {
				Result<ExactMultinomialTest> exact = reference
						.flatMap(q -> ExactMultinomialTest.of(observed, q, options.exact()));
				tests.add(new FitTest(FitTest.EXACT, Result.not(Reason.TOO_FEW_PEOPLE), Result.not(Reason.TOO_FEW_PEOPLE),
						exact.map(t -> t.p(Ordering.PROBABILITY)), square.map(GoodnessOfFit::cohenW),
						exact.toOptional().map(t -> how(t.procedure())).orElse(Text.EMPTY)));
			}
		}
		return List.copyOf(tests);
	}

	private static FitTest test(String name, Result<GoodnessOfFit> fit) {
		Text how = fit.toOptional().map(f -> Messages.text(f.approximationHolds() ? "test.holds" : "test.rough", f.leastExpected()))
				.orElse(Text.EMPTY);
		return new FitTest(name, fit.map(GoodnessOfFit::statistic), fit.map(GoodnessOfFit::degreesOfFreedom),
				fit.map(GoodnessOfFit::p), fit.map(GoodnessOfFit::cohenW), how);
	}

	private static Text how(Procedure procedure) {
		return switch (procedure) {
		case Procedure.Enumeration all -> Messages.text("test.enumerated", all.outcomes());
		case Procedure.MonteCarlo drawn -> Messages.text("test.drawn", drawn.samples(), String.valueOf(drawn.seed()));
		};
	}
}
