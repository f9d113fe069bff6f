package org.evenaar.ui.internal.reviews;

import java.nio.file.Path;
import java.time.Clock;

import org.eclipse.core.runtime.Platform;
import org.evenaar.importer.GuidelineImporter;
import org.evenaar.importer.ImporterRegistry;
import org.evenaar.review.ReviewEnvironment;
import org.evenaar.ui.internal.preferences.EvenaarPreferences;
import org.evenaar.ui.internal.rules.WorkspaceRules;

/** What reviews need around them, as the workbench has it. */
final class WorkbenchEnvironment {

	private static final String BUNDLE = "org.evenaar.ui";

	private WorkbenchEnvironment() {
	}

	static ReviewEnvironment create() {
		Path state = Platform.getStateLocation(Platform.getBundle(BUNDLE)).toPath();
		WorkspaceRules rules = WorkspaceRules.current();
		return new ReviewEnvironment(new GuidelineImporter(ImporterRegistry.current().readers()),
				EvenaarPreferences::importLimits, rules::registry, state.resolve("cache"), state.resolve("recovery"), Clock.systemUTC(),
				rules::settings, UiLanguage.locale());
	}
}
