package org.evenaar.ui.internal.rules;

import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.evenaar.review.rules.UserTerms;

/** Gives the workbench its one {@link WorkspaceRules}. */
public final class WorkspaceRulesFactory extends AbstractServiceFactory {

	private static final String BUNDLE = "org.evenaar.ui";

	private WorkspaceRules rules;

	@Override
	public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
		if (rules == null) {
			Path state = Platform.getStateLocation(Platform.getBundle(BUNDLE)).toPath();
			rules = new WorkspaceRules(state.resolve(UserTerms.PACK + ".yaml"));
		}
		return rules;
	}
}
