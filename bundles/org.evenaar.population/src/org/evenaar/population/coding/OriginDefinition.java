package org.evenaar.population.coding;

import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.Text;

/** The two ways in which Statistics Netherlands (CBS) groups people by where they and their parents were born. */
public enum OriginDefinition {

	/** herkomst, since February 2022 */
	ORIGIN_2022("origin"),

	/** migratieachtergrond, until 2022 */
	MIGRATION_BACKGROUND("migration-background");

	private static final MessageCatalog TEXTS = new MessageCatalog(OriginDefinition.class, "messages");

	private final String dimension;

	OriginDefinition(String dimension) {
		this.dimension = dimension;
	}

	/** @return the id of the dimension whose categories follow this definition */
	public String dimension() {
		return dimension;
	}

	/** @return what the definition is called and from when to when it was used */
	public Text title() {
		return TEXTS.text("definition." + dimension + ".title");
	}

	/** @return the definition in a few sentences, to be shown wherever its groups are shown */
	public Text text() {
		return TEXTS.text("definition." + dimension);
	}
}
