package org.evenaar.ui.internal.representation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.evenaar.representation.GroupResult;
import org.evenaar.representation.Publication;
import org.evenaar.representation.RepresentationWords;
import org.evenaar.ui.internal.parts.SheetTable;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;
import org.evenaar.ui.internal.theme.EvenaarIcons;

/** Tables of a result: groups with their figures, and pairs of groups. As high as their rows; the sheet scrolls. */
final class ResultTables {

	private static final int VERDICT = 6;

	private ResultTables() {
	}

	/** @return headings and rows as people read them, to be copied */
	static List<List<String>> cells(Publication publication, List<GroupResult> groups, RepresentationWords words) {
		List<List<String>> rows = new ArrayList<>();
		List<String> head = new ArrayList<>(words.columns(publication));
		head.add(words.detectableColumn());
		rows.add(head);
		for (GroupResult group : groups) {
			List<String> row = new ArrayList<>(words.cells(publication, group));
			row.add(words.detectable(publication, group));
			rows.add(row);
		}
		return rows;
	}

	/** A row for each group. */
	static Table groups(Composite parent, Publication publication, List<GroupResult> groups, RepresentationWords words, String name) {
		Table table = SheetTable.create(parent, "comparison.groups", name, List.of());
		List<List<String>> rows = cells(publication, groups, words);
		for (int i = 0; i < rows.getFirst().size(); i++) {
			boolean figure = i > 0 && i != VERDICT;
			new TableColumn(table, figure ? SWT.RIGHT : SWT.LEFT).setText(rows.getFirst().get(i));
		}
		for (int i = 0; i < groups.size(); i++) {
			new TableItem(table, SWT.NONE).setText(rows.get(i + 1).toArray(String[]::new));
		}
		Runnable look = () -> {
			for (int i = 0; i < groups.size(); i++) {
				Shape shape = Shape.of(groups.get(i));
				table.getItem(i).setImage(VERDICT, EvenaarIcons.image(shape.icon()));
				table.getItem(i).setForeground(VERDICT, EvenaarColors.foreground(shape.role()));
			}
		};
		look.run();
		EvenaarColors.whenChanged(table, look);
		SheetTable.pack(table);
		// The verdict stands beside the group, where it is seen in a narrow window too.
		table.setColumnOrder(new int[] { 0, VERDICT, 1, 2, 3, 4, 5, 7 });
		return table;
	}

	/** A cell for each pair of groups: the ratio, a shape and the verdict in words, on the colour of the verdict. */
	static Table heat(Composite parent, HeatMap map, String name) {
		Table table = SheetTable.create(parent, "comparison.heat", name, List.of());
		table.setLinesVisible(true);
		new TableColumn(table, SWT.LEFT);
		map.columns().forEach(column -> new TableColumn(table, SWT.LEFT).setText(column));
		for (int row = 0; row < map.rows().size(); row++) {
			List<String> texts = new ArrayList<>(List.of(map.rows().get(row)));
			map.cells().get(row).forEach(cell -> texts.add(cell.map(HeatMap.Cell::text).orElse("")));
			new TableItem(table, SWT.NONE).setText(texts.toArray(String[]::new));
		}
		Runnable look = () -> colour(table, map);
		look.run();
		EvenaarColors.whenChanged(table, look);
		SheetTable.pack(table);
		return table;
	}

	private static void colour(Table table, HeatMap map) {
		for (int row = 0; row < map.rows().size(); row++) {
			for (int column = 0; column < map.columns().size(); column++) {
				Optional<HeatMap.Cell> cell = map.cells().get(row).get(column);
				ColorRole role = cell.map(c -> c.shape().role()).orElse(ColorRole.PAGE);
				table.getItem(row).setBackground(column + 1, EvenaarColors.background(role));
				table.getItem(row).setForeground(column + 1, EvenaarColors.foreground(ColorRole.PAGE));
			}
		}
	}
}
