package org.evenaar.ui.internal.parts;

import org.eclipse.core.runtime.IProgressMonitor;
import org.evenaar.dataset.Progress;

/** Tells people how far the reading of a file is. */
public final class PercentProgress implements Progress {

	private final IProgressMonitor monitor;
	private long told = -1;

	public PercentProgress(IProgressMonitor monitor) {
		this.monitor = monitor;
	}

	@Override
	public void report(long done, long total) {
		long percent = total > 0 ? done * 100 / total : -1;
		if (percent != told && percent >= 0) {
			told = percent;
			monitor.subTask(PartTexts.of("percent", percent));
		}
	}
}
