/** Do participants represent the people served: counts of a dataset held against a population, and what that says. */
package org.evenaar.representation;
