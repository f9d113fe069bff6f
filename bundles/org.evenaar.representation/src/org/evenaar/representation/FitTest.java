package org.evenaar.representation;

import org.evenaar.rules.Text;
import org.evenaar.statistics.Result;

/**
 * A test of all groups of a dimension at once.
 *
 * @param name      chi-square, G or exact-multinomial, as in files
 * @param statistic the statistic; for the exact test the probability ordering has none
 * @param df        degrees of freedom; not computable for the exact test
 * @param p         p-value
 * @param effect    Cohen's w
 * @param how       what a reader has to know of it: whether the approximation holds, which outcomes were gone through
 */
public record FitTest(String name, Result<Double> statistic, Result<Integer> df, Result<Double> p, Result<Double> effect,
		Text how) {

	public static final String CHI_SQUARE = "chi-square";
	public static final String G = "G";
	public static final String EXACT = "exact-multinomial";
}
