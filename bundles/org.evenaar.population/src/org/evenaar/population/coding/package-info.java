/**
 * What values in a file mean: words and codes to categories, countries to groups of origin by either definition of
 * Statistics Netherlands, ages to bands, postcodes to provinces. Everything here only suggests; a person confirms.
 */
package org.evenaar.population.coding;
