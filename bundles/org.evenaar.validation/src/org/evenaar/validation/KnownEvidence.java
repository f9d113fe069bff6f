package org.evenaar.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.evenaar.instrument.InstrumentRegistry;
import org.evenaar.model.instrument.CutOff;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.LanguageVersion;
import org.evenaar.model.instrument.OptionSet;
import org.evenaar.model.instrument.Scale;
import org.evenaar.model.instrument.Source;

/**
 * An instrument of one's own, which has the texts and the answers, joined with what a registry knows of the same instrument, which
 * has the studies. Items are the same where their ids are, or their printed numbers.
 *
 * @param instrument a new one: names, items, texts and answers of one's own, and with them scales, cut-offs and studies of the registry
 * @param known      the instrument of the registry
 * @param items      how many items one's own has
 * @param matched    how many of them the registry has too
 */
public record KnownEvidence(Instrument instrument, Instrument known, int items, int matched) {

	private static final Pattern NUMBER = Pattern.compile("\\D*0*(\\d{1,4}[a-z]?)", Pattern.CASE_INSENSITIVE);

	/**
	 * @return the instrument of the registry with the id, the abbreviation or a name of one's own; empty where there is none, or
	 *         where one's own comes with studies itself
	 */
	public static Optional<Instrument> namesake(Instrument own, InstrumentRegistry registry) {
		if (!own.getStudies().isEmpty()) {
			return Optional.empty();
		}
		List<String> names = new ArrayList<>(List.of(own.getId(), own.getAbbreviation()));
		own.getNames().forEach(name -> names.add(name.getText()));
		return names.stream().filter(name -> !name.isBlank()).flatMap(name -> registry.find(name).stream()).findFirst();
	}

	/** @return both as one; neither is changed */
	public static KnownEvidence join(Instrument own, Instrument known) {
		Instrument mine = EcoreUtil.copy(own);
		Instrument joined = EcoreUtil.copy(known);
		int items = mine.getItems().size();
		Map<Item, Item> same = same(mine.getItems(), joined.getItems());
		joined.setId(own.getId());
		if (!mine.getNames().isEmpty()) {
			joined.getNames().clear();
			joined.getNames().addAll(mine.getNames());
		}
		alike(mine, mine.getLanguageVersions(), joined.getLanguageVersions(), LanguageVersion::getId);
		alike(mine, mine.getSources(), joined.getSources(), Source::getId);
		alike(mine, mine.getScales(), joined.getScales(), Scale::getId);
		alike(mine, mine.getCutOffs(), joined.getCutOffs(), CutOff::getId);
		same.forEach((theirs, ours) -> replace(joined, theirs, ours));
		joined.getItems().addAll(mine.getItems());
		optionSets(mine, joined);
		joined.getInquiries().addAll(mine.getInquiries());
		return new KnownEvidence(joined, known, items, same.size());
	}

	/** @return whether both have the same items, so that it is clear that what is known of one holds for the other */
	public boolean clear() {
		return items == matched && (known.getItems().isEmpty() ? items == 0 : known.getItems().size() == items);
	}

	/** Items of the registry with those of one's own that are the same; an item that could be two is none. */
	private static Map<Item, Item> same(List<Item> mine, List<Item> theirs) {
		Map<Item, Item> same = new LinkedHashMap<>();
		for (Item item : theirs) {
			List<Item> found = mine.stream().filter(own -> own.getId().equalsIgnoreCase(item.getId())).toList();
			if (found.isEmpty()) {
				found = mine.stream().filter(own -> !number(own).isEmpty() && number(own).equals(number(item))).toList();
			}
			if (found.size() == 1 && !same.containsValue(found.getFirst())) {
				same.put(item, found.getFirst());
			}
		}
		return same;
	}

	private static String number(Item item) {
		Matcher number = NUMBER.matcher(item.getNumber().isBlank() ? item.getId() : item.getNumber());
		return number.matches() ? number.group(1).toLowerCase(Locale.ROOT) : "";
	}

	/** One's own item takes the place of the registry's, and gets from it what it does not say itself. */
	private static void replace(Instrument joined, Item theirs, Item ours) {
		redirect(joined, theirs, ours);
		if (ours.getTopics().isEmpty()) {
			ours.getTopics().addAll(EcoreUtil.copyAll(theirs.getTopics()));
		}
		if (ours.getOptions() == null) {
			ours.setOptions(theirs.getOptions());
		}
		ours.setReverse(ours.isReverse() || theirs.isReverse());
		joined.getItems().set(joined.getItems().indexOf(theirs), ours);
	}

	/** Adds what the other does not have; what it has is what is referred to from then on. */
	private static <T extends EObject> void alike(Instrument mine, List<T> from, List<T> to, Function<T, String> id) {
		for (T each : List.copyOf(from)) {
			Optional<T> there = to.stream().filter(other -> id.apply(other).equals(id.apply(each))).findFirst();
			if (there.isPresent()) {
				redirect(mine, each, there.get());
			} else {
				to.add(each);
			}
		}
	}

	private static void optionSets(Instrument mine, Instrument joined) {
		for (OptionSet set : List.copyOf(mine.getOptionSets())) {
			if (joined.getOptionSets().stream().anyMatch(other -> other.getId().equals(set.getId()))) {
				set.setId(set.getId() + "-own");
			}
			joined.getOptionSets().add(set);
		}
	}

	/** Whatever refers to the one refers to the other from then on. */
	private static void redirect(EObject root, EObject from, EObject to) {
		EcoreUtil.UsageCrossReferencer.find(from, root).forEach(setting -> EcoreUtil.replace(setting, from, to));
	}
}
