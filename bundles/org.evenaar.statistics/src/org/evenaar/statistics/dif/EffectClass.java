package org.evenaar.statistics.dif;

/** How large a difference in an item is. */
public enum EffectClass {
	/** negligible, or not shown */
	A,
	/** moderate */
	B,
	/** large */
	C;

	/** @return A below the first limit, B below the second, C from there */
	static EffectClass of(double size, double moderate, double large) {
		if (size < moderate) {
			return A;
		}
		return size < large ? B : C;
	}
}
