/** How the share of a group among participants relates to its share in a population. */
package org.evenaar.statistics.representation;
