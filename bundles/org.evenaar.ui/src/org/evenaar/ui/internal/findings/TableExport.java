package org.evenaar.ui.internal.findings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.evenaar.report.ReportFile;
import org.evenaar.review.ReviewException;
import org.evenaar.review.findings.FindingColumn;
import org.evenaar.review.findings.FindingRow;
import org.evenaar.review.findings.FindingTable;
import org.evenaar.rules.MessageCatalog;
import org.evenaar.ui.internal.reviews.Failures;

/** Writes the rows of a table for spreadsheets. */
final class TableExport {

	private static final String ENDING = ".csv";
	private static final MessageCatalog TEXTS = new MessageCatalog(TableExport.class, "messages");

	private TableExport() {
	}

	/**
	 * Asks for a file and writes it in a job.
	 *
	 * @param beside where to look first
	 */
	static void ask(Shell shell, FindingTable table, List<FindingRow> rows, List<FindingColumn> columns, Optional<Path> beside) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(FindingsTexts.text("export.title"));
		dialog.setFilterExtensions(new String[] { "*" + ENDING });
		dialog.setFilterNames(new String[] { FindingsTexts.text("export.kind") });
		dialog.setOverwrite(true);
		beside.map(Path::getParent).map(Path::toString).ifPresent(dialog::setFilterPath);
		dialog.setFileName(FindingsTexts.text("export.name") + ENDING);
		String name = dialog.open();
		if (name != null) {
			write(Path.of(name.contains(".") ? name : name + ENDING), table, rows, columns);
		}
	}

	private static void write(Path file, FindingTable table, List<FindingRow> rows, List<FindingColumn> columns) {
		Job.create(FindingsTexts.text("export.job", file.getFileName()), monitor -> {
			try {
				ReportFile.write(file, out -> table.csv(rows, columns, out));
				PlatformUI.getWorkbench().getDisplay().asyncExec(() -> Workbench.say(FindingsTexts.text("export.done", file.toString())));
			} catch (IOException e) {
				var failure = new ReviewException(TEXTS.text("export.failed", file.toString()), e);
				PlatformUI.getWorkbench().getDisplay()
						.asyncExec(() -> Failures.show(FindingsTexts.text("export.title"), failure));
			}
			return Status.OK_STATUS;
		}).schedule();
	}
}
