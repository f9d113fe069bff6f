/** How far two distributions, or one characteristic in two groups, are apart. */
package org.evenaar.statistics.distance;
