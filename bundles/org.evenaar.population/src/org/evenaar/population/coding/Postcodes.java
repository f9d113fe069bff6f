package org.evenaar.population.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVRecord;
import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.Text;

/**
 * Finds the province of a Dutch postcode by its four digits.
 *
 * <p>No table of postcodes with an open licence came with the project, so this is an approximation: ranges written down
 * from general knowledge, in which codes near a border may be wrong. Nothing it says is of high confidence.
 */
public final class Postcodes {

	private static final class Holder {
		static final Postcodes SHIPPED = new Postcodes();
	}

	private static final MessageCatalog TEXTS = new MessageCatalog(Postcodes.class, "messages");
	private static final Pattern POSTCODE = Pattern.compile("\\s*([1-9]\\d{3})(?:\\s*[A-Za-z]{2})?\\s*");

	private record Range(int from, int to, String province, Confidence confidence) {
	}

	private final List<Range> ranges = new ArrayList<>();

	private Postcodes() {
		for (CSVRecord row : Tables.rows("postcodes.csv")) {
			ranges.add(new Range(Integer.parseInt(row.get("from")), Integer.parseInt(row.get("to")), row.get("province"),
					Confidence.valueOf(row.get("confidence").toUpperCase(Locale.ROOT))));
		}
	}

	/** @return the ranges that come with Evenaar */
	public static Postcodes shipped() {
		return Holder.SHIPPED;
	}

	/** @return true for four digits that do not begin with 0, with or without two letters */
	public static boolean looksLikePostcode(String value) {
		return POSTCODE.matcher(value).matches();
	}

	/**
	 * @param value four digits, with or without two letters
	 * @return the province, of medium or low confidence; empty for what is no postcode or lies in no range
	 */
	public Optional<Coding> province(String value) {
		Matcher matcher = POSTCODE.matcher(value);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		int code = Integer.parseInt(matcher.group(1));
		Text remark = TEXTS.text("postcode.approximate");
		return ranges.stream().filter(range -> code >= range.from && code <= range.to).findFirst()
				.map(range -> new Coding(range.province, range.confidence, remark));
	}
}
