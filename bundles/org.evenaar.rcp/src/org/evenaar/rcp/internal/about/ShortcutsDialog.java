package org.evenaar.rcp.internal.about;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.evenaar.rcp.internal.ShellTexts;

/** A table of what can be done and with which keys. */
final class ShortcutsDialog extends Dialog {

	private static final Point SIZE = new Point(620, 560);
	private static final List<String> COLUMNS = List.of("shortcuts.command", "shortcuts.keys", "shortcuts.group");

	private final List<Shortcuts.Row> rows;

	ShortcutsDialog(Shell parent, List<Shortcuts.Row> rows) {
		super(parent);
		this.rows = rows;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(ShellTexts.of("shortcuts.title"));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite frame = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
		TableColumnLayout layout = new TableColumnLayout();
		frame.setLayout(layout);
		Table table = new Table(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		table.setData("org.evenaar.id", "shortcuts");
		for (String title : COLUMNS) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(ShellTexts.of(title));
			layout.setColumnData(column, new ColumnWeightData(1));
		}
		for (Shortcuts.Row row : rows) {
			new TableItem(table, SWT.NONE).setText(new String[] { row.command(), row.keys(), row.group() });
		}
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, ShellTexts.of("button.close"), true);
	}
}
