/**
 * Statistics of representation as pure functions. What cannot be computed is a {@link org.evenaar.statistics.Result}
 * that says why; what cannot be asked is an {@link java.lang.IllegalArgumentException} with one sentence.
 */
package org.evenaar.statistics;
