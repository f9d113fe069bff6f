package org.evenaar.ui.internal.representation;

import static org.evenaar.ui.internal.representation.ComparisonTexts.FORM;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.evenaar.population.coding.Labels;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.help.HelpContexts;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;
import org.evenaar.ui.internal.theme.EvenaarIcons;
import org.evenaar.ui.internal.theme.Icon;

/** Second page for the table of a publication: its numbers and percentages, typed in. */
final class TablePage extends WizardPage {

	private final ComparisonWizard wizard;
	private Text name;
	private Text total;
	private Combo add;
	private TableViewer viewer;
	private Button remove;
	private Label sums;
	private List<String> addable = List.of();

	TablePage(ComparisonWizard wizard) {
		super("table", ComparisonTexts.of("table.title"), null);
		this.wizard = wizard;
		setDescription(ComparisonTexts.of("table.text"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite root = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().spacing(8, 8).applyTo(root);
		Composite head = FORM.row(root, 4);
		FORM.label(head, "table.name");
		name = FORM.text(head, "table.name", () -> draft().name(name.getText()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		FORM.label(head, "table.total");
		total = FORM.text(head, "table.total", () -> {
			draft().total(total.getText());
			check();
		});
		GridDataFactory.swtDefaults().hint(90, SWT.DEFAULT).applyTo(total);
		Composite tools = FORM.row(root, 4);
		FORM.label(tools, "table.add");
		add = FORM.combo(tools, "table.add", this::add);
		GridDataFactory.swtDefaults().hint(260, SWT.DEFAULT).applyTo(add);
		FORM.button(tools, SWT.PUSH, "table.insert", b -> insert());
		remove = FORM.button(tools, SWT.PUSH, "table.remove", b -> remove());
		table(root);
		sums = FORM.words(root, "");
		GridDataFactory.fillDefaults().grab(true, false).hint(600, 50).applyTo(sums);
		HelpContexts.set(root, HelpContexts.COMPARE_TABLE);
		setControl(root);
	}

	private void table(Composite root) {
		Table table = Named.spoken(new Table(root, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE), "compare.table", ComparisonTexts.of("table.title"));
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(600, 300).applyTo(table);
		viewer = new TableViewer(table);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column("table.dimension", row -> ResultPages.brief(UiLanguage.of(Labels.shipped().dimension(row.dimension()))));
		column("table.category", TableDraft.Row::category).setEditingSupport(new Cell(TableDraft.Row::category,
				(row, typed) -> new TableDraft.Row(row.dimension(), typed, row.number())));
		TableViewerColumn number = column("table.number", TableDraft.Row::number);
		number.getColumn().setAlignment(SWT.RIGHT);
		number.setEditingSupport(new Cell(TableDraft.Row::number, (row, typed) -> new TableDraft.Row(row.dimension(), row.category(), typed)));
		column("table.remark", row -> draft().problem(row).map(UiLanguage::of).orElse(""));
		FORM.shares(table, 18, 32, 14, 36);
		keys();
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				remove();
			}
		});
		viewer.addSelectionChangedListener(event -> remove.setEnabled(!event.getSelection().isEmpty()));
	}

	private TableViewerColumn column(String key, java.util.function.Function<TableDraft.Row, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(ComparisonTexts.of(key));
		boolean remark = key.equals("table.remark");
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((TableDraft.Row) ((Line) element).row());
			}

			@Override
			public Image getImage(Object element) {
				return remark && draft().problem(((Line) element).row()).isPresent() ? EvenaarIcons.image(Icon.PROBLEM) : null;
			}

			@Override
			public Color getForeground(Object element) {
				boolean unknown = ((Line) element).row().category().equals(UiLanguage.of(Labels.shipped().category("", CountTable.UNKNOWN)));
				return unknown ? EvenaarColors.foreground(ColorRole.MUTED) : null;
			}
		});
		return column;
	}

	/** A row and where it stands: two rows may be equal. */
	private record Line(int place, TableDraft.Row row) {
	}

	/** Typing in a cell begins at once; Enter and Tab lead to the next one. */
	private void keys() {
		var cells = new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
		var strategy = new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return switch (event.eventType) {
				case ColumnViewerEditorActivationEvent.MOUSE_CLICK_SELECTION, ColumnViewerEditorActivationEvent.TRAVERSAL,
						ColumnViewerEditorActivationEvent.PROGRAMMATIC -> true;
				case ColumnViewerEditorActivationEvent.KEY_PRESSED -> event.keyCode == SWT.F2 || event.keyCode == SWT.CR
						|| Character.isLetterOrDigit(event.character);
				default -> false;
				};
			}
		};
		strategy.setEnableEditorActivationWithKeyboard(true);
		TableViewerEditor.create(viewer, cells, strategy, ColumnViewerEditor.TABBING_HORIZONTAL
				| ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.TABBING_VERTICAL | ColumnViewerEditor.KEYBOARD_ACTIVATION);
	}

	private TableDraft draft() {
		return wizard.draft().table();
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible) {
			name.setText(draft().name());
			total.setText(draft().total());
			addable = wizard.populationDimensions();
			List<String> items = new ArrayList<>(List.of(ComparisonTexts.of("table.choose")));
			addable.forEach(id -> items.add(UiLanguage.of(Labels.shipped().dimension(id))));
			add.setItems(items.toArray(String[]::new));
			add.select(0);
			refresh();
		}
		super.setVisible(visible);
	}

	private void add() {
		int place = add.getSelectionIndex() - 1;
		if (place >= 0) {
			String dimension = addable.get(place);
			draft().addDimension(dimension, wizard.usualCategories(dimension));
			refresh();
			int row = draft().rows().stream().map(TableDraft.Row::dimension).toList().indexOf(dimension);
			viewer.getTable().setFocus();
			viewer.editElement(viewer.getElementAt(row), 2);
			add.select(0);
		}
	}

	private Optional<Integer> selected() {
		int index = viewer.getTable().getSelectionIndex();
		return index < 0 || index >= draft().rows().size() ? Optional.empty() : Optional.of(index);
	}

	private void insert() {
		int place = selected().orElse(draft().rows().size() - 1);
		String dimension = place < 0 ? addable.isEmpty() ? "sex" : addable.getFirst() : draft().rows().get(place).dimension();
		draft().insert(place, new TableDraft.Row(dimension, "", ""));
		refresh();
		viewer.editElement(viewer.getElementAt(place + 1), 1);
	}

	private void remove() {
		selected().ifPresent(place -> {
			draft().remove(place);
			refresh();
			viewer.getTable().setSelection(Math.min(place, draft().rows().size() - 1));
		});
	}

	private void refresh() {
		List<TableDraft.Row> rows = draft().rows();
		List<Line> lines = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			lines.add(new Line(i, rows.get(i)));
		}
		viewer.setInput(lines);
		remove.setEnabled(selected().isPresent());
		check();
	}

	private void check() {
		Optional<org.evenaar.rules.Text> problem = draft().problem();
		boolean empty = draft().table().entries().isEmpty();
		setErrorMessage(problem.isPresent() && !empty ? UiLanguage.of(problem.get()) : null);
		Optional<org.evenaar.rules.Text> gap = draft().gap();
		setMessage(gap.map(UiLanguage::of).orElse(ComparisonTexts.of("table.text")), gap.isPresent() ? IMessageProvider.WARNING : IMessageProvider.NONE);
		setPageComplete(problem.isEmpty());
		sums.setText(draft().sums().stream().map(UiLanguage::of).collect(Collectors.joining(" ")));
	}

	private final class Cell extends EditingSupport {

		private final java.util.function.Function<TableDraft.Row, String> read;
		private final java.util.function.BiFunction<TableDraft.Row, String, TableDraft.Row> write;

		Cell(java.util.function.Function<TableDraft.Row, String> read, java.util.function.BiFunction<TableDraft.Row, String, TableDraft.Row> write) {
			super(viewer);
			this.read = read;
			this.write = write;
		}

		@Override
		protected CellEditor getCellEditor(Object line) {
			return new TextCellEditor(viewer.getTable());
		}

		@Override
		protected boolean canEdit(Object line) {
			return true;
		}

		@Override
		protected Object getValue(Object line) {
			return read.apply(((Line) line).row());
		}

		@Override
		protected void setValue(Object element, Object typed) {
			Line line = (Line) element;
			TableDraft.Row changed = write.apply(line.row(), (String) typed);
			if (!changed.equals(line.row())) {
				draft().change(line.place(), changed);
				Line fresh = new Line(line.place(), changed);
				@SuppressWarnings("unchecked")
				List<Line> lines = (List<Line>) viewer.getInput();
				lines.set(line.place(), fresh);
				viewer.replace(fresh, line.place());
				check();
			}
		}
	}
}
