package org.evenaar.ui.internal.instruments;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.evenaar.instrument.InstrumentException;
import org.evenaar.instrument.InstrumentNames;
import org.evenaar.instrument.InstrumentSession;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.rules.Text;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.editor.UndoActions;
import org.evenaar.ui.internal.help.HelpContexts;
import org.evenaar.ui.internal.parts.Later;
import org.evenaar.ui.internal.parts.LoadingPane;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.ui.internal.theme.EvenaarIcons;
import org.evenaar.ui.internal.theme.Icon;
import org.evenaar.ui.internal.welcome.RecentTracker;

/** Shows and changes one instrument: what is known about it, part by part and group by group. */
public final class InstrumentEditor extends EditorPart {

	/** The id of this editor. */
	public static final String ID = "org.evenaar.ui.editor.instrument";

	private final Consumer<InstrumentSession> listener = changed -> refresh();
	private Composite root;
	private Optional<InstrumentSession> session = Optional.empty();
	private Optional<InstrumentView> view = Optional.empty();
	private UndoActions undo;
	private boolean saving;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof InstrumentInput)) {
			throw new PartInitException(InstrumentTexts.of("editor.input"));
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

	private InstrumentInput input() {
		return (InstrumentInput) getEditorInput();
	}

	@Override
	public void createPartControl(Composite parent) {
		root = Named.id(new Composite(parent, SWT.NONE), "instrument");
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
		setTitleImage(EvenaarIcons.image(Icon.INSTRUMENT));
		HelpContexts.set(root, HelpContexts.INSTRUMENT);
		undo = new UndoActions(getEditorSite().getActionBars());
		getSite().getService(IHandlerService.class).activateHandler("org.evenaar.ui.command.exportReport", new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				view.ifPresent(InstrumentView::report);
				return null;
			}
		});
		input().fresh().ifPresentOrElse(this::show, () -> input().before().ifPresentOrElse(this::find, this::load));
	}

	private void show(InstrumentInput.Fresh fresh) {
		show(InstrumentSession.of(fresh.instrument()));
	}

	/** One of the list comes back from the list; one that was never saved is gone, and its editor says so. */
	private void find(InstrumentInput.Before before) {
		LoadingPane pane = new LoadingPane(root, InstrumentTexts.of("editor.reading", before.name()),
				() -> getSite().getPage().closeEditor(this, false));
		Job.createSystem(InstrumentTexts.of("registry.job"), (IJobFunction) monitor -> {
			Optional<Instrument> found = before.id().flatMap(id -> Instruments.known().find(id));
			onUi(() -> found.ifPresentOrElse(each -> {
				InstrumentInput.Fresh fresh = new InstrumentInput.Fresh(each, Instruments.proposed(each), true, List.of());
				setInput(new InstrumentInput(fresh));
				show(fresh);
			}, () -> pane.gone(InstrumentTexts.of("editor.gone", before.name()), InstrumentTexts.of("editor.list"),
					() -> Instruments.pick(root.getShell()))));
			return Status.OK_STATUS;
		}).schedule();
	}

	/** Reads the file beside the UI thread. */
	private void load() {
		Path file = input().file().orElseThrow();
		LoadingPane pane = new LoadingPane(root, InstrumentTexts.of("editor.reading", file.getFileName()),
				() -> getSite().getPage().closeEditor(this, false));
		root.layout(true, true);
		Job.create(InstrumentTexts.of("editor.reading", file.getFileName()), monitor -> {
			try {
				InstrumentSession opened = InstrumentSession.open(file);
				onUi(() -> show(opened));
			} catch (InstrumentException e) {
				onUi(() -> pane.failed(UiLanguage.of(e.text()), () -> {
					clear();
					load();
				}, InstrumentTexts.of("editor.list"), () -> Instruments.pick(root.getShell())));
			}
			return Status.OK_STATUS;
		}).schedule();
	}

	private void onUi(Runnable action) {
		Later.with(root, action);
	}

	private void clear() {
		for (Control child : root.getChildren()) {
			child.dispose();
		}
	}

	private void show(InstrumentSession opened) {
		clear();
		session = Optional.of(opened);
		opened.addListener(listener);
		undo.of(opened::canUndo, opened::undo, () -> opened.undoText().orElse(Text.EMPTY), opened::canRedo, opened::redo,
				() -> opened.redoText().orElse(Text.EMPTY));
		view = Optional.of(new InstrumentView(root, opened, input().fresh().map(InstrumentInput.Fresh::remarks).orElse(List.of())));
		root.layout(true, true);
		remember();
		refresh();
	}

	private void refresh() {
		undo.update();
		view.ifPresent(InstrumentView::refresh);
		firePropertyChange(PROP_DIRTY);
	}

	private void remember() {
		session.ifPresent(s -> s.file().ifPresent(file -> RecentTracker.current().note(file, UiLanguage.of(InstrumentNames.of(s.instrument())))));
	}

	/** @return what is open; empty while it is being read */
	public Optional<InstrumentSession> session() {
		return session;
	}

	/** @return the matrix, for tests */
	Optional<EvidenceMatrix> matrix() {
		return view.map(InstrumentView::matrix);
	}

	@Override
	public void setFocus() {
		view.ifPresentOrElse(InstrumentView::setFocus, root::setFocus);
	}

	@Override
	public boolean isDirty() {
		boolean untouched = input().fresh().filter(InstrumentInput.Fresh::known).isPresent() && session.filter(InstrumentSession::canUndo).isEmpty();
		return !untouched && session.map(InstrumentSession::dirty).orElse(false);
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		InstrumentSession open = session.orElseThrow();
		if (open.file().isEmpty()) {
			if (!saveAs()) {
				monitor.setCanceled(true);
			}
			return;
		}
		if (!save(open.file().get(), monitor)) {
			monitor.setCanceled(true);
		}
	}

	/** Writes beside the UI thread, so that a slow disk does not stop the window; what is changed meanwhile stays unsaved. */
	private boolean save(Path file, IProgressMonitor monitor) {
		if (saving) {
			return false;
		}
		InstrumentSession open = session.orElseThrow();
		InstrumentSession.Saving what = open.beginSave(file);
		saving = true;
		try {
			ModalContext.run(inside -> write(what), true, monitor, root.getDisplay());
			open.endSave(what);
			return true;
		} catch (InvocationTargetException e) {
			MessageDialog.openWarning(getSite().getShell(), InstrumentTexts.of("save.title"), ResponsesWizard.sentence(e.getCause()));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} finally {
			saving = false;
			firePropertyChange(PROP_DIRTY);
		}
		return false;
	}

	private static void write(InstrumentSession.Saving what) throws InvocationTargetException {
		try {
			what.write();
		} catch (InstrumentException e) {
			throw new InvocationTargetException(e);
		}
	}

	@Override
	public void doSaveAs() {
		saveAs();
	}

	private boolean saveAs() {
		InstrumentSession open = session.orElseThrow();
		FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
		dialog.setText(InstrumentTexts.of("save.title"));
		dialog.setFilterExtensions(new String[] { "*" + Instruments.ENDING });
		dialog.setFilterNames(new String[] { InstrumentTexts.of("filter.instrument") });
		Path near = open.file().or(() -> input().fresh().map(InstrumentInput.Fresh::near)).orElseThrow();
		dialog.setFilterPath(near.toAbsolutePath().getParent().toString());
		dialog.setFileName(near.getFileName().toString());
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		return chosen != null && saveAs(Path.of(chosen.toLowerCase(Locale.ROOT).endsWith(Instruments.ENDING) ? chosen : chosen + Instruments.ENDING));
	}

	/** @return true where the instrument goes on in that file */
	boolean saveAs(Path file) {
		if (!save(file, new NullProgressMonitor())) {
			return false;
		}
		setInput(new InstrumentInput(file));
		remember();
		return true;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return session.isPresent();
	}

	@Override
	public void dispose() {
		session.ifPresent(s -> s.removeListener(listener));
		super.dispose();
	}
}
