/** Reads and writes instruments in the formats of others. */
package org.evenaar.instrument.exchange;
