/** P-values of a family of tests, adjusted for their number. */
package org.evenaar.statistics.multiplicity;
