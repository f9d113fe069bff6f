package org.evenaar.ui.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.evenaar.ui.internal.reviews.UiLanguage;

/**
 * The help: a list of pages with a field to search them, and the page beside it, or below it where the room is narrow.
 * The same pane stands in the view, beside a wizard and in a window of its own.
 */
final class HelpPane {

	private static final String FOLDER = "/help/";
	private static final int NARROW = 560;
	private static final String HOME = "start";

	private final Composite root;
	private final SashForm sash;
	private final Text search;
	private final Table list;
	private final HelpPageText page;
	private final ToolItem back;
	private final ToolItem forward;
	private final HelpNames names = new WorkbenchNames();
	private final HelpLibrary library;
	private final Deque<String> behind = new ArrayDeque<>();
	private final Deque<String> ahead = new ArrayDeque<>();
	private String target = "";

	HelpPane(Composite parent) throws IOException {
		library = library(UiLanguage.locale(), names);
		root = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
		Composite head = new Composite(root, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		ToolBar tools = new ToolBar(head, SWT.FLAT);
		back = tool(tools, "back", "←", this::back);
		forward = tool(tools, "forward", "→", this::forward);
		search = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(HelpTexts.of("search.hint"));
		search.setData("org.evenaar.id", "help.search");
		named(search, "search");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(search);
		sash = new SashForm(root, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(420, 320).applyTo(sash);
		list = new Table(sash, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		list.setData("org.evenaar.id", "help.pages");
		named(list, "pages");
		page = new HelpPageText(sash, HelpPane::open, this::show);
		sash.setWeights(1, 3);
		listen();
		fill();
	}

	/** @return the pages in a language, with the names that a window gives */
	static HelpLibrary library(Locale language, HelpNames names) throws IOException {
		return HelpLibrary.load(HelpPane::open, language, names);
	}

	static InputStream open(String path) throws IOException {
		URL file = HelpPane.class.getResource(FOLDER + path);
		if (file == null) {
			throw new IOException(FOLDER + path);
		}
		return file.openStream();
	}

	private void listen() {
		search.addListener(SWT.Modify, event -> fill());
		search.addListener(SWT.DefaultSelection, event -> {
			if (list.getItemCount() > 0) {
				list.setSelection(0);
				showSelected();
				page.control().setFocus();
			}
		});
		search.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				list.setFocus();
				event.doit = false;
			}
		});
		list.addListener(SWT.Selection, event -> showSelected());
		list.addListener(SWT.Resize, event -> {
			if (list.getColumnCount() > 0) {
				list.getColumn(0).setWidth(list.getClientArea().width);
			}
		});
		page.control().addListener(SWT.Traverse, this::traverse);
		root.addListener(SWT.Resize, event -> arrange());
	}

	private void arrange() {
		int wanted = root.getSize().x < NARROW ? SWT.VERTICAL : SWT.HORIZONTAL;
		if (sash.getOrientation() != wanted) {
			sash.setOrientation(wanted);
			sash.setWeights(1, 3);
		}
	}

	private void traverse(Event event) {
		boolean forwards = event.detail == SWT.TRAVERSE_TAB_NEXT;
		if (forwards || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
			event.doit = !page.nextLink(forwards);
		}
	}

	Control control() {
		return root;
	}

	void setFocus() {
		search.setFocus();
	}

	/** @return the page and place that is shown, for {@link #show(String)} */
	String target() {
		return target;
	}

	/** Shows a page. @param wanted its name, with #place where it is not the top; an unknown one gives the first page */
	void show(String wanted) {
		if (!target.isEmpty() && !target.equals(wanted)) {
			behind.push(target);
			ahead.clear();
		}
		display(wanted);
	}

	private void display(String wanted) {
		Optional<HelpPage> found = library.page(wanted);
		HelpPage shown = found.orElseGet(() -> library.page(HOME).orElseThrow());
		target = found.isPresent() ? wanted : HOME;
		int hash = target.indexOf('#');
		page.show(HelpText.of(shown, names), shown.title(), hash < 0 ? "" : target.substring(hash + 1));
		for (TableItem item : list.getItems()) {
			if (shown.id().equals(idOf((String) item.getData()))) {
				list.setSelection(item);
			}
		}
		back.setEnabled(!behind.isEmpty());
		forward.setEnabled(!ahead.isEmpty());
	}

	private void back() {
		if (!behind.isEmpty()) {
			ahead.push(target);
			display(behind.pop());
		}
	}

	private void forward() {
		if (!ahead.isEmpty()) {
			behind.push(target);
			display(ahead.pop());
		}
	}

	private void showSelected() {
		if (list.getSelectionCount() == 1 && list.getSelection()[0].getData() instanceof String wanted) {
			show(wanted);
		}
	}

	/** All pages, or those that hold the words in the search field. */
	private void fill() {
		list.removeAll();
		String query = search.getText().strip();
		if (query.isEmpty()) {
			library.pages().forEach(p -> item(p.title(), p.id()));
		} else {
			List<HelpSearch.Hit> hits = HelpSearch.find(library.pages(), query);
			hits.forEach(hit -> item(hit.page().title() + "  \u00B7  " + hit.words(), hit.target()));
			if (hits.isEmpty()) {
				item(HelpTexts.of("none", query), null).setForeground(list.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
			}
		}
	}

	private TableItem item(String text, String data) {
		TableItem item = new TableItem(list, SWT.NONE);
		item.setText(text);
		item.setData(data);
		if (data != null && idOf(data).equals(idOf(target))) {
			list.setSelection(item);
		}
		return item;
	}

	private static String idOf(String wanted) {
		int hash = wanted == null ? -1 : wanted.indexOf('#');
		return hash < 0 ? String.valueOf(wanted) : wanted.substring(0, hash);
	}

	private ToolItem tool(ToolBar bar, String key, String sign, Runnable action) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setText(sign);
		item.setToolTipText(HelpTexts.of(key));
		item.setData("org.evenaar.id", "help." + key);
		item.setEnabled(false);
		item.addListener(SWT.Selection, event -> action.run());
		return item;
	}

	private static void named(Control control, String key) {
		String name = HelpTexts.of(key);
		control.setToolTipText(name);
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
	}

	/** Writes down that the help itself is broken, which only a mistake in building the program can cause. */
	static String sentence(IOException broken) {
		ILog.of(HelpPane.class).error(broken.getMessage(), broken);
		return HelpTexts.of("broken", broken.getMessage());
	}
}
