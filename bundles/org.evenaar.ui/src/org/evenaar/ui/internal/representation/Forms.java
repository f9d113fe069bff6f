package org.evenaar.ui.internal.representation;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.evenaar.ui.internal.editor.Named;

/** Parts of the pages of the wizard, with their words and names. */
final class Forms {

	private Forms() {
	}

	static Composite row(Composite parent, int columns) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 6).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		return row;
	}

	static Group group(Composite parent, String key, int columns) {
		Group group = new Group(parent, SWT.NONE);
		group.setText(ComparisonTexts.of(key));
		GridLayoutFactory.fillDefaults().numColumns(columns).margins(10, 8).spacing(8, 6).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		return group;
	}

	static Label label(Composite parent, String key) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(ComparisonTexts.of(key));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		return label;
	}

	/** Words over as many lines as they need. */
	static Label words(Composite parent, String text) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
		return label;
	}

	static Button button(Composite parent, int style, String key, Consumer<Button> action) {
		Button button = Named.id(new Button(parent, style), "compare." + key);
		button.setText(ComparisonTexts.of(key));
		button.addListener(SWT.Selection, event -> action.accept(button));
		return button;
	}

	static Combo combo(Composite parent, String key, Runnable action) {
		Combo combo = Named.spoken(new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN), "compare." + key, ComparisonTexts.of(key));
		combo.setVisibleItemCount(20);
		combo.addListener(SWT.Selection, event -> action.run());
		return combo;
	}

	static Text text(Composite parent, String key, Runnable action) {
		Text text = Named.spoken(new Text(parent, SWT.BORDER), "compare." + key, ComparisonTexts.of(key));
		text.addListener(SWT.Modify, event -> action.run());
		return text;
	}

	static Table table(Composite parent, int style, String key, List<String> columns) {
		Table table = Named.spoken(new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | style), "compare." + key, ComparisonTexts.of(key));
		table.setHeaderVisible(true);
		for (String column : columns) {
			new TableColumn(table, SWT.LEFT).setText(ComparisonTexts.of(column));
		}
		return table;
	}

	/** Columns share the room of their table. */
	static void shares(Table table, int... percent) {
		table.addListener(SWT.Resize, event -> {
			int room = table.getClientArea().width;
			for (int i = 0; i < percent.length && i < table.getColumnCount(); i++) {
				table.getColumn(i).setWidth(Math.max(30, room * percent[i] / 100));
			}
		});
	}
}
