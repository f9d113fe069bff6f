package org.evenaar.cli.internal;

import java.util.List;
import java.util.Optional;

import org.evenaar.rules.Severity;
import org.evenaar.rules.Text;

/** Understands values of options. What is not understood gives a sentence with what was expected. */
final class Values {

	private Values() {
	}

	/** @return the value */
	static String oneOf(String option, String value, List<String> possible) throws UsageException {
		if (!possible.contains(value)) {
			throw new UsageException("value.oneOf", option, value, Texts.choice(possible));
		}
		return value;
	}

	/** @return the number, from least to most */
	static int number(String option, String value, int least, int most) throws UsageException {
		if (value.matches("[0-9]{1,9}")) {
			int number = Integer.parseInt(value);
			if (number >= least && number <= most) {
				return number;
			}
		}
		throw new UsageException("value.number", option, value, least, most);
	}

	/** @return the weight, or empty for none */
	static Optional<Severity> severity(String option, String value) throws UsageException {
		return Severity.of(oneOf(option, value, List.of("high", "medium", "low", "none")));
	}

	/** @return the sentence, and after it what may have been meant where anything may */
	static Text withMeant(Text sentence, List<String> nearest) {
		if (nearest.isEmpty()) {
			return sentence;
		}
		Text meant = Texts.both("meant", Texts.choice(nearest));
		return new Text(sentence.nl() + ' ' + meant.nl(), sentence.en() + ' ' + meant.en());
	}

	/** See no-color.org: whoever sets the variable, to anything, wants none. */
	static boolean color(String value, Session session) throws UsageException {
		return switch (oneOf("--color", value, List.of("auto", "always", "never"))) {
		case "always" -> true;
		case "never" -> false;
		default -> session.surroundings().outIsTerminal() && session.surroundings().variable("NO_COLOR").isEmpty()
				&& !session.surroundings().variable("TERM").equals("dumb");
		};
	}
}
