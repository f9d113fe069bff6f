package org.evenaar.ui.internal.representation;

import static org.evenaar.ui.internal.representation.ComparisonTexts.FORM;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.evenaar.population.PopulationException;
import org.evenaar.population.PopulationReading;
import org.evenaar.population.coding.AgeRange;
import org.evenaar.population.coding.Labels;
import org.evenaar.population.coding.OriginDefinition;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.help.HelpContexts;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.ui.internal.theme.EvenaarIcons;
import org.evenaar.ui.internal.theme.Icon;

/** Third page: with whom participants are compared, a table for each characteristic, and which people of it count. */
final class PopulationPage extends WizardPage {

	private static final int OLDEST = 130;

	private final ComparisonWizard wizard;
	private Table dimensions;
	private Combo tables;
	private StyledText details;
	private Text from;
	private Text to;
	private Label patients;
	private Button noPatients;
	private Button approximate;
	private Composite root;
	private List<String> ids = List.of();
	private boolean filling;

	PopulationPage(ComparisonWizard wizard) {
		super("population", ComparisonTexts.of("population.title"), null);
		this.wizard = wizard;
		setDescription(ComparisonTexts.of("population.text"));
	}

	@Override
	public void createControl(Composite parent) {
		root = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().spacing(8, 8).applyTo(root);
		dimensions = FORM.table(root, SWT.SINGLE, "population.dimensions", List.of("population.dimension", "population.table", "population.period"));
		FORM.shares(dimensions, 28, 52, 19);
		GridDataFactory.fillDefaults().grab(true, false).hint(600, 120).applyTo(dimensions);
		dimensions.addListener(SWT.Selection, event -> select());
		Composite row = FORM.row(root, 3);
		FORM.label(row, "population.choose");
		tables = FORM.combo(row, "population.choose", this::choose);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(300, SWT.DEFAULT).applyTo(tables);
		FORM.button(row, SWT.PUSH, "population.own", b -> own());
		details = Named.spoken(new StyledText(root, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER), "compare.population.details",
				ComparisonTexts.of("population.details"));
		details.setMargins(10, 8, 10, 8);
		details.setLineSpacing(2);
		GridDataFactory.fillDefaults().grab(true, true).hint(600, 150).applyTo(details);
		people();
		approximate = FORM.button(root, SWT.CHECK, "population.approximate", b -> {
			draft().approximate(b.getSelection());
			show();
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(approximate);
		HelpContexts.set(root, HelpContexts.COMPARE_POPULATION);
		setControl(root);
	}

	private void people() {
		var group = FORM.group(root, "population.people", 1);
		Composite ages = FORM.row(group, 5);
		FORM.label(ages, "population.from");
		from = FORM.text(ages, "population.from", this::ages);
		GridDataFactory.swtDefaults().hint(50, SWT.DEFAULT).applyTo(from);
		FORM.label(ages, "population.to");
		to = FORM.text(ages, "population.to", this::ages);
		GridDataFactory.swtDefaults().hint(50, SWT.DEFAULT).applyTo(to);
		FORM.label(ages, "population.years");
		Composite condition = FORM.row(group, 3);
		FORM.button(condition, SWT.PUSH, "population.patients", b -> patients());
		patients = new Label(condition, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(patients);
		noPatients = FORM.button(condition, SWT.PUSH, "population.noPatients", b -> {
			draft().patients(Optional.empty());
			show();
		});
	}

	private PopulationDraft draft() {
		return wizard.draft().population();
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible) {
			wizard.draft().refresh();
			filling = true;
			from.setText(draft().ages().map(a -> a.from() == 0 ? "" : Integer.toString(a.from())).orElse(""));
			to.setText(draft().ages().filter(a -> !a.open()).map(a -> Integer.toString(a.to())).orElse(""));
			filling = false;
			show();
		}
		super.setVisible(visible);
	}

	private void show() {
		int selected = Math.max(0, dimensions.getSelectionIndex());
		ids = draft().dimensions();
		dimensions.removeAll();
		ids.forEach(this::item);
		if (!ids.isEmpty()) {
			dimensions.setSelection(Math.min(selected, ids.size() - 1));
		}
		patients.setText(draft().patients().map(p -> ComparisonTexts.of("population.patientsOf", p.name())).orElse(ComparisonTexts.of("population.everybody")));
		noPatients.setVisible(draft().patients().isPresent());
		approximate.setSelection(draft().approximate());
		approximate.setVisible(draft().canApproximate());
		((org.eclipse.swt.layout.GridData) approximate.getLayoutData()).exclude = !draft().canApproximate();
		select();
		root.layout(true, true);
	}

	private void item(String dimension) {
		TableItem item = new TableItem(dimensions, SWT.NONE);
		Optional<PopulationDraft.Table> chosen = draft().chosen(dimension);
		item.setText(new String[] { UiLanguage.of(Labels.shipped().dimension(dimension)),
				chosen.map(PopulationPage::title).orElse(ComparisonTexts.of("population.none")),
				chosen.map(t -> UiLanguage.of(t.about().period())).orElse("") });
		if (chosen.isEmpty()) {
			item.setImage(1, EvenaarIcons.image(Icon.WARNING));
		}
	}

	private Optional<String> selected() {
		int index = dimensions.getSelectionIndex();
		return index < 0 || index >= ids.size() ? Optional.empty() : Optional.of(ids.get(index));
	}

	private void select() {
		List<PopulationDraft.Table> choices = selected().map(draft()::choices).orElse(List.of());
		List<String> names = new ArrayList<>(choices.stream().map(PopulationPage::name).toList());
		names.add(ComparisonTexts.of("population.none"));
		tables.setItems(names.toArray(String[]::new));
		Optional<PopulationDraft.Table> chosen = selected().flatMap(draft()::chosen);
		int place = chosen.map(choices::indexOf).orElse(-1);
		tables.select(place < 0 ? names.size() - 1 : place);
		details.setText(chosen.map(t -> PopulationFacts.of(t.population(), selected().orElseThrow(), UiLanguage.locale())).orElse(
				ComparisonTexts.of(choices.isEmpty() ? "population.noTable" : "population.notCompared")));
		check();
	}

	private static String name(PopulationDraft.Table table) {
		String period = UiLanguage.of(table.about().period());
		String title = title(table);
		return (table.own() ? ComparisonTexts.of("population.ownFile") + " " : "") + (period.isEmpty() ? title : title + " (" + period + ")");
	}

	/** The title, and of which place it is where the title does not say that. */
	private static String title(PopulationDraft.Table table) {
		String title = UiLanguage.of(table.about().title());
		String place = UiLanguage.of(table.about().place());
		return place.isEmpty() || title.contains(place) ? title : place + ": " + title;
	}

	private void choose() {
		selected().ifPresent(dimension -> {
			List<PopulationDraft.Table> choices = draft().choices(dimension);
			int place = tables.getSelectionIndex();
			draft().choose(dimension, place >= 0 && place < choices.size() ? Optional.of(choices.get(place).id()) : Optional.empty());
			show();
		});
	}

	private void own() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setText(ComparisonTexts.of("population.ownTitle"));
		dialog.setFilterNames(new String[] { ComparisonTexts.of("population.filter"), ComparisonTexts.of("file.any") });
		dialog.setFilterExtensions(new String[] { "*.csv;*.tsv;*.json;*.px", "*.*" });
		String chosen = dialog.open();
		if (chosen != null) {
			own(Path.of(chosen));
		}
	}

	/** Reads a file beside the UI thread. */
	void own(Path file) {
		PopulationReading[] reading = new PopulationReading[1];
		try {
			getContainer().run(true, false, monitor -> {
				monitor.beginTask(ComparisonTexts.of("file.reading", file.getFileName()), 1);
				try {
					reading[0] = draft().read(file);
				} catch (PopulationException e) {
					throw new InvocationTargetException(e);
				}
			});
			draft().add(file, reading[0].population());
			show();
			boolean fits = ids.stream().anyMatch(reading[0].population()::has);
			if (!fits) {
				setMessage(ComparisonTexts.of("population.ownOther", file.getFileName()), IMessageProvider.WARNING);
			}
		} catch (InvocationTargetException e) {
			setErrorMessage(ComparisonWizard.sentence(e.getCause()));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private void ages() {
		if (!filling) {
			range().ifPresent(draft()::ages);
			check();
		}
	}

	/** @return the ages, empty within for all; nothing where that is not what was typed */
	private Optional<Optional<AgeRange>> range() {
		String first = from.getText().strip();
		String last = to.getText().strip();
		if (!first.matches("\\d{0,3}") || !last.matches("\\d{0,3}")) {
			return Optional.empty();
		}
		int low = first.isEmpty() ? 0 : Integer.parseInt(first);
		int high = last.isEmpty() ? AgeRange.OPEN : Integer.parseInt(last);
		if (low > OLDEST || high < low || high > OLDEST && high != AgeRange.OPEN) {
			return Optional.empty();
		}
		AgeRange range = new AgeRange(low, high);
		return Optional.of(range.equals(AgeRange.ALL) ? Optional.empty() : Optional.of(range));
	}

	private void patients() {
		List<PopulationDraft.Table> chosen = ids.stream().flatMap(d -> draft().chosen(d).stream()).distinct().toList();
		ConditionDialog dialog = new ConditionDialog(getShell(), chosen.stream().map(PopulationDraft.Table::population).toList(), draft().patients());
		if (dialog.open() == org.eclipse.jface.window.Window.OK) {
			draft().patients(dialog.group());
			show();
		}
	}

	private void check() {
		setErrorMessage(null);
		setMessage(ComparisonTexts.of("population.text"), IMessageProvider.NONE);
		Optional<String> problem = problem();
		problem.ifPresent(this::setErrorMessage);
		setPageComplete(problem.isEmpty());
		if (problem.isEmpty()) {
			warn();
		}
	}

	private Optional<String> problem() {
		if (range().isEmpty()) {
			return Optional.of(ComparisonTexts.of("population.badAges"));
		}
		if (draft().comparisons().isEmpty()) {
			return Optional.of(ComparisonTexts.of("population.nothing"));
		}
		return wizard.problem();
	}

	private void warn() {
		Optional<String> oldTable = draft().canApproximate() && !draft().approximate()
				? Optional.of(ComparisonTexts.of("population.classification",
						UiLanguage.of(OriginDefinition.MIGRATION_BACKGROUND.title()), UiLanguage.of(OriginDefinition.ORIGIN_2022.title())))
				: Optional.empty();
		if (!draft().withoutAges().isEmpty()) {
			setMessage(ComparisonTexts.of("population.withoutAges", UiLanguage.of(draft().withoutAges().getFirst())), IMessageProvider.WARNING);
		} else if (draft().places()) {
			setMessage(ComparisonTexts.of("population.places"), IMessageProvider.WARNING);
		} else if (draft().ages().isPresent() && wizard.draft().mapping().filter(m -> ComparisonRun.ages(m.mapping()).isEmpty()).isPresent()
				&& !wizard.draft().typed()) {
			setMessage(ComparisonTexts.of("population.noAgeColumn"), IMessageProvider.WARNING);
		} else {
			oldTable.ifPresent(text -> setMessage(text, IMessageProvider.INFORMATION));
		}
	}
}
