package org.evenaar.ui.internal.findings;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.widgets.Menu;

/** The choice of columns as part of a menu. */
final class ColumnItems extends ContributionItem {

	private final FindingsTree tree;

	ColumnItems(FindingsTree tree) {
		this.tree = tree;
	}

	@Override
	public void fill(Menu menu, int index) {
		tree.columnMenu(menu);
	}

	@Override
	public boolean isDynamic() {
		return true;
	}
}
