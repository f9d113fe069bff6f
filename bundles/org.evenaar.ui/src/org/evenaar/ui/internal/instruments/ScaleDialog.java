package org.evenaar.ui.internal.instruments;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.evenaar.instrument.InstrumentNames;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.Scoring;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** Asks for a scale: its name, its items, which of them count the other way round, and how they become a score. */
final class ScaleDialog extends InstrumentDialog {

	private static final int REVERSE = 1;

	private final Instrument instrument;
	private final ScaleForm scale;
	private Table items;
	private Button reverse;

	ScaleDialog(Shell parent, Instrument instrument, ScaleForm scale, boolean known) {
		super(parent, known ? "scaleForm.edit" : "scaleForm");
		this.instrument = instrument;
		this.scale = scale;
	}

	@Override
	protected void createFields(Composite form) {
		field(form, "scale.name", scale.name, text -> scale.name = text);
		choice(form, "scale.scoring", Scoring.VALUES, s -> StudyWords.of("scoring", s), scale.scoring, s -> scale.scoring = s);
		field(form, "scale.rule", scale.rule, text -> scale.rule = text).setMessage(InstrumentTexts.of("scale.rule.hint"));
		InstrumentTexts.FORM.label(form, "scale.bounds");
		Composite bounds = InstrumentTexts.FORM.row(form, 4);
		SourceFields.field(bounds, "scale.least", scale.least, text -> scale.least = text, this::validate);
		SourceFields.field(bounds, "scale.most", scale.most, text -> scale.most = text, this::validate);
		items(form);
	}

	private void items(Composite form) {
		items = InstrumentTexts.FORM.table(form, SWT.CHECK | SWT.V_SCROLL, "scale.items", List.of("scale.items", "scale.reverse"));
		InstrumentTexts.FORM.shares(items, 74, 24);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(560, 200).applyTo(items);
		for (Item item : instrument.getItems()) {
			TableItem line = new TableItem(items, SWT.NONE);
			line.setText(UiLanguage.of(InstrumentNames.of(item)));
			line.setData(item.getId());
			line.setChecked(scale.items.contains(item.getId()));
			line.setText(REVERSE, reversed(item.getId()));
		}
		items.addListener(SWT.Selection, event -> {
			TableItem line = (TableItem) event.item;
			if (event.detail == SWT.CHECK) {
				put(scale.items, (String) line.getData(), line.getChecked());
			}
			chosen();
		});
		reverse = InstrumentTexts.FORM.button(form, SWT.CHECK, "scale.reverseThis", b -> turn(b.getSelection()));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(reverse);
		if (items.getItemCount() > 0) {
			items.select(0);
		}
		chosen();
	}

	private static void put(Set<String> set, String id, boolean in) {
		if (in) {
			set.add(id);
		} else {
			set.remove(id);
		}
	}

	private String reversed(String id) {
		return scale.reverse.contains(id) ? InstrumentTexts.of("responses.yes") : "";
	}

	private void chosen() {
		int index = items.getSelectionIndex();
		reverse.setEnabled(index >= 0);
		reverse.setSelection(index >= 0 && scale.reverse.contains(items.getItem(index).getData()));
	}

	private void turn(boolean on) {
		TableItem line = items.getItem(items.getSelectionIndex());
		put(scale.reverse, (String) line.getData(), on);
		line.setText(REVERSE, reversed((String) line.getData()));
	}

	@Override
	protected Optional<String> problem() {
		return scale.problem();
	}
}
