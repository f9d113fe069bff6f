package org.evenaar.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.evenaar.instrument.Groups;
import org.evenaar.instrument.InstrumentDocument;
import org.evenaar.instrument.InstrumentNames;
import org.evenaar.model.instrument.Figure;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.InvarianceLevel;
import org.evenaar.model.instrument.ValidationStudy;
import org.evenaar.page.Figures;
import org.evenaar.rules.Text;
import org.evenaar.statistics.Interval;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.accuracy.ShareEstimate;
import org.evenaar.statistics.dif.CommonOddsRatio;
import org.evenaar.statistics.proportion.NewcombeDifference;
import org.evenaar.statistics.reliability.FeldtTest;

/**
 * Rows of tables and lines of notes that every form for people shows: reports and the window. Cells are words in the language of
 * the reader; a figure that the publication hides is the word for hidden. Rows are as long as the columns named with them.
 */
public record ValidationRows(ValidationPublication publication, ValidationWords words) {

	private String none() {
		return words.text("none");
	}

	private String hidden() {
		return words.text("hidden");
	}

	private Figures figures() {
		return words.figures();
	}

	/** @return names of the columns of {@link #group} */
	public List<String> groupColumns() {
		return List.of(words.text("column.group"), words.text("column.complete"), words.text("column.incomplete"));
	}

	/** @return how many of a group took part */
	public List<String> group(ResponseGroup group) {
		String label = group.reference() ? words.text("group.reference", words.group(group)) : words.group(group);
		return List.of(label, publication.people(group).isPresent() ? figures().count(group.people()) : hidden(),
				publication.incomplete(group).isPresent() ? figures().count(group.incomplete()) : hidden());
	}

	/** @return names of the columns of {@link #item} */
	public List<String> itemColumns() {
		return List.of(words.text("column.item"), words.text("column.chiSquare"), words.text("column.pAdjusted"), words.text("column.delta"),
				words.text("column.interval"), words.text("column.class"), words.text("column.logistic"), words.text("column.verdict"));
	}

	/** @return the cells of an item in a group that may be compared */
	public List<String> item(ItemResult item) {
		Optional<MatchedTest> matched = item.matched().toOptional();
		Optional<CommonOddsRatio> odds = matched.flatMap(MatchedTest::odds);
		List<String> cells = new ArrayList<>(List.of(words.of(item.item().label())));
		cells.add(matched.map(test -> figures().figure(test.chiSquare())).orElse(none()));
		cells.add(item.dif().pAdjusted().toOptional().map(p -> figures().p(p)).orElse(none()));
		cells.add(odds.map(CommonOddsRatio::delta).or(() -> matched.flatMap(MatchedTest::effect)).map(d -> figures().figure(d)).orElse(none()));
		cells.add(odds.map(CommonOddsRatio::interval).or(() -> matched.flatMap(MatchedTest::effectInterval)).map(this::interval).orElse(none()));
		cells.add(item.dif().effectClass().toOptional().map(Enum::name).orElse(none()));
		cells.add(item.dif().modelPAdjusted().toOptional().map(p -> figures().p(p)).orElse(none()));
		cells.add(words.verdict(item) + (item.disagree() ? " *" : ""));
		return cells;
	}

	private String interval(Interval interval) {
		return words.text("interval", figures().figure(interval.low()), figures().figure(interval.high()));
	}

	/** @return names of the columns of {@link #reliability} */
	public List<String> reliabilityColumns() {
		return List.of(words.text("column.group"), words.text("column.n"), words.text("column.alpha"), words.text("column.interval"),
				words.text("column.omega"), words.text("column.sem"), words.text("column.feldt"), words.text("column.use"));
	}

	/** @return how reliable the total score is in a group */
	public List<String> reliability(GroupReliability each) {
		String label = each.group().map(words::group).orElse(words.text("everybody"));
		boolean shown = each.group().map(publication::shown).orElse(publication.everybody().isPresent());
		if (!shown) {
			return List.of(label, hidden(), hidden(), hidden(), hidden(), hidden(), hidden(), hidden());
		}
		var alpha = each.scale().alpha().toOptional();
		Optional<FeldtTest> feldt = each.group().filter(publication::compared).flatMap(group -> each.feldt()).flatMap(Result::toOptional);
		return List.of(label, figures().count(each.scale().people()), alpha.map(a -> figures().figure(a.alpha())).orElse(none()),
				alpha.map(a -> interval(a.interval())).orElse(none()),
				each.scale().omega().toOptional().map(omega -> figures().figure(omega.omega())).orElse(none()),
				each.scale().measurementError().toOptional().map(error -> figures().figure(error)).orElse(none()),
				feldt.map(test -> figures().p(test.p())).orElse(none()), words.text("use." + each.scale().use().key()));
	}

	/** @return names of the columns of {@link #cutOff} */
	public List<String> cutOffColumns() {
		return List.of(words.text("column.group"), words.text("column.referred"), words.text("column.interval"), words.text("column.difference"));
	}

	/** @return the share of a group that a cut-off refers */
	public List<String> cutOff(CutOffResult cutOff, CutOffResult.InGroup each) {
		boolean shown = publication.referred(cutOff, each.group());
		boolean compared = shown && publication.referred(cutOff, cutOff.groups().getFirst().group());
		return List.of(words.group(each.group()), share(each.referred(), shown), shareInterval(each.referred(), shown),
				each.difference().isEmpty() ? none() : compared ? points(each.difference().get()) : hidden());
	}

	/** @return names of the columns of {@link #accuracy} */
	public List<String> accuracyColumns() {
		return List.of(words.text("column.group"), words.text("column.sensitivity"), words.text("column.specificity"), words.text("column.ppv"),
				words.text("column.npv"), words.text("column.differences"));
	}

	/** @return how well a cut-off finds people of a group; there has to be a criterion */
	public List<String> accuracy(CutOffResult cutOff, CutOffResult.InGroup each) {
		CutOffResult.Accuracy accuracy = each.accuracy().orElseThrow();
		ResponseGroup reference = cutOff.groups().getFirst().group();
		boolean with = publication.referred(cutOff, each.group(), true);
		boolean without = publication.referred(cutOff, each.group(), false);
		String sensitivity = accuracy.sensitivityDifference().isEmpty() ? none()
				: with && publication.referred(cutOff, reference, true) ? points(accuracy.sensitivityDifference().get()) : hidden();
		String specificity = accuracy.specificityDifference().isEmpty() ? none()
				: without && publication.referred(cutOff, reference, false) ? points(accuracy.specificityDifference().get()) : hidden();
		return List.of(words.group(each.group()), withInterval(accuracy.sensitivity(), with), withInterval(accuracy.specificity(), without),
				withInterval(accuracy.positive(), with && without), withInterval(accuracy.negative(), with && without),
				each.group().reference() ? none() : words.text("differences", sensitivity, specificity));
	}

	/** @return names of the columns of {@link #area} */
	public List<String> areaColumns() {
		return List.of(words.text("column.group"), words.text("column.area"), words.text("column.interval"), words.text("column.areaDifference"));
	}

	/** @return how well the total score tells people of a group apart */
	public List<String> area(AreaResult each, ResponseGroup reference) {
		boolean shown = publication.area(each.group());
		boolean compared = shown && publication.area(reference);
		return List.of(words.group(each.group()), !shown ? hidden() : each.area().toOptional().map(a -> figures().figure(a.area())).orElse(none()),
				!shown ? hidden() : each.area().toOptional().flatMap(a -> a.interval().toOptional()).map(this::interval).orElse(none()),
				each.difference().isEmpty() ? none() : !compared ? hidden() : words.text("areaDifference",
						figures().format("+0.00;-0.00", each.difference().get().difference()), interval(each.difference().get().interval()),
						figures().p(each.difference().get().p())));
	}

	private String share(Result<ShareEstimate> share, boolean shown) {
		return !shown ? hidden() : share.toOptional().map(each -> figures().share(each.share())).orElse(none());
	}

	private String shareInterval(Result<ShareEstimate> share, boolean shown) {
		return !shown ? hidden() : share.toOptional().map(each -> words.text("interval", figures().share(each.interval().low()),
				figures().share(each.interval().high()))).orElse(none());
	}

	private String withInterval(Result<ShareEstimate> share, boolean shown) {
		return !shown ? hidden() : share.computable() ? words.text("withInterval", share(share, true), shareInterval(share, true)) : none();
	}

	private String points(NewcombeDifference difference) {
		return words.text("points", point(difference.difference()), point(difference.interval().low()), point(difference.interval().high()));
	}

	private String point(double share) {
		return figures().format("+0.0;-0.0", share * 100);
	}

	/** @return how the figures were made */
	public List<String> method(ResponseResult result) {
		List<String> notes = new ArrayList<>();
		var settings = result.options().dif();
		notes.add(words.text("method.matching", result.responses().items().size()));
		notes.add(words.text("method.mh"));
		notes.add(words.text("method.logistic"));
		notes.add(words.text("method.verdict", settings.leastPerGroup(), figures().figure(settings.alpha())));
		result.purification().forEach((group, purification) -> notes.add(words.text("method.purified", group,
				purification.flagged().isEmpty() ? none() : words.and(List.copyOf(purification.flagged())), purification.rounds().size())));
		notes.add(words.text("method.reliability"));
		if (!result.cutOffs().isEmpty()) {
			notes.add(words.text("method.cutOff"));
		}
		if (result.responses().criterion()) {
			notes.add(words.text("method.accuracy"));
		}
		if (result.items().stream().anyMatch(ItemResult::disagree)) {
			notes.add(words.text("method.disagree"));
		}
		return notes;
	}

	/** @return the facts of a study in a line: property, rating, groups, people, country, figures */
	public String study(ValidationStudy study) {
		List<String> facts = new ArrayList<>();
		facts.add(words.text("property." + study.getProperty().getLiteral()) + ": " + words.text("rating." + study.getRating().getLiteral()));
		facts.add(words.and(study.getGroups().stream().map(group -> words.of(Groups.shipped().label(group))).toList()));
		if (study.getN() > 0) {
			facts.add("n = " + figures().count(study.getN()));
		}
		add(facts, study.getCountry());
		add(facts, study.getVersion() == null ? "" : words.of(InstrumentNames.of(study.getVersion())));
		add(facts, study.getYear() > 0 ? String.valueOf(study.getYear()) : "");
		if (study.getInvariance() != InvarianceLevel.NOT_TESTED) {
			facts.add(words.text("invariance." + study.getInvariance().getLiteral()));
		}
		study.getFigures().forEach(figure -> facts.add(figure(figure)));
		Text summary = InstrumentNames.text(study.getSummaries());
		String line = String.join("; ", facts) + '.' + (summary.isEmpty() ? "" : ' ' + words.of(summary));
		return study.isVerified() ? line : line + ' ' + words.text("unverified");
	}

	/** @return the item and the language versions that a finding on a text is about, with a colon behind them; empty for other texts */
	public String place(InstrumentFinding found, Instrument instrument) {
		List<String> said = new ArrayList<>();
		InstrumentDocument.item(instrument, found.finding().place().block())
				.ifPresent(item -> said.add(words.text("finding.item", item.getNumber().isBlank() ? item.getId() : item.getNumber())));
		if (instrument.getLanguageVersions().size() > 1 && !found.versions().isEmpty()) {
			said.add(words.and(found.versions().stream().map(words::version).toList()));
		}
		return said.isEmpty() ? "" : words.text("finding.place", ValidationWords.capital(String.join(", ", said)));
	}

	private String figure(Figure figure) {
		String name = figure.getLabel().isBlank() ? words.text("figure." + figure.getKind().getLiteral()) : figure.getLabel();
		String value = name + ' ' + figures().figure(figure.getValue());
		return Double.isNaN(figure.getLow()) || Double.isNaN(figure.getHigh()) ? value
				: value + " (" + interval(new Interval(Math.min(figure.getLow(), figure.getHigh()), Math.max(figure.getLow(), figure.getHigh()))) + ')';
	}

	private static void add(List<String> facts, String fact) {
		if (!fact.isBlank()) {
			facts.add(fact);
		}
	}
}
