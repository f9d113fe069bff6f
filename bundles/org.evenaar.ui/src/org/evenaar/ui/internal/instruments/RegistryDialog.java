package org.evenaar.ui.internal.instruments;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.evenaar.instrument.InstrumentNames;
import org.evenaar.instrument.InstrumentProblem;
import org.evenaar.instrument.InstrumentRegistry;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.LocalText;
import org.evenaar.ui.internal.dialogs.FormDialog;
import org.evenaar.ui.internal.help.HelpContexts;
import org.evenaar.ui.internal.parts.Later;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** The list of instruments that are known, with a field to search in it. */
final class RegistryDialog extends FormDialog {

	private List<Instrument> all = List.of();
	private List<InstrumentProblem> problems;
	private Text search;
	private Table table;
	private List<Instrument> shown = List.of();
	private Optional<Instrument> chosen = Optional.empty();

	private RegistryDialog(Shell parent, InstrumentRegistry registry) {
		super(parent, new Words(InstrumentTexts.of("registry"), InstrumentTexts.of("registry.text", registry.instruments().size()),
				InstrumentTexts.of("registry.ok")), HelpContexts.INSTRUMENT_IMPORT, "instrument.registry.ok");
		take(registry);
	}

	private void take(InstrumentRegistry registry) {
		problems = registry.problems();
		all = registry.instruments().stream()
				.sorted((a, b) -> String.CASE_INSENSITIVE_ORDER.compare(UiLanguage.of(InstrumentNames.brief(a)), UiLanguage.of(InstrumentNames.brief(b)))).toList();
	}

	/** Reads the list beside the UI thread, asks, and opens what was chosen. */
	static void open(Shell shell) {
		Job job = Job.create(InstrumentTexts.of("registry.job"), monitor -> {
			InstrumentRegistry registry = Registries.current();
			Later.with(shell, () -> {
				RegistryDialog dialog = new RegistryDialog(shell, registry);
				if (dialog.open() == Window.OK) {
					dialog.chosen.ifPresent(each -> Instruments.open(each, true, dialog.problems.stream().map(p -> p.text()).limit(3).toList()));
				}
			});
			return Status.OK_STATUS;
		});
		job.schedule();
	}

	@Override
	protected void createForm(Composite form) {
		search = InstrumentTexts.FORM.text(form, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL, "registry.search", () -> { });
		search.setMessage(InstrumentTexts.of("registry.search"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		table = InstrumentTexts.FORM.table(form, SWT.SINGLE | SWT.V_SCROLL, "registry.table",
				List.of("registry.abbreviation", "registry.name", "registry.items", "registry.purpose"));
		InstrumentTexts.FORM.shares(table, 15, 38, 8, 38);
		GridDataFactory.fillDefaults().grab(true, true).hint(760, 300).applyTo(table);
		search.addListener(SWT.Modify, event -> fill());
		search.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				table.setFocus();
			}
		});
		table.addListener(SWT.Selection, event -> choose());
		table.addListener(SWT.DefaultSelection, event -> {
			choose();
			okPressed();
		});
		new OwnRegistries(form, () -> problems, this::added);
		fill();
	}

	/** Shows the list with what was added, and that first. */
	private void added(InstrumentRegistry registry, List<String> ids) {
		take(registry);
		search.setText("");
		fill();
		shown.stream().filter(each -> ids.contains(each.getId())).findFirst().ifPresent(each -> {
			table.select(shown.indexOf(each));
			table.showSelection();
			choose();
		});
	}

	/** @return whether all words stand somewhere in what is known of its names and purpose */
	static boolean matches(Instrument instrument, String wanted) {
		String text = (instrument.getId() + " " + instrument.getAbbreviation() + " " + instrument.getNames().stream().map(LocalText::getText)
				.collect(Collectors.joining(" ")) + " " + instrument.getPurposes().stream().map(LocalText::getText).collect(Collectors.joining(" ")))
				.toLowerCase(Locale.ROOT);
		return List.of(wanted.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream().allMatch(text::contains);
	}

	/** The one whose abbreviation is what was typed comes first. */
	private void fill() {
		String wanted = search.getText().strip();
		shown = all.stream().filter(each -> matches(each, wanted))
				.sorted((a, b) -> Boolean.compare(b.getAbbreviation().equalsIgnoreCase(wanted), a.getAbbreviation().equalsIgnoreCase(wanted))).toList();
		table.setRedraw(false);
		table.removeAll();
		for (Instrument each : shown) {
			int items = Math.max(each.getItems().size(), each.getStatedItems());
			new TableItem(table, SWT.NONE).setText(new String[] { brief(each), UiLanguage.of(InstrumentNames.of(each)),
					items > 0 ? String.valueOf(items) : "", UiLanguage.of(InstrumentNames.text(each.getPurposes())) });
		}
		table.setRedraw(true);
		if (!shown.isEmpty()) {
			table.select(0);
		}
		choose();
	}

	private static String brief(Instrument instrument) {
		String brief = UiLanguage.of(InstrumentNames.brief(instrument));
		return Registries.isOwn(instrument) ? InstrumentTexts.of("registry.own", brief) : brief;
	}

	private void choose() {
		int index = table.getSelectionIndex();
		chosen = index < 0 ? Optional.empty() : Optional.of(shown.get(index));
		validate();
	}

	@Override
	protected Optional<String> problem() {
		return shown.isEmpty() ? Optional.of(InstrumentTexts.of("registry.none")) : chosen.isEmpty() ? Optional.of("") : Optional.empty();
	}
}
