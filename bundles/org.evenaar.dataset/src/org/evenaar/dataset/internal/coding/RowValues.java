package org.evenaar.dataset.internal.coding;

/**
 * The values of a row, in the order of the columns of a mapping. Not an array: storing millions of short-lived values in a
 * long-lived array keeps the garbage collector busy.
 */
@FunctionalInterface
public interface RowValues {

	/** @param place of the column among those of the mapping, from 0 */
	String get(int place);
}
