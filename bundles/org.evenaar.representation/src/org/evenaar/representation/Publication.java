package org.evenaar.representation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.evenaar.population.PopulationException;
import org.evenaar.representation.internal.JointCounts;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Pattern;
import org.evenaar.statistics.coverage.UncoveredPattern;
import org.evenaar.statistics.disclosure.SuppressedTable;
import org.evenaar.statistics.disclosure.SuppressionRule;

/**
 * What of a comparison may leave the machine that counted: counts below a threshold are hidden, and as many others as it
 * takes that none can be computed back. Whatever is derived from a hidden count is hidden with it. Every form of report
 * is written from a publication, so that two reports about one comparison hide the same.
 */
public final class Publication {

	private final Representation representation;
	private final Optional<SuppressionRule> rule;
	private final List<Part> parts;
	private final List<IntersectionResult> withheld;

	/** Counts that were protected together. */
	private record Part(CountTable counts, SuppressedTable table) {

		boolean counts(Pattern pattern) {
			return pattern.categories().keySet().stream().allMatch(counts::has);
		}
	}

	private Publication(Representation representation, Optional<SuppressionRule> rule, List<Part> parts,
			List<IntersectionResult> withheld) {
		this.representation = representation;
		this.rule = rule;
		this.parts = List.copyOf(parts);
		this.withheld = List.copyOf(withheld);
	}

	/** Everything, for one's own machine. */
	public static Publication ofEverything(Representation representation) {
		return new Publication(representation, Optional.empty(), List.of(), List.of());
	}

	/**
	 * @param rule which counts are too small
	 * @return a publication of the dimensions and of those pairs of them whose small counts can be protected without hiding
	 *         more of the dimensions themselves: what a pair would cost there is more than it tells. Where there are too many
	 *         combinations, of the dimensions alone
	 * @throws PopulationException where the counts cannot be brought to the groups compared, which the comparison itself would
	 *                             have said before
	 */
	public static Publication of(Representation representation, SuppressionRule rule) throws PopulationException {
		List<CountTable> counts = JointCounts.of(representation);
		if (counts.size() == 1) {
			Optional<Publication> together = together(representation, counts.get(0), rule);
			if (together.isPresent()) {
				return together.get();
			}
			counts = representation.dimensions().stream().map(DimensionResult::participants).toList();
		}
		List<SuppressedTable> tables = SuppressedTable.ofSeparate(counts, rule).toOptional().orElseThrow();
		List<Part> parts = new ArrayList<>();
		for (int i = 0; i < tables.size(); i++) {
			parts.add(new Part(counts.get(i), tables.get(i)));
		}
		return new Publication(with(representation, List.of()), Optional.of(rule), parts, representation.intersections());
	}

	private static Optional<Publication> together(Representation representation, CountTable counts, SuppressionRule rule) {
		Result<SuppressedTable> alone = table(representation, List.of(), counts, rule);
		if (!alone.computable()) {
			return Optional.empty();
		}
		SuppressedTable best = alone.get();
		long hidden = hiddenInDimensions(best);
		List<IntersectionResult> shown = new ArrayList<>();
		for (IntersectionResult pair : representation.intersections()) {
			List<IntersectionResult> more = new ArrayList<>(shown);
			more.add(pair);
			SuppressedTable next = table(representation, more, counts, rule).get();
			if (hiddenInDimensions(next) <= hidden) {
				best = next;
				shown = more;
			}
		}
		List<IntersectionResult> withheld = new ArrayList<>(representation.intersections());
		withheld.removeAll(shown);
		return Optional.of(new Publication(with(representation, shown), Optional.of(rule), List.of(new Part(counts, best)), withheld));
	}

	private static Result<SuppressedTable> table(Representation representation, List<IntersectionResult> pairs, CountTable counts,
			SuppressionRule rule) {
		return SuppressedTable.of(counts, new org.evenaar.statistics.disclosure.Publication(margins(representation, pairs)), rule);
	}

	private static long hiddenInDimensions(SuppressedTable table) {
		return table.hiddenPatterns().stream().filter(pattern -> pattern.level() < 2).count();
	}

	private static Representation with(Representation r, List<IntersectionResult> pairs) {
		return new Representation(r.dataset(), r.options(), r.dimensions(), pairs, r.weights());
	}

	/** @return another comparison, of which just as much may be shown; for tests of what can be told from a publication */
	Publication sameMask(Representation other) {
		List<IntersectionResult> shown = other.intersections().stream().filter(pair -> representation.intersections().stream()
				.anyMatch(own -> own.first().equals(pair.first()) && own.second().equals(pair.second()))).toList();
		return new Publication(with(other, shown), rule, parts, withheld);
	}

	private static Set<Set<String>> margins(Representation representation, List<IntersectionResult> pairs) {
		Set<Set<String>> margins = new LinkedHashSet<>();
		margins.add(Set.of());
		representation.dimensions().forEach(dimension -> margins.add(Set.of(dimension.id())));
		pairs.forEach(pair -> margins.add(Set.of(pair.first(), pair.second())));
		return margins;
	}

	/** @return the comparison, with the intersections that may be shown */
	public Representation representation() {
		return representation;
	}

	/** @return pairs of dimensions that may not be shown at all; only their names may be */
	public List<IntersectionResult> withheld() {
		return withheld;
	}

	/** @return which counts are too small; empty where nothing is hidden on purpose */
	public Optional<SuppressionRule> rule() {
		return rule;
	}

	/** @return whether something is hidden */
	public boolean suppressed() {
		return !withheld.isEmpty() || parts.stream().anyMatch(part -> part.table().suppressed());
	}

	/** @return whether the number of people of a group, and all that is derived from it, must stay hidden */
	public boolean hidden(Pattern pattern) {
		return parts.stream().filter(part -> part.counts(pattern)).anyMatch(part -> part.table().hidden(pattern));
	}

	/** @return how many people of a group there are; empty where that is hidden */
	public OptionalLong people(GroupResult group) {
		return hidden(group.pattern()) ? OptionalLong.empty() : OptionalLong.of(group.n());
	}

	/** @return how many people there are; empty where that is hidden */
	public OptionalLong everybody() {
		return hidden(Pattern.EVERYBODY) ? OptionalLong.empty() : OptionalLong.of(representation.dataset().people());
	}

	/** @return of how many people the group is not known; empty where that is hidden */
	public OptionalLong unknown(DimensionResult dimension) {
		boolean counted = dimension.participants().dimension(dimension.id()).indexOf(CountTable.UNKNOWN) >= 0;
		return counted && hidden(Pattern.of(dimension.id(), CountTable.UNKNOWN)) ? OptionalLong.empty()
				: OptionalLong.of(dimension.unknown());
	}

	/**
	 * @return how many people the shares of a dimension are taken of; empty where that is hidden: together with everybody it
	 *         tells how many are unknown
	 */
	public OptionalLong known(DimensionResult dimension) {
		return unknown(dimension).isPresent() && !hidden(Pattern.EVERYBODY) ? OptionalLong.of(dimension.known()) : OptionalLong.empty();
	}

	/**
	 * @return whether share, ratio and all else that is derived from the count of a group may be shown: the count is, and so
	 *         is the number of people it is a share of. Of a pair that is everybody less those of whom the one, the other or
	 *         both are unknown
	 */
	public boolean derived(GroupResult group) {
		return !hidden(group.pattern()) && totalShown(group.pattern());
	}

	private boolean totalShown(Pattern pattern) {
		return representation.dimensions().stream().filter(dimension -> pattern.categories().containsKey(dimension.id()))
				.allMatch(dimension -> known(dimension).isPresent()) && !allUnknownHidden(pattern);
	}

	private boolean allUnknownHidden(Pattern pattern) {
		Pattern unknown = Pattern.EVERYBODY;
		for (String dimension : pattern.categories().keySet()) {
			if (!hasUnknown(dimension)) {
				return false;
			}
			unknown = unknown.and(dimension, CountTable.UNKNOWN);
		}
		return hidden(unknown);
	}

	private boolean hasUnknown(String dimension) {
		return representation.dimensions().stream().filter(d -> d.id().equals(dimension))
				.anyMatch(d -> d.participants().dimension(dimension).indexOf(CountTable.UNKNOWN) >= 0);
	}

	/**
	 * @param siblings all groups of the dimension or pair the group belongs to
	 * @return whether p adjusted for the number of groups may be shown: it is made of the p of all groups, so that of a shown
	 *         one it would tell that of a hidden one
	 */
	public boolean adjusted(List<GroupResult> siblings) {
		return siblings.stream().allMatch(this::derived);
	}

	/**
	 * @return whether the group has clearly too few participants, by itself or as a part of one of its dimensions that has,
	 *         as far as that may be said
	 */
	public boolean uncovered(IntersectionResult pair, GroupResult group) {
		return derived(group) && pair.uncovered().stream().map(UncoveredPattern::pattern)
				.anyMatch(pattern -> pattern.covers(group.pattern()) && mayBeSaid(pair, pattern));
	}

	/** Of a part of one dimension, those count of whom the other dimension is known. */
	private boolean mayBeSaid(IntersectionResult pair, Pattern pattern) {
		String other = pattern.categories().containsKey(pair.first()) ? pair.second() : pair.first();
		boolean wholly = pattern.level() != 1 || !hasUnknown(other) || !hidden(pattern.and(other, CountTable.UNKNOWN));
		return !hidden(pattern) && wholly && totalShown(new Pattern(Map.of(pair.first(), "", pair.second(), "")));
	}

	/** @return whether what is derived from all groups of a dimension (tests, distances) may be shown */
	public boolean whole(DimensionResult dimension) {
		return known(dimension).isPresent() && dimension.groups().stream().noneMatch(group -> hidden(group.pattern()));
	}
}
