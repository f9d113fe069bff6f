package org.evenaar.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.evenaar.population.PopulationDescription;
import org.evenaar.population.PopulationDescriptor;
import org.evenaar.population.PopulationException;
import org.evenaar.population.Populations;
import org.evenaar.population.ReferencePopulation;
import org.evenaar.population.coding.AgeRange;
import org.evenaar.population.coding.OriginDefinition;
import org.evenaar.rules.Text;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows everything about one population: where it comes from, on what terms, whom it counts, and its groups. */
@Command(name = "show")
final class PopulationsShowCommand implements Callable<Integer> {

	private static final int MOST_GROUPS = 30;

	private final Session session;

	@Parameters(arity = "1", paramLabel = "ID", descriptionKey = "id")
	private String id;

	@Mixin
	private Commands.Common common;

	PopulationsShowCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		common.require();
		Populations populations = session.services().populations();
		try {
			show(populations.open(id, session.surroundings().folder()).population());
			return ExitCode.CLEAN;
		} catch (PopulationException e) {
			List<String> ids = populations.all().stream().map(PopulationDescriptor::id).toList();
			throw new UsageException(Values.withMeant(e.sentence(), Suggestions.nearest(id, ids)));
		}
	}

	private void show(ReferencePopulation population) {
		Page page = new Page(session.surroundings().out(), session.surroundings().width());
		PopulationDescription about = population.description();
		Locale reader = session.language();
		page.title(population.id());
		page.line(about.title().in(reader));
		fact(page, "populations.place", about.place());
		fact(page, "populations.period", about.period());
		fact(page, "populations.source", about.source());
		fact(page, "populations.licence", about.licence().name());
		fact(page, "populations.attribution", about.attribution());
		fact(page, "populations.figures", about.figures().text());
		if (!about.url().isEmpty()) {
			page.line(about.url());
		}
		if (about.provisional()) {
			page.line(session.text("populations.provisional"));
		}
		if (!about.ages().equals(AgeRange.ALL)) {
			fact(page, "populations.ages", about.ages().text());
		}
		for (String dimension : population.dimensions()) {
			page.heading(session.text("populations.dimension", population.label(dimension), dimension));
			groups(population, dimension).forEach(page::item);
			definition(about, dimension, page);
		}
		if (!about.remarks().isEmpty()) {
			page.heading(session.text("populations.remarks"));
			about.remarks().forEach(remark -> page.item(remark.in(reader)));
		}
	}

	private void definition(PopulationDescription about, String dimension, Page page) {
		Text meaning = about.definitions().getOrDefault(dimension, Text.EMPTY);
		if (!meaning.isEmpty()) {
			page.paragraph(meaning.in(session.language()));
			return;
		}
		for (OriginDefinition definition : OriginDefinition.values()) {
			if (definition.dimension().equals(dimension) && about.classifications().containsKey(dimension)) {
				page.paragraph(definition.title().in(session.language()) + ". " + definition.text().in(session.language()));
			}
		}
	}

	/** With shares where the table allows to take them. */
	private List<String> groups(ReferencePopulation population, String dimension) {
		List<String> lines = new ArrayList<>();
		try {
			for (Map.Entry<String, Double> share : population.shares(dimension).entrySet()) {
				lines.add(session.text("populations.group", population.label(dimension, share.getKey()), share.getKey(), share.getValue() * 100));
			}
		} catch (PopulationException e) {
			population.categories(dimension).forEach(category -> lines
					.add(session.text("populations.groupOnly", population.label(dimension, category), category)));
		}
		int more = lines.size() - MOST_GROUPS;
		return more <= 0 ? lines
				: java.util.stream.Stream.concat(lines.stream().limit(MOST_GROUPS), java.util.stream.Stream.of(session.text("populations.more", more)))
						.toList();
	}

	private void fact(Page page, String key, Text value) {
		if (!value.in(session.language()).isEmpty()) {
			page.line(session.text(key, value));
		}
	}
}
