package org.evenaar.statistics.fit;

/** Which outcomes of a multinomial count as at least as extreme as the observed one. The p-values differ, up to threefold. */
public enum Ordering {

	/** outcomes that are no more likely */
	PROBABILITY,
	/** outcomes whose likelihood ratio statistic G is no smaller */
	LIKELIHOOD_RATIO,
	/** outcomes whose X² is no smaller */
	CHI_SQUARE
}
