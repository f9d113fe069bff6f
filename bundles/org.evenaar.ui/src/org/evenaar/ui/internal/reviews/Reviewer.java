package org.evenaar.ui.internal.reviews;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** Who decides: the name that is written down with every decision. */
public final class Reviewer {

	/** Bundle and key of the preference that holds the name. */
	public static final String PREFERENCES = "org.evenaar.ui";
	public static final String NAME_KEY = "reviewer.name";

	private Reviewer() {
	}

	/** @return the name given in the preferences, else the one under which the person is logged in; never empty */
	public static String name() {
		String own = Platform.getPreferencesService().getString(PREFERENCES, NAME_KEY, "", null).strip();
		return own.isEmpty() ? loginName() : own;
	}

	/** Remembers the name for all reviews to come; an empty one gives the name of the login back. */
	public static void rename(String name) {
		InstanceScope.INSTANCE.getNode(PREFERENCES).put(NAME_KEY, name.strip());
	}

	private static String loginName() {
		String login = System.getProperty("user.name", "").strip();
		return login.isEmpty() || login.equals("?") ? "-" : login;
	}
}
