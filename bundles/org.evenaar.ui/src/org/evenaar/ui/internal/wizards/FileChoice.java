package org.evenaar.ui.internal.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.evenaar.importer.ImporterRegistry;
import org.evenaar.importer.ReaderDescriptor;
import org.evenaar.ui.internal.instruments.Instruments;
import org.evenaar.ui.internal.reviews.Reviewer;
import org.evenaar.ui.internal.representation.ComparisonFile;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** The system's dialogs for choosing files, with the kinds of files that Evenaar reads. */
final class FileChoice {

	private static final String FOLDER_KEY = "last.folder";

	private FileChoice() {
	}

	/**
	 * Lets people choose files.
	 *
	 * @param reviews whether reviews may be chosen too
	 * @return what was chosen, nothing where the person changed their mind
	 */
	static List<Path> choose(Shell shell, String title, boolean reviews) {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
		dialog.setText(title);
		List<String> names = new ArrayList<>();
		List<String> patterns = new ArrayList<>();
		filters(ImporterRegistry.current().readers(), reviews, UiLanguage.locale(), names, patterns);
		dialog.setFilterNames(names.toArray(String[]::new));
		dialog.setFilterExtensions(patterns.toArray(String[]::new));
		dialog.setFilterPath(folder());
		if (dialog.open() == null) {
			return List.of();
		}
		InstanceScope.INSTANCE.getNode(Reviewer.PREFERENCES).put(FOLDER_KEY, dialog.getFilterPath());
		return Arrays.stream(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList();
	}

	/** Where people chose files last; the first time, their documents. */
	private static String folder() {
		String last = InstanceScope.INSTANCE.getNode(Reviewer.PREFERENCES).get(FOLDER_KEY, "");
		return last.isEmpty() ? Bring.documents().toString() : last;
	}

	/** Fills the two lists of a file dialog: everything that is read first, then each kind, then all files. */
	static void filters(List<ReaderDescriptor> readers, boolean reviews, Locale reader, List<String> names,
			List<String> patterns) {
		String documents = readers.stream().flatMap(r -> r.extensions().stream()).map(e -> "*." + e).distinct()
				.collect(Collectors.joining(";"));
		if (reviews) {
			add(names, patterns, WizardTexts.of("filter.all"), documents + ";*" + Incoming.REVIEW + ";*" + ComparisonFile.ENDING
					+ ";*" + Instruments.ENDING);
			add(names, patterns, WizardTexts.of("filter.reviews"), "*" + Incoming.REVIEW);
			add(names, patterns, WizardTexts.of("filter.comparisons"), "*" + ComparisonFile.ENDING);
			add(names, patterns, WizardTexts.of("filter.instruments"), "*" + Instruments.ENDING + ";*.csv;*.xml;"
					+ Instruments.OTHERS.stream().map(ending -> "*" + ending).collect(Collectors.joining(";")));
		}
		add(names, patterns, WizardTexts.of("filter.documents"), documents);
		for (ReaderDescriptor each : readers) {
			add(names, patterns, each.name().in(reader),
					each.extensions().stream().map(e -> "*." + e).collect(Collectors.joining(";")));
		}
		add(names, patterns, WizardTexts.of("filter.any"), "*.*");
	}

	private static void add(List<String> names, List<String> patterns, String name, String pattern) {
		names.add(name);
		patterns.add(pattern);
	}
}
