package org.evenaar.ui.internal.instruments;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.evenaar.instrument.Groups;
import org.evenaar.population.PopulationDescriptor;
import org.evenaar.population.PopulationException;
import org.evenaar.population.Populations;
import org.evenaar.ui.internal.parts.Later;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** Lets people choose groups: by searching, by adding a country or a language, or all groups of a population. */
class GroupsDialog extends InstrumentDialog {

	private final Set<String> chosen;
	private final Set<String> listed = new LinkedHashSet<>();
	private Table table;
	private Label count;
	private Text search;

	GroupsDialog(Shell parent, List<String> chosen) {
		this(parent, "groupsForm", chosen);
	}

	/** @param key of the title, the message and the first button */
	GroupsDialog(Shell parent, String key, List<String> chosen) {
		super(parent, key);
		this.chosen = new LinkedHashSet<>(chosen);
		listed.addAll(chosen);
		listed.addAll(Groups.shipped().ids());
	}

	/** @return what was chosen; empty where people changed their mind */
	final Optional<List<String>> ask() {
		return open() == Window.OK ? Optional.of(listed.stream().filter(chosen::contains).toList()) : Optional.empty();
	}

	@Override
	protected void createFields(Composite form) {
		List<PopulationDescriptor> populations = Populations.ofExtensions().all();
		InstrumentTexts.FORM.label(form, "groups.population");
		Combo population = InstrumentTexts.FORM.combo(form, "groups.population", () -> { });
		population.add(InstrumentTexts.of("groups.ownChoice"));
		populations.forEach(each -> population.add(UiLanguage.of(each.title())));
		population.select(0);
		population.addListener(SWT.Selection, event -> {
			if (population.getSelectionIndex() > 0) {
				take(populations.get(population.getSelectionIndex() - 1));
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(population);
		InstrumentTexts.FORM.label(form, "groups.search");
		search = InstrumentTexts.FORM.text(form, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL, "groups.search", this::fill);
		search.setMessage(InstrumentTexts.of("groups.search.hint"));
		search.addListener(SWT.DefaultSelection, event -> addTyped());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		table = InstrumentTexts.FORM.table(form, SWT.CHECK | SWT.V_SCROLL, "groups.table", List.of("groups.table"));
		InstrumentTexts.FORM.shares(table, 98);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(420, 300).applyTo(table);
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				check((TableItem) event.item);
			}
		});
		count = InstrumentTexts.FORM.words(form, "");
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(count);
		fill();
	}

	private void check(TableItem item) {
		String id = (String) item.getData();
		if (item.getChecked()) {
			chosen.add(id);
		} else {
			chosen.remove(id);
		}
		tell();
	}

	/** The table of the population is read beside the UI thread. */
	private void take(PopulationDescriptor population) {
		Job.createSystem(UiLanguage.of(population.title()), (IJobFunction) monitor -> {
			try {
				List<String> groups = Groups.shipped().of(Populations.ofExtensions().population(population.id()));
				Later.with(table, () -> take(groups));
			} catch (PopulationException e) {
				Later.with(table, () -> setErrorMessage(UiLanguage.of(e.sentence())));
			}
			return Status.OK_STATUS;
		}).schedule();
	}

	private void take(List<String> groups) {
		if (groups.isEmpty()) {
			setErrorMessage(InstrumentTexts.of("groups.noneInPopulation"));
			return;
		}
		chosen.clear();
		chosen.addAll(groups);
		listed.addAll(groups);
		search.setText("");
		fill();
	}

	/** What is typed may be a country or a language, of which not all are in the list. */
	private void addTyped() {
		Groups.shipped().id(search.getText()).ifPresent(id -> {
			listed.add(id);
			chosen.add(id);
			search.setText("");
			fill();
		});
	}

	private void fill() {
		String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
		List<String> shown = new ArrayList<>(listed.stream().filter(id -> wanted.isEmpty() || label(id).toLowerCase(Locale.ROOT).contains(wanted)).toList());
		if (!wanted.isEmpty()) {
			Groups.shipped().id(search.getText()).filter(id -> !shown.contains(id)).ifPresent(id -> {
				listed.add(id);
				shown.add(id);
			});
		}
		table.setRedraw(false);
		table.removeAll();
		for (String id : shown) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(label(id));
			item.setData(id);
			item.setChecked(chosen.contains(id));
		}
		table.setRedraw(true);
		tell();
	}

	private static String label(String id) {
		return UiLanguage.of(Groups.shipped().label(id));
	}

	private void tell() {
		count.setText(InstrumentTexts.of("groups.count", chosen.size()));
		validate();
	}

	@Override
	protected Optional<String> problem() {
		return chosen.isEmpty() ? Optional.of(InstrumentTexts.of("groups.chooseOne")) : Optional.empty();
	}
}
