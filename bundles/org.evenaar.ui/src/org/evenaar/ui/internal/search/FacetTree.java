package org.evenaar.ui.internal.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.evenaar.report.FindingWords;
import org.evenaar.search.Facet;
import org.evenaar.search.FacetCount;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.parts.Later;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;

/**
 * By what results can be narrowed, with counts. A tick on a value asks for it; several values of one kind are
 * alternatives. The tick of a kind shows that something of it is chosen; taking it away asks for all again.
 */
final class FacetTree {

	private static final int MOST = 8;
	private static final int COUNT_WIDTH = 56;
	private static final int LEAST_WIDTH = 90;
	private static final String MORE = "more";

	private final Tree tree;
	private final Consumer<Map<Facet, Set<String>>> changed;
	private final Map<Facet, Set<String>> selected = new EnumMap<>(Facet.class);
	private final Set<Facet> closed = EnumSet.of(Facet.UNIT_KIND, Facet.LANGUAGE, Facet.ISSUER, Facet.YEAR);
	private final Set<Facet> opened = EnumSet.noneOf(Facet.class);
	private final Set<Facet> whole = EnumSet.noneOf(Facet.class);
	private Map<Facet, List<FacetCount>> counts = Map.of();
	private Locale reader = Locale.ENGLISH;

	FacetTree(Composite parent, Consumer<Map<Facet, Set<String>>> changed) {
		this.changed = changed;
		tree = Named.spoken(new Tree(parent, SWT.CHECK | SWT.FULL_SELECTION | SWT.V_SCROLL), "search.facets", SearchTexts.of("facets.name"));
		Named.ownColors(tree);
		new TreeColumn(tree, SWT.LEFT);
		new TreeColumn(tree, SWT.RIGHT);
		tree.addListener(SWT.Resize, event -> columns());
		tree.addListener(SWT.Selection, this::pressed);
		tree.addListener(SWT.DefaultSelection, this::entered);
		tree.addListener(SWT.Expand, event -> turned((TreeItem) event.item, opened, closed));
		tree.addListener(SWT.Collapse, event -> turned((TreeItem) event.item, closed, opened));
		colours();
		EvenaarColors.whenChanged(tree, this::colours);
	}

	Tree control() {
		return tree;
	}

	Map<Facet, Set<String>> selected() {
		return selected;
	}

	private void colours() {
		tree.setBackground(EvenaarColors.background(ColorRole.PAGE));
		tree.setForeground(EvenaarColors.foreground(ColorRole.PAGE));
		fill();
	}

	private void columns() {
		int room = tree.getClientArea().width;
		tree.getColumn(1).setWidth(COUNT_WIDTH);
		tree.getColumn(0).setWidth(Math.max(LEAST_WIDTH, room - COUNT_WIDTH));
	}

	/** Asks for other values, without telling. */
	void select(Map<Facet, Set<String>> values) {
		selected.clear();
		values.forEach((facet, set) -> selected.put(facet, new LinkedHashSet<>(set)));
	}

	void show(Map<Facet, List<FacetCount>> found, Locale person) {
		if (!found.equals(counts) || !person.equals(reader)) {
			counts = found;
			reader = person;
			fill();
		}
	}

	private void fill() {
		tree.setRedraw(false);
		TreeItem top = tree.getTopItem();
		Object before = top == null ? null : top.getData();
		tree.removeAll();
		for (Facet facet : Facet.values()) {
			List<FacetCount> values = values(facet);
			if (!values.isEmpty()) {
				fill(facet, values);
			}
		}
		columns();
		if (before instanceof Facet facet) {
			for (TreeItem item : tree.getItems()) {
				if (item.getData() == facet) {
					tree.setTopItem(item);
				}
			}
		}
		tree.setRedraw(true);
	}

	/** What was chosen and is not found any more is shown all the same, so that it can be taken away. */
	private List<FacetCount> values(Facet facet) {
		List<FacetCount> values = new ArrayList<>(counts.getOrDefault(facet, List.of()));
		for (String value : selected.getOrDefault(facet, Set.of())) {
			if (values.stream().noneMatch(count -> count.value().equals(value))) {
				values.add(new FacetCount(value, facet.label(value), 0, true));
			}
		}
		return values;
	}

	private void fill(Facet facet, List<FacetCount> values) {
		var parent = new TreeItem(tree, SWT.NONE);
		parent.setText(facet.label().in(reader));
		parent.setData(facet);
		Set<String> chosen = selected.getOrDefault(facet, Set.of());
		parent.setChecked(!chosen.isEmpty());
		parent.setGrayed(!chosen.isEmpty());
		int shown = 0;
		for (FacetCount value : values) {
			if (shown++ < MOST || whole.contains(facet) || chosen.contains(value.value())) {
				var item = new TreeItem(parent, SWT.NONE);
				item.setText(new String[] { label(facet, value), String.format(reader, "%,d", value.count()) });
				item.setForeground(1, EvenaarColors.foreground(ColorRole.MUTED));
				item.setData(value.value());
				item.setChecked(chosen.contains(value.value()));
			}
		}
		if (values.size() > parent.getItemCount()) {
			var more = new TreeItem(parent, SWT.NONE);
			more.setText(SearchTexts.of("facets.more", values.size() - parent.getItemCount() + 1));
			more.setForeground(EvenaarColors.foreground(ColorRole.LINK));
			more.setData(MORE, MORE);
		}
		boolean choice = opened.contains(facet) || values.size() > 1 && !closed.contains(facet);
		parent.setExpanded(choice || !chosen.isEmpty());
	}

	/** The words of findings are those of the table of findings. */
	private String label(Facet facet, FacetCount value) {
		return facet == Facet.CATEGORY ? new FindingWords(reader).category(value.value()) : value.label().in(reader);
	}

	boolean isEmpty() {
		return tree.getItemCount() == 0;
	}

	private static void turned(TreeItem item, Set<Facet> now, Set<Facet> before) {
		now.add(facet(item));
		before.remove(facet(item));
	}

	private static Facet facet(TreeItem item) {
		return (Facet) (item.getParentItem() == null ? item : item.getParentItem()).getData();
	}

	private void pressed(Event event) {
		var item = (TreeItem) event.item;
		if (item.getData(MORE) != null) {
			whole.add(facet(item));
			later();
		} else if (event.detail == SWT.CHECK) {
			ticked(item);
		}
	}

	private void entered(Event event) {
		var item = (TreeItem) event.item;
		if (item.getParentItem() == null) {
			item.setExpanded(!item.getExpanded());
		} else if (item.getData(MORE) == null) {
			item.setChecked(!item.getChecked());
			ticked(item);
		}
	}

	private void ticked(TreeItem item) {
		Facet facet = facet(item);
		if (item.getParentItem() == null) {
			selected.remove(facet);
		} else {
			Set<String> values = selected.computeIfAbsent(facet, each -> new LinkedHashSet<>());
			if (!values.remove((String) item.getData())) {
				values.add((String) item.getData());
			}
			if (values.isEmpty()) {
				selected.remove(facet);
			}
		}
		item.setChecked(item.getParentItem() != null && item.getChecked());
		changed.accept(selected);
	}

	private void later() {
		Later.with(tree, () -> {
			fill();
		});
	}

	/** Asks for all values again. */
	void clear() {
		if (!selected.isEmpty()) {
			selected.clear();
			changed.accept(selected);
		}
	}
}
