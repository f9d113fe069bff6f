package org.evenaar.ui.internal.rules;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.evenaar.report.FindingWords;
import org.evenaar.review.ReviewSession;
import org.evenaar.review.RuleSettings;
import org.evenaar.review.rules.RuleCatalog;
import org.evenaar.review.rules.RuleCatalog.Group;
import org.evenaar.review.rules.RuleCatalog.Grouping;
import org.evenaar.review.rules.RuleEntry;
import org.evenaar.review.rules.RuleState;
import org.evenaar.review.rules.RuleSwitches;
import org.evenaar.rules.Severity;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.parts.TurningSash;
import org.evenaar.ui.internal.reviews.OpenReviews;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;
import org.evenaar.ui.internal.theme.EvenaarIcons;
import org.evenaar.ui.internal.theme.Icon;

/** All rules to look through, to switch and to weigh. */
final class RuleList {

	private static final int TYPING = 200;
	private static final int SHARE = 45;

	private final Composite control;
	private final WorkspaceRules rules;
	private final Combo scope;
	private final Text search;
	private final Combo grouping;
	private final CheckboxTreeViewer tree;
	private final Combo weight;
	private final Label weightName;
	private final RuleDetails details;
	private Optional<RuleCatalog> catalog = Optional.empty();
	private RuleSwitches switches;
	private List<Group> groups = List.of();
	private int typed;

	RuleList(Composite parent, WorkspaceRules rules) {
		this.rules = rules;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).numColumns(2).equalWidth(true).applyTo(control);
		scope = combo("rules.scope", "scope");
		scope.addListener(SWT.Selection, event -> refresh());
		grouping = combo("rules.grouping", "grouping");
		grouping.setItems(RulesTexts.text("grouping.pack"), RulesTexts.text("grouping.category"));
		grouping.select(0);
		grouping.addListener(SWT.Selection, event -> show());
		search = Named.spoken(new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "rules.search",
				RulesTexts.text("search"));
		search.setMessage(RulesTexts.text("search"));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(search);
		search.addListener(SWT.Modify, event -> later());
		SashForm sash = TurningSash.in(control);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(sash);
		tree = tree(sash);
		Composite below = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(below);
		weightName = new Label(below, SWT.NONE);
		weightName.setText(RulesTexts.text("weight"));
		weight = Named.spoken(new Combo(below, SWT.DROP_DOWN | SWT.READ_ONLY), "rules.weight", RulesTexts.text("weight"));
		weight.addListener(SWT.Selection, event -> weighed());
		details = new RuleDetails(below);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(details.control());
		sash.setWeights(SHARE, 100 - SHARE);
		EvenaarColors.whenChanged(control, this::refresh);
		selected();
	}

	Control control() {
		return control;
	}

	private Combo combo(String id, String name) {
		Combo combo = Named.spoken(new Combo(control, SWT.DROP_DOWN | SWT.READ_ONLY), id, RulesTexts.text(name));
		combo.setToolTipText(RulesTexts.text(name));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	private CheckboxTreeViewer tree(Composite parent) {
		CheckboxTreeViewer viewer = new CheckboxTreeViewer(parent, SWT.BORDER | SWT.FULL_SELECTION);
		Named.spoken(viewer.getTree(), "rules.tree", RulesTexts.text("tree"));
		viewer.setUseHashlookup(true);
		viewer.setComparer(new SameId());
		viewer.setContentProvider(new Content());
		viewer.setLabelProvider(new Labels());
		viewer.setCheckStateProvider(new Checks());
		viewer.addSelectionChangedListener(event -> selected());
		viewer.addCheckStateListener(event -> checked(event.getElement(), event.getChecked()));
		return viewer;
	}

	private void later() {
		int turn = ++typed;
		control.getDisplay().timerExec(TYPING, () -> {
			if (turn == typed && !search.isDisposed()) {
				show();
			}
		});
	}

	/** Shows other rules, such as after a change of the own list. */
	void show(RuleCatalog rulesToShow) {
		catalog = Optional.of(rulesToShow);
		refresh();
		show();
	}

	/** Shows what holds now for rules and reviews. */
	void refresh() {
		int before = scope.getSelectionIndex();
		Optional<ReviewSession> active = OpenReviews.current().active();
		scope.setItems(active.map(session -> new String[] { RulesTexts.text("scope.all"), RulesTexts.text("scope.one", session.title()) })
				.orElse(new String[] { RulesTexts.text("scope.all") }));
		scope.select(before == 1 && active.isPresent() ? 1 : 0);
		takeSettings();
		if (catalog.isPresent() && tree.getInput() != null) {
			tree.refresh(true);
			selected();
		}
	}

	private void show() {
		if (catalog.isEmpty()) {
			return;
		}
		Object selected = tree.getStructuredSelection().getFirstElement();
		takeSettings();
		groups = catalog.get().show(search.getText(), grouping.getSelectionIndex() == 1 ? Grouping.CATEGORY : Grouping.PACK);
		tree.getTree().setRedraw(false);
		tree.setInput(groups);
		if (!search.getText().isBlank()) {
			tree.expandAll();
		}
		tree.getTree().setRedraw(true);
		if (selected != null) {
			tree.setSelection(new StructuredSelection(selected), true);
		}
	}

	/** Brings a rule into sight. */
	void reveal(String id) {
		search.setText("");
		typed++;
		show();
		catalog.flatMap(all -> all.entry(id)).ifPresent(entry -> tree.setSelection(new StructuredSelection(entry), true));
	}

	private Optional<ReviewSession> session() {
		return scope.getSelectionIndex() == 1 ? OpenReviews.current().active() : Optional.empty();
	}

	private void takeSettings() {
		catalog.ifPresent(all -> switches = new RuleSwitches(all, rules.settings(), session().map(ReviewSession::ruleSettings)));
	}

	private void set(RuleSettings settings) {
		session().ifPresentOrElse(session -> session.setRuleSettings(settings), () -> rules.set(settings));
		refresh();
	}

	private void checked(Object element, boolean on) {
		set(element instanceof Group group ? switches.switched(group, on) : switches.switched((RuleEntry) element, on));
	}

	private Optional<RuleEntry> entry() {
		return tree.getStructuredSelection().getFirstElement() instanceof RuleEntry entry ? Optional.of(entry) : Optional.empty();
	}

	private void selected() {
		Object element = tree.getStructuredSelection().getFirstElement();
		weight.setEnabled(element instanceof RuleEntry);
		weightName.setEnabled(element instanceof RuleEntry);
		if (element instanceof RuleEntry entry) {
			RuleState state = switches.state(entry);
			var words = new FindingWords(UiLanguage.locale());
			for (int i = 0; i < Severity.values().length; i++) {
				Severity severity = Severity.values()[i];
				String name = severity == entry.shipped() ? RulesTexts.text("weight.usual", words.severity(severity)) : words.severity(severity);
				if (weight.getItemCount() <= i) {
					weight.add(name);
				} else if (!weight.getItem(i).equals(name)) {
					weight.setItem(i, name);
				}
			}
			weight.select(state.severity().ordinal());
			weight.requestLayout();
			details.rule(catalog.orElseThrow(), entry, state);
		} else {
			weight.deselectAll();
			if (element instanceof Group group) {
				details.group(group);
			} else {
				details.nothing();
			}
		}
	}

	private void weighed() {
		entry().ifPresent(entry -> set(switches.weighing(entry, Severity.values()[weight.getSelectionIndex()])));
	}

	void focus() {
		search.setFocus();
	}

	private final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent instanceof Group group ? group.entries().toArray() : new Object[0];
		}

		/** A rule leads to its group, so that it can be brought into sight. */
		@Override
		public Object getParent(Object element) {
			return element instanceof RuleEntry entry ? groups.stream().filter(group -> group.entries().stream().anyMatch(each -> each.id().equals(entry.id()))).findFirst().orElse(null)
					: null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof Group;
		}
	}

	/** A rule stays the same rule where the own list changed, and comparing all it holds would take long. */
	private static final class SameId implements IElementComparer {

		@Override
		public boolean equals(Object one, Object other) {
			return one.getClass() == other.getClass() && id(one).equals(id(other));
		}

		@Override
		public int hashCode(Object element) {
			return id(element).hashCode();
		}

		private static String id(Object element) {
			return element instanceof RuleEntry entry ? entry.id() : element instanceof Group group ? group.id() + "\n" + group.title()
					: String.valueOf(System.identityHashCode(element));
		}
	}

	private final class Checks implements ICheckStateProvider {

		@Override
		public boolean isChecked(Object element) {
			return element instanceof Group group ? group.entries().stream().anyMatch(this::on) : on((RuleEntry) element);
		}

		@Override
		public boolean isGrayed(Object element) {
			return element instanceof Group group ? isChecked(group) && !group.entries().stream().allMatch(this::on)
					: !switches.state((RuleEntry) element).settable();
		}

		private boolean on(RuleEntry entry) {
			return switches.state(entry).on();
		}
	}

	private final class Labels extends ColumnLabelProvider {

		@Override
		public String getText(Object element) {
			if (element instanceof Group group) {
				return RulesTexts.text("group", group.title(), group.entries().size());
			}
			RuleEntry entry = (RuleEntry) element;
			return switches.state(entry).on() ? UiLanguage.of(entry.title())
					: RulesTexts.text("rule.off", UiLanguage.of(entry.title()));
		}

		@Override
		public Image getImage(Object element) {
			return EvenaarIcons.image(element instanceof RuleEntry entry ? Icon.of(switches.state(entry).severity()) : Icon.PACK);
		}

		@Override
		public Color getForeground(Object element) {
			return element instanceof RuleEntry entry && !switches.state(entry).on()
					? EvenaarColors.foreground(ColorRole.MUTED) : null;
		}
	}
}
