package org.evenaar.ui.internal.findings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.evenaar.review.ReviewItem;
import org.evenaar.review.findings.FindingColumn;
import org.evenaar.review.findings.FindingRow;
import org.evenaar.review.findings.FindingTable;
import org.evenaar.review.findings.SortKey;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;
import org.evenaar.ui.internal.theme.EvenaarIcons;
import org.evenaar.ui.internal.theme.Icon;

/** The rows on the screen. Only those in sight are made, so that ten thousand cost no more than twenty. */
final class FindingsGrid {

	private static final Map<FindingColumn, Integer> WIDTHS = Map.of(FindingColumn.TITLE, 300, FindingColumn.QUOTE, 190,
			FindingColumn.SECTION, 200, FindingColumn.PAGE, 80, FindingColumn.CATEGORY, 190, FindingColumn.REASON, 220,
			FindingColumn.REVIEW, 160, FindingColumn.RULE, 180);
	private static final int WIDTH = 130;
	/** Width of the mark before the name of a group. */
	private static final int MARK = 24;

	/** Is told what a person does. */
	interface Listener {

		void looks(UnaryOperator<TableLook> change);

		void selected();

		void opened(FindingRow row);
	}

	private final Table grid;
	private final Listener listener;
	/** What stands on each line: a {@link FindingRow}, or the {@link FindingTable.Group} above its rows. */
	private final List<Object> lines = new ArrayList<>();
	private final Map<String, Integer> places = new HashMap<>();
	private final Set<String> closed = new HashSet<>();
	private final Font bold;
	private FindingTable table;
	private FindingTable.Shown shown = new FindingTable.Shown(List.of(), List.of());
	private TableLook look = TableLook.USUAL;
	private boolean arranging;

	FindingsGrid(Composite parent, Listener listener) {
		this.listener = listener;
		grid = Named.spoken(new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION), "findings.table",
				FindingsTexts.text("table"));
		grid.setHeaderVisible(true);
		bold = FontDescriptor.createFrom(grid.getFont()).setStyle(SWT.BOLD).createFont(grid.getDisplay());
		grid.addListener(SWT.SetData, this::fill);
		grid.addListener(SWT.Selection, event -> listener.selected());
		grid.addListener(SWT.DefaultSelection, event -> opened(grid.indexOf((TableItem) event.item)));
		grid.addListener(SWT.MouseDown, this::clicked);
		grid.addListener(SWT.KeyDown, this::key);
		grid.addListener(SWT.Dispose, event -> bold.dispose());
		EvenaarColors.whenChanged(grid, grid::clearAll);
	}

	Table control() {
		return grid;
	}

	/** Shows rows; what was selected and is still there stays selected. */
	void show(FindingTable newTable, FindingTable.Shown rows, TableLook newLook) {
		boolean columnsChanged = table == null || !look.columns().equals(newLook.columns());
		List<FindingRow> selected = selection();
		List<Object> before = List.copyOf(lines);
		int top = grid.getTopIndex();
		table = newTable;
		shown = rows;
		look = newLook;
		makeLines();
		boolean sameRows = !columnsChanged && sameRows(before);
		grid.setRedraw(false);
		try {
			if (columnsChanged) {
				makeColumns();
			}
			sortMark();
			grid.setItemCount(lines.size());
			grid.clearAll();
			if (!sameRows) {
				grid.deselectAll();
				grid.setTopIndex(Math.min(top, Math.max(0, lines.size() - 1)));
				select(selected.stream().map(FindingsGrid::key).toList(), false);
			}
		} finally {
			grid.setRedraw(true);
		}
	}

	private boolean sameRows(List<Object> before) {
		boolean same = before.size() == lines.size();
		for (int i = 0; same && i < lines.size(); i++) {
			same = lines.get(i) instanceof FindingRow row ? row.equals(before.get(i)) : !(before.get(i) instanceof FindingRow);
		}
		return same;
	}

	private void makeLines() {
		lines.clear();
		places.clear();
		for (FindingTable.Group group : shown.groups()) {
			boolean named = !group.title().isEmpty();
			if (named) {
				lines.add(group);
			}
			if (!named || !closed.contains(group.key())) {
				group.rows().forEach(row -> {
					places.put(key(row), lines.size());
					lines.add(row);
				});
			}
		}
	}

	private static String key(FindingRow row) {
		return key(row.review(), row.id());
	}

	/** A group opens and closes at the mark before its name. */
	private void clicked(Event event) {
		TableItem item = grid.getItem(new Point(event.x, event.y));
		if (item != null && event.button == 1 && event.x < MARK && lines.get(grid.indexOf(item)) instanceof FindingTable.Group group) {
			toggle(group, closed.contains(group.key()));
		}
	}

	private void key(Event event) {
		boolean arrow = event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT;
		int at = grid.getSelectionIndex();
		if (arrow && at >= 0 && lines.get(at) instanceof FindingTable.Group group) {
			toggle(group, event.keyCode == SWT.ARROW_RIGHT);
			event.doit = false;
		}
	}

	private void opened(int at) {
		if (lines.get(at) instanceof FindingRow row) {
			listener.opened(row);
		} else if (lines.get(at) instanceof FindingTable.Group group) {
			toggle(group, closed.contains(group.key()));
		}
	}

	private void toggle(FindingTable.Group group, boolean open) {
		if (open ? closed.remove(group.key()) : closed.add(group.key())) {
			show(table, shown, look);
			grid.setSelection(lines.indexOf(group));
		}
	}

	private void makeColumns() {
		arranging = true;
		for (TableColumn column : grid.getColumns()) {
			column.dispose();
		}
		for (FindingColumn kind : look.columns()) {
			TableColumn column = new TableColumn(grid, kind == FindingColumn.PAGE ? SWT.RIGHT : SWT.NONE);
			column.setText(UiLanguage.of(kind.title()));
			column.setWidth(look.widths().getOrDefault(kind, WIDTHS.getOrDefault(kind, WIDTH)));
			column.setMoveable(true);
			column.setData(kind);
			column.addListener(SWT.Selection,
					event -> listener.looks(each -> each.withOrder(SortKey.clicked(each.order(), kind))));
			column.addListener(SWT.Resize, event -> arranged());
			column.addListener(SWT.Move, event -> arranged());
		}
		arranging = false;
	}

	/** People drag columns: their order and width are remembered, and nothing is shown anew. */
	private void arranged() {
		if (arranging) {
			return;
		}
		Map<FindingColumn, Integer> widths = new EnumMap<>(FindingColumn.class);
		widths.putAll(look.widths());
		for (TableColumn column : grid.getColumns()) {
			widths.put((FindingColumn) column.getData(), column.getWidth());
		}
		look = look.withColumns(look.columns(), widths);
	}

	/** @return the look with columns as people dragged them */
	TableLook arrangement(TableLook current) {
		if (grid.isDisposed() || grid.getColumnCount() == 0) {
			return current;
		}
		List<FindingColumn> columns = new ArrayList<>();
		for (int index : grid.getColumnOrder()) {
			columns.add((FindingColumn) grid.getColumn(index).getData());
		}
		return current.withColumns(current.columns().size() == columns.size() ? columns : current.columns(), look.widths());
	}

	private void sortMark() {
		TableColumn sorted = null;
		if (!look.order().isEmpty()) {
			for (TableColumn column : grid.getColumns()) {
				sorted = column.getData() == look.order().getFirst().column() ? column : sorted;
			}
		}
		grid.setSortColumn(sorted);
		grid.setSortDirection(sorted == null ? SWT.NONE : look.order().getFirst().descending() ? SWT.DOWN : SWT.UP);
	}

	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		// GTK asks for rows that are just going as well, with no place or one that is no longer there.
		if (event.index < 0 || event.index >= lines.size()) {
			return;
		}
		if (lines.get(event.index) instanceof FindingTable.Group group) {
			String title = FindingsTexts.text(closed.contains(group.key()) ? "group.closed" : "group.open", group.title());
			String counts = FindingsTexts.text("group.counts", group.rows().size(), group.open());
			boolean room = grid.getColumnCount() > 1;
			item.setText(0, room ? title : title + " " + counts);
			item.setText(1, room ? counts : "");
			item.setFont(bold);
			return;
		}
		FindingRow row = (FindingRow) lines.get(event.index);
		item.setText(look.columns().stream().map(column -> table.text(row, column)).toArray(String[]::new));
		for (int i = 0; i < look.columns().size(); i++) {
			image(row.item(), look.columns().get(i)).map(EvenaarIcons::image).ifPresent(set(item, i));
		}
		if (!row.item().counts()) {
			item.setForeground(EvenaarColors.foreground(ColorRole.MUTED));
		}
	}

	private static Consumer<Image> set(TableItem item, int column) {
		return image -> item.setImage(column, image);
	}

	private Optional<Icon> image(ReviewItem item, FindingColumn column) {
		return switch (column) {
		case TITLE -> Optional.of(item.suppressed() ? Icon.SUPPRESSED : Icon.of(item.finding().severity()));
		case VERDICT -> item.decision().map(decision -> Icon.of(decision.verdict()));
		case RULE -> item.byHand() ? Optional.of(Icon.BY_HAND) : Optional.empty();
		case PRESENCE -> switch (item.presence()) {
		case NEW -> Optional.of(Icon.PRESENCE_NEW);
		case MOVED -> Optional.of(Icon.PRESENCE_MOVED);
		case CHANGED -> Optional.of(Icon.PRESENCE_CHANGED);
		case GONE -> Optional.of(Icon.PRESENCE_GONE);
		case STILL_THERE, UNCOMPARED -> Optional.empty();
		};
		default -> Optional.empty();
		};
	}

	/** @return the rows that are selected, those of a selected group too, in the order of the table */
	List<FindingRow> selection() {
		Set<FindingRow> selected = new LinkedHashSet<>();
		for (int at : grid.getSelectionIndices()) {
			Object line = at < lines.size() ? lines.get(at) : null;
			if (line instanceof FindingRow row) {
				selected.add(row);
			} else if (line instanceof FindingTable.Group group) {
				selected.addAll(group.rows());
			}
		}
		return List.copyOf(selected);
	}

	/** Selects rows by review and id; those that are not shown are left out. */
	void select(List<String> keys, boolean inSight) {
		int[] indices = keys.stream().map(places::get).filter(Objects::nonNull).mapToInt(Integer::intValue).sorted().toArray();
		grid.deselectAll();
		grid.select(indices);
		if (inSight && indices.length > 0) {
			grid.showSelection();
		}
	}

	static String key(Path review, String id) {
		return review + "\n" + id;
	}

	void selectAll() {
		grid.selectAll();
		listener.selected();
	}

	/** Adds the choice of columns to a menu. */
	void columnMenu(Menu menu) {
		for (FindingColumn column : FindingColumn.values()) {
			MenuItem item = new MenuItem(menu, SWT.CHECK);
			item.setText(UiLanguage.of(column.title()));
			item.setSelection(look.columns().contains(column));
			item.addListener(SWT.Selection, event -> listener.looks(each -> {
				TableLook arranged = arrangement(each);
				return arranged.withColumns(arranged.toggled(column), arranged.widths());
			}));
		}
	}
}
