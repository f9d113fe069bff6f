package org.evenaar.cli.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.evenaar.population.coding.AgeRange;

/** Understands the values of options of the represent command. */
final class RepresentValues {

	private static final int OLDEST = 130;

	private RepresentValues() {
	}

	/** @return what is left of the last equals sign to what is right of it, since a column may have one in its name */
	static Map<String, String> pairs(String option, List<String> given) throws UsageException {
		Map<String, String> pairs = new LinkedHashMap<>();
		for (String pair : given) {
			int at = option.equals("--only") ? pair.indexOf('=') : pair.lastIndexOf('=');
			String left = at < 0 ? "" : pair.substring(0, at).strip();
			String right = at < 0 ? "" : pair.substring(at + 1).strip();
			boolean whole = !option.equals("--value") || left.indexOf(':') > 0 && left.indexOf(':') < left.length() - 1;
			if (left.isEmpty() || right.isEmpty() || !whole) {
				throw new UsageException("represent.pair", option, pair, Texts.both("represent.pair." + option.substring(2)));
			}
			if (pairs.putIfAbsent(left, right) != null) {
				throw new UsageException("represent.pairTwice", option, left);
			}
		}
		return pairs;
	}

	/** Also 40- and 40+, as people write it. */
	static Optional<AgeRange> ages(String given) throws UsageException {
		if (given == null) {
			return Optional.empty();
		}
		String plain = given.strip();
		Optional<AgeRange> range = AgeRange.parse(plain.matches("\\d{1,3}\\s*-") ? plain.replace('-', '+') : plain);
		return Optional.of(range.orElseThrow(() -> new UsageException("represent.ages", given)));
	}

	/** Ages at which bands begin; bands written out (0-14,15-24,65+) begin where they begin. */
	static List<Integer> bands(String given) throws UsageException {
		if (given == null) {
			return List.of();
		}
		List<Integer> ages = new ArrayList<>();
		for (String part : given.split(",")) {
			Optional<AgeRange> range = AgeRange.parse(part.strip());
			if (range.isEmpty() || range.get().from() > OLDEST || !ages.isEmpty() && range.get().from() <= ages.getLast()) {
				throw new UsageException("represent.bands", given);
			}
			ages.add(range.get().from());
		}
		return List.copyOf(ages);
	}
}
