package org.evenaar.ui.internal.help;

import java.io.IOException;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/** The help as a part of the window. Remembers the page it was at. */
public final class HelpView extends ViewPart {

	public static final String ID = "org.evenaar.ui.view.help";

	private static final String PAGE = "page";
	private static final String FIRST = "start";

	private HelpPane pane;
	private String wanted = FIRST;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		String before = memento == null ? null : memento.getString(PAGE);
		wanted = before == null || before.isEmpty() ? FIRST : before;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(PAGE, pane == null ? wanted : pane.target());
	}

	@Override
	public void createPartControl(Composite parent) {
		try {
			pane = new HelpPane(parent);
			pane.show(wanted);
			HelpContexts.set(pane.control(), HelpContexts.HELP);
		} catch (IOException broken) {
			new Label(parent, SWT.WRAP).setText(HelpPane.sentence(broken));
		}
	}

	@Override
	public void setFocus() {
		if (pane != null) {
			pane.setFocus();
		}
	}

	/** @param target the name of a page, with #place where it is not the top */
	void show(String target) {
		if (pane != null) {
			pane.show(target);
		}
	}
}
