package org.evenaar.ui.internal.search;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The saved searches with what is new in them, and what was searched before. */
final class SavedMenu {

	/** What somebody chooses. */
	interface Listener {
		void open(SavedSearches.Kept kept);

		void save();

		void forget(String name);

		void again(String query);
	}

	private static final int LONGEST = 70;

	private final Menu menu;
	private final Listener listener;

	private SavedMenu(Button button, Listener listener) {
		this.menu = new Menu(button);
		this.listener = listener;
	}

	static void open(Button button, WorkbenchIndex home, Watches watches, boolean something, Listener listener) {
		var saved = new SavedMenu(button, listener);
		saved.fill(home.saved().list(), watches, something);
		button.setMenu(saved.menu);
		Point below = button.toDisplay(0, button.getSize().y);
		saved.menu.setLocation(below);
		saved.menu.addListener(SWT.Hide, event -> button.getDisplay().asyncExec(() -> {
			if (!button.isDisposed()) {
				button.setMenu(null);
			}
			saved.menu.dispose();
		}));
		saved.menu.setVisible(true);
	}

	private void fill(List<SavedSearches.Kept> kept, Watches watches, boolean something) {
		for (SavedSearches.Kept each : kept) {
			long news = watches.of(each.search().name());
			item(menu, news == 0 ? each.search().name() : SearchTexts.of("saved.item", each.search().name(), news), () -> listener.open(each));
		}
		if (!kept.isEmpty()) {
			new MenuItem(menu, SWT.SEPARATOR);
		}
		item(menu, SearchTexts.of("saved.save"), listener::save).setEnabled(something);
		if (!kept.isEmpty()) {
			Menu remove = submenu(SearchTexts.of("saved.remove"));
			kept.forEach(each -> item(remove, each.search().name(), () -> listener.forget(each.search().name())));
		}
		List<String> history = SearchPreferences.history();
		if (!history.isEmpty()) {
			new MenuItem(menu, SWT.SEPARATOR);
			Menu before = submenu(SearchTexts.of("history"));
			history.forEach(query -> item(before, query, () -> listener.again(query)));
		}
	}

	private Menu submenu(String title) {
		var item = new MenuItem(menu, SWT.CASCADE);
		item.setText(title);
		var inner = new Menu(item);
		item.setMenu(inner);
		return inner;
	}

	private static MenuItem item(Menu parent, String words, Runnable action) {
		var item = new MenuItem(parent, SWT.PUSH);
		String brief = words.length() > LONGEST ? words.substring(0, LONGEST) + "\u2026" : words;
		item.setText(brief.replace("&", "&&"));
		item.addListener(SWT.Selection, event -> action.run());
		return item;
	}
}
