package org.evenaar.dataset.internal.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

import org.evenaar.dataset.DimensionMapping;
import org.evenaar.dataset.RowFilter;
import org.evenaar.population.coding.AgeRange;
import org.evenaar.population.coding.Coding;
import org.evenaar.population.coding.OriginCoding;
import org.evenaar.population.coding.Postcodes;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;

/** Codes the values of the columns of one mapping or filter to a place of a category, or to one of {@link Code}. */
abstract class ColumnCoder {

	abstract int code(RowValues values);

	/** One column, each value by itself. */
	private static final class Single extends ColumnCoder {

		private final int at;
		private final ValueCache cache;

		Single(int at, ToIntFunction<String> coder) {
			this.at = at;
			this.cache = new ValueCache(coder);
		}

		@Override
		int code(RowValues values) {
			return cache.code(values.get(at));
		}
	}

	/** Three columns together. Each value gets a number; what three numbers are coded to is remembered. */
	private static final class Triple extends ColumnCoder {

		private static final int MOST = 1 << 16;

		private final int[] at;
		private final DimensionMapping.BirthCountries mapping;
		private final OriginCoding coding;
		private final Dimension target;
		private final MissingValues missing;
		private final Map<String, Integer> known = new HashMap<>();

		Triple(int[] at, DimensionMapping.BirthCountries mapping, MissingValues missing) {
			this.at = at;
			this.mapping = mapping;
			this.coding = OriginCoding.by(mapping.definition());
			this.target = mapping.target();
			this.missing = missing;
		}

		@Override
		int code(RowValues values) {
			String person = values.get(at[0]);
			String mother = values.get(at[1]);
			String father = values.get(at[2]);
			String key = person + '\0' + mother + '\0' + father;
			Integer code = known.get(key);
			if (code == null) {
				code = combine(person, mother, father);
				if (known.size() < MOST && key.length() < 200) {
					known.put(key, code);
				}
			}
			return code;
		}

		private int combine(String person, String mother, String father) {
			int unknown = target.indexOf(CountTable.UNKNOWN);
			if (missing.contains(person) && missing.contains(mother) && missing.contains(father)) {
				return unknown;
			}
			Optional<Coding> coded = coding.code(known(person), known(mother), known(father));
			if (coded.isEmpty()) {
				return missing.contains(person) || missing.contains(mother) || missing.contains(father) ? unknown : Code.UNMAPPED;
			}
			String category = mapping.assignments().get(coded.get().category());
			return category == null ? Code.UNMAPPED : target.indexOf(category);
		}

		private String known(String country) {
			return missing.contains(country) ? "" : country;
		}
	}

	/** @param columns the names of the columns in the order of the values */
	static ColumnCoder of(DimensionMapping mapping, List<String> columns, MissingValues missing) {
		int[] at = mapping.columns().stream().mapToInt(columns::indexOf).toArray();
		return switch (mapping) {
		case DimensionMapping.Values values -> new Single(at[0], byValue(values, missing));
		case DimensionMapping.Ages ages -> new Single(at[0], byAge(ages, missing));
		case DimensionMapping.Postcodes postcodes -> new Single(at[0], byPostcode(postcodes, missing));
		case DimensionMapping.BirthCountries countries -> new Triple(at, countries, missing);
		};
	}

	/** Codes 0 where the row passes. */
	static ColumnCoder of(RowFilter filter, List<String> columns, MissingValues missing) {
		return switch (filter) {
		case RowFilter.AgeLimits limits -> new Single(columns.indexOf(limits.ages().column()), within(limits, missing));
		case RowFilter.OneOf oneOf -> {
			var wanted = oneOf.values().stream().map(Folded::of).collect(java.util.stream.Collectors.toUnmodifiableSet());
			yield new Single(columns.indexOf(oneOf.column()), raw -> wanted.contains(Folded.of(raw)) ? 0 : Code.LEAVE_OUT);
		}
		};
	}

	private static ToIntFunction<String> byValue(DimensionMapping.Values mapping, MissingValues missing) {
		Dimension target = mapping.target();
		Map<String, Integer> exact = new HashMap<>();
		Map<String, Integer> folded = new HashMap<>();
		mapping.assignments().forEach((value, category) -> {
			int code = category.equals(DimensionMapping.Values.LEAVE_OUT) ? Code.LEAVE_OUT : target.indexOf(category);
			exact.put(value, code);
			folded.putIfAbsent(Folded.of(value), code);
		});
		int unknown = target.indexOf(CountTable.UNKNOWN);
		return raw -> {
			Integer code = exact.get(raw);
			if (code == null && missing.contains(raw)) {
				return folded.getOrDefault("", unknown) == Code.LEAVE_OUT && raw.isBlank() ? Code.LEAVE_OUT : unknown;
			}
			return code != null ? code : folded.getOrDefault(Folded.of(raw), Code.UNMAPPED);
		};
	}

	private static ToIntFunction<String> byAge(DimensionMapping.Ages mapping, MissingValues missing) {
		AgeReader reader = new AgeReader(mapping);
		int bands = mapping.lowerAges().size();
		return raw -> {
			if (missing.contains(raw)) {
				return bands;
			}
			Optional<AgeRange> age = reader.read(raw);
			if (age.isEmpty()) {
				return Code.UNMAPPED;
			}
			for (int i = 0; i < bands; i++) {
				if (mapping.band(i).contains(age.get())) {
					return i;
				}
			}
			return age.get().to() < mapping.lowerAges().getFirst() ? Code.UNMAPPED : Code.ACROSS;
		};
	}

	private static ToIntFunction<String> within(RowFilter.AgeLimits limits, MissingValues missing) {
		AgeReader reader = new AgeReader(limits.ages());
		return raw -> {
			Optional<AgeRange> age = missing.contains(raw) ? Optional.empty() : reader.read(raw);
			if (age.isEmpty()) {
				return Code.UNSURE;
			}
			if (age.get().from() >= limits.from() && age.get().to() <= limits.to()) {
				return 0;
			}
			return age.get().to() < limits.from() || age.get().from() > limits.to() ? Code.LEAVE_OUT : Code.UNSURE;
		};
	}

	private static ToIntFunction<String> byPostcode(DimensionMapping.Postcodes mapping, MissingValues missing) {
		Dimension target = mapping.target();
		return raw -> missing.contains(raw) ? target.indexOf(CountTable.UNKNOWN)
				: Postcodes.shipped().province(raw).map(target::indexOf).orElse(Code.UNMAPPED);
	}
}
