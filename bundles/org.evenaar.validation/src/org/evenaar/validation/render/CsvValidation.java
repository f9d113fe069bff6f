package org.evenaar.validation.render;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.evenaar.instrument.Groups;
import org.evenaar.instrument.evidence.EvidenceCell;
import org.evenaar.instrument.evidence.EvidenceRow;
import org.evenaar.instrument.evidence.EvidenceTable;
import org.evenaar.model.instrument.ValidationStudy;
import org.evenaar.page.CsvText;
import org.evenaar.statistics.Interval;
import org.evenaar.statistics.accuracy.ShareEstimate;
import org.evenaar.statistics.dif.CommonOddsRatio;
import org.evenaar.statistics.dif.ModelStep;
import org.evenaar.statistics.reliability.CronbachAlpha;
import org.evenaar.validation.CutOffResult;
import org.evenaar.validation.GroupReliability;
import org.evenaar.validation.ItemResult;
import org.evenaar.validation.ItemVerdict.Why;
import org.evenaar.validation.MatchedTest;
import org.evenaar.validation.RegressionTest;
import org.evenaar.validation.ResponseResult;
import org.evenaar.validation.ValidationPublication;

/**
 * A row for each part and group: UTF-8 with a byte order mark, commas, decimal points, figures not rounded. The first column
 * tells what the row is about; columns that say nothing about it are empty, as are hidden and not computable figures.
 */
public final class CsvValidation implements ValidationRenderer {

	private static final List<String> COLUMNS = List.of("about", "part", "label", "group", "groupLabel", "state", "lookedInto", "studies",
			"n", "chiSquare", "p", "pAdjusted", "alpha", "delta", "low", "high", "class", "logisticChiSquare", "logisticP",
			"logisticPAdjusted", "deltaR2", "omega", "sem", "share", "verdict", "why");
	private static final int EVIDENCE_COLUMNS = 8;
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	@Override
	public void render(ValidationPublication publication, Locale reader, OutputStream out) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		writer.write(BYTE_ORDER_MARK);
		CsvText.row(writer, COLUMNS);
		EvidenceTable evidence = publication.validation().evidence();
		for (EvidenceRow row : evidence.rows()) {
			for (int i = 0; i < evidence.groups().size(); i++) {
				CsvText.row(writer, filled(evidence(row, evidence.groups().get(i), row.cells().get(i), reader)));
			}
		}
		Optional<ResponseResult> result = publication.validation().responses();
		if (result.isPresent()) {
			for (ItemResult item : result.get().items()) {
				CsvText.row(writer, filled(item(publication, item, reader)));
			}
			for (GroupReliability reliability : result.get().reliability()) {
				CsvText.row(writer, filled(reliability(publication, reliability, reader)));
			}
			for (CutOffResult cutOff : result.get().cutOffs()) {
				for (CutOffResult.InGroup group : cutOff.groups()) {
					CsvText.row(writer, filled(cutOff(publication, cutOff, group, reader)));
				}
			}
		}
		writer.flush();
	}

	private static List<String> filled(List<String> cells) {
		List<String> row = new ArrayList<>(cells);
		while (row.size() < COLUMNS.size()) {
			row.add("");
		}
		return row;
	}

	private static List<String> evidence(EvidenceRow row, String group, EvidenceCell cell, Locale reader) {
		return List.of("evidence-" + row.kind().code(), row.id(), row.label().in(reader), group,
				Groups.shipped().label(group).in(reader), cell.state().code(), Boolean.toString(cell.lookedInto()),
				String.join(" ", cell.studies().stream().map(ValidationStudy::getId).toList()));
	}

	private static List<String> start(String about, String part, String label, String group, String groupLabel) {
		List<String> row = new ArrayList<>(List.of(about, part, label, group, groupLabel));
		while (row.size() < EVIDENCE_COLUMNS) {
			row.add("");
		}
		return row;
	}

	private static List<String> item(ValidationPublication publication, ItemResult item, Locale reader) {
		boolean shown = publication.compared(item.group());
		Optional<MatchedTest> matched = item.matched().toOptional().filter(test -> shown);
		Optional<CommonOddsRatio> odds = matched.flatMap(MatchedTest::odds);
		Optional<ModelStep> both = item.regression().toOptional().filter(test -> shown).flatMap((RegressionTest test) -> test.both().toOptional());
		List<String> row = start("item", item.item().id(), item.item().label().in(reader), item.group().value(), item.group().label().in(reader));
		row.add(shown ? Long.toString(item.group().people()) : "");
		row.add(figure(matched.map(MatchedTest::chiSquare)));
		row.add(figure(matched.map(MatchedTest::p)));
		row.add(figure(item.dif().pAdjusted().toOptional().filter(p -> shown)));
		row.add(figure(odds.map(CommonOddsRatio::alpha)));
		row.add(figure(odds.map(CommonOddsRatio::delta).or(() -> matched.flatMap(MatchedTest::effect))));
		Optional<Interval> interval = odds.map(CommonOddsRatio::interval).or(() -> matched.flatMap(MatchedTest::effectInterval));
		row.add(figure(interval.map(Interval::low)));
		row.add(figure(interval.map(Interval::high)));
		row.add(shown ? item.dif().effectClass().toOptional().map(Enum::name).orElse("") : "");
		row.add(figure(both.map(ModelStep::chiSquare)));
		row.add(figure(both.map(ModelStep::p)));
		row.add(figure(item.dif().modelPAdjusted().toOptional().filter(p -> shown)));
		row.add(figure(both.map(step -> step.change().nagelkerke())));
		row.addAll(List.of("", "", ""));
		row.add(shown ? item.verdict().key() : "");
		row.add(shown && item.why() != Why.NOTHING ? item.why().key() : "");
		return row;
	}

	private static List<String> reliability(ValidationPublication publication, GroupReliability each, Locale reader) {
		boolean shown = each.group().map(publication::shown).orElse(publication.everybody().isPresent());
		Optional<CronbachAlpha> alpha = each.scale().alpha().toOptional().filter(value -> shown);
		Optional<Interval> interval = alpha.map(CronbachAlpha::interval);
		List<String> row = start("reliability", "", "", each.id(), each.group().map(group -> group.label().in(reader)).orElse(""));
		row.add(shown ? Long.toString(each.scale().people()) : "");
		row.addAll(List.of("", "", ""));
		row.add(figure(alpha.map(CronbachAlpha::alpha)));
		row.add("");
		row.add(figure(interval.map(Interval::low)));
		row.add(figure(interval.map(Interval::high)));
		row.addAll(List.of("", "", "", "", ""));
		row.add(figure(each.scale().omega().toOptional().filter(value -> shown).map(omega -> omega.omega())));
		row.add(figure(each.scale().measurementError().toOptional().filter(value -> shown)));
		row.add("");
		row.add(shown ? each.scale().use().key() : "");
		return row;
	}

	private static List<String> cutOff(ValidationPublication publication, CutOffResult cutOff, CutOffResult.InGroup group, Locale reader) {
		boolean shown = publication.referred(cutOff, group.group());
		Optional<ShareEstimate> share = group.referred().toOptional().filter(value -> shown);
		List<String> row = start("cut-off", cutOff.id(), cutOff.label().in(reader), group.group().value(), group.group().label().in(reader));
		row.add(shown ? Long.toString(group.group().people()) : "");
		row.addAll(List.of("", "", "", "", ""));
		row.add(figure(share.map(each -> each.interval().low())));
		row.add(figure(share.map(each -> each.interval().high())));
		row.addAll(List.of("", "", "", "", "", "", ""));
		row.add(figure(share.map(ShareEstimate::share)));
		return row;
	}

	private static String figure(Optional<Double> value) {
		return value.map(CsvText::number).orElse("");
	}
}
