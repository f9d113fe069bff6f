package org.evenaar.ui.internal.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.evenaar.instrument.InstrumentNames;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.ItemKind;
import org.evenaar.model.instrument.LanguageVersion;
import org.evenaar.model.instrument.OptionSet;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.parts.FormParts;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** Asks for an item: its number, what it is about, its text in each language version, its answers. */
final class ItemDialog extends InstrumentDialog {

	private final Instrument instrument;
	private final ItemForm item;

	ItemDialog(Shell parent, Instrument instrument, ItemForm item, boolean known) {
		super(parent, known ? "itemForm.edit" : "itemForm");
		this.instrument = instrument;
		this.item = item;
	}

	@Override
	protected void createFields(Composite form) {
		field(form, "item.number", item.number, text -> item.number = text);
		field(form, "item.topic", item.topic, text -> item.topic = text);
		choice(form, "item.kind", ItemKind.VALUES, k -> StudyWords.of("kind", k), item.kind, k -> item.kind = k);
		List<Optional<String>> sets = new ArrayList<>(List.of(Optional.empty()));
		instrument.getOptionSets().stream().map(OptionSet::getId).map(Optional::of).forEach(sets::add);
		choice(form, "item.options", sets, this::options, item.options, id -> item.options = id);
		FormParts.gap(form);
		Button reverse = InstrumentTexts.FORM.button(form, SWT.CHECK, "item.reverse", b -> item.reverse = b.getSelection());
		reverse.setSelection(item.reverse);
		for (LanguageVersion version : instrument.getLanguageVersions()) {
			text(form, version);
		}
		if (instrument.getLanguageVersions().isEmpty()) {
			var hint = InstrumentTexts.FORM.words(form, InstrumentTexts.of("item.noVersions"));
			GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(300, SWT.DEFAULT).applyTo(hint);
		}
	}

	private String options(Optional<String> id) {
		return id.flatMap(wanted -> instrument.getOptionSets().stream().filter(o -> o.getId().equals(wanted)).findFirst())
				.map(set -> OptionLines.write(set, Optional.empty()).replace("\n", ", ")).orElse(InstrumentTexts.of("item.noOptions"));
	}

	private void text(Composite form, LanguageVersion version) {
		String name = UiLanguage.of(InstrumentNames.of(version));
		var label = InstrumentTexts.FORM.words(form, name);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(180, SWT.DEFAULT).applyTo(label);
		Text text = Named.spoken(new Text(form, SWT.BORDER | SWT.MULTI | SWT.WRAP), "instrument.item.text." + version.getId(), name);
		Named.tabLeaves(text);
		text.setText(item.texts.getOrDefault(version.getId(), ""));
		text.addListener(SWT.Modify, event -> item.texts.put(version.getId(), text.getText()));
		GridDataFactory.fillDefaults().grab(true, false).hint(300, 2 * text.getLineHeight() + 4).applyTo(text);
	}

	@Override
	protected Optional<String> problem() {
		return item.problem();
	}
}
