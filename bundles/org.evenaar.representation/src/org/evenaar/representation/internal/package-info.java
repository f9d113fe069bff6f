/** Inside of the comparison: figures by group, tests, words, charts. */
package org.evenaar.representation.internal;
