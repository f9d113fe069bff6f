package org.evenaar.instrument.internal.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When an item is asked, as the formats write it, inside the text of {@code Item.skip}, which says when it is not
 * asked: "unless [q1] = '1' and [q2] > 3".
 *
 * @param all  true where all parts must hold, false where one is enough
 * @param parts at least one
 */
public record Condition(boolean all, List<Part> parts) {

	private static final String UNLESS = "unless ";
	private static final Pattern PART = Pattern.compile("\\[([^\\[\\]']{1,200})\\] (?:(exists|not exists)|(=|!=|<|>|<=|>=) (?:'([^']{0,200})'|([0-9.+-]{1,30}|true|false)))");

	/**
	 * One comparison.
	 *
	 * @param item     the id of the item whose answer is looked at
	 * @param operator exists, not exists, =, !=, &lt;, &gt;, &lt;= or &gt;=
	 * @param answer   what it is compared with; empty with exists
	 * @param quoted   false for numbers and for true and false
	 */
	public record Part(String item, String operator, String answer, boolean quoted) {

		String text() {
			String subject = '[' + item + "] " + operator;
			return operator.endsWith("exists") ? subject : subject + ' ' + (quoted ? '\'' + answer + '\'' : answer);
		}
	}

	/** @return the text of a skip from a condition under which an item is shown */
	public static String unless(String shownIf) {
		return shownIf.isEmpty() ? "" : UNLESS + shownIf;
	}

	/** @return the text of a skip */
	public String skip() {
		return unless(String.join(all ? " and " : " or ", parts.stream().map(Part::text).toList()));
	}

	/** @return the condition in a skip, where it is no more than such comparisons */
	public static Optional<Condition> of(String skip) {
		if (!skip.startsWith(UNLESS)) {
			return Optional.empty();
		}
		List<Part> parts = new ArrayList<>();
		Matcher matcher = PART.matcher(skip);
		int at = UNLESS.length();
		while (matcher.find(at) && matcher.start() == at) {
			boolean exists = matcher.group(2) != null;
			parts.add(new Part(matcher.group(1), exists ? matcher.group(2) : matcher.group(3),
					exists ? "" : matcher.group(4) != null ? matcher.group(4) : matcher.group(5), matcher.group(4) != null));
			at = matcher.end();
			at += skip.startsWith(" and ", at) ? 5 : skip.startsWith(" or ", at) ? 4 : 0;
		}
		if (parts.isEmpty()) {
			return Optional.empty();
		}
		Condition every = new Condition(true, List.copyOf(parts));
		Condition any = new Condition(false, every.parts());
		return every.skip().equals(skip) ? Optional.of(every) : any.skip().equals(skip) ? Optional.of(any) : Optional.empty();
	}
}
