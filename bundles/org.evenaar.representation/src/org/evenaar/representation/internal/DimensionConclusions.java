package org.evenaar.representation.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.evenaar.representation.Conclusion;
import org.evenaar.representation.Conclusion.Kind;
import org.evenaar.representation.DimensionResult;
import org.evenaar.representation.GroupResult;
import org.evenaar.representation.Publication;
import org.evenaar.representation.RepresentationOptions;
import org.evenaar.statistics.Reason;
import org.evenaar.statistics.representation.ParticipationRatio;
import org.evenaar.statistics.representation.UnknownBounds;
import org.evenaar.statistics.representation.Verdict;

/** What one dimension says. */
public final class DimensionConclusions {

	private static final int MOST_GROUPS = 12;
	private static final int MOST_SUBGROUPS = 3;
	private static final int HUNDRED = 100;

	private final Publication publication;
	private final Words words;
	private final DimensionResult dimension;
	private final List<Conclusion> all = new ArrayList<>();

	public DimensionConclusions(Publication publication, Words words, DimensionResult dimension) {
		this.publication = publication;
		this.words = words;
		this.dimension = dimension;
	}

	public List<Conclusion> all() {
		add(Kind.REFERENCE, words.text("conclusion.reference", name(), new References(words).of(dimension)));
		if (dimension.known() == 0) {
			add(Kind.UNKNOWN, words.text("conclusion.nobodyKnown", name()));
			return all;
		}
		list(Kind.UNDER, "conclusion.under", shown(Verdict.UNDER), this::withRatio);
		list(Kind.ABSENT, absent().stream().anyMatch(Words::perhaps) ? "conclusion.absent.known" : "conclusion.absent", absent(), this::absent);
		list(Kind.OVER, "conclusion.over", shown(Verdict.OVER), this::withRatio);
		list(Kind.ADEQUATE, "conclusion.adequate", shown(Verdict.ADEQUATE), this::label);
		list(Kind.UNDETERMINED, "conclusion.undetermined", undetermined(), this::settle);
		list(Kind.OUTSIDE, "conclusion.outside", where(g -> isOutside(g) && publication.derived(g)), this::label);
		list(Kind.HIDDEN, "conclusion.hidden", where(g -> publication.people(g).isEmpty()), this::label);
		hiddenTotal();
		distance();
		unknown();
		list(Kind.SUBGROUPS, "conclusion.subgroups", subgroups(), this::detectable);
		// What was done to the table for this comparison was added last, and is to be read first.
		Stream.concat(dimension.remarks().stream(), dimension.population().description().remarks().reversed().stream())
				.forEach(remark -> add(Kind.CAUTION, remark.in(words.reader())));
		return all;
	}

	private static boolean isOutside(GroupResult group) {
		return group.ratio().whyNot().filter(Reason.OUTSIDE_REFERENCE::equals).isPresent();
	}

	private List<GroupResult> where(Predicate<GroupResult> condition) {
		return dimension.groups().stream().filter(condition).toList();
	}

	private List<GroupResult> shown(Verdict verdict) {
		return where(g -> publication.derived(g) && g.ratio().computable() && g.verdict() == verdict);
	}

	/** That nobody takes part is shown whatever else is hidden. */
	private List<GroupResult> absent() {
		return where(g -> publication.people(g).isPresent() && g.n() == 0 && g.populationShare().toOptional().orElse(0.0) > 0);
	}

	private List<GroupResult> undetermined() {
		return shown(Verdict.UNDETERMINED);
	}

	private void list(Kind kind, String key, List<GroupResult> groups, Function<GroupResult, String> inWords) {
		if (!groups.isEmpty()) {
			List<String> items = groups.stream().map(inWords).toList();
			add(kind, words.text(key, name(), words.and(items, MOST_GROUPS)));
		}
	}

	private String label(GroupResult group) {
		return group.label().in(words.reader());
	}

	private String withRatio(GroupResult group) {
		ParticipationRatio ratio = group.ratio().get();
		return words.text("conclusion.item.ratio", label(group), words.share(ratio.share()), words.share(ratio.populationShare()),
				words.ratio(ratio.ratio()), words.ratio(ratio.interval().low()), words.ratio(ratio.interval().high()));
	}

	private String absent(GroupResult group) {
		String share = words.share(group.populationShare().get());
		if (!publication.derived(group)) {
			return words.text("conclusion.item.absent", label(group), share);
		}
		double expected = dimension.known() * group.populationShare().get();
		return words.text(group.clearlyUnder() ? "conclusion.item.absent.under" : "conclusion.item.absent.chance", label(group), share,
				expected < 1 ? words.text("fewerThanOne") : words.count(Math.round(expected)));
	}

	private String settle(GroupResult group) {
		ParticipationRatio ratio = group.ratio().get();
		String low = words.ratio(ratio.interval().low());
		String high = words.ratio(ratio.interval().high());
		return group.settle().toOptional().filter(s -> s.additional() / HUNDRED < dimension.known())
				.map(s -> words.text("conclusion.item.settle", label(group), low, high, words.roughly(s.additional())))
				.orElseGet(() -> words.text("conclusion.item.unsettled", label(group), low, high));
	}

	private String detectable(GroupResult group) {
		return words.text("conclusion.item.detectable", label(group), words.count(group.n()), words.figure(group.detectable().get()));
	}

	private List<GroupResult> subgroups() {
		return dimension.groups().stream().filter(g -> publication.derived(g) && g.detectable().computable())
				.sorted(Comparator.comparingDouble((GroupResult g) -> g.detectable().get()).reversed()).limit(MOST_SUBGROUPS).toList();
	}

	/** Groups that are in sight while the number they are a share of is not. */
	private void hiddenTotal() {
		if (publication.known(dimension).isEmpty()) {
			add(Kind.HIDDEN, words.text("conclusion.hiddenTotal", name()));
		}
	}

	private void distance() {
		if (publication.whole(dimension)) {
			Optional<Double> variation = dimension.variation().toOptional();
			Optional<Double> chance = dimension.chance().toOptional();
			if (variation.isPresent() && chance.isPresent()) {
				add(Kind.DISTANCE, words.text("conclusion.distance", name(), words.share(variation.get()), words.share(chance.get())));
			}
		}
	}

	private void unknown() {
		if (publication.known(dimension).isEmpty() || dimension.unknown() == 0) {
			return;
		}
		long everybody = dimension.known() + dimension.unknown();
		StringBuilder sentence = new StringBuilder(words.text("conclusion.unknown", name(), words.count(dimension.unknown()),
				words.share(dimension.unknown() / (double) everybody), words.count(dimension.known()), dimension.unknown()));
		List<GroupResult> judged = where(g -> publication.derived(g) && g.ratio().computable()
				&& (g.clearlyUnder() || g.verdict() == Verdict.OVER));
		List<GroupResult> open = judged.stream().filter(this::dependsOnUnknown).toList();
		if (!open.isEmpty()) {
			sentence.append(' ').append(words.text("conclusion.unknown.open", words.and(open.stream().map(this::bound).toList(), MOST_GROUPS)));
		} else if (!judged.isEmpty()) {
			sentence.append(' ').append(words.text("conclusion.unknown.firm"));
		}
		add(Kind.UNKNOWN, sentence.toString());
	}

	/** Whether the share would be within the band if all, or none, of the unknown were of the group. */
	private boolean dependsOnUnknown(GroupResult group) {
		Optional<UnknownBounds> bounds = group.bounds().toOptional();
		if (bounds.isEmpty()) {
			return false;
		}
		double q = group.populationShare().get();
		RepresentationOptions options = publication.representation().options();
		return group.clearlyUnder() ? bounds.get().allIn() >= options.band().low() * q
				: bounds.get().allOut() <= options.band().high() * q;
	}

	private String bound(GroupResult group) {
		UnknownBounds bounds = group.bounds().get();
		return words.text("conclusion.item.bound", label(group), words.share(bounds.allOut()), words.share(bounds.allIn()));
	}

	private String name() {
		return Words.capital(dimension.label().in(words.reader()));
	}

	private void add(Kind kind, String text) {
		all.add(new Conclusion(kind, Optional.of(dimension.id()), text));
	}
}
