/** Weights that make participants add up to a population, on cells rather than people, and what they cost. */
package org.evenaar.statistics.weighting;
