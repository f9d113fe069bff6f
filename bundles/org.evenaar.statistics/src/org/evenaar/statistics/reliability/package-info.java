/** How precisely a scale measures in each group: alpha, omega, standard error of measurement and how items hang together. */
package org.evenaar.statistics.reliability;
