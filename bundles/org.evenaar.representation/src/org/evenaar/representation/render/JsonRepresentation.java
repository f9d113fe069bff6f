package org.evenaar.representation.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.evenaar.population.PopulationDescription;
import org.evenaar.representation.DimensionResult;
import org.evenaar.representation.FitTest;
import org.evenaar.representation.GroupResult;
import org.evenaar.representation.IntersectionResult;
import org.evenaar.representation.Publication;
import org.evenaar.representation.Representation;
import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/**
 * JSON as schema/representation.schema.json describes it: numbers as they are, not rounded; null where a figure is hidden
 * or cannot be computed, with the reason in notComputable.
 */
public final class JsonRepresentation implements RepresentationRenderer {

	private static final JsonFactory FACTORY = new JsonFactory();
	private static final int VERSION = 1;

	@Override
	public void render(Publication publication, Locale reader, OutputStream out) throws IOException {
		// The caller's stream stays open.
		try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
			json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
			var indenter = new DefaultIndenter("  ", "\n");
			json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
			new Document(publication, reader, json).write();
			json.writeRaw('\n');
		}
		out.flush();
	}

	private record Document(Publication publication, Locale reader, JsonGenerator json) {

		void write() throws IOException {
			Representation representation = publication.representation();
			json.writeStartObject();
			json.writeStringField("format", "evenaar-representation");
			json.writeNumberField("version", VERSION);
			json.writeStringField("dataset", representation.dataset().name());
			number("n", publication.everybody());
			weights(representation);
			json.writeObjectFieldStart("unknown");
			for (DimensionResult dimension : representation.dimensions()) {
				number(dimension.id(), publication.unknown(dimension));
			}
			json.writeEndObject();
			json.writeArrayFieldStart("groups");
			for (DimensionResult dimension : representation.dimensions()) {
				boolean adjusted = publication.adjusted(dimension.groups());
				for (GroupResult group : dimension.groups()) {
					group(dimension.id(), group, adjusted);
				}
			}
			json.writeEndArray();
			tests(representation);
			intersections(representation);
			withheld();
			populations(representation);
			json.writeNumberField("level", representation.options().level());
			json.writeBooleanField("suppressed", publication.suppressed());
			json.writeEndObject();
		}

		private void weights(Representation representation) throws IOException {
			if (representation.weights().isPresent()) {
				json.writeObjectFieldStart("weights");
				json.writeNumberField("designEffect", representation.weights().get().designEffect());
				json.writeNumberField("effectiveSize", representation.weights().get().effectiveSize());
				json.writeEndObject();
			}
		}

		private void group(String dimension, GroupResult group, boolean adjusted) throws IOException {
			json.writeStartObject();
			json.writeStringField("dimension", dimension);
			json.writeStringField("category", group.pattern().categories().get(dimension));
			json.writeStringField("label", group.label().in(reader));
			figures(group, adjusted);
			json.writeEndObject();
		}

		private void figures(GroupResult group, boolean adjusted) throws IOException {
			boolean shown = publication.derived(group);
			number("n", publication.people(group));
			figure("share", group.share(), shown);
			figure("populationShare", group.populationShare(), true);
			figure("ratio", group.ratio().map(r -> r.ratio()), shown);
			figure("low", group.ratio().map(r -> r.interval().low()), shown);
			figure("high", group.ratio().map(r -> r.interval().high()), shown);
			figure("logDisparity", group.disparity().map(d -> d.value()), shown);
			text("band", group.band().map(band -> band.key()), shown);
			figure("p", group.p(), shown);
			figure("pAdjusted", group.pAdjusted(), shown && adjusted);
			figure("standardisedResidual", group.residual().map(r -> r.standardised()), shown);
			figure("detectableDifference", group.detectable(), shown);
			text("verdict", Optional.of(group.verdict().key()), shown);
			figure("moreToSettle", group.settle().map(s -> (double) s.additional()), shown);
			figure("shareIfUnknownOut", group.bounds().map(b -> b.allOut()), shown);
			figure("shareIfUnknownIn", group.bounds().map(b -> b.allIn()), shown);
			notComputable(group, shown);
		}

		/** Why figures are null that are not hidden. */
		private void notComputable(GroupResult group, boolean shown) throws IOException {
			Optional<Reason> reason = group.ratio().whyNot().or(() -> group.disparity().whyNot());
			if (shown && reason.isPresent()) {
				json.writeStringField("notComputable", reason.get().key());
			}
		}

		private void tests(Representation representation) throws IOException {
			json.writeArrayFieldStart("tests");
			for (DimensionResult dimension : representation.dimensions()) {
				for (FitTest test : dimension.tests()) {
					boolean shown = publication.whole(dimension);
					json.writeStartObject();
					json.writeStringField("dimension", dimension.id());
					json.writeStringField("name", test.name());
					figure("statistic", test.statistic(), shown);
					figure("df", test.df().map(Integer::doubleValue), shown);
					figure("p", test.p(), shown);
					figure("effect", test.effect(), shown);
					json.writeStringField("note", shown ? test.how().in(reader) : "");
					json.writeEndObject();
				}
			}
			json.writeEndArray();
		}

		private void intersections(Representation representation) throws IOException {
			json.writeArrayFieldStart("intersections");
			for (IntersectionResult pair : representation.intersections()) {
				boolean adjusted = publication.adjusted(pair.groups());
				for (GroupResult group : pair.groups()) {
					json.writeStartObject();
					categories(group.pattern().categories());
					json.writeStringField("label", group.label().in(reader));
					json.writeBooleanField("estimated", pair.estimated());
					json.writeBooleanField("uncovered", publication.uncovered(pair, group));
					figures(group, adjusted);
					json.writeEndObject();
				}
			}
			json.writeEndArray();
		}

		private void categories(Map<String, String> categories) throws IOException {
			json.writeObjectFieldStart("categories");
			for (Map.Entry<String, String> entry : categories.entrySet()) {
				json.writeStringField(entry.getKey(), entry.getValue());
			}
			json.writeEndObject();
		}

		private void withheld() throws IOException {
			json.writeArrayFieldStart("withheld");
			for (IntersectionResult pair : publication.withheld()) {
				json.writeStartArray();
				json.writeString(pair.first());
				json.writeString(pair.second());
				json.writeEndArray();
			}
			json.writeEndArray();
		}

		private void populations(Representation representation) throws IOException {
			json.writeArrayFieldStart("populations");
			for (DimensionResult dimension : representation.dimensions()) {
				PopulationDescription about = dimension.population().description();
				json.writeStartObject();
				json.writeStringField("dimension", dimension.id());
				json.writeStringField("id", dimension.population().id());
				json.writeStringField("title", about.title().in(reader));
				json.writeStringField("period", about.period().in(reader));
				json.writeStringField("classification", about.classifications().getOrDefault(dimension.id(), ""));
				json.writeStringField("ages", about.ages().id());
				json.writeStringField("figures", about.figures().id());
				json.writeStringField("licence", about.licence().id());
				json.writeStringField("source", about.source().in(reader));
				json.writeStringField("attribution", about.attribution().in(reader));
				json.writeEndObject();
			}
			json.writeEndArray();
		}

		private void number(String name, OptionalLong value) throws IOException {
			if (value.isPresent()) {
				json.writeNumberField(name, value.getAsLong());
			} else {
				json.writeNullField(name);
			}
		}

		private void figure(String name, Result<Double> value, boolean shown) throws IOException {
			Optional<Double> figure = shown ? value.toOptional() : Optional.empty();
			if (figure.isEmpty()) {
				json.writeNullField(name);
			} else if (figure.get() == Math.rint(figure.get()) && Math.abs(figure.get()) < Integer.MAX_VALUE) {
				json.writeNumberField(name, figure.get().longValue());
			} else {
				json.writeNumberField(name, figure.get());
			}
		}

		private void text(String name, Optional<String> value, boolean shown) throws IOException {
			if (shown && value.isPresent()) {
				json.writeStringField(name, value.get());
			} else {
				json.writeNullField(name);
			}
		}
	}
}
