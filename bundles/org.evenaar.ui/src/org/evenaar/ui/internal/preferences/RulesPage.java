package org.evenaar.ui.internal.preferences;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;

/** Shows the way to the view where rules are switched on and off. */
public final class RulesPage extends EvenaarPreferencePage {

	private static final String RULES_VIEW = "org.evenaar.ui.view.rules";

	public RulesPage() {
		noDefaultAndApplyButton();
	}

	@Override
	void fill(Composite page) {
		explain(page, PreferenceTexts.of("rules.explanation"));
		gap(page);
		Button open = new Button(page, SWT.PUSH);
		open.setText(PreferenceTexts.of("rules.open"));
		open.setData("org.evenaar.id", "rules.open");
		GridDataFactory.swtDefaults().span(3, 1).applyTo(open);
		open.addListener(SWT.Selection, event -> {
			IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
			getShell().close();
			open(window);
		});
	}

	private static void open(IWorkbenchWindow window) {
		if (window == null || window.getActivePage() == null) {
			return;
		}
		try {
			window.getActivePage().showView(RULES_VIEW);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
		}
	}
}
