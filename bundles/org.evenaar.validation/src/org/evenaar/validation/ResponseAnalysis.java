package org.evenaar.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.evenaar.instrument.InstrumentNames;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.Scale;
import org.evenaar.model.instrument.Scoring;
import org.evenaar.rules.Text;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.accuracy.AreaDifference;
import org.evenaar.statistics.accuracy.AreaUnderCurve;
import org.evenaar.statistics.accuracy.CutOff;
import org.evenaar.statistics.accuracy.ScoreCounts;
import org.evenaar.statistics.accuracy.ShareEstimate;
import org.evenaar.statistics.accuracy.TestOutcomes;
import org.evenaar.statistics.dif.DifAnalysis;
import org.evenaar.statistics.dif.Purification;
import org.evenaar.statistics.multiplicity.Adjustment;
import org.evenaar.statistics.proportion.NewcombeDifference;
import org.evenaar.statistics.reliability.CronbachAlpha;
import org.evenaar.statistics.reliability.FeldtTest;
import org.evenaar.statistics.reliability.ItemMoments;
import org.evenaar.statistics.reliability.ReliabilityLimits;
import org.evenaar.statistics.reliability.ScaleReliability;

/** From counted answers to figures: each group against the reference. The same answers give the same figures. */
public final class ResponseAnalysis {

	private final Instrument instrument;
	private final Responses responses;
	private final ValidationOptions options;
	private final double level;

	private ResponseAnalysis(Instrument instrument, Responses responses, ValidationOptions options) {
		this.instrument = instrument;
		this.responses = responses;
		this.options = options;
		this.level = options.dif().level();
	}

	/**
	 * @param instrument that was answered; its cut-offs are applied where all items of their scale were answered
	 * @param responses  read with answers in memory where the options ask for purification
	 */
	public static ResponseResult of(Instrument instrument, Responses responses, ValidationOptions options) {
		return new ResponseAnalysis(instrument, responses, options).run();
	}

	private ResponseResult run() {
		List<ItemResult> items = new ArrayList<>();
		Map<String, Purification> purification = new LinkedHashMap<>();
		String reference = responses.reference().value();
		for (ResponseGroup group : responses.focal()) {
			DifAnalysis analysis = options.purify() && responses.answers().isPresent()
					? DifAnalysis.purified(responses.answers().get(), reference, group.value(), options.dif())
					: DifAnalysis.of(responses.counts(), reference, group.value(), options.dif());
			analysis.purification().ifPresent(each -> purification.put(group.value(), each));
			responses.items().forEach(item -> items.add(ItemResult.of(item, group, analysis)));
		}
		List<CutOffResult> cutOffs = cutOffs();
		return new ResponseResult(responses, options, items, purification, reliability(), cutOffs, areas(cutOffs));
	}

	private List<GroupReliability> reliability() {
		List<GroupReliability> all = new ArrayList<>();
		all.add(new GroupReliability(Optional.empty(), scale(responses.counts().moments()), Optional.empty(), Optional.empty()));
		Result<CronbachAlpha> reference = null;
		List<Result<FeldtTest>> tests = new ArrayList<>();
		List<ScaleReliability> scales = new ArrayList<>();
		for (ResponseGroup group : responses.groups()) {
			ScaleReliability own = scale(responses.counts().moments(group.value()));
			scales.add(own);
			if (reference == null) {
				reference = own.alpha();
			} else {
				Result<CronbachAlpha> other = reference;
				tests.add(own.alpha().flatMap(alpha -> other.flatMap(first -> FeldtTest.of(alpha, first))));
			}
		}
		List<Optional<Double>> adjusted = holm(tests.stream().map(test -> test.toOptional().map(FeldtTest::p)).toList());
		for (int i = 0; i < scales.size(); i++) {
			ResponseGroup group = responses.groups().get(i);
			all.add(i == 0 ? new GroupReliability(Optional.of(group), scales.get(i), Optional.empty(), Optional.empty())
					: new GroupReliability(Optional.of(group), scales.get(i), Optional.of(tests.get(i - 1)), adjusted.get(i - 1)));
		}
		return all;
	}

	private ScaleReliability scale(ItemMoments moments) {
		return ScaleReliability.of(moments, ReliabilityLimits.DEFAULT, options.dif().leastPerGroup(), level);
	}

	/** Adjusts the p-values that there are; the others keep their place. */
	private static List<Optional<Double>> holm(List<Optional<Double>> all) {
		double[] adjusted = Adjustment.HOLM.adjust(all.stream().flatMap(Optional::stream).mapToDouble(Double::doubleValue).toArray());
		List<Optional<Double>> placed = new ArrayList<>();
		int next = 0;
		for (Optional<Double> p : all) {
			placed.add(p.isPresent() ? Optional.of(adjusted[next++]) : p);
		}
		return placed;
	}

	private List<CutOffResult> cutOffs() {
		List<CutOffResult> results = new ArrayList<>();
		if (responses.whole()) {
			for (org.evenaar.model.instrument.CutOff own : instrument.getCutOffs()) {
				if (aboutTotal(own.getScale())) {
					results.add(cutOff(InstrumentNames.of(own), CutOffs.of(own), own.getId()));
				}
			}
		}
		for (CutOff asked : options.cutOffs()) {
			results.add(cutOff(new Text(CutOffs.signed(asked), CutOffs.signed(asked)), asked, ""));
		}
		return results;
	}

	/** A cut-off without a scale is about the only score there is. */
	private boolean aboutTotal(Scale scale) {
		boolean own = scale == null ? instrument.getScales().size() < 2 : responses.scale().filter(scale::equals).isPresent();
		return own && responses.scale().map(Scale::getScoring).orElse(Scoring.SUM) == Scoring.SUM;
	}

	private CutOffResult cutOff(Text label, CutOff cutOff, String id) {
		List<CutOffResult.InGroup> groups = new ArrayList<>();
		ScoreCounts first = responses.scores().get(responses.reference().value());
		for (ResponseGroup group : responses.groups()) {
			ScoreCounts scores = responses.scores().get(group.value());
			Result<ShareEstimate> referred = scores.referred(cutOff, level);
			groups.add(new CutOffResult.InGroup(group, referred,
					group.reference() ? Optional.empty() : difference(referred, first.referred(cutOff, level)),
					responses.criterion() ? Optional.of(accuracy(group, TestOutcomes.at(cutOff, scores), TestOutcomes.at(cutOff, first)))
							: Optional.empty()));
		}
		return new CutOffResult(label, cutOff, id, groups);
	}

	private CutOffResult.Accuracy accuracy(ResponseGroup group, TestOutcomes own, TestOutcomes first) {
		Result<ShareEstimate> sensitivity = own.sensitivity(level);
		Result<ShareEstimate> specificity = own.specificity(level);
		return new CutOffResult.Accuracy(sensitivity, specificity, own.positivePredictiveValue(level), own.negativePredictiveValue(level),
				group.reference() ? Optional.empty() : difference(sensitivity, first.sensitivity(level)),
				group.reference() ? Optional.empty() : difference(specificity, first.specificity(level)));
	}

	private Optional<NewcombeDifference> difference(Result<ShareEstimate> own, Result<ShareEstimate> reference) {
		return own.flatMap(mine -> reference.map(first -> mine.less(first, level))).toOptional();
	}

	private List<AreaResult> areas(List<CutOffResult> cutOffs) {
		if (!responses.criterion()) {
			return List.of();
		}
		CutOff.Direction direction = cutOffs.isEmpty() ? CutOff.Direction.HIGHER : cutOffs.getFirst().cutOff().direction();
		List<Result<AreaUnderCurve>> areas = responses.groups().stream()
				.map(group -> AreaUnderCurve.of(responses.scores().get(group.value()), direction, level)).toList();
		List<Optional<AreaDifference>> differences = areas.stream().skip(1).map(area -> area.flatMap(
				own -> areas.getFirst().flatMap(first -> AreaDifference.of(own, first, level))).toOptional()).toList();
		List<Optional<Double>> adjusted = holm(differences.stream().map(each -> each.map(AreaDifference::p)).toList());
		List<AreaResult> results = new ArrayList<>();
		for (int i = 0; i < areas.size(); i++) {
			results.add(new AreaResult(responses.groups().get(i), areas.get(i), i == 0 ? Optional.empty() : differences.get(i - 1),
					i == 0 ? Optional.empty() : adjusted.get(i - 1)));
		}
		return results;
	}
}
