package org.evenaar.ui.internal.instruments;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menu of the matrix: the table as text, or only the part and group where people are. */
final class MatrixMenu {

	MatrixMenu(EvidenceMatrix matrix) {
		Menu menu = new Menu(matrix);
		item(menu, "matrix.copy", matrix::copy);
		item(menu, "matrix.copyCell", matrix::copyCell);
		matrix.setMenu(menu);
	}

	private static void item(Menu menu, String key, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(InstrumentTexts.of(key));
		item.addListener(SWT.Selection, event -> action.run());
	}
}
