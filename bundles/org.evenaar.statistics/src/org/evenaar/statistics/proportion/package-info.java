/** One share and the difference of two: intervals and tests. */
package org.evenaar.statistics.proportion;
