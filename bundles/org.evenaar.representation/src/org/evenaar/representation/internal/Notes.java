package org.evenaar.representation.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.evenaar.population.PopulationDescription;
import org.evenaar.representation.DimensionResult;
import org.evenaar.representation.FitTest;
import org.evenaar.representation.IntersectionResult;
import org.evenaar.representation.Publication;
import org.evenaar.representation.RepresentationOptions;
import org.evenaar.rules.Text;

/** What stands beside the figures in every form that people read: headings, tests, method, sources. */
public record Notes(Publication publication, Words words) {

	/** @return headings of the main table, see {@link GroupCells#main} */
	public List<String> columns() {
		return List.of(words.text("column.group"), words.text("column.n"), words.text("column.share"),
				words.text("column.population"), words.text("column.ratio"),
				words.text("column.interval", words.level(options().level())), words.text("column.verdict"));
	}

	private RepresentationOptions options() {
		return publication.representation().options();
	}

	/** @return how many are unknown, where there are any and it may be said */
	public Optional<String> unknown(DimensionResult dimension) {
		if (publication.unknown(dimension).isEmpty() || dimension.unknown() == 0) {
			return Optional.empty();
		}
		return Optional.of(words.text("row.unknown") + ": " + words.count(publication.unknown(dimension).getAsLong()));
	}

	/** @return the tests of all groups at once, a line each */
	public List<String> tests(DimensionResult dimension) {
		if (!publication.whole(dimension)) {
			return List.of(words.text("tests.hidden"));
		}
		List<String> lines = new ArrayList<>();
		for (FitTest test : dimension.tests()) {
			test.p().toOptional().ifPresent(p -> lines.add(test(test, p)));
		}
		return lines;
	}

	private String test(FitTest test, double p) {
		String line = words.text("test." + test.name(), test.statistic().map(words::figure).toOptional().orElse(""),
				test.df().toOptional().orElse(0), words.p(p).startsWith("<") ? words.p(p) : "= " + words.p(p),
				test.effect().map(words::figure).toOptional().orElse(""), test.df().map(df -> words.count(df)).toOptional().orElse(""));
		return line + ' ' + test.how().in(words.reader());
	}

	public String pairTitle(IntersectionResult pair) {
		return Words.capital(words.text("pair.title", label(pair.first()), label(pair.second())));
	}

	private String label(String dimension) {
		return publication.representation().dimensions().stream().filter(d -> d.id().equals(dimension)).map(DimensionResult::label)
				.findFirst().orElse(new Text(dimension, dimension)).in(words.reader());
	}

	/** @return how the figures were computed, a paragraph each */
	public List<String> method() {
		String low = words.ratio(options().band().low());
		String high = words.ratio(options().band().high());
		List<String> notes = new ArrayList<>();
		notes.add(words.text("method.ratio", low, high));
		notes.add(words.text("method.verdict", words.level(options().level()), low, high));
		notes.add(words.text("method.detectable"));
		notes.add(publication.rule().map(rule -> words.text("method.suppression", rule.threshold() - 1))
				.orElseGet(() -> words.text("method.everything")));
		boolean race = publication.representation().dimensions().stream().anyMatch(d -> d.id().startsWith("race"));
		if (race) {
			notes.add(words.text("method.race"));
		}
		return notes;
	}

	/** @return where the populations come from and on what terms, each once */
	public List<String> sources() {
		Set<String> lines = new LinkedHashSet<>();
		for (DimensionResult dimension : publication.representation().dimensions()) {
			PopulationDescription about = dimension.population().description();
			String licence = about.licence().name().in(words.reader());
			List<String> parts = new ArrayList<>();
			for (Text text : List.of(about.title(), about.period(), about.source(), about.attribution())) {
				if (!text.in(words.reader()).isEmpty()) {
					parts.add(text.in(words.reader()));
				}
			}
			if (!licence.isEmpty()) {
				parts.add(licence);
			}
			if (!about.url().isEmpty()) {
				parts.add(about.url());
			}
			lines.add(String.join("; ", parts));
			Text meaning = about.definitions().getOrDefault(dimension.id(), Text.EMPTY);
			if (!meaning.isEmpty()) {
				lines.add(words.text("source.definition", dimension.label().in(words.reader()), meaning.in(words.reader())));
			}
		}
		return List.copyOf(lines);
	}
}
