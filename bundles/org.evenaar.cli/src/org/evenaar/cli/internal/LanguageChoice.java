package org.evenaar.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The language in which the command line speaks: --language, else EVENAAR_LANGUAGE, else what the system's
 * variables say, else the machine's own. Dutch for anything Dutch, English for the rest.
 */
final class LanguageChoice {

	static final String OPTION = "--language";

	private static final List<String> VARIABLES = List.of("EVENAAR_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG");

	private LanguageChoice() {
	}

	/** Looks at the arguments before they are understood, so that a mistake in them is named in the right language. */
	static Locale of(List<String> arguments, Surroundings surroundings) {
		return Stream.of(given(arguments), variable(surroundings), surroundings.system().getLanguage())
				.filter(tag -> !tag.isBlank()).findFirst().filter(LanguageChoice::isDutch).map(tag -> Texts.DUTCH)
				.orElse(Locale.ENGLISH);
	}

	private static String given(List<String> arguments) {
		int end = arguments.indexOf("--");
		List<String> options = end < 0 ? arguments : arguments.subList(0, end);
		for (int i = 0; i < options.size(); i++) {
			String argument = options.get(i);
			if (argument.startsWith(OPTION + "=")) {
				return known(argument.substring(OPTION.length() + 1));
			}
			if (argument.equals(OPTION) && i + 1 < options.size()) {
				return known(options.get(i + 1));
			}
		}
		return "";
	}

	/** A language that is refused later does not decide in which language that is said. */
	private static String known(String code) {
		return code.equals("nl") || code.equals("en") ? code : "";
	}

	private static String variable(Surroundings surroundings) {
		return VARIABLES.stream().map(surroundings::variable).filter(value -> !value.isBlank()).findFirst().orElse("");
	}

	private static boolean isDutch(String tag) {
		return tag.toLowerCase(Locale.ROOT).matches("nl([-_.@].*)?");
	}
}
