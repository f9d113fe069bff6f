/** Small cells in what is written out: which counts stay hidden so that no person can be recognised. */
package org.evenaar.statistics.disclosure;
