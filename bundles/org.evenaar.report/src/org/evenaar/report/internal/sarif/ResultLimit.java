package org.evenaar.report.internal.sarif;

import org.evenaar.check.DocumentResult;
import org.evenaar.check.Finding;
import org.evenaar.check.RunResult;
import org.evenaar.rules.Severity;

/**
 * How many results of each weight a file holds. Code scanning systems refuse a file with too many as a whole; what is
 * left out is what weighs least, hits that are held back first.
 */
final class ResultLimit {

	/** GitHub takes 25,000 results in a run. */
	static final int MOST = 25_000;
	private static final int SUPPRESSED = Severity.values().length;

	private final int[] room = new int[SUPPRESSED + 1];
	private final int total;

	private ResultLimit(int[] counts, int most) {
		int left = most;
		int all = 0;
		for (int rank = 0; rank < counts.length; rank++) {
			room[rank] = Math.min(counts[rank], left);
			left -= room[rank];
			all += counts[rank];
		}
		total = all;
	}

	static ResultLimit of(RunResult result) {
		return of(result, MOST);
	}

	static ResultLimit of(RunResult result, int most) {
		int[] counts = new int[SUPPRESSED + 1];
		for (DocumentResult document : result.documents()) {
			document.findings().forEach(finding -> counts[rank(finding)]++);
			document.suppressed().forEach(finding -> counts[rank(finding)]++);
		}
		return new ResultLimit(counts, most);
	}

	private static int rank(Finding finding) {
		return finding.suppressed() ? SUPPRESSED : finding.severity().ordinal();
	}

	/** @return how many results there are */
	int total() {
		return total;
	}

	/** @return how many of them go into the file */
	int kept() {
		int sum = 0;
		for (int places : room) {
			sum += places;
		}
		return sum;
	}

	/** Hands out the places, in the order of asking. */
	final class Gate {

		private final int[] left = room.clone();

		/** @return true where this result goes into the file */
		boolean admits(Finding finding) {
			return left[rank(finding)]-- > 0;
		}
	}
}
