package org.evenaar.review;

import org.eclipse.core.runtime.IProgressMonitor;

/** A review as it was when saving began. */
public final class PendingSave {

	PendingSave() {
	}

	/** Writes it, on any thread; the file is either as before or complete. */
	public void write(IProgressMonitor monitor) throws ReviewException {
		throw new UnsupportedOperationException();
	}
}
