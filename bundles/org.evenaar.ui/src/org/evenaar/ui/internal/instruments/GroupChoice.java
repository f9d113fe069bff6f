package org.evenaar.ui.internal.instruments;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.evenaar.instrument.Groups;

/** The groups for which people want to know whether an instrument works; kept for all instruments. */
final class GroupChoice {

	private static final String BUNDLE = "org.evenaar.ui";
	private static final String KEY = "instrument.groups";

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
}
