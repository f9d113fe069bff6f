package org.evenaar.ui.internal.instruments;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.evenaar.dataset.DatasetException;
import org.evenaar.instrument.InstrumentException;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.help.HelpContexts;
import org.evenaar.ui.internal.parts.Later;
import org.evenaar.ui.internal.parts.LoadingPane;
import org.evenaar.ui.internal.parts.PageList;
import org.evenaar.ui.internal.rules.WorkspaceRules;
import org.evenaar.ui.internal.theme.EvenaarColors;
import org.evenaar.ui.internal.theme.EvenaarIcons;
import org.evenaar.ui.internal.theme.Icon;
import org.evenaar.validation.ValidationException;

/** Shows what answers of people say about an instrument, in pages. */
public final class ResponsesEditor extends EditorPart {

	/** The id of this editor. */
	public static final String ID = "org.evenaar.ui.editor.responses";

	private Composite root;
	private Optional<PageList> pages = Optional.empty();
	private LoadingPane pane;

	static void open(ResponsesInput input) {
		Instruments.show(input, ID);
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof ResponsesInput)) {
			throw new PartInitException(InstrumentTexts.of("editor.input"));
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		setTitleToolTip(input.getToolTipText());
	}

	private ResponsesInput input() {
		return (ResponsesInput) getEditorInput();
	}

	@Override
	public void createPartControl(Composite parent) {
		root = Named.id(new Composite(parent, SWT.NONE), "responses");
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
		setTitleImage(EvenaarIcons.image(Icon.INSTRUMENT));
		HelpContexts.set(root, HelpContexts.RESPONSES_RESULT);
		getSite().getService(IHandlerService.class).activateHandler("org.evenaar.ui.command.exportReport", new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				input().made().ifPresent(ResponsesEditor.this::report);
				return null;
			}
		});
		input().made().ifPresentOrElse(this::show, this::countAnew);
	}

	private void clear() {
		for (Control child : root.getChildren()) {
			child.dispose();
		}
	}

	private void show(ResponsesInput.Made made) {
		clear();
		Composite bar = new Composite(root, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 8).spacing(8, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		Label title = new Label(bar, SWT.NONE);
		title.setText(InstrumentTexts.of("result.title", input().getName()).replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT).applyTo(title);
		button(bar, "result.report", Icon.EXPORT, () -> report(made));
		button(bar, "result.change", Icon.EDIT, () -> ResponsesWizard.open(root.getShell(), made.draft()));
		pages = Optional.of(new PageList(root, "responses.pages", InstrumentTexts.of("result.pages"), new ResponsesPages(made.validation()).all(), () -> { }));
		pages.get().show(0);
		root.layout(true, true);
	}

	/** Answers are not kept: after the window was closed they are read and counted once more, beside the UI thread. */
	private void countAnew() {
		ResponsesMemory memory = input().memory();
		WorkspaceRules rules = WorkspaceRules.current();
		Job job = Job.create(InstrumentTexts.of("responses.counting", memory.file().getFileName()), (IJobFunction) monitor -> {
			try {
				Optional<ResponsesDraft> draft = memory.draft();
				if (draft.isEmpty()) {
					onUi(() -> failed(InstrumentTexts.of("result.otherColumns", memory.file().getFileName())));
					return Status.OK_STATUS;
				}
				ResponsesInput made = new ResponsesInput(new ResponsesRun(draft.get()).run(rules.registry(), monitor), draft.get());
				onUi(() -> {
					setInput(made);
					made.made().ifPresent(this::show);
				});
			} catch (DatasetException | ValidationException | InstrumentException e) {
				onUi(() -> failed(ResponsesWizard.sentence(e)));
			} catch (CancellationException | OperationCanceledException e) {
				return Status.CANCEL_STATUS;
			}
			return Status.OK_STATUS;
		});
		clear();
		pane = new LoadingPane(root, job.getName(), () -> {
			job.cancel();
			getSite().getPage().closeEditor(this, false);
		});
		root.layout(true, true);
		job.schedule();
	}

	private void failed(String sentence) {
		pane.failed(sentence, this::countAnew, InstrumentTexts.of("editor.list"), () -> Instruments.pick(root.getShell()));
	}

	private void onUi(Runnable action) {
		Later.with(root, action);
	}

	private static void button(Composite bar, String key, Icon icon, Runnable action) {
		Button button = InstrumentTexts.FORM.button(bar, SWT.PUSH, key, b -> action.run());
		button.setToolTipText(InstrumentTexts.of(key + ".tip"));
		Runnable look = () -> button.setImage(EvenaarIcons.image(icon));
		look.run();
		EvenaarColors.whenChanged(button, look);
	}

	private void report(ResponsesInput.Made made) {
		new ValidationReportDialog(getSite().getShell(), made.validation(), made.draft().path().orElseThrow()).open();
	}

	/** @return whether the answers were counted and their pages are shown */
	public boolean isCounted() {
		return pages.isPresent();
	}

	/** @return titles of the pages, for tests */
	List<String> pages() {
		return pages.map(PageList::titles).orElse(List.of());
	}

	/** Shows a page, for tests. */
	void show(int page) {
		pages.ifPresent(shown -> shown.show(page));
	}

	@Override
	public void setFocus() {
		pages.ifPresentOrElse(PageList::setFocus, root::setFocus);
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

	/** Closed by a person it need not come back; the same answers may be open in another tab. */
	@Override
	public void dispose() {
		if (!PlatformUI.getWorkbench().isClosing() && isLast()) {
			input().memory().forget();
		}
		super.dispose();
	}

	private boolean isLast() {
		return Arrays.stream(getSite().getPage().getEditorReferences()).map(reference -> reference.getEditor(false))
				.noneMatch(each -> each != this && each instanceof ResponsesEditor other && other.input().memory().file().equals(input().memory().file()));
	}
}
