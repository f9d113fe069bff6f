package org.evenaar.review.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.evenaar.review.RuleSettings;
import org.evenaar.rules.Rule;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Text;

/**
 * Switches rules on and off and changes what they weigh, for all reviews of a person or for one review, and says what
 * holds for a rule and why.
 */
public final class RuleSwitches {

	private final RuleCatalog catalog;
	private final RuleSettings everywhere;
	private final Optional<RuleSettings> here;

	/**
	 * @param everywhere settings of the person for all reviews
	 * @param here       settings of one review, where it is about that; they are then the ones that change
	 */
	public RuleSwitches(RuleCatalog catalog, RuleSettings everywhere, Optional<RuleSettings> here) {
		this.catalog = catalog;
		this.everywhere = everywhere;
		this.here = here;
	}

	private RuleSettings own() {
		return here.orElse(everywhere);
	}

	/** @return what holds for the rule, and why */
	public RuleState state(RuleEntry entry) {
		List<Text> because = new ArrayList<>();
		boolean offEverywhere = off(entry, everywhere, "everywhere", because);
		boolean offHere = here.isPresent() && off(entry, here.get(), "here", because);
		RuleSettings both = here.map(everywhere::merge).orElse(everywhere);
		Severity severity = severity(entry, both).orElse(entry.shipped());
		if (severity != entry.shipped()) {
			boolean fromHere = here.flatMap(settings -> severity(entry, settings)).isPresent();
			because.add(RuleTexts.of(fromHere ? "state.weight.here" : "state.weight.everywhere"));
		}
		return new RuleState(!offEverywhere && !offHere, here.isEmpty() || !offEverywhere, severity, because);
	}

	private static boolean off(RuleEntry entry, RuleSettings settings, String where, List<Text> because) {
		if (names(entry).anyMatch(settings.off()::contains)) {
			because.add(RuleTexts.of("state.off." + where));
			return true;
		}
		if (settings.off().contains(entry.pack())) {
			because.add(RuleTexts.of("state.pack." + where));
			return true;
		}
		return false;
	}

	private static Stream<String> names(RuleEntry entry) {
		return Stream.concat(Stream.of(entry.id()), entry.rule().map(Rule::aliases).orElse(List.of()).stream());
	}

	private static Optional<Severity> severity(RuleEntry entry, RuleSettings settings) {
		return names(entry).map(settings.severities()::get).filter(Objects::nonNull).findFirst()
				.or(() -> Optional.ofNullable(settings.severities().get(entry.pack())));
	}

	/** @return the settings with rules switched; a whole pack is switched by its own id, so that later rules follow it */
	public RuleSettings switched(RuleEntry entry, boolean on) {
		RuleSettings settings = own();
		if (!on) {
			return settings.with(entry.id(), false);
		}
		for (String name : names(entry).toList()) {
			settings = settings.with(name, true);
		}
		if (settings.off().contains(entry.pack())) {
			settings = settings.with(entry.pack(), true);
			for (RuleEntry other : catalog.inPack(entry.pack())) {
				settings = other.id().equals(entry.id()) ? settings : settings.with(other.id(), false);
			}
		}
		return settings;
	}

	/** @return the settings with all rules of a group switched */
	public RuleSettings switched(RuleCatalog.Group group, boolean on) {
		if (!group.id().isEmpty()) {
			RuleSettings settings = own().with(group.id(), on);
			for (RuleEntry entry : on ? catalog.inPack(group.id()) : List.<RuleEntry>of()) {
				for (String name : names(entry).toList()) {
					settings = settings.with(name, true);
				}
			}
			return settings;
		}
		RuleSettings settings = own();
		for (RuleEntry entry : group.entries()) {
			settings = new RuleSwitches(catalog, settings, Optional.empty()).switched(entry, on);
		}
		return settings;
	}

	/** @return the settings in which the rule weighs that; what its author said where that is no setting */
	public RuleSettings weighing(RuleEntry entry, Severity severity) {
		RuleSettings settings = own();
		for (String name : names(entry).toList()) {
			settings = settings.withoutSeverity(name);
		}
		RuleSettings both = here.isPresent() ? everywhere.merge(settings) : settings;
		boolean usual = severity(entry, both).orElse(entry.shipped()) == severity;
		return usual ? settings : settings.with(entry.id(), severity);
	}
}
