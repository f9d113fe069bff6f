package org.evenaar.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.evenaar.statistics.accuracy.CutOff;
import org.evenaar.statistics.accuracy.ScoreCounts;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;
import org.evenaar.statistics.counts.Pattern;
import org.evenaar.statistics.disclosure.Publication;
import org.evenaar.statistics.disclosure.SuppressedTable;
import org.evenaar.statistics.disclosure.SuppressionRule;

/**
 * What of a validation may leave the machine that counted: small numbers of people are hidden, as many others as it takes
 * that none can be computed back, and whatever is derived from a hidden number. Every form of report is written from a
 * publication, so that two reports hide the same.
 */
public final class ValidationPublication {

	private static final String GROUP = "group";
	private static final String SCORE = "score";
	private static final String CRITERION = "criterion";
	private static final String WITH = "with";
	private static final String WITHOUT = "without";

	private final Validation validation;
	private final Optional<SuppressionRule> rule;
	private final Optional<SuppressedTable> table;

	private ValidationPublication(Validation validation, Optional<SuppressionRule> rule, Optional<SuppressedTable> table) {
		this.validation = validation;
		this.rule = rule;
		this.table = table;
	}

	/** Everything, for one's own machine. */
	public static ValidationPublication ofEverything(Validation validation) {
		return new ValidationPublication(validation, Optional.empty(), Optional.empty());
	}

	/** @param rule which numbers are too small */
	public static ValidationPublication of(Validation validation, SuppressionRule rule) {
		Optional<SuppressedTable> table = validation.responses().map(result -> table(result, rule));
		return new ValidationPublication(validation, Optional.of(rule), table);
	}

	/** People by group, by the cut-offs they reach, and by what they really have. */
	private static SuppressedTable table(ResponseResult result, SuppressionRule rule) {
		Responses responses = result.responses();
		List<CutOff> cutOffs = cutOffs(result);
		Map<String, Integer> bands = new LinkedHashMap<>();
		responses.scores().values().forEach(scores -> scores.scores().keySet()
				.forEach(score -> bands.putIfAbsent(band(cutOffs, score), bands.size())));
		List<Dimension> dimensions = new ArrayList<>();
		dimensions.add(new Dimension(GROUP, responses.groups().stream().map(group -> category(group)).toList()));
		dimensions.add(new Dimension(SCORE, bands.isEmpty() ? List.of("") : List.copyOf(bands.keySet())));
		dimensions.add(new Dimension(CRITERION, List.of(WITH, WITHOUT, CountTable.UNKNOWN)));
		CountTable.Builder builder = CountTable.over(dimensions);
		for (ResponseGroup group : responses.groups()) {
			responses.scores().get(group.value()).scores().forEach((score, people) -> {
				String band = band(cutOffs, score);
				builder.add(List.of(category(group), band, WITH), people.with());
				builder.add(List.of(category(group), band, WITHOUT), people.without());
				builder.add(List.of(category(group), band, CountTable.UNKNOWN), people.unknown());
			});
		}
		return SuppressedTable.of(builder.build(), new Publication(margins(result, rule)), rule).get();
	}

	/** The number of everybody is not told where a group is small: else a large group would have to be hidden with it. */
	private static Set<Set<String>> margins(ResponseResult result, SuppressionRule rule) {
		Set<Set<String>> margins = new LinkedHashSet<>(List.of(Set.of(GROUP)));
		if (!smallGroup(result, rule)) {
			margins.add(Set.of());
		}
		if (!result.cutOffs().isEmpty()) {
			margins.add(Set.of(GROUP, SCORE));
		}
		if (result.responses().criterion()) {
			margins.add(Set.of(GROUP, CRITERION));
		}
		if (!result.cutOffs().isEmpty() && result.responses().criterion()) {
			margins.add(Set.of(GROUP, SCORE, CRITERION));
		}
		return margins;
	}

	private static boolean smallGroup(ResponseResult result, SuppressionRule rule) {
		return result.responses().groups().stream().anyMatch(group -> rule.tooSmall(group.people()));
	}

	private static List<CutOff> cutOffs(ResponseResult result) {
		return result.cutOffs().stream().map(CutOffResult::cutOff).distinct().toList();
	}

	/** Which of the cut-offs a score reaches. */
	private static String band(List<CutOff> cutOffs, double score) {
		StringBuilder reached = new StringBuilder("s");
		cutOffs.forEach(cutOff -> reached.append(cutOff.refers(score) ? '1' : '0'));
		return reached.toString();
	}

	private static String category(ResponseGroup group) {
		return "g " + group.value();
	}

	/** @return what is published, with every figure; ask this publication which of them may be shown */
	public Validation validation() {
		return validation;
	}

	/** @return which numbers are too small; empty where nothing is hidden on purpose */
	public Optional<SuppressionRule> rule() {
		return rule;
	}

	/** @return whether something is hidden */
	public boolean suppressed() {
		return table.filter(SuppressedTable::suppressed).isPresent() || validation.responses().filter(result -> result.responses().groups()
				.stream().anyMatch(group -> incomplete(group).isEmpty())).isPresent();
	}

	private boolean hidden(Pattern pattern) {
		return table.filter(each -> each.hidden(pattern)).isPresent();
	}

	private static Pattern of(ResponseGroup group) {
		return Pattern.of(GROUP, category(group));
	}

	/** @return how many people answered every item; empty where that is hidden */
	public OptionalLong everybody() {
		long all = validation.responses().map(result -> result.responses().groups().stream().mapToLong(ResponseGroup::people).sum()).orElse(0L);
		boolean small = rule.isPresent() && validation.responses().filter(result -> smallGroup(result, rule.get())).isPresent();
		return small || hidden(Pattern.EVERYBODY) ? OptionalLong.empty() : OptionalLong.of(all);
	}

	/** @return whether the number of people of a group, and with it all that is computed of the group, may be shown */
	public boolean shown(ResponseGroup group) {
		return !hidden(of(group));
	}

	/** @return how many of a group answered every item; empty where that is hidden */
	public OptionalLong people(ResponseGroup group) {
		return shown(group) ? OptionalLong.of(group.people()) : OptionalLong.empty();
	}

	/** @return how many of a group left out an item; empty where they are so few that it is hidden */
	public OptionalLong incomplete(ResponseGroup group) {
		boolean small = rule.filter(each -> each.tooSmall(group.incomplete())).isPresent();
		return small ? OptionalLong.empty() : OptionalLong.of(group.incomplete());
	}

	/** @return whether figures that compare a group with the reference may be shown */
	public boolean compared(ResponseGroup group) {
		return shown(group) && validation.responses().filter(result -> shown(result.responses().reference())).isPresent();
	}

	/** @return whether p adjusted for the number of groups may be shown: it is made of the p of all of them */
	public boolean adjusted() {
		return validation.responses().filter(result -> result.responses().groups().stream().allMatch(this::shown)).isPresent();
	}

	/** @return whether the share of a group that a cut-off refers may be shown */
	public boolean referred(CutOffResult cutOff, ResponseGroup group) {
		return shown(group) && bands(cutOff.cutOff(), true).stream().noneMatch(band -> hidden(of(group).and(SCORE, band)));
	}

	/** @return whether what a cut-off does to those of a group who have, or have not, what is looked for may be shown */
	public boolean referred(CutOffResult cutOff, ResponseGroup group, boolean with) {
		String criterion = with ? WITH : WITHOUT;
		return shown(group) && !hidden(of(group).and(CRITERION, criterion)) && bands(cutOff.cutOff(), with).stream()
				.noneMatch(band -> hidden(of(group).and(SCORE, band).and(CRITERION, criterion)));
	}

	/** @return whether the area under the curve of a group may be shown: both sides of it have people enough */
	public boolean area(ResponseGroup group) {
		return shown(group) && !hidden(of(group).and(CRITERION, WITH)) && !hidden(of(group).and(CRITERION, WITHOUT));
	}

	/** @return how an item is answered in a group that may be shown, as its total score rises */
	public ItemCurve curve(ResponseItem item, ResponseGroup group) {
		ResponseResult result = validation.responses().orElseThrow();
		return ItemCurve.of(result.responses(), item, group, rule.map(SuppressionRule::threshold).orElse(1L),
				result.options().dif().level());
	}

	/** @return the bands of scores that a cut-off refers, or does not */
	private List<String> bands(CutOff cutOff, boolean referred) {
		ResponseResult result = validation.responses().orElseThrow();
		List<CutOff> all = cutOffs(result);
		int place = all.indexOf(cutOff);
		Set<String> bands = new LinkedHashSet<>();
		for (ScoreCounts scores : result.responses().scores().values()) {
			scores.scores().keySet().forEach(score -> bands.add(band(all, score)));
		}
		return bands.stream().filter(band -> band.charAt(place + 1) == '1' == referred).toList();
	}
}
