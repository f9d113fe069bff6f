package org.evenaar.ui.internal.findings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
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
final class FindingsTree {

	private static final Map<FindingColumn, Integer> WIDTHS = Map.of(FindingColumn.TITLE, 300, FindingColumn.QUOTE, 190,
			FindingColumn.SECTION, 200, FindingColumn.PAGE, 80, FindingColumn.CATEGORY, 190, FindingColumn.REASON, 220,
			FindingColumn.REVIEW, 160, FindingColumn.RULE, 180);
	private static final int WIDTH = 130;

	/** Is told what a person does. */
	interface Listener {

		void looks(UnaryOperator<TableLook> change);

		void selected();

		void opened(FindingRow row);
	}

	private final Tree tree;
	private final Listener listener;
	private final Map<String, Integer> places = new HashMap<>();
	private final Set<String> closed = new HashSet<>();
	private FindingTable table;
	private FindingTable.Shown shown = new FindingTable.Shown(List.of(), List.of());
	private boolean grouped;
	private TableLook look = TableLook.USUAL;
	private boolean arranging;

	FindingsTree(Composite parent, Listener listener) {
		this.listener = listener;
		tree = Named.spoken(new Tree(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION), "findings.table",
				FindingsTexts.text("table"));
		tree.setHeaderVisible(true);
		tree.addListener(SWT.SetData, this::fill);
		tree.addListener(SWT.Selection, event -> listener.selected());
		tree.addListener(SWT.DefaultSelection, event -> rowOf((TreeItem) event.item).ifPresent(listener::opened));
		tree.addListener(SWT.Collapse, event -> groupOf((TreeItem) event.item).ifPresent(group -> closed.add(group.key())));
		tree.addListener(SWT.Expand, event -> groupOf((TreeItem) event.item).ifPresent(group -> closed.remove(group.key())));
		EvenaarColors.whenChanged(tree, () -> tree.clearAll(true));
	}

	Tree control() {
		return tree;
	}

	/** Shows rows; what was selected and is still there stays selected. */
	void show(FindingTable newTable, FindingTable.Shown rows, TableLook newLook) {
		boolean columnsChanged = table == null || !look.columns().equals(newLook.columns());
		List<FindingRow> selected = selection();
		boolean sameRows = table != null && rows.rows().equals(shown.rows()) && grouped == isGrouped(rows)
				&& rows.groups().size() == shown.groups().size();
		int top = sameRows || tree.getItemCount() == 0 ? -1 : topIndex();
		table = newTable;
		shown = rows;
		look = newLook;
		tree.setRedraw(false);
		try {
			if (columnsChanged) {
				makeColumns();
			}
			sortMark();
			if (sameRows && !columnsChanged) {
				tree.clearAll(true);
				return;
			}
			remake(top);
			select(selected.stream().map(FindingsTree::key).toList(), false);
		} finally {
			tree.setRedraw(true);
		}
	}

	private static boolean isGrouped(FindingTable.Shown rows) {
		return rows.groups().size() > 1 || !rows.groups().isEmpty() && !rows.groups().getFirst().title().isEmpty();
	}

	private void remake(int top) {
		places.clear();
		for (FindingRow row : shown.rows()) {
			places.put(key(row), places.size());
		}
		grouped = isGrouped(shown);
		tree.removeAll();
		tree.setItemCount(grouped ? shown.groups().size() : shown.rows().size());
		if (grouped) {
			for (int i = 0; i < shown.groups().size(); i++) {
				TreeItem item = tree.getItem(i);
				item.setItemCount(shown.groups().get(i).rows().size());
				item.setExpanded(!closed.contains(shown.groups().get(i).key()));
			}
		} else if (top > 0 && top < shown.rows().size()) {
			tree.setTopItem(tree.getItem(top));
		}
	}

	private int topIndex() {
		TreeItem top = tree.getTopItem();
		return top == null || top.getParentItem() != null ? -1 : tree.indexOf(top);
	}

	private static String key(FindingRow row) {
		return row.review() + "\n" + row.id();
	}

	private void makeColumns() {
		arranging = true;
		for (TreeColumn column : tree.getColumns()) {
			column.dispose();
		}
		for (FindingColumn kind : look.columns()) {
			TreeColumn column = new TreeColumn(tree, kind == FindingColumn.PAGE ? SWT.RIGHT : SWT.NONE);
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
		for (TreeColumn column : tree.getColumns()) {
			widths.put((FindingColumn) column.getData(), column.getWidth());
		}
		look = look.withColumns(look.columns(), widths);
	}

	/** @return the look with columns as people dragged them */
	TableLook arrangement(TableLook current) {
		if (tree.isDisposed() || tree.getColumnCount() == 0) {
			return current;
		}
		List<FindingColumn> columns = new ArrayList<>();
		for (int index : tree.getColumnOrder()) {
			columns.add((FindingColumn) tree.getColumn(index).getData());
		}
		return current.withColumns(current.columns().size() == columns.size() ? columns : current.columns(), look.widths());
	}

	private void sortMark() {
		TreeColumn sorted = null;
		if (!look.order().isEmpty()) {
			for (TreeColumn column : tree.getColumns()) {
				sorted = column.getData() == look.order().getFirst().column() ? column : sorted;
			}
		}
		tree.setSortColumn(sorted);
		tree.setSortDirection(sorted == null ? SWT.NONE : look.order().getFirst().descending() ? SWT.DOWN : SWT.UP);
	}

	private void fill(Event event) {
		TreeItem item = (TreeItem) event.item;
		TreeItem parent = item.getParentItem();
		if (parent == null && grouped) {
			FindingTable.Group group = shown.groups().get(event.index);
			item.setText(0, FindingsTexts.text("group", group.title(), group.rows().size(), group.open()));
			item.setData(group);
			item.setItemCount(group.rows().size());
			return;
		}
		List<FindingRow> rows = parent == null ? shown.rows() : shown.groups().get(tree.indexOf(parent)).rows();
		FindingRow row = rows.get(event.index);
		item.setData(row);
		item.setText(look.columns().stream().map(column -> table.text(row, column)).toArray(String[]::new));
		for (int i = 0; i < look.columns().size(); i++) {
			image(row.item(), look.columns().get(i)).map(EvenaarIcons::image).ifPresent(set(item, i));
		}
		if (!row.item().counts()) {
			item.setForeground(EvenaarColors.foreground(ColorRole.MUTED));
		}
	}

	private static Consumer<Image> set(TreeItem item, int column) {
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

	private Optional<FindingRow> rowOf(TreeItem item) {
		if (item.isDisposed() || !(item.getData() instanceof FindingRow row)) {
			return Optional.empty();
		}
		return Optional.of(row);
	}

	private static Optional<FindingTable.Group> groupOf(TreeItem item) {
		return item.getData() instanceof FindingTable.Group group ? Optional.of(group) : Optional.empty();
	}

	/** @return the rows that are selected, those of a selected group too, in the order of the table */
	List<FindingRow> selection() {
		Set<FindingRow> selected = new LinkedHashSet<>();
		for (TreeItem item : tree.getSelection()) {
			// an item that was never in sight learns what it is
			item.getText();
			rowOf(item).ifPresent(selected::add);
			groupOf(item).ifPresent(group -> selected.addAll(group.rows()));
		}
		return List.copyOf(selected);
	}

	/** Selects rows by review and id; those that are not shown are left out. */
	void select(List<String> keys, boolean inSight) {
		List<TreeItem> items = new ArrayList<>();
		for (String key : keys) {
			Integer place = places.get(key);
			if (place != null) {
				items.add(item(place));
			}
		}
		tree.setSelection(items.toArray(TreeItem[]::new));
		if (inSight && !items.isEmpty()) {
			tree.showItem(items.getFirst());
		}
	}

	static String key(Path review, String id) {
		return review + "\n" + id;
	}

	private TreeItem item(int place) {
		if (!grouped) {
			return tree.getItem(place);
		}
		int rest = place;
		int group = 0;
		while (rest >= shown.groups().get(group).rows().size()) {
			rest -= shown.groups().get(group).rows().size();
			group++;
		}
		return tree.getItem(group).getItem(rest);
	}

	void selectAll() {
		tree.selectAll();
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
