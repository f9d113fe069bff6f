package org.evenaar.instrument.internal.session;

import org.eclipse.emf.common.command.BasicCommandStack;

/** The steps of a session. A step that fails is for whoever asked for it, not for a log. */
public final class Steps extends BasicCommandStack {

	@Override
	protected void handleError(Exception exception) {
		throw exception instanceof RuntimeException known ? known : new IllegalStateException(exception);
	}
}
