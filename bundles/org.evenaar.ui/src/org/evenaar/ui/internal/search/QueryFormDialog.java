package org.evenaar.ui.internal.search;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.evenaar.search.QueryForm;
import org.evenaar.search.QuerySyntaxException;
import org.evenaar.search.SearchIndex;
import org.evenaar.ui.internal.dialogs.FormDialog;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.help.HelpContexts;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** A query in fields, for those who do not write queries; shows the query that comes of it. */
final class QueryFormDialog extends FormDialog {

	/** Fields of which one or more values are ticked. */
	private static final List<String> CHOICES = List.of("kind", "section", "verdict", "severity", "lang");
	/** Fields with words. */
	private static final List<String> WORDS = List.of("title", "population", "instrument", "issuer", "year");
	private static final int COLUMNS = 4;
	private static final int WIDTH = 560;
	private static final int HALF = 200;

	private final QueryForm before;
	private final boolean lost;
	private final Map<String, Text> texts = new LinkedHashMap<>();
	private final Map<String, Map<String, Button>> boxes = new LinkedHashMap<>();
	private final Locale reader = UiLanguage.locale();
	private Label preview;
	private String query = "";

	private QueryFormDialog(Shell parent, String query) {
		super(parent, new Words(SearchTexts.of("form.heading"), SearchTexts.of("form.message"), SearchTexts.of("form.ok")),
				HelpContexts.SEARCH_FORM, "search.form.ok");
		Optional<QueryForm> form = QueryForm.of(query);
		before = form.orElse(QueryForm.EMPTY);
		lost = form.isEmpty();
	}

	/** @return the query that somebody made of this one; empty where they left it */
	static Optional<String> ask(Shell parent, String query) {
		var dialog = new QueryFormDialog(parent, query);
		return dialog.open() == Window.OK ? Optional.of(dialog.query) : Optional.empty();
	}

	@Override
	protected void createForm(Composite form) {
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(14, 12).spacing(10, 7).applyTo(form);
		if (lost) {
			Label note = SearchTexts.FORM.words(form, SearchTexts.of("form.lost"));
			GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(note);
		}
		text(form, "words", before.words(), COLUMNS - 1);
		text(form, "phrase", before.phrase(), COLUMNS - 1);
		text(form, "anyOf", before.anyOf(), COLUMNS - 1);
		text(form, "without", before.without(), COLUMNS - 1);
		CHOICES.forEach(field -> choice(form, field));
		WORDS.forEach(field -> text(form, field, String.join(" ", before.fields().getOrDefault(field, Set.of())), 1));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(new Label(form, SWT.NONE));
		SearchTexts.FORM.label(form, "form.query");
		preview = Named.id(new Label(form, SWT.WRAP), "search.form.query");
		GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS - 1, 1).hint(WIDTH, preview.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * 2).applyTo(preview);
		validate();
		texts.get("words").setFocus();
	}

	/** @param columns that the field spans */
	private void text(Composite form, String field, String value, int columns) {
		SearchTexts.FORM.label(form, "form." + field);
		Text text = Named.spoken(new Text(form, SWT.BORDER), "search.form." + field, SearchTexts.of("form." + field));
		text.setMessage(SearchTexts.of("form." + field + ".example"));
		text.setText(value);
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(columns == 1 ? HALF : WIDTH, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, event -> validate());
		texts.put(field, text);
	}

	private void choice(Composite form, String field) {
		SearchTexts.FORM.label(form, "form." + field);
		var row = new Composite(form, SWT.NONE);
		RowLayoutFactory.fillDefaults().wrap(true).spacing(8).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS - 1, 1).hint(WIDTH, SWT.DEFAULT).applyTo(row);
		Map<String, Button> buttons = new LinkedHashMap<>();
		Set<String> chosen = before.fields().getOrDefault(field, Set.of());
		QueryForm.choices(field, reader).forEach((code, name) -> {
			Button box = Named.id(new Button(row, SWT.CHECK), "search.form." + field + "." + code);
			box.setData("org.eclipse.e4.ui.css.disabled", true);
			box.setText(name);
			box.setSelection(chosen.contains(code));
			box.addListener(SWT.Selection, event -> validate());
			buttons.put(code, box);
		});
		boxes.put(field, buttons);
	}

	private QueryForm form() {
		var form = new QueryForm(value("words"), value("phrase"), value("anyOf"), value("without"), before.fields());
		for (Map.Entry<String, Map<String, Button>> field : boxes.entrySet()) {
			form = form.with(field.getKey(), field.getValue().entrySet().stream().filter(box -> box.getValue().getSelection())
					.map(Map.Entry::getKey).collect(Collectors.toCollection(LinkedHashSet::new)));
		}
		for (String field : WORDS) {
			form = form.with(field, value(field).isEmpty() ? Set.of() : kept(field));
		}
		return form;
	}

	/** Several values stay several as long as nobody changes them. */
	private Set<String> kept(String field) {
		Set<String> values = before.fields().getOrDefault(field, Set.of());
		return String.join(" ", values).equals(value(field)) ? values : Set.of(value(field));
	}

	private String value(String field) {
		return texts.get(field).getText().strip();
	}

	@Override
	protected Optional<String> problem() {
		if (preview == null) {
			return Optional.of("");
		}
		query = form().query(reader);
		preview.setText(query.replace("&", "&&"));
		if (query.isBlank()) {
			return Optional.of("");
		}
		try {
			SearchIndex.check(query);
			return Optional.empty();
		} catch (QuerySyntaxException e) {
			return Optional.of(UiLanguage.of(e.sentence()));
		}
	}
}
