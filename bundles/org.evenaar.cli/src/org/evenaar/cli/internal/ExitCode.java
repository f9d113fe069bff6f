package org.evenaar.cli.internal;

import java.util.Optional;

import org.evenaar.check.RunResult;
import org.evenaar.rules.Severity;

/** What the command line ends with. These numbers are API; 13, 23 and 24 belong to Equinox. */
final class ExitCode {

	/** Everything was done, and nothing weighs as much as --fail-on. */
	static final int CLEAN = 0;
	/** Everything was done, and some finding weighs as much as --fail-on or more; an example of a rule does not hold. */
	static final int FINDINGS = 1;
	/** The command cannot be carried out as it was given; nothing was done. */
	static final int USAGE = 2;
	/** A file, check, pack or report failed; everything else was done and reported. Goes before FINDINGS. */
	static final int INCOMPLETE = 3;
	/** The program itself failed. */
	static final int INTERNAL = 4;

	private ExitCode() {
	}

	/**
	 * Incomplete goes before findings: who reads 0 or 1 may rely on every document having been looked at in full.
	 *
	 * @param failOn the least weight that counts, or empty where no finding does
	 */
	static int of(RunResult result, Optional<Severity> failOn) {
		if (!result.complete()) {
			return INCOMPLETE;
		}
		return failOn.isPresent() && result.reaches(failOn.get()) ? FINDINGS : CLEAN;
	}
}
