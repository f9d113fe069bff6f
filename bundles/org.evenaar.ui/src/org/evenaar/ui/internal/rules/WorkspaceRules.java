package org.evenaar.ui.internal.rules;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.PlatformUI;
import org.evenaar.check.CheckRegistry;
import org.evenaar.review.ReviewException;
import org.evenaar.review.RuleSettings;
import org.evenaar.review.rules.UserTerms;
import org.evenaar.rules.Severity;
import org.evenaar.ui.internal.reviews.OpenReviews;
import org.osgi.service.prefs.BackingStoreException;

/**
 * The rules as this person wants them for all reviews: which are off, which weigh differently, and the terms of their
 * own list. Reading may be done on any thread, changing on the UI thread only, listeners are told there.
 */
public final class WorkspaceRules {

	private static final String BUNDLE = "org.evenaar.ui";
	private static final String OFF = "rules.off";
	private static final String WEIGHTS = "rules.weights";

	private final Path termsFile;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private UserTerms terms;
	private CheckRegistry registry;

	WorkspaceRules(Path termsFile) {
		this.termsFile = termsFile;
	}

	/** @return the one of this application */
	public static WorkspaceRules current() {
		return PlatformUI.getWorkbench().getService(WorkspaceRules.class);
	}

	/** @return all checks and rule packs, those of the own list among them; takes a second the first time */
	public synchronized CheckRegistry registry() {
		if (registry == null) {
			registry = CheckRegistry.ofExtensions(terms().pack().stream().toList(), terms().problems());
		}
		return registry;
	}

	/** @return the own list */
	public synchronized UserTerms terms() {
		if (terms == null) {
			terms = UserTerms.read(termsFile);
		}
		return terms;
	}

	/** @return where the own list is kept: the command line takes it with --rule-pack */
	public Path termsFile() {
		return termsFile;
	}

	/**
	 * Saves the own list. May be called on any thread; reviews that are open do not know of it yet, see {@link RerunJob}.
	 *
	 * @throws ReviewException where it cannot be saved; the list is as before then
	 */
	void save(UserTerms changed) throws ReviewException {
		changed.save(termsFile);
		synchronized (this) {
			terms = changed;
			registry = null;
		}
	}

	/** @return rule settings for all reviews */
	public RuleSettings settings() {
		IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(BUNDLE);
		Set<String> off = Stream.of(preferences.get(OFF, "").split(" ")).filter(id -> !id.isEmpty()).collect(Collectors.toSet());
		Map<String, Severity> weights = new HashMap<>();
		for (String weight : preferences.get(WEIGHTS, "").split(" ")) {
			int sign = weight.lastIndexOf('=');
			if (sign > 0) {
				Severity.of(weight.substring(sign + 1)).ifPresent(severity -> weights.put(weight.substring(0, sign), severity));
			}
		}
		return new RuleSettings(off, weights);
	}

	/** Changes the rule settings for all reviews; those that are open follow at once. */
	void set(RuleSettings settings) {
		IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(BUNDLE);
		preferences.put(OFF, String.join(" ", new TreeSet<>(settings.off())));
		preferences.put(WEIGHTS, new TreeMap<>(settings.severities()).entrySet().stream()
				.map(weight -> weight.getKey() + "=" + weight.getValue().code()).collect(Collectors.joining(" ")));
		try {
			preferences.flush();
		} catch (BackingStoreException e) {
			ILog.of(WorkspaceRules.class).error("Rule settings could not be kept", e);
		}
		OpenReviews.current().sessions().forEach(session -> session.rulesChanged(settings));
		changed();
	}

	/** @param listener told when settings or own terms changed */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	void changed() {
		listeners.forEach(Runnable::run);
	}
}
