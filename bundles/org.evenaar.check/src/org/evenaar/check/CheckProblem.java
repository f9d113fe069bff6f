package org.evenaar.check;

import java.util.Locale;

import org.evenaar.rules.Text;

/**
 * Something that keeps a run from being complete: a broken rule pack, a check that failed, a contribution that was
 * refused.
 *
 * @param culprit  the check, pack or bundle at fault
 * @param message  what happened, in one sentence
 */
public record CheckProblem(String culprit, Text message) {

	public String in(Locale reader) {
		return message.in(reader);
	}
}
