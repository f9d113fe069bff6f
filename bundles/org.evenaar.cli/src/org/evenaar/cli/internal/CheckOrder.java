package org.evenaar.cli.internal;

import java.util.List;
import java.util.Optional;

import org.evenaar.importer.ImportLimits;
import org.evenaar.rules.Severity;

/**
 * What a person asked the check command to do.
 *
 * @param inputs         names of files and folders, at least one
 * @param format         the form of the report, or null where the output's name or the usual one decides
 * @param output         where the report goes, or null
 * @param noReport       true where no report is to be written unasked
 * @param rules          ids of rules, packs and checks to apply; empty for all
 * @param rulePacks      names of files and folders with further packs
 * @param baseline       name of an earlier report whose findings are known, or null
 * @param failOn         the least weight that makes the run fail, or empty for none
 * @param showSuppressed whether to list what exceptions held back
 * @param color          whether text on the screen has colour
 * @param threads        documents at the same time
 * @param limits         what reading a file may ask of the machine
 */
record CheckOrder(List<String> inputs, String format, String output, boolean noReport, List<String> rules,
		List<String> rulePacks, String baseline, Optional<Severity> failOn, boolean showSuppressed, boolean color,
		int threads, ImportLimits limits) {

	static final int MOST_THREADS = 64;
}
