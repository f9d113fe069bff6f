package org.evenaar.ui.internal.representation;

import static org.evenaar.ui.internal.representation.ComparisonTexts.FORM;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.evenaar.dataset.ColumnProfile;
import org.evenaar.dataset.Suggestion;
import org.evenaar.population.coding.Labels;
import org.evenaar.ui.internal.help.HelpContexts;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.ui.internal.theme.EvenaarIcons;
import org.evenaar.ui.internal.theme.Icon;

/** Second page for a file of rows: what the columns mean, and what their values mean. */
final class MappingPage extends WizardPage {

	private static final int SAMPLES = 4;

	private final ComparisonWizard wizard;
	private Table columns;
	private ColumnPanel panel;
	private Text missing;
	private MappingDraft shown;

	MappingPage(ComparisonWizard wizard) {
		super("mapping", ComparisonTexts.of("mapping.title"), null);
		this.wizard = wizard;
		setDescription(ComparisonTexts.of("mapping.text"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite root = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().spacing(8, 8).applyTo(root);
		SashForm sash = new SashForm(root, SWT.HORIZONTAL | SWT.SMOOTH);
		sash.setSashWidth(8);
		GridDataFactory.fillDefaults().grab(true, true).hint(860, 420).applyTo(sash);
		columns = FORM.table(sash, SWT.SINGLE, "mapping.columns", List.of("column.name", "column.use", "column.sure"));
		FORM.shares(columns, 34, 48, 18);
		columns.addListener(SWT.Selection, event -> select());
		panel = new ColumnPanel(sash, wizard, this::changed);
		sash.setWeights(44, 56);
		Composite row = FORM.row(root, 2);
		FORM.label(row, "mapping.missing");
		missing = FORM.text(row, "mapping.missing", this::missing);
		missing.setMessage(ComparisonTexts.of("mapping.missingHint"));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(missing);
		HelpContexts.set(root, HelpContexts.COMPARE_MAPPING);
		setControl(root);
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible) {
			show();
		} else {
			panel.rest();
		}
		super.setVisible(visible);
	}

	private MappingDraft draft() {
		return wizard.draft().mapping().orElseThrow();
	}

	private void show() {
		int selected = shown == null ? -1 : columns.getSelectionIndex();
		boolean other = shown == null || !shown.columns().equals(draft().columns());
		shown = draft();
		missing.setText(draft().missing());
		fill();
		if (columns.getItemCount() > 0) {
			columns.setSelection(other || selected < 0 ? firstUsed() : selected);
		}
		select();
	}

	private int firstUsed() {
		List<ColumnProfile> all = draft().columns();
		for (int i = 0; i < all.size(); i++) {
			if (draft().use(all.get(i).name()).kind() == ColumnUse.Kind.DIMENSION) {
				return i;
			}
		}
		return 0;
	}

	private void fill() {
		columns.setRedraw(false);
		int top = columns.getTopIndex();
		int selected = columns.getSelectionIndex();
		columns.removeAll();
		draft().columns().forEach(this::item);
		columns.setSelection(selected);
		columns.setTopIndex(top);
		columns.setRedraw(true);
		check();
	}

	private void item(ColumnProfile column) {
		TableItem item = new TableItem(columns, SWT.NONE);
		ColumnUse use = draft().use(column.name());
		Suggestion suggestion = draft().suggestion(column.name());
		String sure = suggestion.role() == Suggestion.Role.NONE && use.kind() == ColumnUse.Kind.NOTHING ? "" : sure(suggestion);
		item.setText(new String[] { column.name(), use(use), sure });
		if (draft().open(column.name()) > 0) {
			item.setImage(1, EvenaarIcons.image(Icon.WARNING));
		}
	}

	/** @return a word for how sure Evenaar is */
	static String sure(Suggestion suggestion) {
		return ComparisonTexts.of("sure." + suggestion.confidence().name());
	}

	/** @return what a column is used for, in words */
	static String use(ColumnUse use) {
		return switch (use.kind()) {
		case NOTHING -> ComparisonTexts.of("use.nothing");
		case WEIGHT -> ComparisonTexts.of("use.weight");
		case COUNT -> ComparisonTexts.of("use.count");
		case DIMENSION -> UiLanguage.of(Labels.shipped().dimension(use.dimension()));
		case TOGETHER -> ComparisonTexts.of("use.together", UiLanguage.of(Labels.shipped().dimension(use.dimension())));
		};
	}

	/** @return the first values of a column, for people to recognise it */
	static String samples(ColumnProfile column) {
		return column.values().keySet().stream().limit(SAMPLES).collect(Collectors.joining(", "))
				+ (column.values().size() > SAMPLES ? ", …" : "");
	}

	private void select() {
		int index = columns.getSelectionIndex();
		if (index >= 0) {
			panel.show(draft().columns().get(index).name());
		}
	}

	private void missing() {
		if (!missing.getText().equals(draft().missing())) {
			draft().missing(missing.getText());
			panel.count();
		}
	}

	/** After every change: the populations follow, and suggestions that nobody touched follow those. */
	private void changed() {
		wizard.draft().refresh();
		shown = draft();
		fill();
	}

	private void check() {
		List<String> open = new ArrayList<>();
		draft().columns().forEach(c -> {
			if (draft().open(c.name()) > 0) {
				open.add(c.name());
			}
		});
		if (draft().dimensions().isEmpty()) {
			setMessage(ComparisonTexts.of("mapping.none"), IMessageProvider.WARNING);
		} else if (!open.isEmpty()) {
			setMessage(ComparisonTexts.of("mapping.open", String.join(", ", open)), IMessageProvider.WARNING);
		} else {
			setMessage(ComparisonTexts.of("mapping.text"), IMessageProvider.NONE);
		}
		setPageComplete(!draft().dimensions().isEmpty());
	}
}
