package org.evenaar.ui.internal.theme;

import java.util.Locale;

import org.evenaar.model.review.Verdict;
import org.evenaar.rules.Severity;

/**
 * The pictures of the workbench, by what they stand for. Each is a drawing of 16 by 16 in three files: icons/NAME.svg in
 * tints that are seen on any ground (for plugin.xml, which knows no theme), icons/light and icons/dark.
 */
public enum Icon {

	SEVERITY_HIGH, SEVERITY_MEDIUM, SEVERITY_LOW, SEVERITY_INFO, DECIDED, SUPPRESSED, BY_HAND,
	VERDICT_CHANGE, VERDICT_JUSTIFIED, VERDICT_NOT_APPLICABLE, VERDICT_DISCUSS, WITHDRAW,
	PRESENCE_NEW, PRESENCE_MOVED, PRESENCE_CHANGED, PRESENCE_GONE,
	NEW_REVIEW, OPEN, EXAMPLE, SAVE, UPDATE_DOCUMENT, REPORT, EXPORT,
	NEXT, PREVIOUS, NEXT_OPEN, ADD_FINDING, ZOOM_IN, ZOOM_OUT, ZOOM_RESET, SHOW_INFORMATION,
	COPY, FILTER, GROUP, SEARCH, CLEAR, ADD, REMOVE, EDIT, UNDO, REDO, RUN,
	REVIEW, DOCUMENT, SECTION, FINDINGS, RULES, RULE, PACK, CHECK, TERM, PERSON, LINK,
	INSTRUMENT, COMPARE, SHARE_UNDER, SHARE_OVER, SHARE_ADEQUATE, SHARE_OPEN, SHARE_ABSENT, SHARE_NONE,
	HELP, WELCOME, TOUR, KEYBOARD, LOG, SETTINGS, LANGUAGE, THEME, WARNING, PROBLEM, EVENAAR;

	public static Icon of(Severity severity) {
		return switch (severity) {
		case HIGH -> SEVERITY_HIGH;
		case MEDIUM -> SEVERITY_MEDIUM;
		case LOW -> SEVERITY_LOW;
		case INFO -> SEVERITY_INFO;
		};
	}

	public static Icon of(Verdict verdict) {
		return switch (verdict) {
		case CHANGE -> VERDICT_CHANGE;
		case JUSTIFIED -> VERDICT_JUSTIFIED;
		case NOT_APPLICABLE -> VERDICT_NOT_APPLICABLE;
		case DISCUSS -> VERDICT_DISCUSS;
		};
	}

	/** @return the name of its file without folder and ending, as severity-high */
	public String fileName() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
