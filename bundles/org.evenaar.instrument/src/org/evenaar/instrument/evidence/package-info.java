/** What the studies of an instrument say about each item, scale and cut-off, for each group. */
package org.evenaar.instrument.evidence;
