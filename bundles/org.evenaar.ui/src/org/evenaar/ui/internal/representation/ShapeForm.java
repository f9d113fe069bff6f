package org.evenaar.ui.internal.representation;

import static org.evenaar.ui.internal.representation.ComparisonTexts.FORM;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Spinner;
import org.evenaar.dataset.CsvShape;
import org.evenaar.ui.internal.editor.Named;

/** How a CSV file is read: as Evenaar found out, and as a person may know better. */
final class ShapeForm {

	private static final List<Character> DELIMITERS = List.of(';', ',', '\t', '|', ' ');
	private static final List<String> DELIMITER_KEYS = List.of("shape.semicolon", "shape.comma", "shape.tab", "shape.bar", "shape.space");
	private static final List<String> ENCODINGS = List.of("UTF-8", "windows-1252", "ISO-8859-1", "ISO-8859-15", "UTF-16LE", "UTF-16BE",
			"IBM850", "x-MacRoman");

	private final Group group;
	private final Combo delimiter;
	private final Combo encoding;
	private final Combo decimal;
	private final Combo quote;
	private final Button header;
	private final Spinner skipped;
	private Optional<CsvShape> shown = Optional.empty();

	/** @param changed told the form that a person chose */
	ShapeForm(Composite parent, Consumer<CsvShape> changed) {
		Runnable change = () -> chosen().ifPresent(changed);
		group = FORM.group(parent, "shape", 6);
		FORM.label(group, "shape.delimiter");
		delimiter = FORM.combo(group, "shape.delimiter", change);
		DELIMITER_KEYS.forEach(key -> delimiter.add(ComparisonTexts.of(key)));
		FORM.label(group, "shape.encoding");
		encoding = FORM.combo(group, "shape.encoding", change);
		ENCODINGS.forEach(encoding::add);
		FORM.label(group, "shape.decimal");
		decimal = FORM.combo(group, "shape.decimal", change);
		decimal.setItems(ComparisonTexts.of("shape.decimalComma"), ComparisonTexts.of("shape.decimalPoint"));
		FORM.label(group, "shape.quote");
		quote = FORM.combo(group, "shape.quote", change);
		quote.setItems("\"", "'", ComparisonTexts.of("shape.noQuote"));
		header = FORM.button(group, SWT.CHECK, "shape.header", b -> change.run());
		new org.eclipse.swt.widgets.Label(group, SWT.NONE);
		FORM.label(group, "shape.skipped");
		skipped = Named.spoken(new Spinner(group, SWT.BORDER), "compare.shape.skipped", ComparisonTexts.of("shape.skipped"));
		skipped.setMaximum(1000);
		skipped.addListener(SWT.DefaultSelection, event -> change.run());
		skipped.addListener(SWT.FocusOut, event -> {
			if (shown.filter(s -> s.skippedLines() != skipped.getSelection()).isPresent()) {
				change.run();
			}
		});
	}

	/** @param shape empty where the data have none */
	void show(Optional<CsvShape> shape) {
		shown = shape;
		for (Control control : group.getChildren()) {
			control.setEnabled(shape.isPresent());
		}
		shape.ifPresent(this::fill);
	}

	private void fill(CsvShape shape) {
		int place = DELIMITERS.indexOf(shape.delimiter());
		while (delimiter.getItemCount() > DELIMITERS.size()) {
			delimiter.remove(DELIMITERS.size());
		}
		if (place < 0) {
			delimiter.add(String.valueOf(shape.delimiter()));
		}
		delimiter.select(place < 0 ? DELIMITERS.size() : place);
		if (encoding.indexOf(shape.encoding()) < 0) {
			encoding.add(shape.encoding());
		}
		encoding.select(encoding.indexOf(shape.encoding()));
		decimal.select(shape.decimalMark() == ',' ? 0 : 1);
		quote.select(shape.quote().map(q -> q == '"' ? 0 : 1).orElse(2));
		header.setSelection(shape.header());
		skipped.setSelection(shape.skippedLines());
	}

	private Optional<CsvShape> chosen() {
		return shown.map(before -> {
			int place = delimiter.getSelectionIndex();
			char mark = place >= 0 && place < DELIMITERS.size() ? DELIMITERS.get(place) : before.delimiter();
			Optional<Character> around = switch (quote.getSelectionIndex()) {
			case 0 -> Optional.of('"');
			case 1 -> Optional.of('\'');
			default -> Optional.empty();
			};
			return new CsvShape(encoding.getText(), mark, around, decimal.getSelectionIndex() == 0 ? ',' : '.', header.getSelection(),
					skipped.getSelection());
		});
	}
}
