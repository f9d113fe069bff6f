package org.evenaar.statistics.dif;

import org.evenaar.statistics.Result;

/** All results of one item in two groups. */
public sealed interface ItemDif permits BinaryItemDif, OrdinalItemDif {

	/** @return name of the item */
	String item();

	/** @return p of the Mantel-Haenszel or Mantel test, adjusted for the number of items where that test was computable */
	Result<Double> pAdjusted();

	/** @return p of model 3 against model 1, adjusted for the number of items where it was computable */
	Result<Double> modelPAdjusted();

	/** @return class of the difference by the Mantel-Haenszel or Mantel test, with its rule of significance, not adjusted */
	Result<EffectClass> effectClass();

	DifVerdict verdict();
}
