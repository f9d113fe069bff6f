package org.evenaar.ui.internal.representation;

import org.eclipse.core.runtime.IProgressMonitor;
import org.evenaar.dataset.Progress;

/** Tells people how far the reading of a file is. */
final class CountingProgress implements Progress {

	private final IProgressMonitor monitor;
	private long told = -1;

	CountingProgress(IProgressMonitor monitor) {
		this.monitor = monitor;
	}

	@Override
	public void report(long done, long total) {
		long percent = total > 0 ? done * 100 / total : -1;
		if (percent != told && percent >= 0) {
			told = percent;
			monitor.subTask(ComparisonTexts.of("run.percent", percent));
		}
	}
}
