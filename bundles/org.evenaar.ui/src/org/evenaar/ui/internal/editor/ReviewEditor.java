package org.evenaar.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.review.Verdict;
import org.evenaar.review.ReviewException;
import org.evenaar.review.ReviewItem;
import org.evenaar.review.ReviewSession;
import org.evenaar.ui.internal.document.DocumentHover;
import org.evenaar.ui.internal.document.DocumentView;
import org.evenaar.ui.internal.document.DocumentViewListener;
import org.evenaar.ui.internal.document.FindBar;
import org.evenaar.ui.internal.document.Manuscript;
import org.evenaar.ui.internal.document.ManuscriptMaker;
import org.evenaar.ui.internal.document.Marks.Mark;
import org.evenaar.ui.internal.document.TextMap.BlockRange;
import org.evenaar.ui.internal.help.HelpContexts;
import org.evenaar.ui.internal.preferences.EvenaarPreferences;
import org.evenaar.ui.internal.reviews.Failures;
import org.evenaar.ui.internal.reviews.FindingRevealer;
import org.evenaar.ui.internal.reviews.OpenReviews;
import org.evenaar.ui.internal.reviews.ReviewEditorInput;
import org.evenaar.ui.internal.reviews.Reviewer;
import org.evenaar.ui.internal.reviews.SelectedFinding;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;

/** Shows one review: the sections, the text with its findings, and the finding that is looked at. */
public final class ReviewEditor extends EditorPart implements FindingRevealer {

	private final Consumer<ReviewSession> sessionListener = changed -> refresh();
	private final ISelectionListener selectionListener = this::selectedElsewhere;
	private final IPartListener2 partListener = new Front();
	private final IPropertyChangeListener sizeListener = event -> {
		if (EvenaarPreferences.TEXT_SIZE.equals(event.getProperty())) {
			zoom(textSize());
		}
	};
	private final ReadingPlaces places = new ReadingPlaces();
	private ReviewSession session;
	private Guideline shownGuideline;
	private Manuscript manuscript = new Manuscript(List.of(), List.of(), List.of());
	private NoticeBar notices;
	private SectionOutline outline;
	private DocumentView view;
	private FindBar findBar;
	private FindingPanel panel;
	private KeptDrafts drafts;
	private FindingSelection selection;
	private EditorActions actions;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof ReviewEditorInput review)) {
			throw new PartInitException("Not a review: " + input.getName());
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		setTitleToolTip(input.getToolTipText());
		session = review.session();
		OpenReviews.current().opened(session);
	}

	public ReviewSession session() {
		return session;
	}

	/** @return the document, for tests */
	public DocumentView document() {
		return view;
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		notices = new NoticeBar(parent);
		var sash = Named.ownColors(new SashForm(parent, SWT.HORIZONTAL));
		sash.setSashWidth(5);
		sash.setBackground(EvenaarColors.background(ColorRole.INFO));
		EvenaarColors.whenChanged(sash, () -> sash.setBackground(EvenaarColors.background(ColorRole.INFO)));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		outline = new SectionOutline(sash, item -> view.revealItem(item));
		var middle = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(middle);
		var page = new Composite(middle, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
		view = new DocumentView(page, strength -> EditorTexts.text("recommendation." + strength.getLiteral()), textSize());
		findBar = new FindBar(middle, view);
		drafts = new KeptDrafts(session);
		panel = new FindingPanel(sash, session, drafts.drafts(), id -> select(id, true));
		panel.control().addDisposeListener(event -> {
			panel.keepTyped();
			drafts.keep();
		});
		SashWeights.keep(sash, "editor.weights", 22, 50, 28);
		HelpContexts.set(sash, HelpContexts.EDITOR);
		selection = new FindingSelection(session);
		getSite().setSelectionProvider(selection);
		actions = new EditorActions(getEditorSite().getActionBars(), session, view, findBar::open);
		contextMenu();
		listen();
		new DocumentHover(view);
		new FindingSpeaker(view, session);
		places.find(session.file()).ifPresent(view::goTo);
		refresh();
		tellNotices();
	}

	private void contextMenu() {
		var menu = new MenuManager();
		view.widget().setMenu(menu.createContextMenu(view.widget()));
		getSite().registerContextMenu("org.evenaar.ui.editor.review.text", menu, selection);
	}

	private void listen() {
		view.addListener(new DocumentViewListener() {
			@Override
			public void selected(String id) {
				select(id, false);
			}

			@Override
			public void scrolled(int section) {
				outline.follow(section);
			}
		});
		session.addListener(sessionListener);
		ShownFindings.whenChanged(view.widget(), this::refresh);
		getSite().getPage().addSelectionListener(selectionListener);
		getSite().getPage().addPartListener(partListener);
		EvenaarPreferences.store().addPropertyChangeListener(sizeListener);
	}

	private static int textSize() {
		return (int) Math.round(EvenaarPreferences.textScale() * DocumentView.USUAL_ZOOM);
	}

	private void tellNotices() {
		String sentences = String.join("\n", session.notices().stream().map(UiLanguage::of).toList());
		if (session.documentChanged()) {
			notices.show(sentences, EditorTexts.text("notice.update"), () -> update().run(session.document()));
		} else if (!sentences.isEmpty()) {
			notices.show(sentences);
		}
		drafts.first().ifPresent(ids -> notices.show(EditorTexts.text("notice.drafts"), EditorTexts.text("notice.drafts.go"), () -> {
			view.select(ids.getFirst(), true);
			showInPanel(ids);
			selection.set(ids);
		}));
	}

	private void refresh() {
		if (view.widget().isDisposed()) {
			return;
		}
		if (shownGuideline != session.guideline()) {
			shownGuideline = session.guideline();
			setManuscript(shownGuideline);
		}
		List<ReviewItem> items = session.items();
		view.setItems(items, ShownFindings.current());
		outline.show(SectionCounts.of(manuscript, items));
		panel.refresh();
		actions.update();
		setPartName(getEditorInput().getName());
		firePropertyChange(PROP_DIRTY);
	}

	private void setManuscript(Guideline guideline) {
		Job.createSystem("Manuscript", monitor -> {
			Manuscript made = ManuscriptMaker.of(guideline);
			SectionCounts counts = SectionCounts.of(made, session.items());
			view.widget().getDisplay().asyncExec(() -> {
				if (guideline == shownGuideline && !view.widget().isDisposed()) {
					manuscript = made;
					outline.show(made, counts);
					view.setManuscript(made);
				}
			});
		}).schedule();
	}

	@Override
	public void reveal(String id) {
		select(id, true);
	}

	/** @param scroll false where people are at the place already */
	private void select(String id, boolean scroll) {
		if (session.item(id).isEmpty()) {
			return;
		}
		view.select(id, scroll);
		showInPanel(List.of(id));
		selection.set(List.of(id));
	}

	private void showInPanel(List<String> ids) {
		List<String> together = ids.size() != 1 ? List.of()
				: view.marks().mark(ids.getFirst()).map(view.marks()::together).orElse(List.of()).stream().map(Mark::id)
						.toList();
		panel.show(ids, together);
	}

	private void selectedElsewhere(IWorkbenchPart part, ISelection selected) {
		if (part == this || !(selected instanceof IStructuredSelection structured)) {
			return;
		}
		List<String> ids = new ArrayList<>();
		for (Object element : structured) {
			if (element instanceof SelectedFinding finding && finding.session() == session) {
				ids.add(finding.id());
			}
		}
		if (ids.isEmpty() || ids.equals(panel.shown())) {
			return;
		}
		view.select(ids.getFirst(), true);
		showInPanel(ids);
	}

	void nextFinding() {
		go(view.marks().next(view.selected(), view.widget().getCaretOffset(), mark -> true));
	}

	void previousFinding() {
		go(view.marks().previous(view.selected(), view.widget().getCaretOffset(), mark -> true));
	}

	void nextOpenFinding() {
		Predicate<Mark> open = mark -> mark.item().open();
		go(view.marks().next(view.selected(), view.widget().getCaretOffset(), open));
	}

	private void go(Optional<Mark> mark) {
		if (view.composition().lines().isEmpty()) {
			return;
		}
		if (mark.isEmpty()) {
			getEditorSite().getActionBars().getStatusLineManager().setMessage(EditorTexts.text("next.none"));
			return;
		}
		getEditorSite().getActionBars().getStatusLineManager().setMessage(null);
		select(mark.get().id(), true);
	}

	void choose(Verdict verdict) {
		panel.choose(verdict);
	}

	void withdraw() {
		panel.withdraw();
	}

	void addFinding() {
		Optional<BlockRange> range = view.selectedRange();
		if (range.isEmpty()) {
			MessageDialog.openInformation(getSite().getShell(), EditorTexts.text("add.title"),
					EditorTexts.text("add.select"));
			return;
		}
		var dialog = new AddFindingDialog(getSite().getShell(), range.get(), view.words(range.get()));
		if (dialog.open() == Window.OK) {
			select(session.addFinding(dialog.result(), Reviewer.name()), true);
		}
	}

	void removeFinding() {
		List<String> own = panel.shown().stream()
				.filter(id -> session.item(id).map(ReviewItem::byHand).orElse(false)).toList();
		own.forEach(session::removeFinding);
	}

	private UpdateDocument update() {
		return new UpdateDocument(getSite().getShell(), session, notices::show);
	}

	void updateDocument() {
		update().ask();
	}

	void zoomBy(int steps) {
		view.zoomBy(steps);
		EvenaarPreferences.store().setValue(EvenaarPreferences.TEXT_SIZE, view.zoom());
	}

	void zoom(int percent) {
		if (view.zoom() != percent) {
			view.setZoom(percent);
			EvenaarPreferences.store().setValue(EvenaarPreferences.TEXT_SIZE, view.zoom());
		}
	}

	@Override
	public void setFocus() {
		view.widget().setFocus();
		OpenReviews.current().activated(session);
	}

	@Override
	public boolean isDirty() {
		return session.dirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		try {
			session.save(monitor);
		} catch (ReviewException failure) {
			monitor.setCanceled(true);
			Failures.show(EditorTexts.text("save.failed"), failure);
		}
		firePropertyChange(PROP_DIRTY);
	}

	@Override
	public void doSaveAs() {
		if (SaveAs.ask(getSite().getShell(), session)) {
			setTitleToolTip(getEditorInput().getToolTipText());
			OpenReviews.current().moved();
		}
		firePropertyChange(PROP_DIRTY);
	}

	@Override
	public boolean isSaveAsAllowed() {
		return true;
	}

	@Override
	public void dispose() {
		if (session != null) {
			if (view != null) {
				EvenaarPreferences.store().removePropertyChangeListener(sizeListener);
				getSite().getPage().removeSelectionListener(selectionListener);
				getSite().getPage().removePartListener(partListener);
				session.removeListener(sessionListener);
			}
			OpenReviews.current().closed(session);
		}
		super.dispose();
	}

	/** Tells which review is in front, and remembers the place where people were reading. */
	private final class Front implements IPartListener2 {

		@Override
		public void partActivated(IWorkbenchPartReference reference) {
			partBroughtToTop(reference);
		}

		@Override
		public void partBroughtToTop(IWorkbenchPartReference reference) {
			if (reference.getPart(false) == ReviewEditor.this) {
				OpenReviews.current().activated(session);
			}
		}

		@Override
		public void partDeactivated(IWorkbenchPartReference reference) {
			if (reference.getPart(false) == ReviewEditor.this && !view.widget().isDisposed()) {
				view.placeInSight().ifPresent(place -> places.remember(session.file(), place));
			}
		}
	}
}
