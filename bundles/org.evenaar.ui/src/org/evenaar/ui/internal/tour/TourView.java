package org.evenaar.ui.internal.tour;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.State;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.part.ViewPart;
import org.evenaar.review.ReviewItem;
import org.evenaar.review.ReviewSession;
import org.evenaar.ui.internal.help.HelpContexts;
import org.evenaar.ui.internal.reviews.OpenReviews;
import org.evenaar.ui.internal.reviews.ReviewEditorInput;
import org.evenaar.ui.internal.reviews.Reviewer;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** The guided tour beside the work: the steps, with the next one open, and a button that does it. */
public final class TourView extends ViewPart {

	public static final String ID = "org.evenaar.ui.view.tour";

	private static final String RULES = "org.evenaar.ui.view.rules";
	private static final String TOGGLE = "org.eclipse.ui.commands.toggleState";

	private final Map<TourStep, TourRow> rows = new EnumMap<>(TourStep.class);
	private final Runnable listener = this::refresh;
	private ScrolledComposite scroll;
	private Composite sheet;
	private Label progress;
	private Label finished;
	private Tour tour;
	private Font bold;

	@Override
	public void createPartControl(Composite parent) {
		TourTracker tracker = TourTracker.current();
		tracker.follow(getSite().getWorkbenchWindow());
		tour = tracker.tour();
		bold = bold(parent);
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		sheet = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 8).applyTo(sheet);
		scroll.setContent(sheet);
		head();
		for (TourStep step : TourStep.values()) {
			rows.put(step, new TourRow(sheet, step, bold, keys(step), () -> perform(step), () -> tour.skip(step)));
		}
		foot();
		scroll.addListener(SWT.Resize, event -> measure());
		tour.addListener(listener);
		HelpContexts.set(scroll, HelpContexts.TOUR);
		refresh();
	}

	@Override
	public void dispose() {
		if (tour != null) {
			tour.removeListener(listener);
		}
		if (bold != null) {
			bold.dispose();
		}
		super.dispose();
	}

	@Override
	public void setFocus() {
		tour.next().map(rows::get).ifPresentOrElse(TourRow::setFocus, sheet::setFocus);
	}

	private void head() {
		Label intro = new Label(sheet, SWT.WRAP);
		intro.setText(TourTexts.of("intro"));
		wide(intro);
		progress = new Label(sheet, SWT.NONE);
		progress.setData("org.evenaar.id", "tour.progress");
		wide(progress);
	}

	private void foot() {
		finished = new Label(sheet, SWT.WRAP);
		finished.setText(TourTexts.of("finished"));
		wide(finished);
		Button restart = new Button(sheet, SWT.PUSH);
		restart.setText(TourTexts.of("restart"));
		restart.setData("org.evenaar.id", "tour.restart");
		restart.addListener(SWT.Selection, event -> tour.restart());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(0, 6).applyTo(restart);
	}

	private static void wide(Label label) {
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(label);
	}

	private void refresh() {
		if (sheet.isDisposed()) {
			return;
		}
		TourStep next = tour.next().orElse(null);
		rows.forEach((step, row) -> row.show(tour.done().contains(step), step == next));
		progress.setText(TourTexts.of("progress", tour.done().size(), TourStep.values().length));
		finished.setVisible(next == null);
		measure();
		scroll.showControl(next == null ? finished : rows.get(next).control());
	}

	private void measure() {
		int width = scroll.getClientArea().width;
		scroll.setMinSize(160, sheet.computeSize(Math.max(160, width), SWT.DEFAULT).y);
		sheet.layout(true, true);
	}

	/** Does a step in place of the person, with the review in front as if they had come from there. */
	private void perform(TourStep step) {
		IWorkbenchPage page = getSite().getPage();
		if (step.needsReview() && OpenReviews.current().sessions().isEmpty()) {
			rows.get(step).say(TourTexts.of("needs-review"));
			measure();
			return;
		}
		rows.get(step).say("");
		if (step.needsReview()) {
			session().map(s -> page.findEditor(new ReviewEditorInput(s))).ifPresent(page::activate);
		}
		try {
			if (shown(step)) {
				return;
			}
			if (step == TourStep.RULES) {
				page.showView(RULES);
			} else if (step == TourStep.HELD_BACK) {
				showHeldBack();
			} else {
				execute(step);
			}
		} catch (CommandException | PartInitException failed) {
			ILog.of(TourView.class).info(step + ": " + failed.getMessage());
			rows.get(step).say(TourTexts.of("cannot", TourTexts.of(step.key() + ".hint")));
		}
		measure();
	}

	/** Decides and adds in the example; in any other review that is left to people. */
	private boolean shown(TourStep step) {
		OpenReviews reviews = OpenReviews.current();
		Optional<ReviewSession> session = session();
		Optional<String> done = session.flatMap(s -> new Demonstration(s, UiLanguage.locale(), Reviewer.name()).show(step,
				TourTracker.current().selectedIn(s)));
		done.ifPresent(id -> reviews.reveal(session.get(), id));
		return done.isPresent();
	}

	/** @return the review that was last in front, or the first one that is open */
	private static Optional<ReviewSession> session() {
		OpenReviews reviews = OpenReviews.current();
		return reviews.active().or(() -> reviews.sessions().stream().findFirst());
	}

	/** Switches held back findings on, never off, and goes to the first. */
	private void showHeldBack() throws CommandException {
		Command command = getSite().getService(ICommandService.class).getCommand(TourStep.HELD_BACK.command());
		State state = command.getState(TOGGLE);
		if (state != null && Boolean.TRUE.equals(state.getValue())) {
			tour.skip(TourStep.HELD_BACK);
		} else {
			execute(TourStep.HELD_BACK);
		}
		session().ifPresent(session -> session.items().stream().filter(ReviewItem::suppressed)
				.findFirst().ifPresent(item -> OpenReviews.current().reveal(session, item.id())));
	}

	private void execute(TourStep step) throws CommandException {
		Command command = getSite().getService(ICommandService.class).getCommand(step.command());
		getSite().getWorkbenchWindow().getService(IHandlerService.class)
				.executeCommand(new ParameterizedCommand(command, null), null);
	}

	private String keys(TourStep step) {
		String keys = step.command().isEmpty() ? null
				: getSite().getService(IBindingService.class).getBestActiveBindingFormattedFor(step.command());
		return keys == null || keys.isEmpty() ? "" : keys;
	}

	private static Font bold(Composite parent) {
		FontData[] data = parent.getFont().getFontData();
		for (FontData each : data) {
			each.setStyle(SWT.BOLD);
		}
		return new Font(parent.getDisplay(), data);
	}
}
