package org.evenaar.population.coding;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVRecord;

/**
 * Finds the province of a Dutch postcode by its four digits. A few of them lie in two provinces; the one with most of the
 * place counts. Immutable and shared.
 */
public final class Postcodes {

	private static final class Holder {
		static final Postcodes SHIPPED = new Postcodes();
	}

	private static final Pattern POSTCODE = Pattern.compile("([1-9]\\d{3})(?:\\s*[A-Za-z]{2})?");

	private record Range(int last, String province) {
	}

	private final TreeMap<Integer, Range> ranges = new TreeMap<>();

	private Postcodes() {
		for (CSVRecord row : Tables.rows("postcodes.csv")) {
			ranges.put(Integer.valueOf(row.get("first")), new Range(Integer.parseInt(row.get("last")), row.get("province")));
		}
	}

	/** @return the postcodes that come with Evenaar */
	public static Postcodes shipped() {
		return Holder.SHIPPED;
	}

	/** @return true where it has the form of a postcode, whether or not it is in use */
	public static boolean looksLikePostcode(String written) {
		return POSTCODE.matcher(written.strip()).matches();
	}

	/**
	 * @param written four digits, with or without two letters and a space between
	 * @return id of the province, or empty where it is no postcode or not in use
	 */
	public Optional<String> province(String written) {
		Matcher matcher = POSTCODE.matcher(written.strip());
		if (!matcher.matches()) {
			return Optional.empty();
		}
		int number = Integer.parseInt(matcher.group(1));
		Map.Entry<Integer, Range> range = ranges.floorEntry(number);
		return range != null && number <= range.getValue().last() ? Optional.of(range.getValue().province()) : Optional.empty();
	}
}
