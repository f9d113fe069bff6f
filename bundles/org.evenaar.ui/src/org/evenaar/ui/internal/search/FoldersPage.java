package org.evenaar.ui.internal.search;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.evenaar.ui.internal.help.HelpContexts;

/** Preferences: in which folders to search, and what was searched before. */
public final class FoldersPage extends PreferencePage implements IWorkbenchPreferencePage {

	private FolderList list;

	public FoldersPage() {
		noDefaultAndApplyButton();
	}

	@Override
	public void init(IWorkbench workbench) {
		// the folders are read when the page is made
	}

	@Override
	protected Control createContents(Composite parent) {
		var page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(10, 8).applyTo(page);
		SearchTexts.FORM.words(page, SearchTexts.of("folders.message"));
		list = new FolderList(page);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(list.control());
		SearchTexts.FORM.words(page, SearchTexts.of("folders.note"));
		SearchTexts.FORM.button(page, SWT.PUSH, "history.forget", button -> {
			SearchPreferences.forgetHistory();
			button.setEnabled(false);
		}).setEnabled(!SearchPreferences.history().isEmpty());
		HelpContexts.set(page, HelpContexts.SEARCH_FOLDERS);
		return page;
	}

	/** The index follows only where it is in use already. */
	@Override
	public boolean performOk() {
		if (list != null && !list.folders().equals(SearchPreferences.folders())) {
			WorkbenchIndex.current().setFolders(list.folders());
		}
		return true;
	}
}
