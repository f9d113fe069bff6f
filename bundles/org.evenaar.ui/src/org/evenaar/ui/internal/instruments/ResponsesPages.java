package org.evenaar.ui.internal.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.evenaar.ui.internal.parts.PageList;
import org.evenaar.ui.internal.parts.Prose;
import org.evenaar.ui.internal.parts.Sheet;
import org.evenaar.ui.internal.parts.SheetTable;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.Icon;
import org.evenaar.validation.Conclusion;
import org.evenaar.validation.Conclusions;
import org.evenaar.validation.CutOffResult;
import org.evenaar.validation.ResponseGroup;
import org.evenaar.validation.ResponseResult;
import org.evenaar.validation.Validation;
import org.evenaar.validation.ValidationPublication;
import org.evenaar.validation.ValidationRows;
import org.evenaar.validation.ValidationWords;

/** The pages of what answers say: the conclusion, items for each group, reliability, cut-offs, who answered and how it was done. */
final class ResponsesPages {

	private final ValidationPublication publication;
	private final ResponseResult result;
	private final ValidationWords words = new ValidationWords(UiLanguage.locale());
	private final ValidationRows notes;

	ResponsesPages(Validation validation) {
		this.publication = ValidationPublication.ofEverything(validation);
		this.result = validation.responses().orElseThrow();
		this.notes = new ValidationRows(publication, words);
	}

	List<PageList.Page> all() {
		List<PageList.Page> pages = new ArrayList<>();
		pages.add(page("result.conclusion", this::conclusion));
		for (ResponseGroup group : result.responses().focal()) {
			long differ = result.items(group).stream().filter(item -> item.verdict().differs()).count();
			pages.add(new PageList.Page(InstrumentTexts.of("result.items", words.group(group)), differ > 0 ? InstrumentTexts.of("result.differ", differ) : "",
					differ > 0 ? Optional.of(Icon.SEVERITY_HIGH) : Optional.empty(), column -> new DifPage(result, publication, group).build(column)));
		}
		pages.add(page("result.reliability", this::reliability));
		if (!result.cutOffs().isEmpty() || !result.areas().isEmpty()) {
			pages.add(page("result.cutOffs", this::cutOffs));
		}
		pages.add(page("result.people", this::people));
		return pages;
	}

	private static PageList.Page page(String key, Consumer<Composite> builder) {
		return new PageList.Page(InstrumentTexts.of(key), "", Optional.empty(), builder);
	}

	private static Prose prose(Composite column, String heading) {
		Prose prose = new Prose(column, "responses.prose", heading);
		Sheet.fill(prose.control());
		return prose.heading(heading);
	}

	private void conclusion(Composite column) {
		Prose prose = prose(column, InstrumentTexts.of("result.conclusion"));
		List<Conclusion> conclusions = Conclusions.of(publication, UiLanguage.locale());
		for (Conclusion conclusion : conclusions) {
			switch (conclusion.kind()) {
			case BASIS -> prose.paragraph(conclusion.text());
			case ITEMS -> prose.item(conclusion.text(), result.differs() ? ColorRole.HIGH : ColorRole.DECIDED);
			case UNDETERMINED, HIDDEN -> prose.item(conclusion.text(), ColorRole.INFO);
			case CAUTION -> prose.muted(conclusion.text());
			case RELIABILITY, CUT_OFF, ACCURACY -> prose.item(conclusion.text(), ColorRole.PAGE);
			case EVIDENCE, AGAINST, ALTERNATIVE, TEXTS -> {
				// What is known without answers stands below.
			}
			}
		}
		prose.heading(InstrumentTexts.of("result.known"));
		for (Conclusion conclusion : conclusions) {
			switch (conclusion.kind()) {
			case EVIDENCE, TEXTS -> prose.item(conclusion.text(), ColorRole.PAGE);
			case AGAINST -> prose.item(conclusion.text(), ColorRole.HIGH);
			case ALTERNATIVE -> prose.item(conclusion.text(), ColorRole.LOW);
			default -> {
				// Said above.
			}
			}
		}
		prose.show();
	}

	/** @param texts how many columns from the left are words; figures stand at the right of their column, but for the last, which is wide */
	static Table table(Composite column, String name, List<String> headings, List<List<String>> rows, int texts) {
		Table table = SheetTable.create(column, "responses.table", name, headings);
		for (int i = texts; i < headings.size() - 1; i++) {
			table.getColumn(i).setAlignment(SWT.RIGHT);
		}
		rows.forEach(row -> new TableItem(table, SWT.NONE).setText(row.toArray(String[]::new)));
		SheetTable.pack(table);
		return table;
	}

	private void reliability(Composite column) {
		prose(column, InstrumentTexts.of("result.reliability")).paragraph(InstrumentTexts.of("result.reliability.text")).show();
		table(column, InstrumentTexts.of("result.reliability"), notes.reliabilityColumns(), result.reliability().stream().map(notes::reliability).toList(), 1);
		Prose says = prose(column, InstrumentTexts.of("result.says"));
		sentences(says, Conclusion.Kind.RELIABILITY);
		says.show();
	}

	private void sentences(Prose prose, Conclusion.Kind kind) {
		Conclusions.of(publication, UiLanguage.locale()).stream().filter(c -> c.kind() == kind).forEach(c -> prose.item(c.text(), ColorRole.PAGE));
	}

	private void cutOffs(Composite column) {
		for (CutOffResult cutOff : result.cutOffs()) {
			String name = InstrumentTexts.of("result.cutOff", UiLanguage.of(cutOff.label()));
			prose(column, name).show();
			table(column, name, notes.cutOffColumns(), cutOff.groups().stream().map(group -> notes.cutOff(cutOff, group)).toList(), 1);
			if (cutOff.groups().getFirst().accuracy().isPresent()) {
				table(column, name, notes.accuracyColumns(), cutOff.groups().stream().map(group -> notes.accuracy(cutOff, group)).toList(), 1);
			}
		}
		if (!result.areas().isEmpty()) {
			prose(column, InstrumentTexts.of("result.areas")).show();
			table(column, InstrumentTexts.of("result.areas"), notes.areaColumns(),
					result.areas().stream().map(area -> notes.area(area, result.responses().reference())).toList(), 1);
		}
		Prose says = prose(column, InstrumentTexts.of("result.says"));
		sentences(says, Conclusion.Kind.CUT_OFF);
		sentences(says, Conclusion.Kind.ACCURACY);
		says.show();
	}

	private void people(Composite column) {
		prose(column, InstrumentTexts.of("result.people")).show();
		table(column, InstrumentTexts.of("result.people"), notes.groupColumns(), result.responses().groups().stream().map(notes::group).toList(), 1);
		Prose method = prose(column, InstrumentTexts.of("result.method"));
		notes.method(result).forEach(note -> method.item(note, ColorRole.PAGE));
		result.responses().remarks().forEach(remark -> method.item(UiLanguage.of(remark), ColorRole.PAGE));
		method.show();
	}
}
