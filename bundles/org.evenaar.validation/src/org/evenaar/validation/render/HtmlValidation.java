package org.evenaar.validation.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.evenaar.check.Finding;
import org.evenaar.instrument.InstrumentNames;
import org.evenaar.page.Markup;
import org.evenaar.page.StyleSheet;
import org.evenaar.rules.Severity;
import org.evenaar.validation.Conclusions;
import org.evenaar.validation.InstrumentFinding;
import org.evenaar.validation.Validation;
import org.evenaar.validation.ValidationPublication;
import org.evenaar.validation.ValidationRows;
import org.evenaar.validation.ValidationWords;
import org.evenaar.validation.internal.Messages;

/** A page to read and print: one file that fetches nothing and runs nothing, with drawings and the tables they show. */
public final class HtmlValidation implements ValidationRenderer {

	private static final StyleSheet STYLE = StyleSheet.shared().and(StyleSheet.read(Messages.class, "validation.css"));

	@Override
	public void render(ValidationPublication publication, Locale reader, OutputStream out) throws IOException {
		Markup html = new Markup();
		ValidationWords words = new ValidationWords(reader);
		ValidationRows notes = new ValidationRows(publication, words);
		new Page(publication, words, notes, html).write();
		out.write(html.toString().getBytes(StandardCharsets.UTF_8));
		out.flush();
	}

	private record Page(ValidationPublication publication, ValidationWords words, ValidationRows notes, Markup html) {

		void write() {
			Validation validation = publication.validation();
			String name = words.of(InstrumentNames.of(validation.instrument()));
			STYLE.open(html, words.figures(), words.text("title", name));
			html.element("h1", words.text("title", name)).raw("\n<ul class=\"said\">\n");
			Conclusions.of(publication, words.reader())
					.forEach(said -> html.element("li", said.weighs() ? "class=\"under-text\"" : "", said.text()).raw("\n"));
			html.raw("</ul>\n");
			EvidenceHtml evidence = new EvidenceHtml(validation.evidence(), words, notes, html);
			evidence.matrix();
			findings(validation);
			if (validation.responses().isPresent()) {
				new ResponseHtml(publication, validation.responses().get(), words, notes, html).write();
			}
			evidence.studies();
			html.raw("</main>\n</body>\n</html>\n");
		}

		private void findings(Validation validation) {
			List<InstrumentFinding> findings = validation.textFindings();
			if (!findings.isEmpty()) {
				html.element("h2", words.text("heading.texts")).raw("\n<ul>\n");
				for (InstrumentFinding found : findings) {
					Finding finding = found.finding();
					String place = notes.place(found, validation.instrument());
					html.raw("<li>").text(place).element("b", words.of(finding.title())).raw(": ");
					html.element("q", finding.place().quote()).text(". " + words.of(finding.why()));
					html.element("span", "class=\"note\"", " " + words.text("severity." + key(finding.severity()))).raw("</li>\n");
				}
				html.raw("</ul>\n");
			}
			validation.problems().forEach(problem -> html.element("p", "class=\"under-text\"", problem.in(words.reader())).raw("\n"));
		}

		private static String key(Severity severity) {
			return severity.name().toLowerCase(Locale.ROOT);
		}
	}
}
