package org.evenaar.ui.internal.instruments;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.help.HelpContexts;
import org.evenaar.ui.internal.parts.PageList;
import org.evenaar.ui.internal.theme.EvenaarColors;
import org.evenaar.ui.internal.theme.EvenaarIcons;
import org.evenaar.ui.internal.theme.Icon;

/** Shows what answers of people say about an instrument, in pages. */
public final class ResponsesEditor extends EditorPart {

	/** The id of this editor. */
	public static final String ID = "org.evenaar.ui.editor.responses";

	private PageList pages;

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
		Composite root = Named.id(new Composite(parent, SWT.NONE), "responses");
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
		setTitleImage(EvenaarIcons.image(Icon.INSTRUMENT));
		Composite bar = new Composite(root, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 8).spacing(8, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		Label title = new Label(bar, SWT.NONE);
		title.setText(InstrumentTexts.of("result.title", input().getName()).replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT).applyTo(title);
		button(bar, "result.report", Icon.EXPORT, this::report);
		button(bar, "result.change", Icon.EDIT, () -> ResponsesWizard.open(root.getShell(), input().draft()));
		pages = new PageList(root, "responses.pages", InstrumentTexts.of("result.pages"), new ResponsesPages(input().validation()).all(), () -> { });
		pages.show(0);
		HelpContexts.set(root, HelpContexts.RESPONSES_RESULT);
		getSite().getService(IHandlerService.class).activateHandler("org.evenaar.ui.command.exportReport", new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				report();
				return null;
			}
		});
	}

	private static void button(Composite bar, String key, Icon icon, Runnable action) {
		Button button = InstrumentTexts.FORM.button(bar, SWT.PUSH, key, b -> action.run());
		button.setToolTipText(InstrumentTexts.of(key + ".tip"));
		Runnable look = () -> button.setImage(EvenaarIcons.image(icon));
		look.run();
		EvenaarColors.whenChanged(button, look);
	}

	private void report() {
		new ValidationReportDialog(getSite().getShell(), input().validation(), input().draft().path().orElseThrow()).open();
	}

	/** @return titles of the pages, for tests */
	List<String> pages() {
		return pages.titles();
	}

	/** Shows a page, for tests. */
	void show(int page) {
		pages.show(page);
	}

	@Override
	public void setFocus() {
		pages.setFocus();
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
