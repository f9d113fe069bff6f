package org.evenaar.ui.internal.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.evenaar.review.ReviewSession;
import org.evenaar.ui.internal.editor.DraftModel.Typed;
import org.osgi.service.prefs.BackingStoreException;

/** What was typed in one review and not recorded: there again when it is opened, kept when it is closed. */
final class KeptDrafts {

	private final DraftStore store = new DraftStore();
	private final ReviewSession session;
	private final Drafts drafts;

	KeptDrafts(ReviewSession session) {
		this.session = session;
		this.drafts = new Drafts(earlier());
	}

	private Map<Set<String>, Typed> earlier() {
		try {
			return store.find(session.file());
		} catch (BackingStoreException e) {
			ILog.of(KeptDrafts.class).warn("What was typed before is not read.", e);
			return Map.of();
		}
	}

	Drafts drafts() {
		return drafts;
	}

	/** @return the findings that something was typed about, as far as they are still there: the first of them */
	Optional<List<String>> first() {
		return session.items().stream().flatMap(item -> drafts.all().keySet().stream().filter(ids -> ids.contains(item.id())))
				.filter(ids -> ids.stream().allMatch(id -> session.item(id).isPresent())).map(List::copyOf).findFirst();
	}

	void keep() {
		try {
			store.remember(session.file(), drafts.all());
		} catch (BackingStoreException e) {
			ILog.of(KeptDrafts.class).warn("What was typed is not kept.", e);
		}
	}
}
