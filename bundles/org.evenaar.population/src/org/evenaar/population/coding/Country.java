package org.evenaar.population.coding;

import org.evenaar.rules.Text;

/**
 * A country and the groups in which Statistics Netherlands counts people who come from it.
 *
 * @param iso2                the code of two letters of ISO 3166-1 (withdrawn codes for countries that are no more)
 * @param iso3                the code of three letters
 * @param name                the name in Dutch and English
 * @param origin              the finest category of the dimension origin, classification since 2022: dutch, european,
 *                            turkish, moroccan, surinamese, dutch-caribbean, indonesian, other-african, other-asian or
 *                            other-american-oceanian
 * @param migrationBackground the category of the dimension migration-background, classification until 2022
 * @param confidence          how sure the groups are; lower for small territories and countries that are no more
 */
public record Country(String iso2, String iso3, Text name, String origin, String migrationBackground,
		Confidence confidence) {

	/** @return true for the Netherlands itself, without the Caribbean part */
	public boolean netherlands() {
		return "NL".equals(iso2);
	}
}
