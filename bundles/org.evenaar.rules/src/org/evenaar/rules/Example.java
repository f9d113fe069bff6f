package org.evenaar.rules;

/**
 * A text that shows what a rule sees, or must not see. Every build runs it.
 *
 * @param language the language of the text
 * @param flag     true: the rule gives a finding on exactly the spans between ** and **; false: it gives none
 * @param text     the text, with ** around what must be found
 * @param because  for a text that must stay clean: the exception that must hold the hit back, or empty for any reason
 */
public record Example(Language language, boolean flag, String text, String because) {
}
