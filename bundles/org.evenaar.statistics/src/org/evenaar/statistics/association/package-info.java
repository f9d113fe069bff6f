/** Tables of two characteristics: independence, association, paired outcomes. */
package org.evenaar.statistics.association;
