package org.evenaar.ui.internal.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.evenaar.dataset.ColumnProfile;
import org.evenaar.instrument.InstrumentNames;
import org.evenaar.model.instrument.ItemColumn;
import org.evenaar.ui.internal.help.HelpContexts;
import org.evenaar.ui.internal.parts.FormParts;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;

/** Second page: which column holds the answers to which item. Evenaar proposes; people look at it and change it. */
final class ResponsesItemsPage extends WizardPage {

	private final ResponsesWizard wizard;
	private Table items;
	private Combo column;
	private Button reverse;
	private Text missing;
	private List<String> ids = List.of();
	private List<String> columns = List.of();

	ResponsesItemsPage(ResponsesWizard wizard) {
		super("items", InstrumentTexts.of("responses.items"), null);
		this.wizard = wizard;
		setDescription(InstrumentTexts.of("responses.items.text"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite root = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(4).spacing(8, 8).applyTo(root);
		items = InstrumentTexts.FORM.table(root, SWT.SINGLE, "responses.itemsTable",
				List.of("responses.item", "responses.itemColumn", "responses.values", "responses.turned"));
		InstrumentTexts.FORM.shares(items, 44, 20, 20, 15);
		GridDataFactory.fillDefaults().span(4, 1).grab(true, true).hint(600, 260).applyTo(items);
		items.addListener(SWT.Selection, event -> showChosen());
		items.addListener(SWT.DefaultSelection, event -> column.setFocus());
		InstrumentTexts.FORM.label(root, "responses.itemColumnLabel");
		column = InstrumentTexts.FORM.combo(root, "responses.itemColumnLabel", this::chooseColumn);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(column);
		reverse = InstrumentTexts.FORM.button(root, SWT.CHECK, "responses.reverse", b -> {
			wizard.draft().reverse(ids.get(items.getSelectionIndex()), b.getSelection());
			fill();
		});
		FormParts.gap(root);
		InstrumentTexts.FORM.label(root, "responses.missing");
		missing = InstrumentTexts.FORM.text(root, "responses.missing", () -> { });
		missing.setMessage(InstrumentTexts.of("responses.missing.hint"));
		missing.addListener(SWT.Modify, event -> wizard.draft().missing(missing.getText()));
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(missing);
		HelpContexts.set(root, HelpContexts.RESPONSES);
		setControl(root);
		setPageComplete(false);
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible) {
			columns = new ArrayList<>(List.of(InstrumentTexts.of("responses.notAsked")));
			wizard.draft().file().orElseThrow().columns().stream().map(ColumnProfile::name).forEach(columns::add);
			column.setItems(columns.toArray(String[]::new));
			missing.setText(String.join(", ", wizard.draft().mapping().orElseThrow().getMissingValues()));
			fill();
		}
		super.setVisible(visible);
	}

	private void fill() {
		int chosen = Math.max(0, items.getSelectionIndex());
		int top = items.getTopIndex();
		Map<String, Optional<ItemColumn>> all = wizard.draft().items();
		ids = List.copyOf(all.keySet());
		items.setRedraw(false);
		items.removeAll();
		all.forEach((id, of) -> {
			TableItem item = new TableItem(items, SWT.NONE);
			item.setText(new String[] { label(id), of.map(ItemColumn::getColumn).orElse(InstrumentTexts.of("responses.notAsked")),
					of.map(c -> values(c.getColumn())).orElse(""), of.filter(ItemColumn::isReverse).isPresent() ? InstrumentTexts.of("responses.yes") : "" });
			if (of.isEmpty()) {
				item.setForeground(EvenaarColors.foreground(ColorRole.MUTED));
			}
		});
		items.setRedraw(true);
		items.setTopIndex(top);
		if (!ids.isEmpty()) {
			items.select(Math.min(chosen, ids.size() - 1));
		}
		showChosen();
		check();
	}

	private String label(String id) {
		return wizard.draft().instrument().getItems().stream().filter(i -> i.getId().equals(id)).findFirst()
				.map(i -> UiLanguage.of(InstrumentNames.of(i))).orElse(id);
	}

	private String values(String name) {
		return wizard.draft().file().flatMap(f -> f.column(name)).map(c -> c.values().keySet().stream().sorted().limit(8)
				.reduce((a, b) -> a + ", " + b).orElse("")).orElse("");
	}

	private void showChosen() {
		int index = items.getSelectionIndex();
		Optional<ItemColumn> of = index < 0 ? Optional.empty() : wizard.draft().items().get(ids.get(index));
		column.setEnabled(index >= 0);
		reverse.setEnabled(of.isPresent());
		column.select(of.map(c -> columns.indexOf(c.getColumn())).orElse(0));
		reverse.setSelection(of.filter(ItemColumn::isReverse).isPresent());
	}

	private void chooseColumn() {
		int index = column.getSelectionIndex();
		wizard.draft().column(ids.get(items.getSelectionIndex()), index <= 0 ? Optional.empty() : Optional.of(columns.get(index)));
		fill();
	}

	private void check() {
		Optional<String> problem = wizard.draft().itemProblem();
		setErrorMessage(problem.orElse(null));
		setPageComplete(problem.isEmpty());
	}
}
