package org.evenaar.validation.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

import org.evenaar.check.Finding;
import org.evenaar.instrument.Groups;
import org.evenaar.instrument.InstrumentNames;
import org.evenaar.instrument.evidence.EvidenceRow;
import org.evenaar.instrument.evidence.EvidenceTable;
import org.evenaar.model.instrument.Figure;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.LanguageVersion;
import org.evenaar.model.instrument.Source;
import org.evenaar.model.instrument.ValidationStudy;
import org.evenaar.rules.Text;
import org.evenaar.validation.InstrumentFinding;
import org.evenaar.validation.Validation;
import org.evenaar.validation.ValidationPublication;

/**
 * JSON as schema/validation.schema.json describes it: numbers as they are, not rounded; null where a figure is hidden or
 * cannot be computed.
 */
public final class JsonValidation implements ValidationRenderer {

	private static final int VERSION = 1;

	@Override
	public void render(ValidationPublication publication, Locale reader, OutputStream out) throws IOException {
		try (JsonOut json = new JsonOut(out)) {
			json.object(() -> new Document(publication.validation(), reader, json).write(new JsonResponses(publication, reader, json)));
		}
		out.flush();
	}

	private record Document(Validation validation, Locale reader, JsonOut json) {

		void write(JsonResponses responses) throws IOException {
			json.text("format", "evenaar-validation");
			json.number("version", VERSION);
			instrument(validation.instrument());
			evidence(validation.evidence());
			json.array("studies", validation.instrument().getStudies(), this::study);
			json.array("sources", validation.instrument().getSources(), this::source);
			json.bool("textsChecked", validation.looked());
			json.array("findings", validation.found(), this::finding);
			responses.write();
		}

		private String of(Text text) {
			return text.in(reader);
		}

		private void instrument(Instrument instrument) throws IOException {
			json.object("instrument", () -> {
				json.text("id", instrument.getId());
				json.text("abbreviation", instrument.getAbbreviation());
				json.text("name", of(InstrumentNames.of(instrument)));
				json.text("version", instrument.getVersion());
				json.text("licence", instrument.getLicence());
				json.number("items", Math.max(instrument.getStatedItems(), instrument.getItems().size()));
			});
		}

		private void evidence(EvidenceTable table) throws IOException {
			json.object("evidence", () -> {
				json.array("groups", table.groups(), group -> {
					json.text("id", group);
					json.text("label", of(Groups.shipped().label(group)));
				});
				json.array("rows", table.rows(), row -> row(table, row));
			});
		}

		private void row(EvidenceTable table, EvidenceRow row) throws IOException {
			json.text("kind", row.kind().code());
			json.text("id", row.id());
			json.text("label", of(row.label()));
			json.array("cells", table.groups(), group -> {
				var cell = table.cell(row, group);
				json.text("group", group);
				json.text("state", cell.state().code());
				json.bool("lookedInto", cell.lookedInto());
				json.texts("studies", cell.studies().stream().map(ValidationStudy::getId).toList());
				json.text("sentence", of(cell.sentence()));
			});
		}

		private void study(ValidationStudy study) throws IOException {
			json.text("id", study.getId());
			json.texts("groups", study.getGroups());
			json.text("country", study.getCountry());
			json.text("languageVersion", study.getVersion() == null ? "" : study.getVersion().getId());
			json.number("n", study.getN());
			json.number("year", study.getYear());
			json.text("property", study.getProperty().getLiteral());
			json.text("rating", study.getRating().getLiteral());
			json.text("invariance", study.getInvariance().getLiteral());
			json.texts("items", study.getItems().stream().map(Item::getId).toList());
			json.text("scale", study.getScale() == null ? "" : study.getScale().getId());
			json.text("cutOff", study.getCutOff() == null ? "" : study.getCutOff().getId());
			json.array("figures", study.getFigures(), this::figure);
			json.text("summary", of(InstrumentNames.text(study.getSummaries())));
			json.text("source", study.getSource() == null ? "" : study.getSource().getId());
			json.bool("verified", study.isVerified());
		}

		private void figure(Figure figure) throws IOException {
			json.text("kind", figure.getKind().getLiteral());
			json.text("label", figure.getLabel());
			json.figure("value", Optional.of(figure.getValue()));
			json.figure("low", Optional.of(figure.getLow()));
			json.figure("high", Optional.of(figure.getHigh()));
		}

		private void source(Source source) throws IOException {
			json.text("id", source.getId());
			json.text("citation", source.getCitation());
			json.text("doi", source.getDoi());
			json.text("url", source.getUrl());
			json.bool("verified", source.isVerified());
		}

		private void finding(InstrumentFinding found) throws IOException {
			Finding finding = found.finding();
			json.text("rule", finding.check());
			json.text("severity", finding.severity().name().toLowerCase(Locale.ROOT));
			json.text("certainty", finding.certainty().name().toLowerCase(Locale.ROOT));
			json.text("category", finding.category());
			json.text("title", of(finding.title()));
			json.text("item", validation.item(found).map(Item::getId));
			json.texts("languageVersions", found.versions().stream().map(LanguageVersion::getId).toList());
			json.text("quote", finding.place().quote());
			json.text("why", of(finding.why()));
			json.texts("remedies", finding.remedies().stream().map(this::of).toList());
		}
	}
}
