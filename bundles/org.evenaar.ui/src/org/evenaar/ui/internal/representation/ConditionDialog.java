package org.evenaar.ui.internal.representation;

import static org.evenaar.ui.internal.representation.ComparisonTexts.FORM;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.evenaar.population.PatientGroup;
import org.evenaar.population.Prevalence;
import org.evenaar.population.ReferencePopulation;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.help.HelpContexts;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** Asks how often a condition occurs in each group, so that people with it take the place of all people. */
final class ConditionDialog extends TitleAreaDialog {

	private final List<ReferencePopulation> populations;
	private final Optional<PatientGroup> before;
	private final List<String> dimensions;
	private final Map<String, Text> shares = new LinkedHashMap<>();
	private final Map<String, Text> errors = new LinkedHashMap<>();
	private Text name;
	private Text source;
	private Combo dimension;
	private ScrolledComposite scroll;
	private Optional<PatientGroup> group = Optional.empty();

	ConditionDialog(Shell parent, List<ReferencePopulation> populations, Optional<PatientGroup> before) {
		super(parent);
		this.populations = populations;
		this.before = before;
		this.dimensions = populations.stream().flatMap(p -> p.dimensions().stream()).distinct().toList();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(ComparisonTexts.of("condition.shell"));
		HelpContexts.set(shell, HelpContexts.COMPARE_POPULATION);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(ComparisonTexts.of("condition.title"));
		setMessage(ComparisonTexts.of("condition.text"));
		Composite content = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 12).spacing(8, 8).applyTo(content);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
		name = field(content, "condition.name", before.map(PatientGroup::name).orElse(""));
		source = field(content, "condition.source", before.map(PatientGroup::source).orElse(""));
		FORM.label(content, "condition.dimension");
		dimension = FORM.combo(content, "condition.dimension", this::groups);
		dimension.setItems(dimensions.stream().map(this::label).toArray(String[]::new));
		dimension.select(Math.max(0, before.map(b -> dimensions.indexOf(b.dimension())).orElse(0)));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(dimension);
		scroll = new ScrolledComposite(content, SWT.V_SCROLL | SWT.BORDER);
		scroll.setExpandHorizontal(true);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(520, 260).applyTo(scroll);
		groups();
		return area;
	}

	private Text field(Composite parent, String key, String value) {
		FORM.label(parent, key);
		Text text = FORM.text(parent, key, () -> {
			if (getButton(IDialogConstants.OK_ID) != null) {
				check();
			}
		});
		text.setText(value);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	private String label(String id) {
		return populations.stream().filter(p -> p.has(id)).findFirst().map(p -> UiLanguage.of(p.label(id))).orElse(id);
	}

	private void groups() {
		if (scroll.getContent() != null) {
			scroll.getContent().dispose();
		}
		shares.clear();
		errors.clear();
		Composite rows = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(rows);
		for (String key : List.of("condition.group", "condition.share", "condition.error")) {
			FORM.label(rows, key);
		}
		if (dimension.getSelectionIndex() >= 0) {
			String id = dimensions.get(dimension.getSelectionIndex());
			populations.stream().filter(p -> p.has(id)).findFirst().ifPresent(p -> p.categories(id).stream()
					.filter(c -> !c.equals(CountTable.UNKNOWN)).forEach(c -> row(rows, c, UiLanguage.of(p.label(id, c)))));
		}
		rows.setSize(rows.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		scroll.setContent(rows);
		if (getButton(IDialogConstants.OK_ID) != null) {
			check();
		}
	}

	private void row(Composite rows, String category, String words) {
		new Label(rows, SWT.NONE).setText(words);
		Optional<Prevalence> known = before.filter(b -> b.dimension().equals(dimensions.get(dimension.getSelectionIndex())))
				.map(b -> b.shares().get(category));
		shares.put(category, number(rows, category + ".share", words + ": " + ComparisonTexts.of("condition.share"),
				known.map(k -> plain(k.share() * 100)).orElse("")));
		errors.put(category, number(rows, category + ".error", words + ": " + ComparisonTexts.of("condition.error"),
				known.filter(k -> k.relativeStandardError() > 0).map(k -> plain(k.relativeStandardError() * 100)).orElse("")));
	}

	private static String plain(double number) {
		String text = java.math.BigDecimal.valueOf(number).setScale(6, java.math.RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
		return UiLanguage.dutch() ? text.replace('.', ',') : text;
	}

	private Text number(Composite rows, String id, String spoken, String value) {
		Text text = Named.spoken(new Text(rows, SWT.BORDER | SWT.RIGHT), "compare.condition." + id, spoken);
		text.setText(value);
		text.addListener(SWT.Modify, event -> check());
		GridDataFactory.swtDefaults().hint(90, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private static OptionalDouble read(String typed) {
		String text = typed.strip().replace("%", "").strip().replace(',', '.');
		return text.matches("\\d{1,3}(\\.\\d{1,9})?") ? OptionalDouble.of(Double.parseDouble(text) / 100) : OptionalDouble.empty();
	}

	private void check() {
		group = Optional.empty();
		Map<String, Prevalence> found = new LinkedHashMap<>();
		boolean wrong = false;
		for (Map.Entry<String, Text> entry : shares.entrySet()) {
			OptionalDouble share = read(entry.getValue().getText());
			String error = errors.get(entry.getKey()).getText();
			OptionalDouble relative = error.isBlank() ? OptionalDouble.of(0) : read(error);
			wrong |= share.isEmpty() || share.getAsDouble() > 1 || relative.isEmpty();
			if (!wrong) {
				found.put(entry.getKey(), new Prevalence(share.getAsDouble(), relative.getAsDouble()));
			}
		}
		boolean named = !name.getText().isBlank() && !source.getText().isBlank();
		setMessage(ComparisonTexts.of(!named ? "condition.needName" : wrong ? "condition.needShares" : "condition.text"));
		if (named && !wrong && !found.isEmpty()) {
			group = Optional.of(new PatientGroup(name.getText().strip(), source.getText().strip(), dimensions.get(dimension.getSelectionIndex()), found));
		}
		Button ok = getButton(IDialogConstants.OK_ID);
		ok.setEnabled(group.isPresent());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		Named.id(createButton(parent, IDialogConstants.OK_ID, ComparisonTexts.of("condition.use"), true), "compare.condition.use");
		createButton(parent, IDialogConstants.CANCEL_ID, ComparisonTexts.of("cancel"), false);
		check();
	}

	/** @return what was filled in; empty before that */
	Optional<PatientGroup> group() {
		return group;
	}
}
