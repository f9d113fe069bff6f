package org.evenaar.validation.render;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.evenaar.statistics.Interval;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.accuracy.CutOff;
import org.evenaar.statistics.accuracy.ShareEstimate;
import org.evenaar.statistics.dif.CommonOddsRatio;
import org.evenaar.statistics.dif.GroupCoefficient;
import org.evenaar.statistics.dif.ModelStep;
import org.evenaar.statistics.dif.Purification;
import org.evenaar.statistics.proportion.NewcombeDifference;
import org.evenaar.statistics.reliability.CronbachAlpha;
import org.evenaar.statistics.reliability.FeldtTest;
import org.evenaar.statistics.reliability.OneFactorModel;
import org.evenaar.validation.AreaResult;
import org.evenaar.validation.CutOffResult;
import org.evenaar.validation.GroupReliability;
import org.evenaar.validation.ItemResult;
import org.evenaar.validation.ItemVerdict.Why;
import org.evenaar.validation.MatchedTest;
import org.evenaar.validation.RegressionTest;
import org.evenaar.validation.ResponseGroup;
import org.evenaar.validation.ResponseResult;
import org.evenaar.validation.Responses;
import org.evenaar.validation.ValidationPublication;

/** What answers show, as JSON. Without answers the lists are empty. */
record JsonResponses(ValidationPublication publication, Locale reader, JsonOut json) {

	void write() throws IOException {
		Optional<ResponseResult> result = publication.validation().responses();
		if (result.isPresent()) {
			settings(result.get());
			json.array("groups", result.get().responses().groups(), this::group);
		} else {
			json.array("groups", List.<ResponseGroup>of(), this::group);
		}
		json.array("items", result.map(ResponseResult::items).orElse(List.of()), this::item);
		json.array("reliability", result.map(ResponseResult::reliability).orElse(List.of()), this::reliability);
		json.array("cutOffs", result.map(ResponseResult::cutOffs).orElse(List.of()), this::cutOff);
		json.array("areas", result.map(ResponseResult::areas).orElse(List.of()), this::area);
		json.bool("suppressed", publication.suppressed());
	}

	private void settings(ResponseResult result) throws IOException {
		Responses responses = result.responses();
		json.object("responses", () -> {
			json.text("file", responses.file());
			json.text("groupColumn", responses.column());
			json.text("reference", responses.reference().value());
			json.text("scale", responses.scale().map(scale -> scale.getId()));
			json.bool("criterion", responses.criterion());
			json.figure("level", Optional.of(result.options().dif().level()));
			json.figure("alpha", Optional.of(result.options().dif().alpha()));
			json.text("adjustment", result.options().dif().adjustment().name().toLowerCase(Locale.ROOT));
			json.number("minimumGroup", result.options().dif().leastPerGroup());
			json.array("purification", result.options().purify() ? result.purification().entrySet().stream()
					.sorted(Map.Entry.comparingByKey()).toList() : List.of(), this::purification);
			json.texts("remarks", responses.remarks().stream().map(remark -> remark.in(reader)).toList());
		});
	}

	private void purification(Map.Entry<String, Purification> entry) throws IOException {
		json.text("group", entry.getKey());
		json.texts("leftOut", List.copyOf(entry.getValue().flagged()));
		json.number("rounds", entry.getValue().rounds().size());
		json.bool("stable", entry.getValue().stable());
	}

	private void group(ResponseGroup group) throws IOException {
		json.text("value", group.value());
		json.text("label", group.label().in(reader));
		json.text("group", group.group());
		json.bool("reference", group.reference());
		json.number("n", publication.people(group));
		json.number("incomplete", publication.incomplete(group));
	}

	private void item(ItemResult item) throws IOException {
		boolean shown = publication.compared(item.group());
		json.text("item", item.item().id());
		json.text("label", item.item().label().in(reader));
		json.text("column", item.item().column());
		json.text("group", item.group().value());
		json.number("categories", item.item().scored().categories());
		json.object("mh", () -> matched(item, shown));
		json.object("logistic", () -> regression(item, shown));
		json.text("verdict", shown ? Optional.of(item.verdict().key()) : Optional.empty());
		json.text("why", shown && item.why() != Why.NOTHING ? Optional.of(item.why().key()) : Optional.empty());
		json.bool("disagree", shown && item.disagree());
	}

	private void matched(ItemResult item, boolean shown) throws IOException {
		Optional<MatchedTest> test = shown ? item.matched().toOptional() : Optional.empty();
		Optional<CommonOddsRatio> odds = test.flatMap(MatchedTest::odds);
		json.text("method", test.map(MatchedTest::method));
		json.figure("chiSquare", test.map(MatchedTest::chiSquare));
		json.figure("p", test.map(MatchedTest::p));
		json.figure("pAdjusted", shown ? item.dif().pAdjusted().toOptional() : Optional.empty());
		json.figure("alpha", odds.map(CommonOddsRatio::alpha));
		json.figure("delta", odds.map(CommonOddsRatio::delta));
		json.figure("deltaStandardError", odds.map(CommonOddsRatio::standardError));
		interval("deltaLow", "deltaHigh", odds.map(CommonOddsRatio::interval));
		json.figure("difference", test.map(MatchedTest::difference));
		json.figure("effect", test.flatMap(MatchedTest::effect));
		interval("effectLow", "effectHigh", test.flatMap(MatchedTest::effectInterval));
		json.text("ets", shown ? item.dif().effectClass().toOptional().map(Enum::name) : Optional.empty());
	}

	private void regression(ItemResult item, boolean shown) throws IOException {
		Optional<RegressionTest> test = shown ? item.regression().toOptional() : Optional.empty();
		Optional<ModelStep> both = test.flatMap(each -> each.both().toOptional());
		json.text("method", test.map(RegressionTest::method));
		json.figure("chiSquare", both.map(ModelStep::chiSquare));
		json.figure("p", both.map(ModelStep::p));
		json.figure("pAdjusted", shown ? item.dif().modelPAdjusted().toOptional() : Optional.empty());
		step("uniform", test.flatMap(each -> each.uniform().toOptional()));
		step("nonUniform", test.flatMap(each -> each.nonUniform().toOptional()));
		json.figure("deltaR2", both.map(step -> step.change().nagelkerke()));
		json.figure("deltaMcFadden", both.map(step -> step.change().mcFadden()));
		json.text("zumboThomas", both.map(step -> step.zumboThomas().name()));
		json.text("jodoinGierl", both.map(step -> step.jodoinGierl().name()));
		json.figure("coefficient", test.flatMap(RegressionTest::group).map(GroupCoefficient::coefficient));
		json.figure("oddsRatio", test.flatMap(RegressionTest::group).map(GroupCoefficient::oddsRatio));
	}

	private void step(String name, Optional<ModelStep> step) throws IOException {
		json.object(name, () -> {
			json.figure("chiSquare", step.map(ModelStep::chiSquare));
			json.figure("p", step.map(ModelStep::p));
		});
	}

	private void interval(String low, String high, Optional<Interval> interval) throws IOException {
		json.figure(low, interval.map(Interval::low));
		json.figure(high, interval.map(Interval::high));
	}

	private void reliability(GroupReliability reliability) throws IOException {
		boolean shown = reliability.group().map(publication::shown).orElse(publication.everybody().isPresent());
		Optional<CronbachAlpha> alpha = shown ? reliability.scale().alpha().toOptional() : Optional.empty();
		Optional<OneFactorModel> omega = shown ? reliability.scale().omega().toOptional() : Optional.empty();
		Optional<FeldtTest> feldt = reliability.group().isPresent() && publication.compared(reliability.group().get())
				? reliability.feldt().flatMap(Result::toOptional) : Optional.empty();
		json.text("group", reliability.id());
		json.bool("everybody", reliability.group().isEmpty());
		json.number("n", reliability.group().map(publication::people).orElse(publication.everybody()));
		json.figure("alpha", alpha.map(CronbachAlpha::alpha));
		interval("low", "high", alpha.map(CronbachAlpha::interval));
		json.figure("omega", omega.map(OneFactorModel::omega));
		interval("omegaLow", "omegaHigh", omega.map(OneFactorModel::interval));
		json.figure("sem", shown ? reliability.scale().measurementError().toOptional() : Optional.empty());
		json.text("use", shown ? Optional.of(reliability.scale().use().key()) : Optional.empty());
		json.figure("feldtW", feldt.map(FeldtTest::w));
		json.number("feldtDf1", feldt.map(test -> OptionalLong.of(test.numerator())).orElse(OptionalLong.empty()));
		json.number("feldtDf2", feldt.map(test -> OptionalLong.of(test.denominator())).orElse(OptionalLong.empty()));
		json.figure("feldtP", feldt.map(FeldtTest::p));
		json.figure("feldtPAdjusted", feldt.isPresent() && publication.adjusted() ? reliability.pAdjusted() : Optional.empty());
		json.figure("feldtPOtherOrder", feldt.map(test -> test.otherOrder().p()));
	}

	private void cutOff(CutOffResult cutOff) throws IOException {
		json.text("id", cutOff.id());
		json.text("label", cutOff.label().in(reader));
		json.figure("value", Optional.of(cutOff.cutOff().value()));
		json.text("direction", cutOff.cutOff().direction() == CutOff.Direction.HIGHER ? "at-least" : "at-most");
		json.array("groups", cutOff.groups(), group -> inGroup(cutOff, group));
	}

	private void inGroup(CutOffResult cutOff, CutOffResult.InGroup group) throws IOException {
		boolean shown = publication.referred(cutOff, group.group());
		ResponseGroup reference = cutOff.groups().getFirst().group();
		json.text("group", group.group().value());
		share("share", group.referred(), shown);
		difference(group.difference(), shown && publication.referred(cutOff, reference));
		if (group.accuracy().isPresent()) {
			CutOffResult.Accuracy accuracy = group.accuracy().get();
			boolean with = publication.referred(cutOff, group.group(), true);
			boolean without = publication.referred(cutOff, group.group(), false);
			estimate("sensitivity", accuracy.sensitivity(), with);
			estimate("specificity", accuracy.specificity(), without);
			estimate("ppv", accuracy.positive(), with && without);
			estimate("npv", accuracy.negative(), with && without);
			json.object("sensitivityDifference",
					() -> difference(accuracy.sensitivityDifference(), with && publication.referred(cutOff, reference, true)));
			json.object("specificityDifference",
					() -> difference(accuracy.specificityDifference(), without && publication.referred(cutOff, reference, false)));
		}
	}

	private void estimate(String name, Result<ShareEstimate> estimate, boolean shown) throws IOException {
		json.object(name, () -> share("value", estimate, shown));
	}

	private void share(String name, Result<ShareEstimate> estimate, boolean shown) throws IOException {
		Optional<ShareEstimate> share = shown ? estimate.toOptional() : Optional.empty();
		json.figure(name, share.map(ShareEstimate::share));
		interval("low", "high", share.map(ShareEstimate::interval));
	}

	private void difference(Optional<NewcombeDifference> difference, boolean shown) throws IOException {
		Optional<NewcombeDifference> told = difference.filter(each -> shown);
		json.figure("difference", told.map(NewcombeDifference::difference));
		interval("differenceLow", "differenceHigh", told.map(NewcombeDifference::interval));
	}

	private void area(AreaResult area) throws IOException {
		boolean shown = publication.area(area.group());
		boolean compared = shown && publication.area(publication.validation().responses().orElseThrow().responses().reference());
		json.text("group", area.group().value());
		json.figure("auc", shown ? area.area().toOptional().map(each -> each.area()) : Optional.empty());
		interval("low", "high", shown ? area.area().toOptional().flatMap(each -> each.interval().toOptional()) : Optional.empty());
		json.figure("difference", area.difference().filter(each -> compared).map(each -> each.difference()));
		interval("differenceLow", "differenceHigh", area.difference().filter(each -> compared).map(each -> each.interval()));
		json.figure("p", area.difference().filter(each -> compared).map(each -> each.p()));
		json.figure("pAdjusted", area.pAdjusted().filter(each -> compared && publication.adjusted()));
	}
}
