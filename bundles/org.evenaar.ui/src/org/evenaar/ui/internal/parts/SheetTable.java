package org.evenaar.ui.internal.parts;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;

/** Tables on a sheet: in the colours of the page, as high as their rows; the sheet scrolls. */
public final class SheetTable {

	private static final String CSS_OFF = "org.eclipse.e4.ui.css.disabled";
	private static final int MOST_ROWS = 40;
	private static final int GAP = 12;

	private SheetTable() {
	}

	/** @param headings of the columns; may be empty where columns are added later */
	public static Table create(Composite parent, String id, String name, List<String> headings) {
		Table table = Named.spoken(new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI), id, name);
		table.setHeaderVisible(true);
		headings.forEach(heading -> new TableColumn(table, SWT.LEFT).setText(heading));
		// On a sheet whose colours no style sheet knows, a style sheet finds nothing to inherit.
		table.setData(CSS_OFF, Boolean.TRUE);
		Runnable colours = () -> {
			table.setBackground(EvenaarColors.background(ColorRole.PAGE));
			table.setForeground(EvenaarColors.foreground(ColorRole.PAGE));
			table.setHeaderBackground(EvenaarColors.background(ColorRole.INFO));
			table.setHeaderForeground(EvenaarColors.foreground(ColorRole.INFO));
		};
		colours.run();
		EvenaarColors.whenChanged(table, colours);
		table.addListener(SWT.MouseWheel, event -> {
			if (table.getItemCount() <= MOST_ROWS) {
				Sheet.wheel(event);
				event.doit = false;
			}
		});
		return table;
	}

	/** Columns that just do not fit stand closer together, rather than that the last is cut off. */
	private static void close(Table table) {
		int over = -table.getClientArea().width;
		for (TableColumn column : table.getColumns()) {
			over += column.getWidth();
		}
		int each = Math.ceilDiv(over, Math.max(1, table.getColumnCount()));
		if (over > 0 && each <= GAP) {
			for (TableColumn column : table.getColumns()) {
				column.setWidth(column.getWidth() - each);
			}
		}
	}

	/** Gives the table the size of what is in it; to be called when it is filled. */
	public static void pack(Table table) {
		for (TableColumn column : table.getColumns()) {
			column.pack();
			column.setWidth(column.getWidth() + GAP);
		}
		table.addListener(SWT.Resize, event -> close(table));
		Sheet.fill(table);
		if (table.getItemCount() > MOST_ROWS) {
			((GridData) table.getLayoutData()).heightHint = table.getItemHeight() * MOST_ROWS;
		}
	}
}
