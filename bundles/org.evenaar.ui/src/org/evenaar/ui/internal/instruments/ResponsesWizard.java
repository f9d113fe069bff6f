package org.evenaar.ui.internal.instruments;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.evenaar.check.CheckRegistry;
import org.evenaar.dataset.DatasetException;
import org.evenaar.instrument.InstrumentException;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.ui.internal.rules.WorkspaceRules;
import org.evenaar.validation.ValidationException;

/** Tests the items of an instrument on answers of people, step by step. */
final class ResponsesWizard extends Wizard {

	private final ResponsesDraft draft;
	private final WorkspaceRules rules = WorkspaceRules.current();
	private final ResponsesFilePage file = new ResponsesFilePage(this);
	private final ResponsesItemsPage items = new ResponsesItemsPage(this);
	private final ResponsesOptionsPage options = new ResponsesOptionsPage(this);

	ResponsesWizard(ResponsesDraft draft) {
		this.draft = draft;
		setWindowTitle(InstrumentTexts.of("responses.title"));
		setNeedsProgressMonitor(true);
	}

	/** Opens the wizard. */
	static void open(Shell shell, Instrument instrument) {
		open(shell, new ResponsesDraft(EcoreUtil.copy(instrument)));
	}

	/** Opens the wizard with what was chosen before. */
	static void open(Shell shell, ResponsesDraft draft) {
		WizardDialog dialog = new WizardDialog(shell, new ResponsesWizard(draft));
		dialog.setMinimumPageSize(780, 440);
		dialog.setHelpAvailable(true);
		dialog.open();
	}

	@Override
	public void addPages() {
		addPage(file);
		addPage(items);
		addPage(options);
	}

	ResponsesDraft draft() {
		return draft;
	}

	/** Only at the end, when a person has seen everything that decides the outcome. */
	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() == options && options.isPageComplete();
	}

	/** @return what went wrong, in one sentence */
	static String sentence(Throwable failure) {
		return switch (failure) {
		case DatasetException e -> UiLanguage.of(e.text());
		case ValidationException e -> UiLanguage.of(e.text());
		case InstrumentException e -> UiLanguage.of(e.text());
		default -> {
			ILog.of(ResponsesWizard.class).error("Responses", failure);
			yield InstrumentTexts.of("responses.mistake");
		}
		};
	}

	@Override
	public boolean performFinish() {
		ResponsesRun run = new ResponsesRun(draft);
		CheckRegistry[] checks = new CheckRegistry[1];
		Optional<ResponsesInput>[] made = box();
		try {
			getContainer().run(true, true, monitor -> {
				checks[0] = rules.registry();
				made[0] = Optional.of(run(run, checks[0], monitor));
			});
		} catch (InvocationTargetException e) {
			options.setErrorMessage(sentence(e.getCause()));
			return false;
		} catch (InterruptedException cancelled) {
			options.setErrorMessage(InstrumentTexts.of("responses.cancelled"));
			return false;
		}
		getShell().getDisplay().asyncExec(() -> made[0].ifPresent(ResponsesEditor::open));
		return true;
	}

	@SuppressWarnings("unchecked") // an array of one
	private static Optional<ResponsesInput>[] box() {
		return new Optional[] { Optional.empty() };
	}

	private ResponsesInput run(ResponsesRun run, CheckRegistry checks, IProgressMonitor monitor)
			throws InvocationTargetException, InterruptedException {
		monitor.beginTask(InstrumentTexts.of("responses.counting", draft.file().orElseThrow().name()), IProgressMonitor.UNKNOWN);
		try {
			return new ResponsesInput(run.run(checks, monitor), draft);
		} catch (DatasetException | ValidationException | InstrumentException e) {
			throw new InvocationTargetException(e);
		} catch (CancellationException | OperationCanceledException e) {
			throw new InterruptedException();
		} finally {
			monitor.done();
		}
	}
}
