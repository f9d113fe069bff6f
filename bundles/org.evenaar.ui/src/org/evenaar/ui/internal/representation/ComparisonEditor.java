package org.evenaar.ui.internal.representation;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.evenaar.dataset.DatasetException;
import org.evenaar.population.PopulationException;
import org.evenaar.population.Populations;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.help.HelpContexts;
import org.evenaar.ui.internal.parts.Later;
import org.evenaar.ui.internal.parts.LoadingPane;
import org.evenaar.ui.internal.parts.PercentProgress;
import org.evenaar.ui.internal.theme.EvenaarIcons;
import org.evenaar.ui.internal.theme.Icon;

/** Shows what came of a comparison; makes it first, where it is only kept in a file. */
public final class ComparisonEditor extends EditorPart {

	/** The id of this editor. */
	public static final String ID = "org.evenaar.ui.editor.representation";

	private Composite root;
	private Optional<ComparisonResult> result = Optional.empty();
	private Optional<ResultView> view = Optional.empty();
	private Job job;

	/** Opens a result in the window, in the editor that already shows that file where there is one. */
	static void open(ComparisonInput input) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null) {
			return;
		}
		try {
			IWorkbenchPage page = window.getActivePage();
			IEditorPart open = page.findEditor(input);
			if (open instanceof ComparisonEditor editor && input.result().isPresent()) {
				page.activate(editor);
				editor.setInput(input);
				editor.show(input.result().get());
			} else {
				page.openEditor(input, ID);
			}
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof ComparisonInput)) {
			throw new PartInitException(ComparisonTexts.of("editor.input"));
		}
		setSite(site);
		setInput(input);
	}

	@Override
	protected void setInput(IEditorInput input) {
		super.setInput(input);
		setPartName(input.getName());
		setTitleToolTip(input.getToolTipText());
	}

	private ComparisonInput input() {
		return (ComparisonInput) getEditorInput();
	}

	@Override
	public void createPartControl(Composite parent) {
		root = Named.id(new Composite(parent, SWT.NONE), "comparison");
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
		setTitleImage(EvenaarIcons.image(Icon.COMPARE));
		HelpContexts.set(root, HelpContexts.COMPARISON);
		activate("org.evenaar.ui.command.exportReport", () -> view.ifPresent(ResultView::exportReport));
		activate("org.eclipse.ui.edit.copy", () -> view.ifPresent(ResultView::copy));
		input().result().ifPresentOrElse(this::show, this::load);
	}

	private void activate(String command, Runnable action) {
		getSite().getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				action.run();
				return null;
			}
		});
	}

	/** Counts again as the file says; what people see meanwhile says so. */
	private void load() {
		LoadingPane pane = new LoadingPane(root, ComparisonTexts.of("editor.counting", input().getName()), () -> job.cancel());
		root.layout(true, true);
		job = Job.create(ComparisonTexts.of("run.counting", input().getName()), (IJobFunction) monitor -> load(pane, monitor));
		job.schedule();
	}

	private IStatus load(LoadingPane pane, IProgressMonitor monitor) {
		try {
			Populations populations = Populations.ofExtensions();
			Comparison comparison = ComparisonFile.load(input().file().orElseThrow(), populations);
			ComparisonResult made = new ComparisonRun(populations, comparison).run(monitor::isCanceled, new PercentProgress(monitor));
			onUi(() -> show(made));
		} catch (DatasetException | PopulationException e) {
			onUi(() -> failed(pane, ComparisonWizard.sentence(e)));
		} catch (CancellationException e) {
			onUi(() -> failed(pane, ComparisonTexts.of("file.cancelled")));
			return Status.CANCEL_STATUS;
		}
		return Status.OK_STATUS;
	}

	private void onUi(Runnable action) {
		Later.with(root, action);
	}

	private void failed(LoadingPane pane, String sentence) {
		pane.failed(sentence, () -> {
			clear();
			load();
		}, ComparisonTexts.of("editor.anew"), () -> CompareHandler.compare(root.getShell(), Optional.empty()));
	}

	private void clear() {
		for (Control child : root.getChildren()) {
			child.dispose();
		}
	}

	private void show(ComparisonResult made) {
		clear();
		result = Optional.of(made);
		view = Optional.of(new ResultView(root, made, input().file()));
		root.layout(true, true);
	}

	/** @return what is shown; empty while it is being made */
	Optional<ComparisonResult> result() {
		return result;
	}

	/** @return titles of the pages, for tests */
	List<String> pages() {
		return view.map(ResultView::titles).orElse(List.of());
	}

	@Override
	public void setFocus() {
		view.ifPresentOrElse(ResultView::setFocus, root::setFocus);
	}

	@Override
	public void dispose() {
		if (job != null) {
			job.cancel();
		}
		super.dispose();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// Nothing changes here.
	}

	@Override
	public void doSaveAs() {
		// Nothing changes here.
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
