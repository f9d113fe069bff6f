package org.evenaar.population;

import java.util.Locale;
import java.util.Optional;

import org.evenaar.population.internal.Texts;
import org.evenaar.rules.Text;

/** What the figures of a table are. Only {@link #PERSONS} may be shown as numbers of people. */
public enum Figures {

	/** people, counted one by one */
	PERSONS("population"),

	/** people, rounded (to fives, hundreds ...) before they were published */
	ROUNDED("population_rounded"),

	/** thousands of people */
	THOUSANDS("population_thousands"),

	/** per cent of the population */
	PERCENT("population_percent"),

	/** an estimate, such as people times a rounded percentage, or a survey */
	ESTIMATE("population_estimate");

	private final String column;

	Figures(String column) {
		this.column = column;
	}

	/** @return the header of the column that holds such figures in a file */
	public String column() {
		return column;
	}

	/** @return true where a cell of the table holds a number of people; otherwise only a weight, good for shares */
	public boolean people() {
		return this == PERSONS;
	}

	/** @return persons, rounded, thousands, percent or estimate, as files write it */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** @return in words, for readers */
	public Text text() {
		return Texts.text("figures." + id());
	}

	/** @return the figures with that id */
	public static Optional<Figures> of(String id) {
		for (Figures figures : values()) {
			if (figures.id().equals(id)) {
				return Optional.of(figures);
			}
		}
		return Optional.empty();
	}
}
