/** What pages of results are made of, whatever they are about: figures as people write them, markup, rows of CSV, lines of text. */
package org.evenaar.page;
