package org.evenaar.ui.internal.search;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.evenaar.rules.Text;
import org.evenaar.search.QuerySyntaxException;
import org.evenaar.search.SearchException;
import org.evenaar.search.SearchIndex;
import org.evenaar.search.SearchResults;
import org.evenaar.ui.internal.dialogs.WriteFileJob;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** Writes results for spreadsheets. */
final class ResultsExport {

	private static final String ENDING = ".csv";

	private ResultsExport() {
	}

	/** Asks for a file, searches once more and writes everything that is found. */
	static void ask(Shell shell, WorkbenchIndex home, Asked asked) {
		var dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(SearchTexts.of("export.title"));
		dialog.setFilterExtensions(new String[] { "*" + ENDING });
		dialog.setFilterNames(new String[] { SearchTexts.of("export.kind") });
		dialog.setOverwrite(true);
		dialog.setFileName(SearchTexts.of("export.name") + ENDING);
		String name = dialog.open();
		if (name != null) {
			home.index().ifPresent(index -> write(Path.of(name.contains(".") ? name : name + ENDING), index, asked));
		}
	}

	static void write(Path file, SearchIndex index, Asked asked) {
		new WriteFileJob(file, false, List.of(), out -> ResultsCsv.write(find(index, asked), UiLanguage.locale(), out)).schedule();
	}

	private static SearchResults find(SearchIndex index, Asked asked) throws WriteFileJob.Refused {
		try {
			return asked.find(index);
		} catch (QuerySyntaxException e) {
			throw refused(e.sentence(), e);
		} catch (SearchException e) {
			throw refused(e.sentence(), e);
		}
	}

	private static WriteFileJob.Refused refused(Text sentence, Exception cause) {
		return new WriteFileJob.Refused(sentence, cause);
	}
}
