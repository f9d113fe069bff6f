/** Whether all categories together fit a population: chi-square, G, exact tests, residuals, effect size. */
package org.evenaar.statistics.fit;
