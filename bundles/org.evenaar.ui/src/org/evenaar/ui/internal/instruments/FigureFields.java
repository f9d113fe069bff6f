package org.evenaar.ui.internal.instruments;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.evenaar.model.instrument.FigureKind;

/** The figures of a study in a form, a line for each; lines can be added and emptied. */
final class FigureFields {

	private final List<FigureForm> figures;
	private final Runnable changed;
	private final Runnable grown;
	private final Composite lines;

	/**
	 * @param changed told after every change of the form
	 * @param grown   told when the form has a line more
	 */
	FigureFields(Composite form, List<FigureForm> figures, Runnable changed, Runnable grown) {
		this.figures = figures;
		this.changed = changed;
		this.grown = grown;
		Composite group = InstrumentTexts.FORM.group(form, "study.figures", 1);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(group);
		lines = new Composite(group, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).spacing(8, 4).applyTo(lines);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(lines);
		for (String heading : List.of("study.figure", "study.which", "study.value", "study.low", "study.high")) {
			InstrumentTexts.FORM.label(lines, heading);
		}
		figures.forEach(this::line);
		InstrumentTexts.FORM.button(group, SWT.PUSH, "study.moreFigures", this::add);
	}

	private void add(Button button) {
		FigureForm more = new FigureForm(FigureKind.OTHER);
		figures.add(more);
		Combo first = line(more);
		grown.run();
		first.setFocus();
	}

	private Combo line(FigureForm figure) {
		Combo kind = InstrumentTexts.FORM.combo(lines, "study.figure", () -> { });
		kind.setItems(FigureKind.VALUES.stream().map(each -> StudyWords.of("figure", each)).toArray(String[]::new));
		kind.select(FigureKind.VALUES.indexOf(figure.kind));
		kind.addListener(SWT.Selection, event -> {
			figure.kind = FigureKind.VALUES.get(kind.getSelectionIndex());
			changed.run();
		});
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(kind);
		field("study.which", figure.label, 120, text -> figure.label = text);
		field("study.value", figure.value, 60, text -> figure.value = text);
		field("study.low", figure.low, 60, text -> figure.low = text);
		field("study.high", figure.high, 60, text -> figure.high = text);
		return kind;
	}

	private void field(String key, String value, int width, Consumer<String> taker) {
		Text text = InstrumentTexts.FORM.text(lines, key, () -> { });
		text.setText(value);
		text.addListener(SWT.Modify, event -> {
			taker.accept(text.getText());
			changed.run();
		});
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(width, SWT.DEFAULT).applyTo(text);
	}
}
