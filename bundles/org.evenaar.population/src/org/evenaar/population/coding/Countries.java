package org.evenaar.population.coding;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.csv.CSVRecord;

/**
 * Finds a country by its code or by its name in Dutch or English. Codes of the population register (such as 5022) are
 * suggested with less confidence, as their list was not available to check them all. Immutable and shared.
 */
public final class Countries {

	private static final class Holder {
		static final Countries SHIPPED = new Countries();
	}

	/**
	 * A country found.
	 *
	 * @param confidence how sure it is that this country was meant
	 */
	public record Found(Country country, Confidence confidence) {
	}

	private final Map<String, Country> byCode = new LinkedHashMap<>();
	private final Map<String, Found> byName = new HashMap<>();

	private Countries() {
		for (CSVRecord row : Tables.rows("countries.csv")) {
			var country = new Country(row.get("iso2"), row.get("iso3"),
					new org.evenaar.rules.Text(row.get("nl"), row.get("en")), row.get("origin"),
					row.get("migration-background"), confidence(row));
			byCode.put(country.iso2(), country);
			for (String name : new String[] { country.iso2(), country.iso3(), row.get("nl"), row.get("en"),
					row.get("nl").replaceAll(" \\(.*\\)", ""), row.get("en").replaceAll(" \\(.*\\)", "") }) {
				// NA is Namibia, but in nearly all data it says that nothing is known.
				if (!Aliases.shipped().meansUnknown(name)) {
					byName.putIfAbsent(Normalised.of(name), new Found(country, Confidence.HIGH));
				}
			}
		}
		for (CSVRecord row : Tables.rows("country-names.csv")) {
			byName.put(Normalised.of(row.get("name")), new Found(byCode.get(row.get("iso2")), confidence(row)));
		}
	}

	private static Confidence confidence(CSVRecord row) {
		return Confidence.valueOf(row.get("confidence").toUpperCase(Locale.ROOT));
	}

	/** @return the countries that come with Evenaar */
	public static Countries shipped() {
		return Holder.SHIPPED;
	}

	/**
	 * @param written a name in Dutch or English, a code of ISO 3166 or of the register; case and accents do not matter.
	 *                NA stands for not known, not for Namibia
	 * @return the country, or empty where none has that name
	 */
	public Optional<Found> find(String written) {
		return Optional.ofNullable(byName.get(Normalised.of(written)));
	}

	/** @return all countries, in the order of their codes */
	public Collection<Country> all() {
		return Collections.unmodifiableCollection(byCode.values());
	}
}
