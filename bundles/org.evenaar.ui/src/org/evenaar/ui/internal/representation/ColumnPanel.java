package org.evenaar.ui.internal.representation;

import static org.evenaar.ui.internal.representation.ComparisonTexts.FORM;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.evenaar.dataset.AgeBands;
import org.evenaar.dataset.ColumnProfile;
import org.evenaar.dataset.DimensionMapping;
import org.evenaar.dataset.DimensionMapping.AgeForm;
import org.evenaar.dataset.DimensionMapping.Ages;
import org.evenaar.dataset.DimensionMapping.BirthCountries;
import org.evenaar.dataset.DimensionMapping.Values;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** One column: what it is used for and why, what its values mean, and how many people that gives. */
final class ColumnPanel {

	private final ComparisonWizard wizard;
	private final Runnable changed;
	private final Composite control;
	private final Label title;
	private final Combo use;
	private final Label reason;
	private final Composite stack;
	private final ValueTable values;
	private final Composite ages;
	private final Text bands;
	private final Text day;
	private final Label dayLabel;
	private final Label bandProblem;
	private final Composite nothing;
	private final CountPreview preview;
	private final List<ColumnUse> uses = new ArrayList<>();
	private String column = "";

	ColumnPanel(Composite parent, ComparisonWizard wizard, Runnable changed) {
		this.wizard = wizard;
		this.changed = changed;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(6, 6).applyTo(control);
		title = FORM.words(control, "");
		Composite row = FORM.row(control, 2);
		FORM.label(row, "column.use");
		use = FORM.combo(row, "column.use", this::chooseUse);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(use);
		reason = FORM.words(control, "");
		stack = new Composite(control, SWT.NONE);
		stack.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 150).applyTo(stack);
		values = new ValueTable(stack, wizard, this::edited);
		ages = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(ages);
		FORM.label(ages, "ages.bands");
		bands = FORM.text(ages, "ages.bands", this::changeBands);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bands);
		dayLabel = FORM.label(ages, "ages.day");
		day = FORM.text(ages, "ages.day", this::changeDay);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(day);
		bandProblem = FORM.words(ages, "");
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(bandProblem);
		nothing = new Composite(stack, SWT.NONE);
		FORM.label(control, "preview.title");
		preview = new CountPreview(control);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 140).applyTo(preview.control());
	}

	private MappingDraft draft() {
		return wizard.draft().mapping().orElseThrow();
	}

	void show(String name) {
		column = name;
		ColumnProfile profile = draft().column(name);
		title.setText(ComparisonTexts.of("column.title", name, MappingPage.samples(profile)));
		fillUses();
		String why = UiLanguage.of(draft().suggestion(name).reason());
		reason.setText(draft().use(name).kind() == ColumnUse.Kind.NOTHING && draft().suggestion(name).mapping().isEmpty() ? why
				: ComparisonTexts.of("column.why", why, MappingPage.sure(draft().suggestion(name))));
		details();
		control.layout(true, true);
		count();
	}

	private void fillUses() {
		ColumnUse now = draft().use(column);
		uses.clear();
		uses.add(ColumnUse.NOTHING);
		wizard.draft().choices().forEach(dimension -> uses.add(ColumnUse.of(dimension)));
		uses.add(ColumnUse.WEIGHT);
		uses.add(ColumnUse.COUNT);
		if (!uses.contains(now)) {
			uses.add(1, now);
		}
		use.setItems(uses.stream().map(MappingPage::use).toArray(String[]::new));
		use.select(uses.indexOf(now));
	}

	private void details() {
		Optional<DimensionMapping> mapping = draft().mapping(column);
		Control top = switch (mapping.orElse(null)) {
		case null -> nothing;
		case Values ignored -> values.show(column);
		case Ages a -> ages(a);
		case BirthCountries ignored -> nothing;
		case DimensionMapping.Postcodes ignored -> nothing;
		};
		((StackLayout) stack.getLayout()).topControl = top;
		((GridData) stack.getLayoutData()).exclude = top == nothing;
		stack.setVisible(top != nothing);
		stack.layout();
	}

	private Composite ages(Ages mapping) {
		if (!AgeBands.parse(bands.getText()).filter(mapping.lowerAges()::equals).isPresent()) {
			bands.setText(AgeBands.text(mapping.lowerAges()));
		}
		boolean born = mapping.form() != AgeForm.AGE;
		for (Control control : new Control[] { day, dayLabel }) {
			control.setVisible(born);
			((GridData) control.getLayoutData()).exclude = !born;
		}
		ages.layout(true, true);
		mapping.reference().filter(d -> !d.toString().equals(day.getText())).ifPresent(d -> day.setText(d.toString()));
		return ages;
	}

	private void chooseUse() {
		ColumnUse chosen = uses.get(use.getSelectionIndex());
		if (!chosen.equals(draft().use(column)) && chosen.kind() != ColumnUse.Kind.TOGETHER) {
			draft().use(column, chosen);
			changed.run();
			show(column);
		}
	}

	private void edited() {
		changed.run();
		count();
	}

	private void changeBands() {
		Optional<List<Integer>> typed = AgeBands.parse(bands.getText());
		bandProblem.setText(typed.isPresent() ? ComparisonTexts.of("ages.hint") : ComparisonTexts.of("ages.problem"));
		if (typed.isPresent() && draft().mapping(column).orElse(null) instanceof Ages a && !a.lowerAges().equals(typed.get())) {
			draft().bands(column, typed.get());
			edited();
		}
		ages.layout(true, true);
	}

	private void changeDay() {
		try {
			LocalDate typed = LocalDate.parse(day.getText().strip());
			if (draft().mapping(column).orElse(null) instanceof Ages a && !a.reference().filter(typed::equals).isPresent()) {
				draft().reference(column, typed);
				edited();
			}
			bandProblem.setText(ComparisonTexts.of("ages.hint"));
		} catch (DateTimeParseException e) {
			bandProblem.setText(ComparisonTexts.of("ages.dayProblem"));
		}
		ages.layout(true, true);
	}

	/** Counts anew what the column gives. */
	void count() {
		Optional<DimensionMapping> mapping = draft().countedBy(column);
		wizard.draft().opened().ifPresent(opened -> preview.show(opened.reader(),
				mapping.map(m -> draft().mapping().withDimensions(List.of(m)))));
	}

	/** Stops counting. */
	void rest() {
		preview.rest();
	}
}
