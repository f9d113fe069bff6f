package org.evenaar.representation.render;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.evenaar.representation.DimensionResult;
import org.evenaar.representation.GroupResult;
import org.evenaar.representation.IntersectionResult;
import org.evenaar.representation.Publication;
import org.evenaar.page.CsvText;
import org.evenaar.statistics.Result;

/**
 * A row for each group and each pair of groups: UTF-8 with a byte order mark, commas, decimal points, figures not rounded.
 * Hidden and not computable figures are empty; the column hidden tells which.
 */
public final class CsvRepresentation implements RepresentationRenderer {

	private static final List<String> COLUMNS = List.of("dimension", "category", "dimension2", "category2", "label", "n", "share",
			"populationShare", "ratio", "low", "high", "logDisparity", "p", "pAdjusted", "verdict", "moreToSettle", "detectableDifference",
			"shareIfUnknownOut", "shareIfUnknownIn", "hidden", "estimated", "population");
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	@Override
	public void render(Publication publication, Locale reader, OutputStream out) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		writer.write(BYTE_ORDER_MARK);
		CsvText.row(writer, COLUMNS);
		for (DimensionResult dimension : publication.representation().dimensions()) {
			boolean adjusted = publication.adjusted(dimension.groups());
			for (GroupResult group : dimension.groups()) {
				List<String> start = List.of(dimension.id(), group.pattern().categories().get(dimension.id()), "", "");
				CsvText.row(writer, row(publication, group, start, reader, adjusted, false, dimension.population().id()));
			}
		}
		for (IntersectionResult pair : publication.representation().intersections()) {
			boolean adjusted = publication.adjusted(pair.groups());
			for (GroupResult group : pair.groups()) {
				List<String> start = List.of(pair.first(), group.pattern().categories().get(pair.first()), pair.second(),
						group.pattern().categories().get(pair.second()));
				CsvText.row(writer, row(publication, group, start, reader, adjusted, pair.estimated(), ""));
			}
		}
		writer.flush();
	}

	private static List<String> row(Publication publication, GroupResult group, List<String> start, Locale reader, boolean adjusted,
			boolean estimated, String population) {
		boolean shown = publication.derived(group);
		List<String> row = new ArrayList<>(start);
		row.add(group.label().in(reader));
		row.add(publication.people(group).isPresent() ? Long.toString(group.n()) : "");
		row.add(figure(group.share(), shown));
		row.add(figure(group.populationShare(), true));
		row.add(figure(group.ratio().map(r -> r.ratio()), shown));
		row.add(figure(group.ratio().map(r -> r.interval().low()), shown));
		row.add(figure(group.ratio().map(r -> r.interval().high()), shown));
		row.add(figure(group.disparity().map(d -> d.value()), shown));
		row.add(figure(group.p(), shown));
		row.add(figure(group.pAdjusted(), shown && adjusted));
		row.add(shown ? group.verdict().key() : "");
		row.add(figure(group.settle().map(s -> (double) s.additional()), shown));
		row.add(figure(group.detectable(), shown));
		row.add(figure(group.bounds().map(b -> b.allOut()), shown));
		row.add(figure(group.bounds().map(b -> b.allIn()), shown));
		row.add(Boolean.toString(!shown));
		row.add(Boolean.toString(estimated));
		row.add(population);
		return row;
	}

	private static String figure(Result<Double> value, boolean shown) {
		return shown ? value.map(CsvText::number).toOptional().orElse("") : "";
	}
}
