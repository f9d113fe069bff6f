package org.evenaar.ui.internal.parts;

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

/** Fields of forms, with their words, their names for screen readers and their ids for tests; one for each family of forms. */
public final class FormParts {

	/** The words of a family of forms. */
	@FunctionalInterface
	public interface Words {
		/** @return the words with that key, in the language of the window */
		String of(String key, Object... arguments);
	}

	private final String prefix;
	private final Words words;

	/** @param prefix of the ids of the fields, such as "compare." */
	public FormParts(String prefix, Words words) {
		this.prefix = prefix;
		this.words = words;
	}

	/** Without the mark of the key that leads there. */
	private String spoken(String key) {
		return words.of(key).replace("&", "").replaceFirst(":$", "");
	}

	/** A line of fields beside each other. */
	public Composite row(Composite parent, int columns) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 6).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		return row;
	}

	/** A frame with a title. */
	public Group group(Composite parent, String key, int columns) {
		Group group = new Group(parent, SWT.NONE);
		group.setText(words.of(key));
		GridLayoutFactory.fillDefaults().numColumns(columns).margins(10, 8).spacing(8, 6).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		return group;
	}

	public Label label(Composite parent, String key) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(words.of(key));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		return label;
	}

	/** Words over as many lines as they need. */
	public Label words(Composite parent, String text) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** An empty place in a grid. */
	public static void gap(Composite parent) {
		GridDataFactory.swtDefaults().applyTo(new Label(parent, SWT.NONE));
	}

	public Button button(Composite parent, int style, String key, Consumer<Button> action) {
		Button button = Named.id(new Button(parent, style), prefix + key);
		button.setText(words.of(key));
		button.addListener(SWT.Selection, event -> action.accept(button));
		return button;
	}

	public Combo combo(Composite parent, String key, Runnable action) {
		Combo combo = Named.spoken(new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN), prefix + key, spoken(key));
		combo.setVisibleItemCount(20);
		combo.addListener(SWT.Selection, event -> action.run());
		return combo;
	}

	public Text text(Composite parent, String key, Runnable action) {
		return text(parent, SWT.NONE, key, action);
	}

	/** @param style such as {@link SWT#MULTI} */
	public Text text(Composite parent, int style, String key, Runnable action) {
		Text text = Named.spoken(new Text(parent, SWT.BORDER | style), prefix + key, spoken(key));
		text.addListener(SWT.Modify, event -> action.run());
		if ((style & SWT.MULTI) != 0) {
			Named.tabLeaves(text);
		}
		return text;
	}

	public Table table(Composite parent, int style, String key, List<String> columns) {
		Table table = Named.spoken(new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | style), prefix + key, spoken(key));
		table.setHeaderVisible(true);
		for (String column : columns) {
			new TableColumn(table, SWT.LEFT).setText(words.of(column));
		}
		return table;
	}

	/** Columns share the room of their table. */
	public void shares(Table table, int... percent) {
		table.addListener(SWT.Resize, event -> {
			int room = table.getClientArea().width;
			for (int i = 0; i < percent.length && i < table.getColumnCount(); i++) {
				table.getColumn(i).setWidth(Math.max(30, room * percent[i] / 100));
			}
		});
	}
}
