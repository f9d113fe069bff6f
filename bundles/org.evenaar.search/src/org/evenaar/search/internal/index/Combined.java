package org.evenaar.search.internal.index;

import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/** The monitor of a person that also ends when the index is closed. */
final class Combined extends ProgressMonitorWrapper {

	private final BooleanSupplier ended;

	Combined(IProgressMonitor monitor, BooleanSupplier ended) {
		super(monitor);
		this.ended = ended;
	}

	@Override
	public boolean isCanceled() {
		return ended.getAsBoolean() || super.isCanceled();
	}
}
