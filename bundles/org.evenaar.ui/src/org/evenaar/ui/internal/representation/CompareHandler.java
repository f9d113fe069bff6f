package org.evenaar.ui.internal.representation;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.evenaar.dataset.DatasetException;
import org.evenaar.population.PopulationException;
import org.evenaar.population.Populations;
import org.evenaar.ui.internal.parts.Later;

/** Opens the wizard that compares participants with a population. */
public final class CompareHandler extends AbstractHandler {

	private static final List<String> DATA = List.of(".csv", ".tsv", ".parquet");
	private static final String FILE = "org.evenaar.ui.compare.file";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		String file = event.getParameter(FILE);
		compare(HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell(),
				file == null || file.isBlank() ? Optional.empty() : Optional.of(Path.of(file)));
		return null;
	}

	/**
	 * Opens the wizard.
	 *
	 * @param first a file of participants to begin with
	 */
	public static void compare(Shell shell, Optional<Path> first) {
		open(shell, Optional.empty(), first, Optional.empty());
	}

	/** Opens the result of a comparison that is kept in a file. */
	public static void open(Path file) {
		ComparisonEditor.open(new ComparisonInput(file));
	}

	/** @return whether {@link #bring} takes a file, by its name */
	public static boolean takes(Path file) {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		return name.endsWith(ComparisonFile.ENDING) || DATA.stream().anyMatch(name::endsWith);
	}

	/**
	 * Takes a file that somebody brought, where it is one of participants and not a guideline.
	 *
	 * @return whether it was
	 */
	public static boolean bring(Shell shell, Path file) {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		if (name.endsWith(ComparisonFile.ENDING)) {
			open(file);
			return true;
		}
		boolean data = DATA.stream().anyMatch(name::endsWith);
		if (data) {
			compare(shell, Optional.of(file));
		}
		return data;
	}

	/** Opens the wizard with a comparison that was made before. */
	static void change(Shell shell, Comparison before, Optional<Path> kept) {
		open(shell, Optional.of(before), Optional.empty(), kept);
	}

	/** The tables of populations and the data are read beside the UI thread, then the wizard opens. */
	private static void open(Shell shell, Optional<Comparison> before, Optional<Path> first, Optional<Path> kept) {
		Job job = Job.create(ComparisonTexts.of("wizard.preparing"), (IJobFunction) monitor -> prepare(shell, before, first, kept, monitor));
		job.setUser(before.isPresent());
		job.schedule();
	}

	private static IStatus prepare(Shell shell, Optional<Comparison> before, Optional<Path> first, Optional<Path> kept, IProgressMonitor monitor) {
		ComparisonDraft draft = ComparisonWizard.draft(Populations.ofExtensions());
		try {
			if (before.isPresent()) {
				ComparisonWizard.adopt(draft, before.get(), monitor::isCanceled);
			}
			onUi(shell, () -> show(shell, new ComparisonWizard(draft, first, before.isPresent() ? kept : Optional.empty())));
		} catch (DatasetException | PopulationException e) {
			onUi(shell, () -> MessageDialog.openWarning(shell, ComparisonTexts.of("wizard.title"), ComparisonWizard.sentence(e)));
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		}
		return Status.OK_STATUS;
	}

	private static void onUi(Shell shell, Runnable action) {
		Later.with(shell, action);
	}

	private static void show(Shell shell, ComparisonWizard wizard) {
		WizardDialog dialog = new WizardDialog(shell, wizard);
		dialog.setMinimumPageSize(860, 480);
		dialog.setHelpAvailable(true);
		dialog.create();
		shell.getDisplay().asyncExec(wizard::begin);
		dialog.open();
	}
}
