/**
 * Datasets: rows of people become counts over dimensions, by reading a file once or by letting a database count. Rows
 * are never kept. {@link org.evenaar.dataset.DatasetReader} is the way in.
 */
package org.evenaar.dataset;
