/** How well a score or cut-off finds people with a condition in each group, and what a cut-off does to groups. */
package org.evenaar.statistics.accuracy;
