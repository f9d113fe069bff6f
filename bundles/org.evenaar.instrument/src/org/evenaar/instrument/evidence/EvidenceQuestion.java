package org.evenaar.instrument.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.evenaar.model.instrument.LanguageVersion;

/**
 * For whom and how an instrument will be used.
 *
 * @param groups  ids of the groups of interest
 * @param version the language version that will be used; empty where any version will do
 * @param country the country where it will be used, as a code of two letters; evidence from elsewhere counts less. Empty
 *                where evidence from any country counts alike
 */
public record EvidenceQuestion(List<String> groups, Optional<LanguageVersion> version, String country) {

	/** The country where nothing else is asked for. */
	public static final String COUNTRY = "NL";

	public EvidenceQuestion {
		groups = List.copyOf(groups);
		country = country.strip().toUpperCase(Locale.ROOT);
	}
}
