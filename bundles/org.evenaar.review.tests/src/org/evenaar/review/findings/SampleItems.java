package org.evenaar.review.findings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.evenaar.check.Finding;
import org.evenaar.check.Place;
import org.evenaar.model.review.Verdict;
import org.evenaar.review.DecisionEntry;
import org.evenaar.review.Presence;
import org.evenaar.review.ReviewItem;
import org.evenaar.rules.Certainty;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Status;
import org.evenaar.rules.Text;

/** Findings by chance, and by order. */
final class SampleItems {

	private static final List<String> QUOTES = List.of("negroïde", "blanke huid", "Émigré", "factor 1,159", "ras", "Kaukasisch");
	private static final List<String> CATEGORIES = List.of("race-correction", "outdated-group-label", "othering", "skin-tone");
	private static final List<String> SECTIONS = List.of("", "2.1 Meten", "3 Aanbevelingen", "4 Discussie");
	private static final List<String> REVIEWERS = List.of("A. Bakker", "J. Yılmaz", "z");

	private SampleItems() {
	}

	static ReviewItem item(int number, Severity severity, String suppressedBy, Verdict verdict) {
		List<DecisionEntry> decisions = verdict == null ? List.of()
				: List.of(new DecisionEntry("A. Bakker", verdict, "omdat", "", "", Instant.EPOCH));
		return new ReviewItem("id" + number, finding("ras", severity, suppressedBy, "othering", "", "", 0, number), false,
				Presence.UNCOMPARED, decisions);
	}

	static ReviewItem item(String quote, Severity severity) {
		return new ReviewItem("x", finding(quote, severity, "", "othering", "", "", 0, 0), false, Presence.UNCOMPARED, List.of());
	}

	private static Finding finding(String quote, Severity severity, String suppressedBy, String category, String section,
			String chapter, int page, int number) {
		Place place = new Place("1/p" + number, 0, quote.length(), page, section, "", quote, "voor ", " na", quote, number, chapter);
		return new Finding("RULE-" + category.toUpperCase(), new Text("Titel " + category, "Title " + category), category, severity,
				Certainty.HIGH, Status.NOT_APPLICABLE, 0, place, new Text("w", "w"), List.of(), List.of(), suppressedBy, number);
	}

	static List<ReviewItem> random(Random random, int size) {
		List<ReviewItem> items = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			String section = any(random, SECTIONS);
			Finding finding = finding(any(random, QUOTES), any(random, List.of(Severity.values())),
					random.nextInt(6) == 0 ? "critique" : "", any(random, CATEGORIES), section,
					random.nextBoolean() || section.isEmpty() ? "" : "Deel " + random.nextInt(3), random.nextInt(300), i);
			List<DecisionEntry> decisions = new ArrayList<>();
			for (int d = random.nextInt(3); d > 0; d--) {
				decisions.add(new DecisionEntry(any(random, REVIEWERS), any(random, List.of(Verdict.values())), "omdat " + d, "", "",
						Instant.ofEpochSecond(random.nextInt(5) * 86_400L)));
			}
			boolean byHand = !finding.suppressed() && random.nextInt(20) == 0;
			items.add(new ReviewItem("id" + i, finding, byHand, any(random, List.of(Presence.values())), decisions));
		}
		return items;
	}

	static FindingFilter filter(Random random, FindingTable table) {
		Set<Severity> severities = EnumSet.noneOf(Severity.class);
		for (Severity severity : Severity.values()) {
			if (random.nextInt(4) > 0) {
				severities.add(severity);
			}
		}
		FindingFilter filter = FindingFilter.USUAL.withSeverities(severities).withSuppressed(random.nextBoolean());
		filter = random.nextInt(3) > 0 ? filter : filter.withCategories(Set.of(any(random, CATEGORIES)));
		filter = random.nextInt(3) > 0 ? filter : filter.withDecided(EnumSet.of(any(random, List.of(Decided.values()))));
		filter = random.nextInt(3) > 0 ? filter
				: filter.withHeading(any(random, List.copyOf(table.choices().headings().keySet())));
		filter = random.nextInt(4) > 0 ? filter : filter.withReviewer(any(random, REVIEWERS));
		return random.nextInt(3) > 0 ? filter : filter.withText(any(random, List.of("KAUKASISCH", "omdat 1", "1,159", "titel other")));
	}

	private static <T> T any(Random random, List<T> values) {
		return values.get(random.nextInt(values.size()));
	}
}
