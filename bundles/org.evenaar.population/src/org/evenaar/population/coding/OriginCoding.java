package org.evenaar.population.coding;

import java.util.Optional;

import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.Text;

/**
 * Codes a person by where that person and both parents were born, by either definition of Statistics Netherlands.
 *
 * <p>Since 2022 (origin): born abroad, then the own country of birth; born in the Netherlands, then the mother's
 * country where she was born abroad, else the father's where he was; else the Netherlands. An unknown mother counts as
 * born in the Netherlands here, as in the definition.
 *
 * <p>Until 2022 (migration background): Dutch background where both parents were born in the Netherlands, wherever the
 * person was born; else born abroad, then the own country; born in the Netherlands, then the mother's country where
 * she was born abroad, else the father's.
 */
public final class OriginCoding {

	private static final MessageCatalog TEXTS = new MessageCatalog(OriginCoding.class, "messages");

	private final OriginDefinition definition;
	private final Countries countries;

	private OriginCoding(OriginDefinition definition, Countries countries) {
		this.definition = definition;
		this.countries = countries;
	}

	/** @return the coding by that definition, with the countries that come with Evenaar */
	public static OriginCoding by(OriginDefinition definition) {
		return new OriginCoding(definition, Countries.shipped());
	}

	public OriginDefinition definition() {
		return definition;
	}

	/**
	 * @param own    the person's country of birth as written; empty or a word for unknown where it is not known
	 * @param mother the mother's country of birth as written; empty where it is not known
	 * @param father the father's country of birth as written; empty where it is not known
	 * @return the finest category of the dimension of the definition; empty where it cannot be decided, because a country
	 *         that matters is not known
	 */
	public Optional<Coding> code(String own, String mother, String father) {
		Optional<Countries.Found> person = countries.find(own);
		Optional<Countries.Found> first = countries.find(mother);
		Optional<Countries.Found> second = countries.find(father);
		if (unreadable(own, person) || unreadable(mother, first) || unreadable(father, second)) {
			return Optional.empty();
		}
		return definition == OriginDefinition.ORIGIN_2022 ? origin(person, first, second)
				: background(person, first, second);
	}

	private static boolean unreadable(String written, Optional<Countries.Found> found) {
		return found.isEmpty() && !Aliases.shipped().meansUnknown(written);
	}

	private Optional<Coding> origin(Optional<Countries.Found> person, Optional<Countries.Found> mother,
			Optional<Countries.Found> father) {
		if (person.isEmpty()) {
			return Optional.empty();
		}
		if (abroad(person)) {
			return coding(person.get(), person.get().confidence(), Text.EMPTY);
		}
		if (mother.isEmpty() && father.isEmpty()) {
			return Optional.empty();
		}
		return bornHere(person.get(), mother, father);
	}

	private Optional<Coding> bornHere(Countries.Found person, Optional<Countries.Found> mother,
			Optional<Countries.Found> father) {
		if (abroad(mother)) {
			return coding(mother.get(), person.confidence().and(mother.get().confidence()), Text.EMPTY);
		}
		if (abroad(father)) {
			Text remark = mother.isPresent() ? Text.EMPTY : TEXTS.text("coding.motherUnknown");
			return coding(father.get(), person.confidence().and(father.get().confidence()), remark);
		}
		boolean both = mother.isPresent() && father.isPresent();
		return coding(person, both ? person.confidence() : Confidence.MEDIUM.and(person.confidence()),
				both ? Text.EMPTY : TEXTS.text("coding.parentUnknown"));
	}

	private Optional<Coding> background(Optional<Countries.Found> person, Optional<Countries.Found> mother,
			Optional<Countries.Found> father) {
		if (home(mother) && home(father)) {
			Confidence sure = mother.get().confidence().and(father.get().confidence());
			return Optional.of(new Coding("dutch-background", sure,
					abroad(person) ? TEXTS.text("coding.bornAbroadDutchParents") : Text.EMPTY));
		}
		if (person.isEmpty() || mother.isEmpty() && father.isEmpty()) {
			return Optional.empty();
		}
		if (abroad(person)) {
			boolean certain = abroad(mother) || abroad(father);
			return coding(person.get(), certain ? person.get().confidence() : Confidence.LOW,
					certain ? Text.EMPTY : TEXTS.text("coding.parentUnknown"));
		}
		return bornHere(person.get(), mother, father);
	}

	private static boolean abroad(Optional<Countries.Found> found) {
		return found.isPresent() && !found.get().country().netherlands();
	}

	private static boolean home(Optional<Countries.Found> found) {
		return found.isPresent() && found.get().country().netherlands();
	}

	private Optional<Coding> coding(Countries.Found found, Confidence confidence, Text remark) {
		String category = definition == OriginDefinition.ORIGIN_2022 ? found.country().origin()
				: found.country().migrationBackground();
		return Optional.of(new Coding(category, confidence.and(found.country().confidence()), remark));
	}
}
