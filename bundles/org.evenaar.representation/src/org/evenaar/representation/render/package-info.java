/** The forms in which a comparison is written: text, page, JSON, table, Word document. */
package org.evenaar.representation.render;
