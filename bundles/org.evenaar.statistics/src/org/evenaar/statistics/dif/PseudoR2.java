package org.evenaar.statistics.dif;

/**
 * How much better a model of an item predicts than no model, with l0 and l the log likelihoods without and with it and n people;
 * or the change from one model to the next.
 *
 * @param nagelkerke Cox and Snell's over its largest possible value 1 - exp(2·l0/n) (N.J.D. Nagelkerke, 1991)
 * @param mcFadden   1 - l/l0 (D. McFadden, 1974)
 * @param coxSnell   1 - exp(2(l0 - l)/n) (D.R. Cox and E.J. Snell, 1989)
 */
public record PseudoR2(double nagelkerke, double mcFadden, double coxSnell) {

	/** @param nullDeviance above 0 */
	static PseudoR2 of(double deviance, double nullDeviance, double n) {
		double coxSnell = -Math.expm1((deviance - nullDeviance) / n);
		return new PseudoR2(coxSnell / -Math.expm1(-nullDeviance / n), 1 - deviance / nullDeviance, coxSnell);
	}

	PseudoR2 minus(PseudoR2 other) {
		return new PseudoR2(nagelkerke - other.nagelkerke, mcFadden - other.mcFadden, coxSnell - other.coxSnell);
	}
}
