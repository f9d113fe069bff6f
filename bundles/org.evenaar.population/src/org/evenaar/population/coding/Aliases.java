package org.evenaar.population.coding;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.apache.commons.csv.CSVRecord;
import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.Text;

/**
 * What words and codes in files stand for: headers of columns for dimensions, values for categories, in Dutch, English
 * and the codes of statistical offices. Case, accents, hyphens and underscores make no difference. Immutable and shared.
 */
public final class Aliases {

	private static final class Holder {
		static final Aliases SHIPPED = new Aliases();
	}

	private static final MessageCatalog TEXTS = new MessageCatalog(Aliases.class, "messages");
	private static final String ANY = "*";
	private static final String UNKNOWN = "unknown";

	private final Map<String, Coding> headers = new LinkedHashMap<>();
	private final Map<String, Map<String, Coding>> values = new HashMap<>();
	private final Map<String, String> provinceOfMunicipality = new HashMap<>();
	private final Map<String, String> municipalities = new HashMap<>();

	private Aliases() {
		for (CSVRecord row : Tables.rows("aliases.csv")) {
			String dimension = row.get("dimension");
			String value = Normalised.of(row.get("value"));
			String remark = row.get("remark");
			var coding = new Coding(row.get("category").isEmpty() ? dimension : row.get("category"),
					Confidence.valueOf(row.get("confidence").toUpperCase(Locale.ROOT)),
					remark.isEmpty() ? Text.EMPTY : TEXTS.text("alias." + remark));
			if (row.get("category").isEmpty()) {
				headers.put(value, coding);
			} else {
				values.computeIfAbsent(dimension, key -> new HashMap<>()).put(value, coding);
			}
		}
		Labels labels = Labels.shipped();
		for (String dimension : labels.dimensions()) {
			headers.putIfAbsent(Normalised.of(dimension), new Coding(dimension, Confidence.HIGH));
			Map<String, Coding> known = values.computeIfAbsent(dimension, key -> new HashMap<>());
			for (String category : labels.categories(dimension)) {
				var certain = new Coding(category, Confidence.HIGH);
				known.put(Normalised.of(category), certain);
				known.putIfAbsent(Normalised.of(labels.category(dimension, category).nl()), certain);
				known.putIfAbsent(Normalised.of(labels.category(dimension, category).en()), certain);
			}
		}
		for (CSVRecord row : Tables.rows("municipalities.csv")) {
			for (String name : new String[] { row.get("id"), row.get("code"), row.get("name") }) {
				provinceOfMunicipality.put(Normalised.of(name), row.get("province"));
				municipalities.put(Normalised.of(name), row.get("id"));
			}
		}
	}

	/** @return the words and codes that come with Evenaar */
	public static Aliases shipped() {
		return Holder.SHIPPED;
	}

	/**
	 * @param header the header of a column as written
	 * @return the dimension it probably stands for, as the category of the coding
	 */
	public Optional<Coding> dimension(String header) {
		return Optional.ofNullable(headers.get(Normalised.of(header)));
	}

	/** @return true where the value says that something is not known: empty, NA, onbekend, not stated ... */
	public boolean meansUnknown(String value) {
		return values.get(ANY).containsKey(Normalised.of(value));
	}

	/**
	 * @param dimension the id of the dimension the value belongs to
	 * @param value     as written in a file
	 * @return the category: one that Evenaar has a name for, a band of ages, or unknown; empty where the value means
	 *         nothing to Evenaar
	 */
	public Optional<Coding> code(String dimension, String value) {
		String normalised = Normalised.of(value);
		Coding known = values.getOrDefault(dimension, Map.of()).get(normalised);
		if (known != null) {
			return Optional.of(known);
		}
		Coding unknown = values.get(ANY).get(normalised);
		if (unknown != null) {
			return Optional.of(unknown);
		}
		return switch (dimension) {
			case "age" -> age(value);
			case "origin", "migration-background" -> country(dimension, value);
			case "birthplace" -> birthplace(value);
			case "province" -> province(value, normalised);
			case "municipality" -> Optional.ofNullable(municipalities.get(normalised)).map(id -> new Coding(id, Confidence.HIGH));
			default -> Optional.empty();
		};
	}

	/**
	 * @param dimension  the id of the dimension the value belongs to
	 * @param value      as written in a file
	 * @param categories the categories to choose from: those of the population the data are compared with, whatever
	 *                   words it uses
	 * @return one of the given categories, or unknown; empty where none fits
	 */
	public Optional<Coding> code(String dimension, String value, Collection<String> categories) {
		String normalised = Normalised.of(value);
		for (String category : categories) {
			if (Normalised.of(category).equals(normalised)) {
				return Optional.of(new Coding(category, Confidence.HIGH));
			}
		}
		if ("age".equals(dimension)) {
			Optional<Coding> band = band(value, categories);
			if (band.isPresent()) {
				return band;
			}
		}
		Optional<Coding> coding = code(dimension, value);
		if (coding.isEmpty() || UNKNOWN.equals(coding.get().category())) {
			return coding;
		}
		Map<String, String> wanted = new LinkedHashMap<>();
		for (String category : categories) {
			wanted.putIfAbsent(canonical(dimension, category), category);
		}
		return Hierarchy.shipped().within(dimension, coding.get().category(), wanted.keySet())
				.map(found -> new Coding(wanted.get(found), coding.get().confidence(), coding.get().remark()));
	}

	/**
	 * @return Evenaar's own id for a category that a population may call otherwise (Marokko: moroccan; 40 tot 65 jaar:
	 *         40-64); the category itself where Evenaar has none, or is not sure
	 */
	public String canonical(String dimension, String category) {
		if (Labels.shipped().knows(dimension, category) || UNKNOWN.equals(category)) {
			return category;
		}
		return code(dimension, category).filter(coding -> coding.confidence() != Confidence.LOW).map(Coding::category)
				.orElse(category);
	}

	private static Optional<Coding> age(String value) {
		Optional<AgeRange> range = AgeRange.parse(value);
		if (range.isPresent()) {
			return Optional.of(new Coding(range.get().id(), Confidence.HIGH));
		}
		OptionalInt age = AgeRange.age(value);
		return age.isPresent() ? Optional.of(new Coding(Integer.toString(age.getAsInt()), Confidence.HIGH))
				: Optional.empty();
	}

	private static Optional<Coding> band(String value, Collection<String> categories) {
		OptionalInt age = AgeRange.age(value);
		Optional<AgeRange> range = age.isPresent() ? Optional.of(new AgeRange(age.getAsInt(), age.getAsInt()))
				: AgeRange.parse(value);
		if (range.isEmpty()) {
			return Optional.empty();
		}
		for (String category : categories) {
			if (AgeRange.parse(category).filter(band -> band.contains(range.get())).isPresent()) {
				return Optional.of(new Coding(category, Confidence.HIGH));
			}
		}
		return Optional.empty();
	}

	/** One country is not yet an origin: that takes the parents' as well. */
	private static Optional<Coding> country(String dimension, String value) {
		return Countries.shipped().find(value).map(found -> {
			String category = "origin".equals(dimension) ? found.country().origin()
					: found.country().migrationBackground();
			Confidence sure = Confidence.MEDIUM.and(found.confidence()).and(found.country().confidence());
			return new Coding(category, sure, TEXTS.text("alias.countryOnly"));
		});
	}

	private static Optional<Coding> birthplace(String value) {
		return Countries.shipped().find(value)
				.map(found -> new Coding(found.country().netherlands() ? "born-in-netherlands" : "born-abroad",
						found.confidence()));
	}

	private Optional<Coding> province(String value, String normalised) {
		String province = provinceOfMunicipality.get(normalised);
		if (province != null) {
			return Optional.of(new Coding(province, Confidence.MEDIUM, TEXTS.text("alias.municipality")));
		}
		return Postcodes.shipped().province(value).map(id -> new Coding(id, Confidence.HIGH, TEXTS.text("alias.postcode")));
	}
}
