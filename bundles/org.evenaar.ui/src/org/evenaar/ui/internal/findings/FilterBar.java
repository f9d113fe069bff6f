package org.evenaar.ui.internal.findings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.evenaar.report.FindingWords;
import org.evenaar.review.Presence;
import org.evenaar.review.findings.Decided;
import org.evenaar.review.findings.FindingFilter;
import org.evenaar.review.findings.FindingGrouping;
import org.evenaar.review.findings.FindingTable;
import org.evenaar.rules.Severity;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** Chooses what the table shows. */
final class FilterBar {

	private static final int LONGEST_CHOICE = 60;
	private static final int SEARCH_WIDTH = 150;
	private static final int CHOICE_WIDTH = 150;
	private static final int TYPING = 200;

	private final Composite control;
	private final Consumer<UnaryOperator<TableLook>> changed;
	private final Text search;
	private final Map<Severity, Button> weights = new EnumMap<>(Severity.class);
	private final Button held;
	private final Choice<String> category;
	private final Choice<Decided> decided;
	private final Choice<String> heading;
	private final Choice<String> reviewer;
	private final Choice<Presence> presence;
	private final Choice<FindingGrouping> grouping;
	private final Choice<Boolean> scope;
	private final Button more;
	private final Label count;
	private int typed;
	private boolean showing;

	/** @param changed gets what a person changed about the look of the table */
	FilterBar(Composite parent, Consumer<UnaryOperator<TableLook>> changed) {
		this.changed = changed;
		control = new Composite(parent, SWT.NONE);
		RowLayoutFactory.fillDefaults().wrap(true).spacing(6).margins(2, 2).applyTo(control);
		((RowLayout) control.getLayout()).center = true;
		scope = choice("findings.scope", "filter.scope", all -> look -> look.withAll(all));
		search = search();
		var words = new FindingWords(UiLanguage.locale());
		for (Severity severity : Severity.values()) {
			Button box = box("findings.weight." + severity.code(),
					FindingsTexts.text("weight." + severity.code(), words.severity(severity)), this::weighed);
			weights.put(severity, box);
		}
		held = box("findings.held", FindingsTexts.text("filter.held"), () -> filter(filter -> filter.withSuppressed(heldToo())));
		held.setToolTipText(FindingsTexts.text("filter.held.tip"));
		more = box("findings.more", FindingsTexts.text("filter.more"), () -> changed.accept(look -> look));
		grouping = choice("findings.grouping", "filter.grouping", value -> look -> look.with(value));
		count = Named.id(new Label(control, SWT.NONE), "findings.count");
		decided = choice("findings.decided", "filter.decided",
				value -> look -> look.with(look.filter().withDecided(value == null ? Set.of() : Set.of(value))));
		category = choice("findings.category", "filter.category",
				value -> look -> look.with(look.filter().withCategories(value.isEmpty() ? Set.of() : Set.of(value.substring(1)))));
		heading = choice("findings.heading", "filter.heading", value -> look -> look.with(look.filter().withHeading(value)));
		reviewer = choice("findings.reviewer", "filter.reviewer", value -> look -> look.with(look.filter().withReviewer(value)));
		presence = choice("findings.presence", "filter.presence",
				value -> look -> look.with(look.filter().withPresences(value == null ? Set.of() : EnumSet.of(value))));
	}

	Composite control() {
		return control;
	}

	void focusSearch() {
		search.setFocus();
		search.selectAll();
	}

	private Button box(String id, String text, Runnable chosen) {
		Button box = Named.id(new Button(control, SWT.CHECK), id);
		// The platform's style sheet gives the box a background on which GTK's white tick cannot be seen.
		box.setData("org.eclipse.e4.ui.css.disabled", true);
		box.setText(text);
		box.addListener(SWT.Selection, event -> chosen.run());
		return box;
	}

	private boolean heldToo() {
		return held.getSelection();
	}

	private Text search() {
		Text text = Named.spoken(new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "findings.search",
				FindingsTexts.text("filter.search"));
		text.setMessage(FindingsTexts.text("filter.search"));
		text.setLayoutData(new RowData(SEARCH_WIDTH, SWT.DEFAULT));
		text.addListener(SWT.Modify, event -> {
			if (!showing) {
				int turn = ++typed;
				control.getDisplay().timerExec(TYPING, () -> {
					if (turn == typed && !text.isDisposed()) {
						filter(filter -> filter.withText(text.getText()));
					}
				});
			}
		});
		return text;
	}

	private void filter(UnaryOperator<FindingFilter> change) {
		changed.accept(look -> look.with(change.apply(look.filter())));
	}

	private void weighed() {
		Set<Severity> chosen = EnumSet.noneOf(Severity.class);
		weights.forEach((severity, item) -> {
			if (item.getSelection()) {
				chosen.add(severity);
			}
		});
		filter(filter -> filter.withSeverities(chosen));
	}

	/** Shows what is chosen, and what there is to choose from. */
	void show(TableLook look, FindingTable table, FindingTable.Shown shown, boolean several) {
		showing = true;
		FindingFilter filter = look.filter();
		FindingTable.Choices choices = table.choices();
		weights.forEach((severity, item) -> item.setSelection(filter.severities().contains(severity)));
		held.setSelection(filter.suppressed());
		if (!search.getText().strip().equals(filter.text())) {
			search.setText(filter.text());
		}
		scope.show(List.of(false, true), all -> FindingsTexts.text(all ? "scope.all" : "scope.one"), look.all());
		scope.visible(several || look.all());
		count.setText(table.summary(shown));
		boolean choosing = more.getSelection() || filter.narrowByChoice();
		more.setSelection(choosing);
		List<Decided> states = new ArrayList<>(List.of(Decided.values()));
		states.addFirst(null);
		decided.show(states, state -> state == null ? FindingsTexts.text("decided.all") : table.decided(state),
				filter.decided().stream().findFirst().orElse(null));
		decided.visible(choosing);
		// categories can have an empty code, so that all of them stand behind a sign
		List<String> kinds = new ArrayList<>(choices.categories().keySet().stream().map(code -> " " + code).toList());
		kinds.addFirst("");
		category.show(kinds, code -> code.isEmpty() ? FindingsTexts.text("category.all") : table.category(code.substring(1)),
				filter.categories().stream().findFirst().map(code -> " " + code).orElse(""));
		category.visible(choosing);
		heading.show(withNone(choices.headings().keySet()),
				name -> name.isEmpty() ? FindingsTexts.text("heading.all") : indented(name), filter.heading());
		heading.visible(choosing);
		reviewer.show(withNone(choices.reviewers().keySet()),
				name -> name.isEmpty() ? FindingsTexts.text("reviewer.all") : name, filter.reviewer());
		reviewer.visible(choosing && (choices.reviewers().size() > 1 || !filter.reviewer().isEmpty()));
		List<Presence> presences = new ArrayList<>(choices.presences().keySet());
		presences.addFirst(null);
		presence.show(presences, state -> state == null ? FindingsTexts.text("presence.all") : table.presence(state),
				filter.presences().stream().findFirst().orElse(null));
		presence.visible(choosing && (choices.presences().size() > 1 || !filter.presences().isEmpty()));
		List<FindingGrouping> groupings = new ArrayList<>(List.of(FindingGrouping.values()));
		groupings.removeIf(each -> each == FindingGrouping.REVIEW && !look.all());
		grouping.show(groupings, each -> UiLanguage.of(each.title()), look.grouping());
		showing = false;
	}

	private static List<String> withNone(Set<String> names) {
		List<String> all = new ArrayList<>(names);
		all.addFirst("");
		return all;
	}

	/** A section stands right of the chapter it is in. */
	private static String indented(String headings) {
		String[] parts = headings.split(" › ");
		return "    ".repeat(parts.length - 1) + parts[parts.length - 1];
	}

	private <T> Choice<T> choice(String id, String name, Function<T, UnaryOperator<TableLook>> change) {
		return new Choice<>(id, FindingsTexts.text(name), value -> changed.accept(change.apply(value)));
	}

	/** A box to choose one thing from. */
	private final class Choice<T> {

		private final Combo combo;
		private List<T> values = List.of();
		private List<String> names = List.of();

		Choice(String id, String name, Consumer<T> chosen) {
			combo = Named.spoken(new Combo(control, SWT.DROP_DOWN | SWT.READ_ONLY), id, name);
			combo.setToolTipText(name);
			combo.setLayoutData(new RowData(CHOICE_WIDTH, SWT.DEFAULT));
			combo.addListener(SWT.Selection, event -> {
				if (!showing && combo.getSelectionIndex() >= 0) {
					chosen.accept(values.get(combo.getSelectionIndex()));
				}
			});
		}

		void show(List<T> all, Function<T, String> name, T chosen) {
			List<String> shown = all.stream().map(name).map(FilterBar::shortened).toList();
			if (!shown.equals(names)) {
				combo.setItems(shown.toArray(String[]::new));
				names = shown;
			}
			values = all;
			int at = Math.max(0, all.indexOf(chosen));
			if (combo.getSelectionIndex() != at) {
				combo.select(at);
			}
		}

		void visible(boolean visible) {
			RowData data = (RowData) combo.getLayoutData();
			if (data.exclude == visible) {
				data.exclude = !visible;
				combo.setVisible(visible);
			}
		}
	}

	private static String shortened(String name) {
		return name.length() > LONGEST_CHOICE ? name.substring(0, LONGEST_CHOICE) + "…" : name;
	}
}
