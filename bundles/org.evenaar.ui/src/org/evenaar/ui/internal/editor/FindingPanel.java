package org.evenaar.ui.internal.editor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.evenaar.model.review.Verdict;
import org.evenaar.review.DecisionDraft;
import org.evenaar.review.DecisionEntry;
import org.evenaar.review.ReviewItem;
import org.evenaar.review.ReviewSession;
import org.evenaar.ui.internal.editor.DraftModel.Typed;
import org.evenaar.ui.internal.help.HelpContexts;
import org.evenaar.ui.internal.reviews.Reviewer;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;
import org.evenaar.ui.internal.theme.EvenaarIcons;
import org.evenaar.ui.internal.theme.Icon;

/** Beside the document: the finding that is looked at, or several of them, and the decision on it. */
final class FindingPanel {

	private static final int MARGIN = 14;

	/** Leads to another finding at the same place. */
	interface Turner {
		void turnTo(String id);
	}

	private final ReviewSession session;
	private final Turner turner;
	private final Composite frame;
	private final ScrolledComposite scroller;
	private final Composite content;
	private final Composite turning;
	private final Label turningWords;
	private final ToolBar turningBar;
	private final FindingFacts facts;
	private final SourceLinks sources;
	private final DecisionForm form;
	private final DecisionHistory history;
	private List<String> shown = List.of();
	private List<String> together = List.of();

	FindingPanel(Composite parent, ReviewSession session, Drafts drafts, Turner turner) {
		this.session = session;
		this.turner = turner;
		frame = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
		scroller = Named.id(new ScrolledComposite(frame, SWT.V_SCROLL), "finding.panel");
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scroller);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.setShowFocusedControl(true);
		HelpContexts.set(frame, HelpContexts.FINDING);
		content = new Composite(scroller, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 10).applyTo(content);
		scroller.setContent(content);
		turning = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(turning);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(turning);
		turningWords = turning();
		turningBar = new ToolBar(turning, SWT.FLAT);
		turnItem(turningBar, Icon.PREVIOUS, "panel.place.previous", -1);
		turnItem(turningBar, Icon.NEXT, "panel.place.next", 1);
		facts = new FindingFacts(content);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(facts.control());
		sources = new SourceLinks(content);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(sources.control());
		history = new DecisionHistory(content);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(history.control());
		form = new DecisionForm(frame, drafts, this::record, this::withdraw);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
		scroller.addListener(SWT.Resize, event -> arrange());
		List.of(frame, scroller, content, turning, turningWords, turningBar).forEach(Named::ownColors);
		applyColors();
		EvenaarColors.whenChanged(scroller, () -> {
			applyColors();
			refresh();
		});
		showNothing();
	}

	Control control() {
		return frame;
	}

	private Label turning() {
		var words = Named.id(new Label(turning, SWT.NONE), "finding.place");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
		return words;
	}

	private void turnItem(ToolBar bar, Icon icon, String key, int step) {
		var item = new ToolItem(bar, SWT.PUSH);
		item.setImage(EvenaarIcons.image(icon));
		item.setToolTipText(EditorTexts.text(key));
		item.addListener(SWT.Selection, event -> {
			if (shown.size() == 1 && together.size() > 1) {
				int at = together.indexOf(shown.getFirst());
				turner.turnTo(together.get(Math.floorMod(at + step, together.size())));
			}
		});
	}

	private void applyColors() {
		for (Control control : List.of(frame, scroller, content, turning, turningWords, turningBar)) {
			control.setBackground(EvenaarColors.background(ColorRole.PAGE));
			control.setForeground(EvenaarColors.foreground(ColorRole.PAGE));
		}
		form.applyColors();
	}

	/**
	 * @param ids      one finding or several; none shows what to do
	 * @param atPlace  findings at the same place, in order; of interest where one is shown
	 */
	void show(List<String> ids, List<String> atPlace) {
		boolean other = !ids.equals(shown);
		shown = ids.stream().filter(id -> session.item(id).isPresent()).toList();
		together = atPlace;
		refresh();
		if (other) {
			scroller.setOrigin(0, 0);
		}
	}

	/** Shows what the session says now. */
	void refresh() {
		List<ReviewItem> items = shown.stream().map(session::item).flatMap(Optional::stream).toList();
		if (items.isEmpty()) {
			showNothing();
		} else if (items.size() == 1) {
			showOne(items.getFirst());
		} else {
			showSeveral(items);
		}
		arrange();
	}

	private void showNothing() {
		turningVisible(false);
		facts.showNothing(EditorTexts.text(session.items().isEmpty() ? "panel.none" : "panel.choose"));
		sources.show(List.of());
		formVisible(false);
		form.show(Set.of(), Typed.NOTHING);
		history.show(List.of());
	}

	private void showOne(ReviewItem item) {
		int at = together.indexOf(item.id());
		turningVisible(together.size() > 1 && at >= 0);
		turningWords.setText(EditorTexts.text("panel.place", at + 1, together.size()));
		facts.show(session, item);
		sources.show(item.finding().sources());
		formVisible(true);
		form.show(Set.of(item.id()), typed(item));
		history.show(item.decisions());
	}

	private void showSeveral(List<ReviewItem> items) {
		turningVisible(false);
		facts.showSeveral(items.size(), (int) items.stream().filter(ReviewItem::open).count());
		sources.show(List.of());
		formVisible(true);
		Set<Typed> recorded = items.stream().map(FindingPanel::typed).collect(Collectors.toSet());
		form.show(Set.copyOf(shown), recorded.size() == 1 ? recorded.iterator().next() : Typed.NOTHING);
		history.show(List.of());
	}

	private static Typed typed(ReviewItem item) {
		return item.decision().map(d -> new Typed(d.verdict(), d.reason(), d.evidence(), d.proposedText()))
				.orElse(Typed.NOTHING);
	}

	private void turningVisible(boolean visible) {
		visible(turning, visible);
	}

	private void formVisible(boolean visible) {
		if (form.control().getVisible() != visible) {
			visible(form.control(), visible);
			frame.layout(true, true);
		}
	}

	private static void visible(Control control, boolean visible) {
		control.setVisible(visible);
		((GridData) control.getLayoutData()).exclude = !visible;
	}

	private void arrange() {
		int width = Math.max(160, scroller.getClientArea().width);
		int inner = width - 2 * MARGIN;
		for (Control control : List.of(facts.control(), history.control())) {
			((GridData) control.getLayoutData()).heightHint = control.computeSize(inner, SWT.DEFAULT).y;
		}
		content.layout(true, true);
		scroller.setMinHeight(content.computeSize(width, SWT.DEFAULT).y);
		content.setSize(width, Math.max(scroller.getClientArea().height, content.computeSize(width, SWT.DEFAULT).y));
		content.layout(true, true);
	}

	void keepTyped() {
		form.keepTyped();
	}

	private void record(DecisionDraft draft) {
		Set<String> ids = form.ids();
		form.recorded();
		session.decide(ids, draft, Reviewer.name());
	}

	void withdraw() {
		List<String> decided = shown.stream().filter(id -> session.item(id).flatMap(ReviewItem::decision).isPresent())
				.toList();
		if (!decided.isEmpty()) {
			form.recorded();
			session.withdraw(decided, Reviewer.name());
		}
	}

	/** Chooses a verdict in the form and leads to the field that is to be filled. */
	void choose(Verdict verdict) {
		form.choose(verdict);
	}

	boolean canDecide() {
		return !shown.isEmpty();
	}

	boolean canWithdraw() {
		return shown.stream().map(session::item).flatMap(Optional::stream).map(ReviewItem::decision)
				.flatMap(Optional::stream).map(DecisionEntry::verdict).findAny().isPresent();
	}

	List<String> shown() {
		return shown;
	}
}
