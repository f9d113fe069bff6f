package org.evenaar.ui.internal.instruments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.evenaar.ui.internal.parts.Prose;
import org.evenaar.ui.internal.parts.Sheet;
import org.evenaar.ui.internal.parts.SheetTable;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;
import org.evenaar.ui.internal.theme.EvenaarIcons;
import org.evenaar.ui.internal.theme.Icon;
import org.evenaar.validation.ItemCurve;
import org.evenaar.validation.ItemResult;
import org.evenaar.validation.MatchedTest;
import org.evenaar.validation.ResponseGroup;
import org.evenaar.validation.ResponseResult;
import org.evenaar.validation.ValidationPublication;
import org.evenaar.validation.ValidationRows;
import org.evenaar.validation.ValidationWords;

/** The items in one group: a table that can be sorted, and the plot of the item that is chosen in it. */
final class DifPage {

	private static final int VERDICT = 7;
	/** Figures come into sight too; the whole verdict stands above the plot. */
	private static final int WIDEST = 270;
	private static final int NARROWEST = 110;

	private final ResponseResult result;
	private final ValidationPublication publication;
	private final ResponseGroup group;
	private final ValidationWords words = new ValidationWords(UiLanguage.locale());
	private final List<ItemResult> shown;
	private Table table;
	private CharacteristicPlot plot;
	private int sorted = -1;

	DifPage(ResponseResult result, ValidationPublication publication, ResponseGroup group) {
		this.result = result;
		this.publication = publication;
		this.group = group;
		this.shown = new ArrayList<>(result.items(group));
	}

	void build(Composite column) {
		String title = InstrumentTexts.of("dif.title", words.group(group), words.group(result.responses().reference()));
		Prose head = new Prose(column, "responses.prose", title);
		Sheet.fill(head.control());
		head.heading(title).muted(InstrumentTexts.of("dif.text")).show();
		plot = new CharacteristicPlot(column, plot(first()));
		Sheet.fill(plot);
		table = SheetTable.create(column, "responses.dif", title, new ValidationRows(publication, words).itemColumns());
		for (int i = 0; i < table.getColumnCount(); i++) {
			TableColumn each = table.getColumn(i);
			int index = i;
			each.setAlignment(i > 0 && i < VERDICT ? SWT.RIGHT : SWT.LEFT);
			each.addListener(SWT.Selection, event -> sort(index));
		}
		fill();
		// The verdict stands beside the item, where it is seen in a narrow window too.
		table.setColumnOrder(new int[] { 0, VERDICT, 1, 2, 3, 4, 5, 6 });
		SheetTable.pack(table);
		int item = Math.min(WIDEST, table.getColumn(0).getWidth());
		int verdict = Math.min(WIDEST, table.getColumn(VERDICT).getWidth());
		table.addListener(SWT.Resize, event -> words(item, verdict));
		words(item, verdict);
		table.setToolTipText(InstrumentTexts.of("dif.tip"));
		table.addListener(SWT.Selection, event -> plot.show(plot(shown.get(Math.max(0, table.getSelectionIndex())))));
		EvenaarColors.whenChanged(table, this::look);
		table.select(shown.indexOf(first()));
	}

	/** Where there is little room, the columns of words give way to the figures. */
	private void words(int item, int verdict) {
		int figures = 0;
		for (int i = 1; i < VERDICT; i++) {
			figures += table.getColumn(i).getWidth();
		}
		int room = table.getClientArea().width - figures;
		double share = room <= 0 ? 1 : Math.min(1, (double) room / (item + verdict));
		table.getColumn(0).setWidth(Math.max(Math.min(NARROWEST, item), (int) (item * share)));
		table.getColumn(VERDICT).setWidth(Math.max(Math.min(NARROWEST, verdict), (int) (verdict * share)));
	}

	/** The item that people want to see first: the one that differs most. */
	private ItemResult first() {
		return shown.stream().max(Comparator.comparingInt(DifPage::weight).thenComparingDouble(DifPage::difference)).orElseThrow();
	}

	private static int weight(ItemResult item) {
		return switch (item.verdict()) {
		case LARGE -> 3;
		case MODERATE -> 2;
		case UNDETERMINED -> 1;
		case NEGLIGIBLE -> 0;
		};
	}

	private static double difference(ItemResult item) {
		return item.matched().toOptional().map(MatchedTest::difference).map(Math::abs).orElse(0.0);
	}

	private void fill() {
		ValidationRows notes = new ValidationRows(publication, words);
		table.setRedraw(false);
		table.removeAll();
		shown.forEach(item -> new TableItem(table, SWT.NONE).setText(notes.item(item).toArray(String[]::new)));
		look();
		table.setRedraw(true);
	}

	private void look() {
		for (int i = 0; i < shown.size(); i++) {
			table.getItem(i).setImage(VERDICT, EvenaarIcons.image(icon(shown.get(i))));
			table.getItem(i).setForeground(VERDICT, EvenaarColors.foreground(role(shown.get(i))));
		}
	}

	private static Icon icon(ItemResult item) {
		return switch (item.verdict()) {
		case LARGE -> Icon.SEVERITY_HIGH;
		case MODERATE -> Icon.SEVERITY_MEDIUM;
		case NEGLIGIBLE -> Icon.SHARE_ADEQUATE;
		case UNDETERMINED -> Icon.SHARE_OPEN;
		};
	}

	private static ColorRole role(ItemResult item) {
		return switch (item.verdict()) {
		case LARGE -> ColorRole.HIGH;
		case MODERATE -> ColorRole.MEDIUM;
		case NEGLIGIBLE -> ColorRole.DECIDED;
		case UNDETERMINED -> ColorRole.INFO;
		};
	}

	/** By a column; once more turns the order round. */
	void sort(int column) {
		ItemResult chosen = shown.get(Math.max(0, table.getSelectionIndex()));
		boolean again = sorted == column;
		Comparator<ItemResult> order = order(column);
		shown.sort(again ? order.reversed() : order);
		sorted = again ? -1 : column;
		fill();
		table.setSortColumn(table.getColumn(column));
		table.setSortDirection(again ? SWT.DOWN : SWT.UP);
		table.select(shown.indexOf(chosen));
	}

	private Comparator<ItemResult> order(int column) {
		List<ItemResult> printed = result.items(group);
		Comparator<ItemResult> asPrinted = Comparator.comparingInt(printed::indexOf);
		return switch (column) {
		case 1 -> by(item -> item.matched().toOptional().map(MatchedTest::chiSquare).orElse(-1.0)).reversed().thenComparing(asPrinted);
		case 2 -> by(item -> item.dif().pAdjusted().toOptional().orElse(2.0)).thenComparing(asPrinted);
		case 3, 4 -> by(DifPage::difference).reversed().thenComparing(asPrinted);
		case 5 -> Comparator.<ItemResult, String>comparing(item -> item.dif().effectClass().toOptional().map(Enum::name).orElse("")).reversed()
				.thenComparing(asPrinted);
		case 6 -> by(item -> item.dif().modelPAdjusted().toOptional().orElse(2.0)).thenComparing(asPrinted);
		case VERDICT -> Comparator.comparingInt(DifPage::weight).reversed().thenComparing(asPrinted);
		default -> asPrinted;
		};
	}

	private static Comparator<ItemResult> by(ToDoubleFunction<ItemResult> value) {
		return Comparator.comparingDouble(value);
	}

	/** @return the curves of the reference and of this group, as they stand in the report */
	private PlotModel plot(ItemResult item) {
		return plot(publication, result, item, List.of(result.responses().reference(), group), words);
	}

	static PlotModel plot(ValidationPublication publication, ResponseResult result, ItemResult item, List<ResponseGroup> groups, ValidationWords words) {
		List<PlotModel.Series> series = new ArrayList<>();
		for (ResponseGroup each : groups) {
			ItemCurve curve = publication.curve(item.item(), each);
			series.add(new PlotModel.Series(words.group(each), curve.points().stream()
					.map(p -> new PlotModel.Point(p.score(), p.mean(), p.interval().low(), p.interval().high())).toList()));
		}
		return new PlotModel(words.of(item.item().label()), InstrumentTexts.of("plot.across"), InstrumentTexts.of("plot.up", words.of(item.item().label()), words.verdict(item)),
				new PlotModel.Range(result.responses().leastScore(), result.responses().mostScore()), series);
	}
}
