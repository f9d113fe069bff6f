package org.evenaar.review;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Supplier;

import org.evenaar.check.CheckRegistry;
import org.evenaar.importer.GuidelineImporter;
import org.evenaar.importer.ImportLimits;

/**
 * What reviews need around them.
 *
 * @param importer       reads documents
 * @param limits         what reading a document may ask of the machine; asked for every document
 * @param checks         all checks and rule packs, a user's own among them; asked for every run
 * @param cacheFolder    for documents that were read before; may be emptied at any time; made where it is missing
 * @param recoveryFolder for what is not saved yet; made where it is missing
 * @param clock          the time that decisions state
 * @param workspaceRules rule settings of the person, for all reviews
 * @param reader         the language of remarks that the reading of a document makes
 */
public record ReviewEnvironment(GuidelineImporter importer, Supplier<ImportLimits> limits,
		Supplier<CheckRegistry> checks, Path cacheFolder, Path recoveryFolder, Clock clock, Supplier<RuleSettings> workspaceRules, Locale reader) {
}
