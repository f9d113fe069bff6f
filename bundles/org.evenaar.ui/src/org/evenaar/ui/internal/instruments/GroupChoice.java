package org.evenaar.ui.internal.instruments;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.evenaar.instrument.Groups;
import org.evenaar.instrument.evidence.EvidenceQuestion;
import org.evenaar.instrument.evidence.EvidenceTable;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.LanguageVersion;

/** For which groups, and where, people want to know whether an instrument works; kept for all instruments. */
final class GroupChoice {

	private static final String BUNDLE = "org.evenaar.ui";
	private static final String KEY = "instrument.groups";
	private static final String COUNTRY = "instrument.country";
	private static final String ANYWHERE = "any";
	private static final String KNOWN_FIRST = "instrument.knownFirst";

	private GroupChoice() {
	}

	/** @return ids of groups; those of the usual population until somebody chose, which reads a table: not for the UI thread then */
	static List<String> current() {
		String text = Platform.getPreferencesService().getString(BUNDLE, KEY, "", null);
		List<String> known = Arrays.stream(text.split(" ")).filter(id -> Groups.shipped().knows(id)).distinct().toList();
		return known.isEmpty() ? Groups.shipped().defaults() : known;
	}

	static void keep(List<String> groups) {
		InstanceScope.INSTANCE.getNode(BUNDLE).put(KEY, String.join(" ", groups));
	}

	/** @return code of the country where instruments will be used; empty for any */
	static String country() {
		String kept = Platform.getPreferencesService().getString(BUNDLE, COUNTRY, EvidenceQuestion.COUNTRY, null);
		return kept.equals(ANYWHERE) ? "" : kept;
	}

	static void keepCountry(String country) {
		InstanceScope.INSTANCE.getNode(BUNDLE).put(COUNTRY, country.isEmpty() ? ANYWHERE : country);
	}

	/** @return whether groups about which something is known come first, rather than in the order of the list of groups */
	static boolean knownFirst() {
		return Platform.getPreferencesService().getBoolean(BUNDLE, KNOWN_FIRST, true, null);
	}

	static void keepKnownFirst(boolean first) {
		InstanceScope.INSTANCE.getNode(BUNDLE).putBoolean(KNOWN_FIRST, first);
	}

	/** @return what is known about an instrument for these groups in this country, in the order that people chose */
	static EvidenceTable table(Instrument instrument, Optional<LanguageVersion> version) {
		EvidenceTable table = EvidenceTable.of(instrument, new EvidenceQuestion(current(), version, country()));
		return knownFirst() ? table.knownFirst() : table;
	}
}
