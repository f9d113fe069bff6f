package org.evenaar.ui.internal.search;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.evenaar.ui.internal.dialogs.FormDialog;
import org.evenaar.ui.internal.help.HelpContexts;

/** Asks in which folders to search. */
final class FoldersDialog extends FormDialog {

	private FolderList list;

	FoldersDialog(Shell parent) {
		super(parent, new Words(SearchTexts.of("folders.title"), SearchTexts.of("folders.message"), SearchTexts.of("folders.ok")),
				HelpContexts.SEARCH_FOLDERS, "search.folders.ok");
	}

	@Override
	protected void createForm(Composite form) {
		list = new FolderList(form);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(list.control());
		SearchTexts.FORM.words(form, SearchTexts.of("folders.note"));
	}

	@Override
	protected Optional<String> problem() {
		return Optional.empty();
	}

	@Override
	protected void okPressed() {
		WorkbenchIndex.current().setFolders(list.folders());
		super.okPressed();
	}
}
