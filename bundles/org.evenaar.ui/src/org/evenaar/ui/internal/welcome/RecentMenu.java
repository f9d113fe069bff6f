package org.evenaar.ui.internal.welcome;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;

/** The recent reviews as items of the File menu, the first nine with their number as the key. */
public final class RecentMenu extends CompoundContributionItem {

	private static final int WITH_KEY = 9;

	@Override
	protected IContributionItem[] getContributionItems() {
		List<RecentReview> reviews = RecentTracker.current().reviews().list();
		IContributionItem[] items = new IContributionItem[reviews.size()];
		for (int i = 0; i < items.length; i++) {
			items[i] = new ActionContributionItem(new Open(i + 1, reviews.get(i)));
		}
		return items;
	}

	private static final class Open extends Action {

		private final RecentReview review;

		Open(int number, RecentReview review) {
			this.review = review;
			// A mark that is part of the title must not become a key of the menu.
			String title = review.title().replace("&", "&&");
			String name = title.isBlank() ? review.file().getFileName().toString() : title;
			setText((number <= WITH_KEY ? "&" : "") + number + "  " + name);
			setToolTipText(review.file().toString());
		}

		@Override
		public void run() {
			review.reopen();
		}
	}
}
