package org.evenaar.rcp.internal;

import java.util.Optional;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

/** Names the document in front in the title of the window, so that people find it back among others. */
final class WindowTitle implements IPartListener2, IPropertyListener {

	private static final String NAME = "Evenaar";

	private final IWorkbenchWindowConfigurer configurer;
	private IEditorPart front;

	private WindowTitle(IWorkbenchWindowConfigurer configurer) {
		this.configurer = configurer;
	}

	static void follow(IWorkbenchWindowConfigurer configurer) {
		WindowTitle title = new WindowTitle(configurer);
		configurer.getWindow().getPartService().addPartListener(title);
		title.update();
	}

	private void update() {
		IWorkbenchWindow window = configurer.getWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		IEditorPart now = page == null ? null : page.getActiveEditor();
		if (now != front) {
			Optional.ofNullable(front).ifPresent(editor -> editor.removePropertyListener(this));
			Optional.ofNullable(now).ifPresent(editor -> editor.addPropertyListener(this));
			front = now;
		}
		configurer.setTitle(now == null ? NAME : now.getTitle() + " - " + NAME);
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void propertyChanged(Object source, int property) {
		if (property == IWorkbenchPart.PROP_TITLE) {
			update();
		}
	}
}
