package org.evenaar.ui.internal.search;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.evenaar.search.ResultOrder;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;

/** Above the results: the query, how it is searched, what came of it, and how the index is doing. */
final class SearchBar {

	/** What somebody does here. */
	interface Listener {
		void typed(String query);

		void ordered(ResultOrder order);

		void synonyms(boolean wanted);

		/** Shows the saved searches below that button. */
		void saved(Button button);

		/** @param link of the sentence about the results or the index, such as "clear" */
		void link(String link);
	}

	private final Composite control;
	private final QueryField field;
	private final Combo order;
	private final Button synonyms;
	private final Button saved;
	private final Link status;
	private final Link notice;
	private boolean wrong;

	SearchBar(Composite parent, WorkbenchIndex home, Listener listener) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 4).spacing(4, 4).applyTo(control);
		field = new QueryField(control, home, listener::typed);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field.control());
		var row = new Composite(control, SWT.NONE);
		RowLayoutFactory.fillDefaults().wrap(true).spacing(6).applyTo(row);
		((RowLayout) row.getLayout()).center = true;
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		order = SearchTexts.FORM.combo(row, "order", () -> listener.ordered(ResultOrder.values()[orderIndex()]));
		for (ResultOrder each : ResultOrder.values()) {
			order.add(SearchTexts.of("order." + each.name()));
		}
		order.select(0);
		saved = SearchTexts.FORM.button(row, SWT.PUSH, "saved", listener::saved);
		synonyms = SearchTexts.FORM.button(row, SWT.CHECK, "synonyms", button -> listener.synonyms(button.getSelection()));
		synonyms.setData("org.eclipse.e4.ui.css.disabled", true);
		synonyms.setToolTipText(SearchTexts.of("synonyms.tip"));
		synonyms.setSelection(SearchPreferences.synonyms());
		status = link("search.status", listener);
		notice = link("search.notice", listener);
		EvenaarColors.whenChanged(status, this::colours);
		control.addListener(SWT.Resize, event -> arrange());
	}

	private int orderIndex() {
		return order.getSelectionIndex();
	}

	private Link link(String id, Listener listener) {
		Link link = Named.id(new Link(control, SWT.WRAP), id);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(link);
		link.addListener(SWT.Selection, event -> listener.link(event.text));
		return link;
	}

	private void colours() {
		status.setForeground(EvenaarColors.foreground(wrong ? ColorRole.PROBLEM : ColorRole.PAGE));
	}

	Composite control() {
		return control;
	}

	QueryField field() {
		return field;
	}

	void show(ResultOrder chosen) {
		order.select(chosen.ordinal());
	}

	void showSynonyms(boolean wanted) {
		synonyms.setSelection(wanted);
	}

	/** @param news how much is new in all watched searches */
	void showNews(long news) {
		saved.setText(news == 0 ? SearchTexts.of("saved") : SearchTexts.of("saved.news", news));
		control.getParent().layout(true, true);
	}

	/**
	 * @param sentence may hold links
	 * @param problem  true where it says what is wrong with the query
	 */
	void say(String sentence, boolean problem) {
		wrong = problem;
		set(status, sentence);
		colours();
	}

	void notice(String sentence) {
		set(notice, sentence);
	}

	private void set(Link link, String sentence) {
		if (!link.getText().equals(sentence)) {
			link.setText(sentence);
			((GridData) link.getLayoutData()).exclude = sentence.isEmpty();
			link.setVisible(!sentence.isEmpty());
			arrange();
			control.getParent().layout(true, true);
		}
	}

	/** Sentences are as high as they have to be at this width. */
	private void arrange() {
		int width = Math.max(50, control.getClientArea().width - 12);
		((GridData) status.getLayoutData()).widthHint = width;
		((GridData) notice.getLayoutData()).widthHint = width;
	}

	/** Words for a sentence with links: nothing in them is one. */
	static String plain(String words) {
		return words.replace("&", "&&").replace("<", "\u2039").replace(">", "\u203A");
	}
}
