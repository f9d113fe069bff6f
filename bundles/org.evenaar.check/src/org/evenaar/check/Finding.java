package org.evenaar.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

import org.evenaar.rules.Certainty;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Source;
import org.evenaar.rules.Status;
import org.evenaar.rules.Text;

/**
 * Something a check saw in a document. Immutable; views, command line and reports show the same one.
 *
 * @param check        id of the check or rule, stable for ever
 * @param title        what was seen, in a few words
 * @param category     kind of finding, such as race-correction
 * @param severity     how much it weighs
 * @param certainty    how sure the check is
 * @param status       what has become of the algorithm or rule that was seen
 * @param since        year from which the status holds, 0 where not stated
 * @param place        where it stands
 * @param why          why it matters
 * @param remedies     what to do instead; may be empty
 * @param sources      where the facts come from; may be empty
 * @param suppressedBy name of the exception that holds the finding back, or empty for a finding that counts
 * @param occurrence   0, or the place among findings of the document that are alike in check, quote and context
 */
public record Finding(String check, Text title, String category, Severity severity, Certainty certainty, Status status,
		int since, Place place, Text why, List<Text> remedies, List<Source> sources, String suppressedBy, int occurrence) {

	/** The order of the document; findings at one place by weight, then by check. */
	public static final Comparator<Finding> IN_DOCUMENT = Comparator.comparingInt((Finding f) -> f.place().order())
			.thenComparingInt(f -> f.place().start()).thenComparingInt(f -> f.place().end())
			.thenComparing(Finding::severity).thenComparing(Finding::check).thenComparing(Finding::suppressedBy);

	public Finding {
		remedies = List.copyOf(remedies);
		sources = List.copyOf(sources);
	}

	public boolean suppressed() {
		return !suppressedBy.isEmpty();
	}

	/**
	 * @return sixteen hexadecimal digits that stay the same while check, quote and the words around it do, wherever
	 *         in the document they move
	 */
	public String id() {
		String key = String.join("\n", check, place.quote(), place.prefix(), place.suffix())
				+ (occurrence == 0 ? "" : "\n" + occurrence);
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, 8);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}

	/** @return the same finding, as the given one of those that are alike */
	Finding atOccurrence(int number) {
		return new Finding(check, title, category, severity, certainty, status, since, place, why, remedies, sources,
				suppressedBy, number);
	}

	/** @return the same finding with another weight */
	public Finding weighing(Severity other) {
		return other == severity ? this
				: new Finding(check, title, category, other, certainty, status, since, place, why, remedies, sources,
						suppressedBy, occurrence);
	}

	/** @return true where a source was read and found to state the facts, or where no fact needs one */
	public boolean verified() {
		return sources.isEmpty() || sources.stream().anyMatch(Source::verified);
	}
}
