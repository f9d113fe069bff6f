/** What a sample of a given size can show, and how large it has to be. */
package org.evenaar.statistics.power;
