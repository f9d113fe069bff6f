/** Arithmetic that more than one method needs; not API. */
package org.evenaar.statistics.internal;
