package org.evenaar.examples.check;

import java.util.List;
import java.util.regex.Pattern;

import org.evenaar.check.Check;
import org.evenaar.check.CheckContext;
import org.evenaar.check.Finding;
import org.evenaar.check.LocatedPassage;
import org.evenaar.rules.Certainty;
import org.evenaar.rules.Text;

/** Asks for whom a recommendation is meant. */
public final class RecommendationPopulationCheck implements Check {

	private static final Pattern PEOPLE = Pattern
			.compile("\\b(bij|voor|patiënten|mensen|personen|kinderen|vrouwen|mannen|in|for|patients|people|adults)\\b");
	private static final Text REMEDY = new Text("Noem de doelgroep: bij wie, en bij wie niet.",
			"Name the population: whom it is for, and whom it is not for.");

	@Override
	public List<Finding> run(CheckContext context) {
		return context.passages().stream()
				.filter(p -> p.passage().section().equals("recommendation") && p.passage().text().endsWith("."))
				.filter(p -> !PEOPLE.matcher(p.passage().text()).find()).map(p -> finding(context, p)).toList();
	}

	private static Finding finding(CheckContext context, LocatedPassage located) {
		String text = located.passage().text();
		int firstWord = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
		return context.finding(located.place(0, firstWord, 0, text.length()), Certainty.LOW,
				context.descriptor().description(), List.of(REMEDY));
	}
}
