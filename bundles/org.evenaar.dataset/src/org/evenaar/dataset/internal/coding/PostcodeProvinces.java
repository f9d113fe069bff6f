package org.evenaar.dataset.internal.coding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Provinces by Dutch postcode. */
public final class PostcodeProvinces {

	/** Ids of the provinces, in the order in which Statistics Netherlands lists them. */
	public static final List<String> PROVINCES = List.of("groningen", "fryslan", "drenthe", "overijssel", "flevoland",
			"gelderland", "utrecht", "noord-holland", "zuid-holland", "zeeland", "noord-brabant", "limburg");

	private static final Pattern POSTCODE = Pattern.compile("([1-9]\\d{3})(?:\\s*[A-Za-z]{2})?");

	private record Range(int last, String province) {
	}

	private static final class Holder {
		static final TreeMap<Integer, Range> RANGES = read();
	}

	private PostcodeProvinces() {
	}

	private static TreeMap<Integer, Range> read() {
		TreeMap<Integer, Range> ranges = new TreeMap<>();
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(PostcodeProvinces.class.getResourceAsStream("postcodes.csv"), StandardCharsets.UTF_8))) {
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				if (!line.startsWith("#")) {
					String[] parts = line.split(",");
					ranges.put(Integer.valueOf(parts[0]), new Range(Integer.parseInt(parts[1]), parts[2]));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return ranges;
	}

	/** @return true where it has the form of a postcode, whether or not it is in use */
	public static boolean isPostcode(String raw) {
		return POSTCODE.matcher(raw.strip()).matches();
	}

	/**
	 * @param raw four digits, with or without two letters and a space between
	 * @return id of the province, or empty where it is no postcode or not in use
	 */
	public static Optional<String> province(String raw) {
		Matcher matcher = POSTCODE.matcher(raw.strip());
		if (!matcher.matches()) {
			return Optional.empty();
		}
		int number = Integer.parseInt(matcher.group(1));
		Map.Entry<Integer, Range> range = Holder.RANGES.floorEntry(number);
		return range != null && number <= range.getValue().last() ? Optional.of(range.getValue().province()) : Optional.empty();
	}
}
