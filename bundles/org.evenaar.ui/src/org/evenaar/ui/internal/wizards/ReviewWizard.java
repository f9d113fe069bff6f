package org.evenaar.ui.internal.wizards;

import java.util.List;

import org.eclipse.jface.wizard.Wizard;

/** Begins reviews of documents. */
final class ReviewWizard extends Wizard {

	private final ReviewWizardPage page;

	/** @param incoming files to begin with; may be empty */
	ReviewWizard(List<IncomingFile> incoming) {
		setWindowTitle(WizardTexts.of("title"));
		page = new ReviewWizardPage(incoming);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		page.rememberName();
		List<IncomingFile> chosen = page.files();
		getShell().getDisplay().asyncExec(() -> Bring.open(chosen));
		return true;
	}
}
