package org.evenaar.population;

import java.util.List;

import org.evenaar.population.internal.Texts;
import org.evenaar.rules.Text;

/**
 * The terms on which figures may be passed on.
 *
 * @param id   such as cc-by-4.0; empty where nothing is known
 * @param name what it is called
 * @param url  where the terms stand; may be empty
 */
public record Licence(String id, Text name, String url) {

	/** Nothing is known: figures a user brought. */
	public static final Licence NOT_STATED = new Licence("", Texts.text("licence.none"), "");

	private static final List<Licence> KNOWN = List.of(
			new Licence("cc-by-4.0", new Text("CC BY 4.0", "CC BY 4.0"), "https://creativecommons.org/licenses/by/4.0/"),
			new Licence("ogl-3.0", new Text("Open Government Licence v3.0", "Open Government Licence v3.0"),
					"https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"),
			new Licence("us-public-domain", Texts.text("licence.us"), ""));

	/** @return the licence of that id, or one with the id as its name */
	public static Licence of(String id) {
		return id.isBlank() ? NOT_STATED
				: KNOWN.stream().filter(one -> one.id.equals(id)).findFirst().orElse(new Licence(id, new Text(id, id), ""));
	}
}
