package org.evenaar.ui.internal.welcome;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the one {@link RecentTracker} of the workbench. */
public final class RecentTrackerFactory extends AbstractServiceFactory {

	@Override
	public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
		return service == RecentTracker.class ? new RecentTracker() : null;
	}
}
