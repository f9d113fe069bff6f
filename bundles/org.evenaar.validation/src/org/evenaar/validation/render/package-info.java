/** Forms in which a validation is written: text, HTML, JSON and CSV. */
package org.evenaar.validation.render;
