package org.evenaar.validation.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.evenaar.statistics.Interval;
import org.evenaar.statistics.proportion.NewcombeDifference;
import org.evenaar.validation.AreaResult;
import org.evenaar.validation.Conclusion.Kind;
import org.evenaar.validation.Conclusion;
import org.evenaar.validation.CutOffResult;
import org.evenaar.validation.GroupReliability;
import org.evenaar.validation.ItemResult;
import org.evenaar.validation.ItemVerdict.Why;
import org.evenaar.validation.ItemVerdict;
import org.evenaar.validation.ResponseGroup;
import org.evenaar.validation.ResponseResult;
import org.evenaar.validation.Responses;
import org.evenaar.validation.ValidationOptions;
import org.evenaar.validation.ValidationPublication;
import org.evenaar.validation.ValidationWords;

/** What the answers say, in words. */
public final class ResponseConclusions {

	private static final int MOST_NAMED = 10;

	private final ValidationPublication publication;
	private final ResponseResult result;
	private final ValidationWords words;
	private final List<Conclusion> all = new ArrayList<>();

	public ResponseConclusions(ValidationPublication publication, ResponseResult result, ValidationWords words) {
		this.publication = publication;
		this.result = result;
		this.words = words;
	}

	/** @return in the order in which they are to be read */
	public List<Conclusion> all() {
		basis();
		for (ResponseGroup group : result.responses().focal()) {
			if (publication.compared(group)) {
				items(group);
			}
		}
		reliability();
		result.cutOffs().forEach(this::cutOff);
		areas();
		if (publication.suppressed()) {
			add(Kind.HIDDEN, words.text("conclusion.hidden", publication.rule().orElseThrow().threshold()));
		}
		add(Kind.CAUTION, words.text("conclusion.assumptions"));
		return all;
	}

	private void basis() {
		Responses responses = result.responses();
		String reference = words.group(responses.reference());
		List<String> groups = responses.groups().stream().map(group -> words.text("conclusion.group", words.group(group), people(group))).toList();
		StringBuilder said = new StringBuilder(words.text("conclusion.basis", responses.items().size(), responses.file(), words.and(groups), reference));
		long incomplete = responses.groups().stream().mapToLong(ResponseGroup::incomplete).sum();
		if (incomplete > 0) {
			boolean told = responses.groups().stream().allMatch(group -> publication.incomplete(group).isPresent());
			said.append(' ').append(told ? words.text("conclusion.incomplete", incomplete, words.figures().count(incomplete))
					: words.text("conclusion.incompleteHidden"));
		}
		add(Kind.BASIS, said.toString());
	}

	private String people(ResponseGroup group) {
		return publication.people(group).isPresent() ? words.figures().count(group.people()) : words.text("hidden");
	}

	private void items(ResponseGroup group) {
		List<ItemResult> items = result.items(group);
		List<String> shown = items.stream().filter(item -> item.verdict().differs())
				.map(item -> words.text("conclusion.item", words.of(item.item().label()), words.verdict(item))).toList();
		long negligible = items.stream().filter(item -> item.verdict() == ItemVerdict.NEGLIGIBLE).count();
		String name = words.group(group);
		String reference = words.group(result.responses().reference());
		if (!shown.isEmpty()) {
			add(Kind.ITEMS, words.text("conclusion.items", shown.size(), name, reference, words.and(shown, MOST_NAMED)));
		}
		List<String> rest = new ArrayList<>();
		if (negligible > 0) {
			rest.add(words.text("conclusion.negligible", negligible));
		}
		reasons(items).forEach((why, number) -> rest.add(words.text("conclusion.why." + why.key(), number, result.options().dif().leastPerGroup())));
		if (!rest.isEmpty()) {
			add(Kind.UNDETERMINED, words.text(shown.isEmpty() ? "conclusion.noneShown" : "conclusion.others", name, reference)
					+ ' ' + String.join(" ", rest));
		}
		List<String> disagree = items.stream().filter(ItemResult::disagree).map(item -> words.of(item.item().label())).toList();
		if (!disagree.isEmpty() && items.stream().noneMatch(item -> item.why() == Why.GROUP_TOO_SMALL)) {
			add(Kind.UNDETERMINED, words.text("conclusion.disagree", disagree.size(), words.and(disagree, MOST_NAMED)));
		}
		caution(group);
	}

	private static Map<Why, Long> reasons(List<ItemResult> items) {
		Map<Why, Long> reasons = new LinkedHashMap<>();
		items.stream().filter(item -> item.verdict() == ItemVerdict.UNDETERMINED).forEach(item -> reasons.merge(item.why(), 1L, Long::sum));
		return reasons;
	}

	private void caution(ResponseGroup group) {
		long smaller = Math.min(group.people(), result.responses().reference().people());
		boolean judged = smaller >= result.options().dif().leastPerGroup();
		if (judged && smaller <= ValidationOptions.OFTEN_MISSED) {
			add(Kind.CAUTION, words.text("conclusion.oftenMissed", words.figures().count(smaller), ValidationOptions.OFTEN_MISSED));
		}
	}

	private void reliability() {
		List<String> groups = new ArrayList<>();
		for (GroupReliability each : result.reliability()) {
			if (each.group().isPresent() && publication.shown(each.group().get()) && each.scale().alpha().computable()) {
				Interval interval = each.scale().alpha().get().interval();
				groups.add(words.text("conclusion.alpha", words.group(each.group().get()), words.figures().figure(each.scale().alpha().get().alpha()),
						words.figures().figure(interval.low()), words.figures().figure(interval.high()), words.text("use." + each.scale().use().key())));
			}
		}
		if (!groups.isEmpty()) {
			add(Kind.RELIABILITY, words.text("conclusion.reliability", String.join("; ", groups)));
		}
		List<String> reversed = result.reliability().getFirst().scale().seemReversed();
		if (!reversed.isEmpty()) {
			add(Kind.CAUTION, words.text("conclusion.reversed", words.and(reversed, MOST_NAMED)));
		}
	}

	private void cutOff(CutOffResult cutOff) {
		List<String> groups = new ArrayList<>();
		for (CutOffResult.InGroup each : cutOff.groups()) {
			if (publication.referred(cutOff, each.group()) && each.referred().computable()) {
				groups.add(words.text("conclusion.referred", words.group(each.group()), words.figures().share(each.referred().get().share()),
						difference(cutOff, each.group(), each.difference())));
			}
		}
		if (!groups.isEmpty()) {
			add(Kind.CUT_OFF, words.text("conclusion.cutOff", words.of(cutOff.label()), String.join("; ", groups)));
		}
	}

	/** The difference from the reference, where both may be shown. */
	private String difference(CutOffResult cutOff, ResponseGroup group, Optional<NewcombeDifference> difference) {
		if (difference.isEmpty() || !publication.referred(cutOff, result.responses().reference())) {
			return "";
		}
		return ' ' + words.text("conclusion.points", points(difference.get().difference()), points(difference.get().interval().low()),
				points(difference.get().interval().high()));
	}

	private String points(double share) {
		return words.figures().format("+0.0;-0.0", share * 100);
	}

	private void areas() {
		List<String> groups = new ArrayList<>();
		for (AreaResult each : result.areas()) {
			if (publication.area(each.group()) && each.area().flatMap(area -> area.interval()).computable()) {
				Interval interval = each.area().get().interval().get();
				groups.add(words.text("conclusion.area", words.group(each.group()), words.figures().figure(each.area().get().area()),
						words.figures().figure(interval.low()), words.figures().figure(interval.high())));
			}
		}
		if (!groups.isEmpty()) {
			add(Kind.ACCURACY, words.text("conclusion.areas", String.join("; ", groups)));
		}
	}

	private void add(Kind kind, String text) {
		all.add(new Conclusion(kind, text));
	}
}
