package org.evenaar.ui.internal.tour;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the one {@link TourTracker} of the workbench. */
public final class TourTrackerFactory extends AbstractServiceFactory {

	@Override
	public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
		return service == TourTracker.class ? new TourTracker() : null;
	}
}
