/** Which intersections of groups are missing from the data, and how many people stand alone in theirs. */
package org.evenaar.statistics.coverage;
