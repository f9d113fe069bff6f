package org.evenaar.ui.internal.representation;

import static org.evenaar.ui.internal.representation.ComparisonTexts.FORM;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.evenaar.dataset.DimensionMapping.Values;
import org.evenaar.population.coding.Labels;
import org.evenaar.representation.RepresentationWords;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.parts.Later;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;
import org.evenaar.ui.internal.theme.EvenaarIcons;
import org.evenaar.ui.internal.theme.Icon;

/** The values of a column and the category that each stands for, to be changed in place. */
final class ValueTable {

	private final Composite control;
	private final TableViewer viewer;
	private final Button guesses;
	private final ComparisonWizard wizard;
	private final Runnable changed;
	private final RepresentationWords words = new RepresentationWords(UiLanguage.locale());
	private final List<Optional<String>> choices = new ArrayList<>();
	private final List<String> order = new ArrayList<>();
	private String column = "";
	private String dimension = "";

	ValueTable(Composite parent, ComparisonWizard wizard, Runnable changed) {
		this.wizard = wizard;
		this.changed = changed;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(6, 4).applyTo(control);
		Table table = Named.spoken(new Table(control, SWT.BORDER | SWT.FULL_SELECTION), "compare.values", ComparisonTexts.of("values"));
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 110).applyTo(table);
		viewer = new TableViewer(table);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column("values.value", MappingDraft.ValueRow::value);
		column("values.rows", row -> words.count(row.rows()));
		meaning();
		FORM.shares(table, 40, 18, 42);
		table.getColumn(1).setAlignment(SWT.RIGHT);
		keys();
		guesses = FORM.button(control, SWT.PUSH, "values.guesses", b -> takeGuesses());
		GridDataFactory.swtDefaults().applyTo(guesses);
	}

	private MappingDraft draft() {
		return wizard.draft().mapping().orElseThrow();
	}

	private TableViewerColumn column(String key, java.util.function.Function<MappingDraft.ValueRow, String> text) {
		TableViewerColumn made = new TableViewerColumn(viewer, SWT.LEFT);
		made.getColumn().setText(ComparisonTexts.of(key));
		made.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((MappingDraft.ValueRow) row)));
		return made;
	}

	private void meaning() {
		TableViewerColumn made = new TableViewerColumn(viewer, SWT.LEFT);
		made.getColumn().setText(ComparisonTexts.of("values.meaning"));
		made.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object row) {
				return meaning((MappingDraft.ValueRow) row);
			}

			@Override
			public Image getImage(Object row) {
				return ((MappingDraft.ValueRow) row).category().isPresent() ? null : EvenaarIcons.image(Icon.WARNING);
			}

			@Override
			public Color getForeground(Object row) {
				boolean weak = ((MappingDraft.ValueRow) row).category().filter(c -> !c.equals(CountTable.UNKNOWN) && !c.equals(Values.LEAVE_OUT)).isEmpty();
				return weak ? EvenaarColors.foreground(ColorRole.MUTED) : null;
			}
		});
		made.setEditingSupport(new MeaningEditing());
	}

	private String meaning(MappingDraft.ValueRow row) {
		if (row.category().isPresent()) {
			return name(row.category().get());
		}
		return row.guess().map(g -> ComparisonTexts.of("values.guess", name(g))).orElseGet(() -> ComparisonTexts.of("values.none"));
	}

	private String name(String category) {
		return category.equals(Values.LEAVE_OUT) ? ComparisonTexts.of("values.leaveOut")
				: UiLanguage.of(Labels.shipped().category(dimension, category));
	}

	/** Enter, F2 or a click opens the list; the arrows move about. */
	private void keys() {
		var cells = new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
		var strategy = new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.MOUSE_CLICK_SELECTION
						|| event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
						|| event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
								&& (event.keyCode == SWT.F2 || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.character == ' ');
			}
		};
		strategy.setEnableEditorActivationWithKeyboard(true);
		TableViewerEditor.create(viewer, cells, strategy, ColumnViewerEditor.TABBING_VERTICAL | ColumnViewerEditor.KEYBOARD_ACTIVATION);
	}

	Composite show(String name) {
		column = name;
		Values values = (Values) draft().mapping(name).orElseThrow();
		dimension = values.dimension();
		choices.clear();
		// First of all: what a list that is opened and left again gives.
		choices.add(Optional.empty());
		values.categories().stream().filter(c -> !c.equals(CountTable.UNKNOWN)).forEach(c -> choices.add(Optional.of(c)));
		choices.add(Optional.of(CountTable.UNKNOWN));
		choices.add(Optional.of(Values.LEAVE_OUT));
		order.clear();
		draft().values(name).forEach(row -> order.add(row.value()));
		refresh();
		return control;
	}

	private void refresh() {
		// The place of a value stays while people go through the list.
		List<MappingDraft.ValueRow> rows = new ArrayList<>(draft().values(column));
		rows.sort(Comparator.comparingInt(row -> order.indexOf(row.value())));
		viewer.setInput(rows);
		boolean any = rows.stream().anyMatch(r -> r.category().isEmpty() && r.guess().isPresent());
		guesses.setVisible(any);
		((org.eclipse.swt.layout.GridData) guesses.getLayoutData()).exclude = !any;
		control.layout();
	}

	private void takeGuesses() {
		draft().takeGuesses(column);
		refresh();
		changed.run();
	}

	private final class MeaningEditing extends EditingSupport {

		MeaningEditing() {
			super(viewer);
		}

		@Override
		protected CellEditor getCellEditor(Object row) {
			String[] names = choices.stream().map(c -> c.map(ValueTable.this::name).orElse(ComparisonTexts.of("values.none"))).toArray(String[]::new);
			var editor = new ComboBoxCellEditor(viewer.getTable(), names, SWT.READ_ONLY);
			editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION | ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION);
			return editor;
		}

		@Override
		protected boolean canEdit(Object row) {
			return true;
		}

		@Override
		protected Object getValue(Object row) {
			MappingDraft.ValueRow value = (MappingDraft.ValueRow) row;
			return Math.max(0, choices.indexOf(value.category()));
		}

		@Override
		protected void setValue(Object row, Object index) {
			int place = (Integer) index;
			if (place >= 0) {
				draft().assign(column, ((MappingDraft.ValueRow) row).value(), choices.get(place));
				Later.with(viewer.getTable(), () -> {
					refresh();
					changed.run();
				});
			}
		}
	}
}
