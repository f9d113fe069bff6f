package org.evenaar.review.internal.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.evenaar.check.DocumentResult;
import org.evenaar.check.Finding;
import org.evenaar.check.FindingSettings;
import org.evenaar.check.Place;
import org.evenaar.check.RunResult;
import org.evenaar.model.review.FindingRecord;
import org.evenaar.model.review.Review;
import org.evenaar.review.Presence;
import org.evenaar.review.ReviewItem;
import org.evenaar.review.RuleSettings;
import org.evenaar.rules.Rule;

/**
 * Joins what the checks see now to what the review keeps: by the id of the finding, and where the rules changed since,
 * by its words and its rule. A record with a decision is an item whatever became of its finding.
 */
public final class ItemBuilder {

	private final Review review;
	private final DocumentState state;
	private final FindingSettings settings;
	private final List<ReviewItem> items = new ArrayList<>();
	private final Map<String, String> aliases = new HashMap<>();

	private ItemBuilder(Review review, DocumentState state, RuleSettings settings) {
		this.review = review;
		this.state = state;
		this.settings = new FindingSettings(settings.off(), settings.severities());
	}

	/** @param settings those that are in force, the person's and the review's together */
	public static ItemList build(Review review, DocumentState state, RuleSettings settings) {
		return new ItemBuilder(review, state, settings).build();
	}

	private ItemList build() {
		RunResult run = settings.apply(state.all());
		DocumentResult result = run.documents().get(0);
		Map<String, Finding> findings = new LinkedHashMap<>();
		result.findings().forEach(finding -> findings.put(finding.id(), finding));
		result.suppressed().forEach(finding -> findings.put(finding.id(), finding));
		Map<String, FindingRecord> joined = join(findings);
		Set<String> taken = new HashSet<>();
		review.getRecords().forEach(record -> taken.add(record.getId()));
		boolean compared = !review.getEarlier().isEmpty();
		findings.forEach((id, finding) -> {
			FindingRecord record = joined.get(id);
			if (record != null) {
				items.add(item(record, finding));
			} else {
				Presence presence = compared && Records.kept(finding) ? Presence.NEW : Presence.UNCOMPARED;
				items.add(new ReviewItem(Records.free(id, taken), finding, false, presence, List.of()));
			}
			aliases.put(id, items.getLast().id());
		});
		Set<FindingRecord> seen = new HashSet<>(joined.values());
		review.getRecords().stream().filter(record -> !seen.contains(record)).forEach(this::unseen);
		items.sort(Comparator.comparing(ReviewItem::finding, Finding.IN_DOCUMENT));
		return new ItemList(run, items, aliases);
	}

	/** @return records by the ids of the findings that are theirs */
	private Map<String, FindingRecord> join(Map<String, Finding> findings) {
		Map<String, FindingRecord> joined = new HashMap<>();
		List<FindingRecord> rest = new ArrayList<>();
		for (FindingRecord record : review.getRecords()) {
			if (record.isByHand() || Presence.of(record.getPresence()) == Presence.GONE) {
				continue;
			}
			String id = Records.findingId(record);
			if (findings.containsKey(id)) {
				joined.putIfAbsent(id, record);
			} else {
				rest.add(record);
			}
		}
		if (!rest.isEmpty()) {
			joinByPlace(rest, findings, joined);
		}
		return joined;
	}

	private void joinByPlace(List<FindingRecord> rest, Map<String, Finding> findings, Map<String, FindingRecord> joined) {
		Map<String, List<Finding>> byBlock = new HashMap<>();
		findings.forEach((id, finding) -> {
			if (!joined.containsKey(id)) {
				byBlock.computeIfAbsent(finding.place().block(), block -> new ArrayList<>()).add(finding);
			}
		});
		for (FindingRecord record : rest) {
			Optional<Place> place = Records.place(record, state.text());
			place.flatMap(p -> byBlock.getOrDefault(p.block(), List.of()).stream()
					.filter(f -> f.place().start() < p.end() && p.start() < f.place().end())
					.filter(f -> check(f.check()).equals(check(record.getCheck())))
					.filter(f -> !joined.containsKey(f.id()))
					.min(Comparator.comparingInt(f -> Math.abs(f.place().start() - p.start()))))
					.ifPresent(finding -> joined.put(finding.id(), record));
		}
	}

	/** A rule that was renamed is the same rule. */
	private String check(String id) {
		return state.all().rules().rule(id).map(Rule::id).orElse(id);
	}

	private void unseen(FindingRecord record) {
		boolean gone = Presence.of(record.getPresence()) == Presence.GONE;
		if (!gone && !Records.decided(record)) {
			return;
		}
		Optional<Place> place = gone ? Optional.empty() : Records.place(record, state.text());
		Finding finding = Records.finding(record, place.orElseGet(() -> Records.formerPlace(record)), review, state.all());
		items.add(item(record, settings.severity(finding.check(), state.all()).map(finding::weighing).orElse(finding)));
		if (place.isEmpty() && !gone) {
			ReviewItem item = items.removeLast();
			items.add(new ReviewItem(item.id(), item.finding(), item.byHand(), Presence.GONE, item.decisions()));
		}
	}

	private static ReviewItem item(FindingRecord record, Finding finding) {
		return new ReviewItem(record.getId(), finding, record.isByHand(), Presence.of(record.getPresence()),
				Records.decisions(record));
	}
}
