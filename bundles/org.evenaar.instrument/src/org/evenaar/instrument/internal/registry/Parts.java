package org.evenaar.instrument.internal.registry;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.evenaar.model.instrument.CutOff;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.LanguageVersion;
import org.evenaar.model.instrument.OptionSet;
import org.evenaar.model.instrument.Scale;
import org.evenaar.model.instrument.Source;

/** Finds parts of an instrument by their ids. */
final class Parts {

	private Parts() {
	}

	static Optional<LanguageVersion> version(Instrument instrument, String id) {
		return find(instrument.getLanguageVersions(), LanguageVersion::getId, id);
	}

	static Optional<OptionSet> optionSet(Instrument instrument, String id) {
		return find(instrument.getOptionSets(), OptionSet::getId, id);
	}

	static Optional<Item> item(Instrument instrument, String id) {
		return find(instrument.getItems(), Item::getId, id);
	}

	static Optional<Scale> scale(Instrument instrument, String id) {
		return find(instrument.getScales(), Scale::getId, id);
	}

	static Optional<CutOff> cutOff(Instrument instrument, String id) {
		return find(instrument.getCutOffs(), CutOff::getId, id);
	}

	static Optional<Source> source(Instrument instrument, String id) {
		return find(instrument.getSources(), Source::getId, id);
	}

	private static <T> Optional<T> find(List<T> parts, Function<T, String> id, String wanted) {
		return parts.stream().filter(part -> id.apply(part).equals(wanted)).findFirst();
	}
}
