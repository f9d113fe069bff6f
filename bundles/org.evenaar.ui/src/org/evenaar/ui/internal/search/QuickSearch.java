package org.evenaar.ui.internal.search;

import java.util.Optional;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.evenaar.ui.internal.editor.Named;

/** A field in the toolbar: what is typed there is searched in the view. Nothing of the index is loaded for it. */
public final class QuickSearch extends WorkbenchWindowControlContribution {

	private static final String ID = "search.quick";
	private static final int WIDTH = 210;

	@Override
	protected Control createControl(Composite parent) {
		var box = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 1).applyTo(box);
		Text text = Named.spoken(new Text(box, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), ID, SearchTexts.of("quick.name"));
		text.setMessage(SearchTexts.of("quick.hint"));
		text.setToolTipText(SearchTexts.of("quick.tip"));
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, true);
		data.widthHint = WIDTH;
		text.setLayoutData(data);
		text.addListener(SWT.DefaultSelection, event -> {
			if (event.detail != SWT.ICON_CANCEL) {
				String query = text.getText().strip();
				SearchHandler.show(getWorkbenchWindow()).ifPresent(view -> view.search(query));
			}
		});
		return box;
	}

	/** Gives the keyboard to the field of that window. */
	static boolean focus(Shell shell) {
		Optional<Text> field = find(shell);
		field.ifPresent(text -> {
			text.setFocus();
			text.selectAll();
		});
		return field.isPresent();
	}

	private static Optional<Text> find(Composite parent) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Text text && ID.equals(text.getData("org.evenaar.id"))) {
				return text.isVisible() ? Optional.of(text) : Optional.empty();
			}
			Optional<Text> inside = child instanceof Composite composite ? find(composite) : Optional.empty();
			if (inside.isPresent()) {
				return inside;
			}
		}
		return Optional.empty();
	}
}
