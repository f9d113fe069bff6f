package org.evenaar.ui.internal.findings;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.widgets.Menu;

/** The choice of columns as part of a menu. */
final class ColumnItems extends ContributionItem {

	private final FindingsGrid grid;

	ColumnItems(FindingsGrid grid) {
		this.grid = grid;
	}

	@Override
	public void fill(Menu menu, int index) {
		grid.columnMenu(menu);
	}

	@Override
	public boolean isDynamic() {
		return true;
	}
}
