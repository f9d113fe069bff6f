package org.evenaar.ui.internal.search;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.actions.ActionFactory;
import org.evenaar.ui.internal.findings.Workbench;
import org.evenaar.ui.internal.search.ResultsText.DocumentEntry;
import org.evenaar.ui.internal.search.ResultsText.Entry;
import org.evenaar.ui.internal.search.ResultsText.HitEntry;
import org.evenaar.ui.internal.theme.EvenaarIcons;
import org.evenaar.ui.internal.theme.Icon;

/** What can be done with a result. */
final class ResultMenu {

	private ResultMenu() {
	}

	static void on(ResultsPage page, SearchView view, IWorkbenchPartSite site) {
		StyledText widget = page.control();
		var menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(shown -> {
			Entry entry = page.current().orElse(null);
			boolean hit = entry instanceof HitEntry;
			shown.add(action("menu.open", EvenaarIcons.descriptor(Icon.OPEN), hit || entry instanceof DocumentEntry, view::openCurrent));
			shown.add(action("menu.like", EvenaarIcons.descriptor(Icon.SEARCH), hit, view::likeCurrent));
			shown.add(new Separator());
			shown.add(action("menu.copy", EvenaarIcons.descriptor(Icon.COPY), entry != null, () -> copy(page)));
			shown.add(action("menu.export", EvenaarIcons.descriptor(Icon.EXPORT), !page.shown().entries().isEmpty(), view::export));
		});
		widget.setMenu(menu.createContextMenu(widget));
		IActionBars bars = ((IViewSite) site).getActionBars();
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), action("menu.copy", null, true, () -> copyAnything(page)));
		bars.setGlobalActionHandler(ActionFactory.FIND.getId(), action("menu.find", null, true, view::setFocus));
		bars.updateActionBars();
	}

	private static Action action(String key, ImageDescriptor icon, boolean enabled, Runnable does) {
		var action = new Action(SearchTexts.of(key), icon) {
			@Override
			public void run() {
				does.run();
			}
		};
		action.setEnabled(enabled);
		return action;
	}

	private static void copyAnything(ResultsPage page) {
		if (page.control().getDisplay().getFocusControl() instanceof StyledText focused && focused != page.control()) {
			focused.copy();
		} else {
			copy(page);
		}
	}

	/** The words as they stand there, with where they are. */
	private static void copy(ResultsPage page) {
		page.current().ifPresent(entry -> Workbench.copy(page.control().getDisplay(),
				page.shown().text().substring(entry.start(), entry.end())));
	}
}
