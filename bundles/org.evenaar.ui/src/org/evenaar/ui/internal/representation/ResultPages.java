package org.evenaar.ui.internal.representation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.evenaar.dataset.ImportReport;
import org.evenaar.population.PopulationException;
import org.evenaar.representation.Conclusion;
import org.evenaar.representation.Conclusion.Kind;
import org.evenaar.representation.Conclusions;
import org.evenaar.representation.DimensionResult;
import org.evenaar.representation.GroupResult;
import org.evenaar.representation.IntersectionResult;
import org.evenaar.representation.Publication;
import org.evenaar.representation.Representation;
import org.evenaar.representation.RepresentationWords;
import org.evenaar.ui.internal.parts.PageList;
import org.evenaar.ui.internal.parts.Prose;
import org.evenaar.ui.internal.parts.Sheet;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.Icon;

/** The pages of a result: the conclusion, each characteristic, pairs of them, the data, and sources. */
final class ResultPages {

	/**
	 * A page and what is copied from it.
	 *
	 * @param table the groups it shows; empty where it has no table
	 */
	record Page(PageList.Page page, Optional<List<GroupResult>> table) {
	}

	/** What the pages of the characteristics say, and the conclusion leaves out. */
	private static final Set<Kind> DETAILS = Set.of(Kind.DISTANCE, Kind.SUBGROUPS, Kind.CAUTION);

	private final ComparisonResult result;
	private final Publication everything;
	private final Representation representation;
	private final RepresentationWords words = new RepresentationWords(UiLanguage.locale());
	private final List<Conclusion> conclusions;

	ResultPages(ComparisonResult result) {
		this.result = result;
		this.everything = result.everything();
		this.representation = result.representation();
		this.conclusions = Conclusions.of(everything, UiLanguage.locale());
	}

	List<Page> all() {
		List<Page> pages = new ArrayList<>();
		pages.add(plain(ComparisonTexts.of("page.conclusion"), "", this::conclusion));
		for (DimensionResult dimension : representation.dimensions()) {
			pages.add(page(brief(dimension.label().in(words.reader())), dimension.groups(), column -> dimension(column, dimension)));
		}
		for (IntersectionResult pair : representation.intersections()) {
			String second = brief(dimension(pair.second()).label().in(words.reader())).toLowerCase(UiLanguage.locale());
			pages.add(page(brief(dimension(pair.first()).label().in(words.reader())) + " \u00d7 " + second, pair.groups(),
					column -> pair(column, pair)));
		}
		pages.add(plain(ComparisonTexts.of("page.data"), dataNotice(), this::data));
		pages.add(plain(ComparisonTexts.of("page.sources"), "", this::sources));
		return pages;
	}

	private static Page plain(String title, String notice, Consumer<Composite> builder) {
		return new Page(new PageList.Page(title, notice, Optional.empty(), builder), Optional.empty());
	}

	private static Page page(String title, List<GroupResult> groups, Consumer<Composite> builder) {
		Optional<Icon> under = groups.stream().anyMatch(GroupResult::clearlyUnder) ? Optional.of(Shape.UNDER.icon()) : Optional.empty();
		return new Page(new PageList.Page(title, notice(groups), under, builder), Optional.of(groups));
	}

	private static String capital(String word) {
		return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(UiLanguage.locale()) + word.substring(1);
	}

	/** Without what stands between brackets: which classification it is, the page itself says. */
	static String brief(String label) {
		return capital(label.replaceFirst("\\s*\\(.*\\)$", ""));
	}

	private static String notice(List<GroupResult> groups) {
		long few = groups.stream().filter(GroupResult::clearlyUnder).count();
		return few > 0 ? ComparisonTexts.of("page.few", few) : "";
	}

	private String dataNotice() {
		long kinds = representation.dataset().report().remarks().size();
		return kinds > 0 ? ComparisonTexts.of("page.remarks", kinds) : "";
	}

	private void conclusion(Composite column) {
		Prose prose = prose(column, "comparison.conclusion", "page.conclusion");
		Optional<String> before = Optional.of("");
		for (Conclusion conclusion : conclusions) {
			if (conclusion.dimension().isPresent() && !conclusion.dimension().equals(before)) {
				prose.heading(label(conclusion.dimension().get()));
			} else if (conclusion.kind() == Kind.INTERSECTION && before.isPresent() && !before.get().isEmpty()) {
				prose.heading(ComparisonTexts.of("page.pairs"));
			}
			before = conclusion.dimension();
			if (!DETAILS.contains(conclusion.kind())) {
				add(prose, conclusion);
			}
		}
		prose.show();
	}

	private String label(String dimension) {
		return capital(representation.dimensions().stream().filter(d -> d.id().equals(dimension)).map(d -> d.label().in(words.reader())).findFirst()
				.orElse(dimension));
	}

	private static void add(Prose prose, Conclusion conclusion) {
		switch (conclusion.kind()) {
		case BASIS, WEIGHTS -> prose.paragraph(conclusion.text());
		case REFERENCE, ASSUMPTIONS -> prose.muted(conclusion.text());
		case UNDER, ABSENT -> prose.item(conclusion.text(), ColorRole.HIGH);
		case OVER -> prose.item(conclusion.text(), ColorRole.LOW);
		case ADEQUATE -> prose.item(conclusion.text(), ColorRole.DECIDED);
		case UNDETERMINED, OUTSIDE, HIDDEN -> prose.item(conclusion.text(), ColorRole.INFO);
		default -> prose.item(conclusion.text(), ColorRole.PAGE);
		}
	}

	private static Prose prose(Composite column, String id, String name) {
		Prose prose = new Prose(column, id, ComparisonTexts.of(name));
		Sheet.fill(prose.control());
		return prose;
	}

	private void dimension(Composite column, DimensionResult dimension) {
		String label = capital(dimension.label().in(words.reader()));
		Prose head = prose(column, "comparison.dimension", "page.conclusion");
		head.heading(label);
		conclusions.stream().filter(c -> c.dimension().filter(dimension.id()::equals).isPresent() && c.kind() == Kind.REFERENCE)
				.forEach(c -> add(head, c));
		head.show();
		RatioCanvas chart = new RatioCanvas(column, RatioChart.of(everything, dimension, words), words, ComparisonTexts.of("page.chart", label));
		Sheet.fill(chart);
		Table table = ResultTables.groups(column, everything, dimension.groups(), words, ComparisonTexts.of("page.table", label));
		table.setToolTipText(ComparisonTexts.of("page.tableHint"));
		Prose says = prose(column, "comparison.says", "page.says");
		says.heading(ComparisonTexts.of("page.says"));
		Set<Kind> later = Set.of(Kind.SUBGROUPS, Kind.CAUTION);
		conclusions.stream().filter(c -> c.dimension().filter(dimension.id()::equals).isPresent() && c.kind() != Kind.REFERENCE
				&& !later.contains(c.kind())).forEach(c -> add(says, c));
		says.heading(ComparisonTexts.of("page.carries"));
		conclusions.stream().filter(c -> c.dimension().filter(dimension.id()::equals).isPresent() && later.contains(c.kind())).forEach(c -> add(says, c));
		words.tests(everything, dimension).forEach(test -> says.item(test, ColorRole.PAGE));
		says.show();
	}

	private void pair(Composite column, IntersectionResult pair) {
		Prose head = prose(column, "comparison.dimension", "page.conclusion");
		String title = words.pairTitle(everything, pair);
		head.heading(title);
		int place = representation.intersections().indexOf(pair);
		List<Conclusion> sentences = conclusions.stream().filter(c -> c.kind() == Kind.INTERSECTION).toList();
		if (place < sentences.size()) {
			head.paragraph(sentences.get(place).text());
		}
		pair.remarks().forEach(remark -> head.item(UiLanguage.of(remark), ColorRole.PAGE));
		head.muted(ComparisonTexts.of("page.heatHint"));
		head.show();
		DimensionResult first = dimension(pair.first());
		DimensionResult second = dimension(pair.second());
		ResultTables.heat(column, HeatMap.of(pair, first, second, words), ComparisonTexts.of("page.heat", title));
		Prose figures = prose(column, "comparison.figures", "page.figures");
		figures.heading(ComparisonTexts.of("page.figures")).show();
		ResultTables.groups(column, everything, pair.groups(), words, ComparisonTexts.of("page.table", title));
	}

	private DimensionResult dimension(String id) {
		return representation.dimensions().stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow();
	}

	private void data(Composite column) {
		ImportReport report = representation.dataset().report();
		Prose prose = prose(column, "comparison.data", "page.data");
		prose.heading(ComparisonTexts.of("page.data"));
		prose.paragraph(ComparisonTexts.of("data.rows", words.count(report.rowsRead()), words.count(report.counted()), representation.dataset().name()));
		result.comparison().data().file().ifPresent(file -> prose.muted(file.toString()));
		result.comparison().ages().ifPresent(ages -> prose.paragraph(ComparisonTexts.of("data.ages", UiLanguage.of(ages.text()))));
		result.comparison().patients().ifPresent(p -> prose.paragraph(ComparisonTexts.of("data.patients", p.name(), p.source())));
		if (report.remarks().isEmpty()) {
			prose.paragraph(ComparisonTexts.of("data.fine"));
		}
		for (ImportReport.Remark remark : report.remarks()) {
			String lines = remark.lines().isEmpty() ? "" : " " + ComparisonTexts.of("data.lines",
					String.join(", ", remark.lines().stream().map(String::valueOf).toList()));
			prose.item(UiLanguage.of(remark.text()) + lines, ColorRole.PAGE);
		}
		report.unmapped().forEach((name, unmapped) -> prose.item(ComparisonTexts.of("data.unmapped", name,
				String.join("; ", unmapped.values().entrySet().stream().limit(20).map(e -> e.getKey() + " (" + words.count(e.getValue()) + ")").toList())),
				ColorRole.PAGE));
		hidden(prose);
		prose.show();
	}

	/** What a report would leave out. */
	private void hidden(Prose prose) {
		prose.heading(ComparisonTexts.of("data.hidden"));
		long threshold = result.comparison().threshold();
		if (threshold <= 1) {
			prose.paragraph(ComparisonTexts.of("data.hidesNothing"));
			return;
		}
		try {
			Publication published = result.published();
			Set<String> hidden = new LinkedHashSet<>();
			representation.groups().filter(g -> published.hidden(g.pattern())).forEach(g -> hidden.add(UiLanguage.of(g.label())));
			prose.paragraph(hidden.isEmpty() ? ComparisonTexts.of("data.hidesNone", threshold)
					: ComparisonTexts.of("data.hides", threshold, String.join("; ", hidden)));
		} catch (PopulationException e) {
			prose.paragraph(UiLanguage.of(e.sentence()));
		}
	}

	private void sources(Composite column) {
		Prose prose = prose(column, "comparison.sources", "page.sources");
		prose.heading(ComparisonTexts.of("page.populations"));
		words.sources(everything).forEach(line -> prose.item(line, ColorRole.PAGE));
		Set<String> remarks = new LinkedHashSet<>();
		representation.dimensions().forEach(d -> d.population().description().remarks().forEach(r -> remarks.add(UiLanguage.of(r))));
		remarks.forEach(remark -> prose.item(remark, ColorRole.PAGE));
		prose.heading(ComparisonTexts.of("page.method"));
		words.method(everything).forEach(line -> prose.item(line, ColorRole.PAGE));
		prose.show();
	}
}
