package org.evenaar.ui.internal.document;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.evenaar.rules.MessageCatalog;
import org.evenaar.ui.internal.document.TextMap.BlockRange;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.ui.internal.theme.EvenaarIcons;
import org.evenaar.ui.internal.theme.Icon;

/** Below the document: looks for words in it while they are typed. */
public final class FindBar {

	private static final MessageCatalog TEXTS = new MessageCatalog(FindBar.class, "messages");
	private static final int DELAY = 150;
	private static final int WIDTH = 220;

	private final DocumentView view;
	private final Composite control;
	private final Text words;
	private final Label count;
	private final Runnable search = this::search;
	private List<BlockRange> found = List.of();
	private int at = -1;

	public FindBar(Composite parent, DocumentView view) {
		this.view = view;
		control = new Composite(parent, SWT.NONE);
		control.setData("org.evenaar.id", "find");
		GridLayoutFactory.fillDefaults().numColumns(4).margins(10, 5).applyTo(control);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(control);
		new Label(control, SWT.NONE).setText(text("find.label"));
		words = new Text(control, SWT.SEARCH | SWT.ICON_CANCEL);
		words.setData("org.evenaar.id", "find.words");
		words.setMessage(text("find.hint"));
		GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(words);
		words.addListener(SWT.Modify, event -> control.getDisplay().timerExec(DELAY, search));
		words.addListener(SWT.Traverse, this::key);
		var bar = new ToolBar(control, SWT.FLAT);
		item(bar, Icon.PREVIOUS, "find.previous", () -> step(-1));
		item(bar, Icon.NEXT, "find.next", () -> step(1));
		item(bar, Icon.CLEAR, "find.close", this::close);
		count = new Label(control, SWT.NONE);
		count.setData("org.evenaar.id", "find.count");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
		control.setVisible(false);
	}

	private static String text(String key, Object... arguments) {
		return UiLanguage.of(TEXTS, key, arguments);
	}

	private static void item(ToolBar bar, Icon icon, String key, Runnable run) {
		var item = new ToolItem(bar, SWT.PUSH);
		item.setImage(EvenaarIcons.image(icon));
		item.setToolTipText(text(key));
		item.addListener(SWT.Selection, event -> run.run());
	}

	/** Shows the bar, with the selected words in it where these are few. */
	public void open() {
		String selected = view.selectedWords();
		visible(true);
		if (!selected.isBlank() && selected.length() < 80 && selected.indexOf('\n') < 0) {
			words.setText(selected);
		}
		words.selectAll();
		words.setFocus();
	}

	private void close() {
		visible(false);
		view.widget().setFocus();
	}

	private void visible(boolean visible) {
		control.setVisible(visible);
		((GridData) control.getLayoutData()).exclude = !visible;
		control.getParent().layout();
	}

	private void key(Event event) {
		if (event.detail == SWT.TRAVERSE_ESCAPE) {
			event.doit = false;
			close();
		} else if (event.detail == SWT.TRAVERSE_RETURN) {
			event.doit = false;
			step((event.stateMask & SWT.MOD2) != 0 ? -1 : 1);
		}
	}

	private void search() {
		if (control.isDisposed()) {
			return;
		}
		found = TextSearch.find(view.composition().manuscript(), words.getText());
		at = -1;
		if (found.isEmpty()) {
			count.setText(words.getText().isBlank() ? "" : text("find.none"));
			return;
		}
		step(1);
	}

	private void step(int direction) {
		if (found.isEmpty()) {
			return;
		}
		at = at < 0 ? firstFromHere() : Math.floorMod(at + direction, found.size());
		BlockRange place = found.get(at);
		view.selectWords(place.path(), place.start(), place.end());
		count.setText(text("find.count", at + 1, found.size()));
	}

	private int firstFromHere() {
		int caret = Math.max(0, view.widget().getSelectionRange().x);
		for (int i = 0; i < found.size(); i++) {
			BlockRange place = found.get(i);
			if (view.composition().map().textOffset(place.path(), place.start()) >= caret) {
				return i;
			}
		}
		return 0;
	}
}
