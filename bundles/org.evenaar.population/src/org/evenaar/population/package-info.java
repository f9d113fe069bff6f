/**
 * Reference populations: who a study is compared with. Shipped tables, files people bring, and what a table may and may
 * not be used for.
 */
package org.evenaar.population;
