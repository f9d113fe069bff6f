package org.evenaar.ui.internal.findings;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.evenaar.review.ReviewSession;
import org.evenaar.review.findings.FindingFilter;
import org.evenaar.review.findings.FindingRow;
import org.evenaar.review.findings.FindingTable;
import org.evenaar.review.findings.ReviewFindings;
import org.evenaar.ui.internal.editor.ReviewUndo;
import org.evenaar.ui.internal.help.HelpContexts;
import org.evenaar.ui.internal.reviews.OpenReviews;
import org.evenaar.ui.internal.reviews.SelectedFinding;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** The findings of one open review, or of all, as a table to look through and to decide from. */
public final class FindingsView extends ViewPart {

	public static final String ID = "org.evenaar.ui.view.findings";

	private final Runnable reviewsChanged = this::later;
	private final FindingSelection selection = new FindingSelection();
	private final Map<Path, ReviewSession> sessions = new LinkedHashMap<>();
	private TableLook look = TableLook.USUAL;
	private FindingTable table = new FindingTable(List.of(), UiLanguage.locale());
	private FindingTable.Shown shown = new FindingTable.Shown(List.of(), List.of());
	private Composite control;
	private FilterBar bar;
	private FindingsGrid grid;
	private Composite pages;
	private EmptyPage empty;
	private boolean scheduled;
	private boolean following;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		look = TableLook.restore(memento);
	}

	@Override
	public void saveState(IMemento memento) {
		(grid == null ? look : grid.arrangement(look)).save(memento);
	}

	@Override
	public void createPartControl(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
		bar = new FilterBar(control, this::looks);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
		pages = new Composite(control, SWT.NONE);
		pages.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
		grid = new FindingsGrid(pages, new Doing());
		empty = new EmptyPage(pages, "findings.empty");
		control.addListener(SWT.Resize, event -> wrapBar());
		HelpContexts.set(control, HelpContexts.FINDINGS);
		getSite().setSelectionProvider(selection);
		menus();
		ReviewUndo.in(getViewSite().getActionBars(), control);
		OpenReviews.current().addListener(reviewsChanged);
		control.addDisposeListener(event -> OpenReviews.current().removeListener(reviewsChanged));
		getSite().getPage().addPostSelectionListener(this::selectionElsewhere);
		refresh();
	}

	private void wrapBar() {
		((GridData) bar.control().getLayoutData()).heightHint = bar.control().computeSize(control.getClientArea().width, SWT.DEFAULT).y;
		control.layout(true, true);
	}

	private void menus() {
		MenuManager manager = new MenuManager();
		manager.add(new Separator("decide"));
		manager.add(new Separator("additions"));
		manager.setRemoveAllWhenShown(false);
		Menu menu = manager.createContextMenu(grid.control());
		grid.control().setMenu(menu);
		getSite().registerContextMenu(manager, selection);
		IMenuManager viewMenu = getViewSite().getActionBars().getMenuManager();
		MenuManager columns = new MenuManager(FindingsTexts.text("menu.columns"));
		columns.setRemoveAllWhenShown(true);
		columns.addMenuListener(shownMenu -> shownMenu.add(new ColumnItems(grid)));
		viewMenu.add(columns);
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(),
				new ViewAction(FindingsTexts.text("action.copy"), this::copy));
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(),
				new ViewAction(FindingsTexts.text("action.selectAll"), grid::selectAll));
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.FIND.getId(),
				new ViewAction(FindingsTexts.text("action.find"), bar::focusSearch));
		getViewSite().getActionBars().updateActionBars();
	}

	/** Many changes that come together are shown once. */
	private void later() {
		if (!scheduled && !control.isDisposed()) {
			scheduled = true;
			control.getDisplay().asyncExec(() -> {
				scheduled = false;
				if (!control.isDisposed()) {
					refresh();
				}
			});
		}
	}

	private void refresh() {
		OpenReviews reviews = OpenReviews.current();
		sessions.clear();
		Optional<ReviewSession> active = reviews.active().or(() -> reviews.sessions().stream().findFirst());
		List<ReviewSession> wanted = look.all() ? reviews.sessions() : active.stream().toList();
		wanted.forEach(session -> sessions.put(session.file(), session));
		table = new FindingTable(wanted.stream().map(ReviewFindings::of).toList(), UiLanguage.locale());
		look = sessions.isEmpty() ? look : look.with(table.possible(look.filter()));
		show();
	}

	private void looks(UnaryOperator<TableLook> change) {
		TableLook before = look;
		look = change.apply(grid.arrangement(look));
		if (before.all() == look.all()) {
			show();
		} else {
			refresh();
		}
	}

	private void show() {
		shown = table.show(look.filter(), look.order(), look.grouping());
		bar.show(look, table, shown, OpenReviews.current().sessions().size() > 1);
		grid.show(table, shown, look);
		StackLayout stack = (StackLayout) pages.getLayout();
		if (sessions.isEmpty()) {
			empty.show(FindingsTexts.text("empty.noReview"), () -> Workbench.run(getSite(), "org.evenaar.ui.command.newReview"));
		} else if (shown.rows().isEmpty()) {
			boolean hidden = !table.rows().isEmpty();
			empty.show(FindingsTexts.text(hidden ? "empty.hidden" : "empty.clean"), () -> looks(each -> each.with(FindingFilter.ALL)));
		}
		stack.topControl = shown.rows().isEmpty() ? empty.control() : grid.control();
		((GridData) bar.control().getLayoutData()).exclude = sessions.isEmpty();
		bar.control().setVisible(!sessions.isEmpty());
		pages.layout();
		wrapBar();
		selected(false);
	}

	/** @param told whether the rest of the window is to follow */
	private void selected(boolean told) {
		List<SelectedFinding> findings = grid.selection().stream().filter(row -> sessions.containsKey(row.review()))
				.map(row -> new SelectedFinding(sessions.get(row.review()), row.id())).toList();
		following = !told;
		selection.set(findings);
		following = false;
	}

	private void selectionElsewhere(IWorkbenchPart part, ISelection chosen) {
		if (part == this || following || control.isDisposed() || !(chosen instanceof IStructuredSelection structured)) {
			return;
		}
		List<String> keys = structured.stream().map(each -> Adapters.adapt(each, SelectedFinding.class))
				.filter(each -> each instanceof SelectedFinding).map(SelectedFinding.class::cast)
				.map(finding -> FindingsGrid.key(finding.session().file(), finding.id())).toList();
		if (!keys.isEmpty()) {
			grid.select(keys, true);
			selected(false);
		}
	}

	private final class Doing implements FindingsGrid.Listener {

		@Override
		public void looks(UnaryOperator<TableLook> change) {
			FindingsView.this.looks(change);
		}

		@Override
		public void selected() {
			FindingsView.this.selected(true);
			List<FindingRow> rows = grid.selection();
			if (rows.size() == 1) {
				reveal(rows.getFirst(), false);
			}
		}

		@Override
		public void opened(FindingRow row) {
			reveal(row, true);
		}
	}

	/** Shows the place in the text; the keyboard goes along only where a person asked for that. */
	private void reveal(FindingRow row, boolean activate) {
		ReviewSession session = sessions.get(row.review());
		if (session == null) {
			return;
		}
		boolean inFront = OpenReviews.current().active().filter(active -> active == session).isPresent();
		if (activate || inFront) {
			OpenReviews.current().reveal(session, row.id());
		}
		if (activate && getSite().getPage().getActiveEditor() != null) {
			getSite().getPage().activate(getSite().getPage().getActiveEditor());
		}
	}

	/** Copies what is selected, or all that is shown where nothing is. */
	void copy() {
		List<FindingRow> rows = grid.selection().isEmpty() ? shown.rows() : grid.selection();
		if (!rows.isEmpty()) {
			Workbench.copy(control.getDisplay(), table.tabbed(rows, grid.arrangement(look).columns()));
		}
	}

	/** Writes what is shown to a file. */
	void export() {
		if (shown.rows().isEmpty()) {
			return;
		}
		TableExport.ask(getSite().getShell(), table, shown.rows(), grid.arrangement(look).columns(),
				sessions.keySet().stream().findFirst());
	}

	@Override
	public void setFocus() {
		if (shown.rows().isEmpty()) {
			empty.control().setFocus();
		} else {
			grid.control().setFocus();
		}
	}
}
