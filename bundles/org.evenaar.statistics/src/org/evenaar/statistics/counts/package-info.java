/** Counts of people over one or more dimensions: what data sets are reduced to and what all statistics start from. */
package org.evenaar.statistics.counts;
