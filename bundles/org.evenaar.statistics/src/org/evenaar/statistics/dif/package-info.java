/**
 * Differential item functioning: whether people of two groups with the same total score answer an item differently. All
 * of it from counts of answers by group and score; only purification looks at answers again.
 */
package org.evenaar.statistics.dif;
