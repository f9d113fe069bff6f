/** Finds instruments in the text of a guideline. */
package org.evenaar.instrument.mention;
