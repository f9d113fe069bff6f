package org.evenaar.ui.internal.search;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.evenaar.search.SearchRequest;
import org.evenaar.search.saved.SavedSearch;
import org.evenaar.ui.internal.dialogs.FormDialog;
import org.evenaar.ui.internal.help.HelpContexts;

/** Asks for the name of a search that is to be kept, and whether to tell what is new in it. */
final class SaveSearchDialog extends FormDialog {

	private final SearchRequest request;
	private final SavedSearches others;
	private Text name;
	private Button watch;
	private Label replaced;
	private Optional<SavedSearch> made = Optional.empty();

	private SaveSearchDialog(Shell parent, SearchRequest request, SavedSearches others) {
		super(parent, new Words(SearchTexts.of("save.title"), SearchTexts.of("save.message"), SearchTexts.of("save.ok")),
				HelpContexts.SEARCH_SAVED, "search.save.ok");
		this.request = request;
		this.others = others;
	}

	static Optional<SavedSearch> ask(Shell parent, SearchRequest request, SavedSearches others) {
		var dialog = new SaveSearchDialog(parent, request, others);
		return dialog.open() == Window.OK ? dialog.made : Optional.empty();
	}

	@Override
	protected void createForm(Composite form) {
		SearchTexts.FORM.label(form, "save.name");
		name = SearchTexts.FORM.text(form, "save.name", this::validate);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		replaced = SearchTexts.FORM.words(form, " ");
		watch = SearchTexts.FORM.button(form, SWT.CHECK, "save.watch", button -> { });
		watch.setSelection(true);
		name.setText(request.query().isBlank() ? SearchTexts.of("save.unnamed") : request.query().strip());
		name.selectAll();
		name.setFocus();
	}

	@Override
	protected Optional<String> problem() {
		if (name == null || replaced == null) {
			return Optional.of("");
		}
		boolean there = others.find(name.getText().strip()).isPresent();
		replaced.setText(there ? SearchTexts.of("save.replaces") : " ");
		return name.getText().isBlank() ? Optional.of("") : Optional.empty();
	}

	@Override
	protected void okPressed() {
		made = Optional.of(new SavedSearch(name.getText(), request.query(), request.selected(), request.order(), request.synonyms(),
				watch.getSelection()));
		super.okPressed();
	}
}
