package org.evenaar.validation.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.evenaar.check.Finding;
import org.evenaar.instrument.InstrumentNames;
import org.evenaar.model.instrument.Source;
import org.evenaar.model.instrument.ValidationStudy;
import org.evenaar.page.TextLines;
import org.evenaar.validation.Conclusion;
import org.evenaar.validation.Conclusions;
import org.evenaar.validation.CutOffResult;
import org.evenaar.validation.InstrumentFinding;
import org.evenaar.validation.ResponseGroup;
import org.evenaar.validation.ResponseResult;
import org.evenaar.validation.Validation;
import org.evenaar.validation.ValidationPublication;
import org.evenaar.validation.ValidationRows;
import org.evenaar.validation.ValidationWords;

/** Plain text for a terminal of some width. */
public final class TextValidation implements ValidationRenderer {

	private static final String GAP = "  ";

	private final int width;

	/** @param width characters on a line, at least 60 */
	public TextValidation(int width) {
		this.width = width;
	}

	@Override
	public void render(ValidationPublication publication, Locale reader, OutputStream out) throws IOException {
		TextLines lines = new TextLines(out, width);
		ValidationWords words = new ValidationWords(reader);
		new Page(publication.validation(), words, new ValidationRows(publication, words), lines).write();
		lines.finish();
	}

	private record Page(Validation validation, ValidationWords words, ValidationRows notes, TextLines out) {

		void write() {
			out.wrapped("", words.text("title", words.of(InstrumentNames.of(validation.instrument()))));
			for (Conclusion conclusion : Conclusions.of(notes.publication(), words.reader())) {
				out.line("");
				out.wrapped("", conclusion.text());
			}
			new EvidenceText(validation.evidence(), words, out).write();
			studies();
			findings();
			if (validation.responses().isPresent()) {
				responses(validation.responses().get());
			}
		}

		private void studies() {
			List<ValidationStudy> studies = validation.instrument().getStudies();
			if (!studies.isEmpty()) {
				out.heading(words.text("heading.studies"));
				studies.forEach(study -> out.wrapped("- ", notes.study(study)));
			}
			List<Source> sources = validation.instrument().getSources();
			if (!sources.isEmpty()) {
				out.heading(words.text("heading.sources"));
				sources.forEach(source -> out.wrapped("- ", words.source(source)));
			}
		}

		private void findings() {
			if (!validation.textFindings().isEmpty()) {
				out.heading(words.text("heading.texts"));
				for (InstrumentFinding found : validation.textFindings()) {
					Finding finding = found.finding();
					String place = notes.place(found, validation.instrument());
					out.wrapped("- ", place + words.of(finding.title()) + ": ‘" + finding.place().quote() + "’. " + words.of(finding.why()));
				}
			}
			validation.problems().forEach(problem -> out.wrapped("! ", problem.in(words.reader())));
		}

		private void responses(ResponseResult result) {
			out.heading(words.text("heading.groups"));
			table(notes.groupColumns(), result.responses().groups().stream().map(notes::group).toList());
			for (ResponseGroup group : result.responses().focal()) {
				out.heading(words.text("heading.items", words.group(group), words.group(result.responses().reference())));
				if (notes.publication().compared(group)) {
					table(notes.itemColumns(), result.items(group).stream().map(notes::item).toList());
				} else {
					out.line(GAP + words.text("hidden"));
				}
			}
			out.heading(words.text("heading.reliability"));
			table(notes.reliabilityColumns(), result.reliability().stream().map(notes::reliability).toList());
			result.cutOffs().forEach(this::cutOff);
			if (!result.areas().isEmpty()) {
				out.heading(words.text("heading.areas"));
				table(notes.areaColumns(), result.areas().stream().map(area -> notes.area(area, result.responses().reference())).toList());
			}
			out.heading(words.text("heading.method"));
			notes.method(result).forEach(note -> out.wrapped("- ", note));
		}

		private void cutOff(CutOffResult cutOff) {
			out.heading(words.text("heading.cutOff", words.of(cutOff.label())));
			table(notes.cutOffColumns(), cutOff.groups().stream().map(group -> notes.cutOff(cutOff, group)).toList());
			Optional<CutOffResult.Accuracy> accuracy = cutOff.groups().getFirst().accuracy();
			if (accuracy.isPresent()) {
				table(notes.accuracyColumns(), cutOff.groups().stream().map(group -> notes.accuracy(cutOff, group)).toList());
			}
		}

		private void table(List<String> columns, List<List<String>> rows) {
			List<List<String>> all = new ArrayList<>(List.of(columns));
			all.addAll(rows);
			out.table(all);
		}
	}
}
