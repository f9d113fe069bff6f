package org.evenaar.ui.internal.reviews;

import java.nio.file.Path;
import java.time.Clock;

import org.eclipse.core.runtime.Platform;
import org.evenaar.check.CheckRegistry;
import org.evenaar.importer.GuidelineImporter;
import org.evenaar.importer.ImporterRegistry;
import org.evenaar.review.ReviewEnvironment;
import org.evenaar.review.RuleSettings;
import org.evenaar.ui.internal.preferences.EvenaarPreferences;

/** What reviews need around them, as the workbench has it. */
final class WorkbenchEnvironment {

	private static final String BUNDLE = "org.evenaar.ui";

	private WorkbenchEnvironment() {
	}

	static ReviewEnvironment create() {
		Path state = Platform.getStateLocation(Platform.getBundle(BUNDLE)).toPath();
		return new ReviewEnvironment(new GuidelineImporter(ImporterRegistry.current().readers()), EvenaarPreferences.importLimits(),
				CheckRegistry::ofExtensions, state.resolve("cache"), state.resolve("recovery"), Clock.systemUTC(),
				() -> RuleSettings.EMPTY, UiLanguage.locale());
	}
}
