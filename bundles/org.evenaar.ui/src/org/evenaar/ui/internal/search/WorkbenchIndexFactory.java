package org.evenaar.ui.internal.search;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Gives the workbench its one {@link WorkbenchIndex}, when it is asked for. */
public final class WorkbenchIndexFactory extends AbstractServiceFactory {

	private WorkbenchIndex index;

	@Override
	public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
		if (index == null) {
			index = WorkbenchIndex.create();
		}
		return index;
	}
}
