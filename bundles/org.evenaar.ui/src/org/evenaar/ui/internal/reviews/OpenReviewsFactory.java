package org.evenaar.ui.internal.reviews;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.evenaar.review.Reviews;

/** Gives the workbench its one {@link OpenReviews}. */
public final class OpenReviewsFactory extends AbstractServiceFactory {

	private OpenReviews reviews;

	@Override
	public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
		if (reviews == null) {
			reviews = new OpenReviews(new Reviews(WorkbenchEnvironment.create()));
		}
		return reviews;
	}
}
