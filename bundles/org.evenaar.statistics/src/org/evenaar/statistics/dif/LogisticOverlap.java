package org.evenaar.statistics.dif;

import java.util.List;

/**
 * The scores of people with a wrong and a right answer. Whether a logistic regression has finite coefficients can be seen from
 * them: right and wrong answers have to overlap (A. Albert and J.A. Anderson, Biometrika 1984;71:1-10).
 */
record LogisticOverlap(int lowWrong, int highWrong, int lowRight, int highRight) {

	static final int EVERYBODY = -1;

	static LogisticOverlap of(ModelCells cells, int group) {
		int[] low = { Integer.MAX_VALUE, Integer.MAX_VALUE };
		int[] high = { Integer.MIN_VALUE, Integer.MIN_VALUE };
		for (int i = 0; i < cells.score().length; i++) {
			for (int answer = 0; answer < 2 && (group == EVERYBODY || cells.group()[i] == group); answer++) {
				if (cells.counts()[i][answer] > 0) {
					low[answer] = Math.min(low[answer], cells.score()[i]);
					high[answer] = Math.max(high[answer], cells.score()[i]);
				}
			}
		}
		return new LogisticOverlap(low[0], high[0], low[1], high[1]);
	}

	private boolean oneAnswerOnly() {
		return highWrong < lowWrong || highRight < lowRight;
	}

	private boolean ascending() {
		return highWrong <= lowRight;
	}

	private boolean descending() {
		return highRight <= lowWrong;
	}

	/** @return whether a regression of this group on the score has finite coefficients */
	boolean exists() {
		return !oneAnswerOnly() && !ascending() && !descending();
	}

	/** @return whether a regression of all groups with one slope has finite coefficients */
	static boolean parallel(List<LogisticOverlap> groups) {
		return groups.stream().noneMatch(LogisticOverlap::oneAnswerOnly) && !groups.stream().allMatch(LogisticOverlap::ascending)
				&& !groups.stream().allMatch(LogisticOverlap::descending);
	}
}
