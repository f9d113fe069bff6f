package org.evenaar.ui.internal.search;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.evenaar.search.IndexReport;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** Says which files could not be read for the index, and why. */
final class ProblemsDialog {

	private static final int MOST = 15;

	private ProblemsDialog() {
	}

	static void open(Shell shell, Optional<IndexReport> report) {
		report.ifPresent(done -> {
			String lines = done.problems().stream().limit(MOST)
					.map(problem -> "\u2022 " + problem.file().getFileName() + ": " + UiLanguage.of(problem.sentence()))
					.collect(Collectors.joining("\n"));
			int more = done.problems().size() - MOST;
			MessageDialog.openInformation(shell, SearchTexts.of("problems.title"),
					lines + (more > 0 ? "\n\u2022 " + SearchTexts.of("problems.more", more) : ""));
		});
	}
}
