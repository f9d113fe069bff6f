package org.evenaar.ui.internal.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;
import org.evenaar.ui.internal.theme.EvenaarIcons;
import org.evenaar.ui.internal.theme.Icon;

/** A result in pages: a list of them at the left, the page chosen beside it. A page is made when somebody looks at it. */
public final class PageList {

	private static final int LIST_WIDTH = 300;

	/**
	 * One page.
	 *
	 * @param notice  few words beside the title; may be empty
	 * @param icon    before the notice, where it asks for attention
	 * @param builder puts the parts of the page below each other
	 */
	public record Page(String title, String notice, Optional<Icon> icon, Consumer<Composite> builder) {
	}

	private final List<Page> pages;
	private final List<Optional<Sheet>> sheets = new ArrayList<>();
	private final Table list;
	private final Composite stack;
	private final Runnable shown;

	/**
	 * @param id    of the list, for tests
	 * @param name  of the list, for screen readers
	 * @param shown told when another page is shown
	 */
	public PageList(Composite parent, String id, String name, List<Page> pages, Runnable shown) {
		this.pages = List.copyOf(pages);
		this.shown = shown;
		pages.forEach(page -> sheets.add(Optional.empty()));
		Composite control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(control);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(control);
		list = Named.spoken(new Table(control, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL), id, name);
		GridDataFactory.fillDefaults().grab(false, true).hint(LIST_WIDTH, SWT.DEFAULT).applyTo(list);
		fill();
		stack = new Composite(control, SWT.NONE);
		stack.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		list.addListener(SWT.Selection, event -> show());
	}

	private void fill() {
		TableColumn name = new TableColumn(list, SWT.LEFT);
		TableColumn notice = new TableColumn(list, SWT.LEFT);
		for (Page page : pages) {
			new TableItem(list, SWT.NONE).setText(new String[] { page.title(), page.notice() });
		}
		look();
		EvenaarColors.whenChanged(list, this::look);
		name.pack();
		notice.pack();
		((GridData) list.getLayoutData()).widthHint = Math.clamp(name.getWidth() + notice.getWidth() + 12L, LIST_WIDTH / 2, LIST_WIDTH);
	}

	private void look() {
		for (int i = 0; i < pages.size(); i++) {
			Optional<Icon> icon = pages.get(i).icon();
			list.getItem(i).setImage(1, icon.map(EvenaarIcons::image).orElse(null));
			list.getItem(i).setForeground(1, EvenaarColors.foreground(icon.isPresent() ? ColorRole.HIGH : ColorRole.MUTED));
		}
	}

	/** Shows a page. */
	public void show(int index) {
		list.select(index);
		show();
	}

	private void show() {
		int index = current();
		Sheet sheet = sheets.get(index).orElseGet(() -> build(index));
		((StackLayout) stack.getLayout()).topControl = sheet.control();
		stack.layout();
		sheet.arrange();
		shown.run();
	}

	private Sheet build(int index) {
		Sheet sheet = new Sheet(stack);
		pages.get(index).builder().accept(sheet.column());
		sheets.set(index, Optional.of(sheet));
		return sheet;
	}

	/** @return number of the page that is shown, from 0 */
	public int current() {
		return Math.max(0, list.getSelectionIndex());
	}

	public List<String> titles() {
		return pages.stream().map(Page::title).toList();
	}

	public void setFocus() {
		list.setFocus();
	}
}
