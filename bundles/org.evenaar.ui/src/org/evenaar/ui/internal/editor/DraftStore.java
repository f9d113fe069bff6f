package org.evenaar.ui.internal.editor;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.evenaar.model.review.Verdict;
import org.evenaar.ui.internal.editor.DraftModel.Typed;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** What was typed about findings of a review and not recorded when it was closed, for the next time it is opened. */
final class DraftStore {

	private static final String BETWEEN = "\n";

	private final IEclipsePreferences all = InstanceScope.INSTANCE.getNode("org.evenaar.ui/drafts");

	/** @throws BackingStoreException where it cannot be kept */
	void remember(Path review, Map<Set<String>, Typed> drafts) throws BackingStoreException {
		String key = ReadingPlaces.key(review);
		if (drafts.isEmpty() && !all.nodeExists(key)) {
			return;
		}
		all.node(key).removeNode();
		int number = 0;
		for (Map.Entry<Set<String>, Typed> draft : drafts.entrySet()) {
			Preferences node = all.node(key).node(Integer.toString(number++));
			Typed typed = draft.getValue();
			node.put("findings", String.join(BETWEEN, draft.getKey()));
			node.put("verdict", typed.verdict() == null ? "" : typed.verdict().getLiteral());
			node.put("reason", typed.reason());
			node.put("evidence", typed.evidence());
			node.put("proposal", typed.proposal());
		}
		all.flush();
	}

	/** @throws BackingStoreException where it cannot be read */
	Map<Set<String>, Typed> find(Path review) throws BackingStoreException {
		Map<Set<String>, Typed> drafts = new LinkedHashMap<>();
		String key = ReadingPlaces.key(review);
		if (all.nodeExists(key)) {
			for (String number : all.node(key).childrenNames()) {
				Preferences node = all.node(key).node(number);
				drafts.put(Set.of(node.get("findings", "").split(BETWEEN)), new Typed(Verdict.get(node.get("verdict", "")),
						node.get("reason", ""), node.get("evidence", ""), node.get("proposal", "")));
			}
		}
		return drafts;
	}
}
