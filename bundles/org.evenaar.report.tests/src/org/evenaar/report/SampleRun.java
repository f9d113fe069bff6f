package org.evenaar.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.evenaar.check.CheckDescriptor;
import org.evenaar.check.CheckProblem;
import org.evenaar.check.CheckRegistry;
import org.evenaar.check.DocumentResult;
import org.evenaar.check.Finding;
import org.evenaar.check.Place;
import org.evenaar.check.RunResult;
import org.evenaar.rules.Certainty;
import org.evenaar.rules.PackReader;
import org.evenaar.rules.RuleSet;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Source;
import org.evenaar.rules.Status;
import org.evenaar.rules.Text;

/** A run that has everything a report can meet: all weights and states, and texts that nobody sane would write. */
final class SampleRun {

	static final Locale DUTCH = Locale.of("nl");
	static final String SHA = "0123456789abcdef".repeat(4);
	/** Markup, a formula, marks that turn the direction, control signs, halves of characters. */
	static final String HOSTILE = "<script>alert(1)</script> =cmd|'/c calc'!A1 \u202Eevil\u200F \u0000\u001B[31m\u0007 \uD83D x \uDE00 ]]> [a](b:c) {0} \"'& \uFFFE";
	private static final Source READ = new Source("inker",
			"Inker LA et al. New creatinine- and cystatin C-based equations to estimate GFR without race. N Engl J Med 2021;385:1737-49",
			"10.1056/NEJMoa2102953", "", true);
	private static final Source UNREAD = new Source("own", "Eigen kennis, nog op te zoeken", "", "", false);
	private static final Source EVIL = new Source("evil", "A source with a dangerous address", "",
			"javascript:alert(document.domain)", false);

	private SampleRun() {
	}

	static RuleSet rules() {
		try (InputStream stream = SampleRun.class.getResourceAsStream("sample-pack.yaml")) {
			PackReader.Reading reading = PackReader.read("sample-pack.yaml", stream);
			if (reading.pack().isEmpty()) {
				throw new IllegalStateException(reading.problems().toString());
			}
			return CheckRegistry.of(List.of(), List.of(reading.pack().get())).rules();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static RunResult complete() {
		return new RunResult(List.of(guideline()), List.of(), rules(), List.of());
	}

	/** Three documents: a common one, a hostile one, and one that could not be read; and a pack with a mistake. */
	static RunResult everything() {
		var check = new CheckDescriptor("own-check", new Text("Eigen controle", "Own check"),
				new Text("Waarom het telt.", "Why it matters."), "", Severity.LOW, "", "org.example", () -> null);
		var pack = new CheckProblem("broken.yaml", new Text("broken.yaml, regel 3: verwacht een lijst.",
				"broken.yaml, line 3: expected a list."));
		return new RunResult(List.of(guideline(), hostile(), unread()), List.of(pack), rules(), List.of(check));
	}

	static DocumentResult guideline() {
		List<Finding> findings = new ArrayList<>();
		String sentence = "Vermenigvuldig de uitkomst met 1,159 bij patiënten van het negroïde ras.";
		findings.add(new Finding("SAMPLE-FACTOR", new Text("CKD-EPI 2009 met factor voor ‘ras’", "CKD-EPI 2009 with a ‘race’ coefficient"),
				"race-correction", Severity.HIGH, Certainty.HIGH, Status.REPLACED, 2021,
				place("2.1/p3", 4, "2.1 Meten", "2 Nierfunctie", sentence, "1,159", 7),
				new Text("De factor verhoogt de geschatte nierfunctie. Verwijzing kan daardoor later komen.",
						"The coefficient raises estimated kidney function. Referral may come later."),
				List.of(new Text("CKD-EPI 2021 zonder ‘ras’.", "CKD-EPI 2021 without ‘race’.")), List.of(READ), "", 0));
		findings.add(new Finding("SAMPLE-LABEL", new Text("Verouderd ‘ras’-etiket", "Outdated ‘race’ label"),
				"outdated-group-label", Severity.MEDIUM, Certainty.HIGH, Status.NOT_APPLICABLE, 0,
				place("2.1/p3", 4, "2.1 Meten", "2 Nierfunctie", sentence, "negroïde ras", 7),
				new Text("Dit woord komt uit de koloniale ‘rassen’leer.", "This word comes from colonial ‘race’ theory."),
				List.of(new Text("Noem de precieze herkomst.", "Name the precise origin."),
						new Text("Of laat de groep weg.", "Or leave the group out.")),
				List.of(UNREAD, READ), "", 0));
		findings.add(new Finding("SAMPLE-CONTESTED", new Text("Middel gekozen naar afkomst", "Drug chosen by origin"),
				"race-drug-choice", Severity.HIGH, Certainty.MEDIUM, Status.CONTESTED, 0,
				place("3.1/l2", 9, "3.1 Aanbevelingen", "3 Bloeddruk",
						"Kies bij patiënten van Afrikaanse afkomst eerst een calciumantagonist.", "Afrikaanse afkomst", 12),
				new Text("De keuze rust op groepsgemiddelden.", "The choice rests on group averages."), List.of(),
				List.of(UNREAD), "", 0));
		findings.add(new Finding("own-check", new Text("Eigen controle", "Own check"), "kind-of-others", Severity.LOW,
				Certainty.LOW, Status.NOT_APPLICABLE, 0,
				place("4/p1", 0, "", "", "Een zin zonder kop, in een ander stuk.", "zonder kop", 20),
				new Text("Waarom het telt.", "Why it matters."), List.of(), List.of(), "", 0));
		findings.add(new Finding("SAMPLE-INFO", new Text("Huidskleur en huidziekte", "Skin tone and skin disease"), "skin-tone",
				Severity.INFO, Certainty.HIGH, Status.LEGIT_RISK_MARKER, 0,
				place("5/p1", 11, "5 Lichamelijk onderzoek", "", "Roodheid is op een donkere huid minder zichtbaar.",
						"donkere huid", 25),
				new Text("Dit verschil leidt tot betere zorg.", "This difference leads to better care."), List.of(),
				List.of(READ), "", 0));
		Finding held = new Finding("SAMPLE-FACTOR", findings.get(0).title(), "race-correction", Severity.HIGH,
				Certainty.HIGH, Status.REPLACED, 2021,
				place("6/p1", 13, "6 Discussie", "", "De factor 1,159 is ten onrechte gebruikt.", "1,159", 30),
				findings.get(0).why(), findings.get(0).remedies(), List.of(READ), "critique", 0);
		return new DocumentResult("richtlijnen/concept nierschade.docx", "Richtlijn Chronische nierschade", "nl", "0.9",
				"Stichting Voorbeeld", SHA, 14, findings, List.of(held),
				List.of(new Text("Bladzijde 3 heeft geen tekst.", "Page 3 has no text.")), List.of(), true);
	}

	/** Every text of the document and of its rules is hostile. */
	static DocumentResult hostile() {
		Text text = new Text(HOSTILE, HOSTILE);
		String word = "x".repeat(200);
		Place place = new Place(HOSTILE, 0, HOSTILE.length(), 0, HOSTILE, "line 40 p#\"><img src=x>", HOSTILE, "", word,
				HOSTILE + word, 0, HOSTILE);
		Finding finding = new Finding(HOSTILE, text, HOSTILE, Severity.HIGH, Certainty.HIGH, Status.RETRACTED, 0, place,
				text, List.of(text), List.of(EVIL, new Source(HOSTILE, HOSTILE, HOSTILE, "", false)), "", 0);
		Finding held = new Finding(HOSTILE, text, HOSTILE, Severity.INFO, Certainty.HIGH, Status.NOT_APPLICABLE, 0, place,
				text, List.of(text), List.of(), HOSTILE, 0);
		Finding info = new Finding("=HYPERLINK(\"x\")", text, "", Severity.INFO, Certainty.LOW,
				Status.JUSTIFIED_BY_ANCESTRY, 0, place, text, List.of(), List.of(), "", 0);
		return new DocumentResult(HOSTILE, HOSTILE, "\"><", HOSTILE, HOSTILE, "", 0, List.of(finding, info),
				List.of(held), List.of(text), List.of(), true);
	}

	static DocumentResult unread() {
		return new DocumentResult("kapot.pdf", "", "", "", "", "", 0, List.of(), List.of(), List.of(),
				List.of(new CheckProblem("kapot.pdf", new Text("Dit PDF-bestand is beschadigd; sla het opnieuw op.",
						"This PDF file is damaged; save it again."))),
				false);
	}

	private static Place place(String block, int page, String section, String chapter, String sentence, String quote,
			int order) {
		int start = sentence.indexOf(quote);
		int end = start + quote.length();
		return new Place(block, start, end, page, section, "body/p[" + order + "]", quote, sentence.substring(0, start),
				sentence.substring(end), sentence, order, chapter);
	}

	static ReportOptions options(Locale language) {
		return new ReportOptions(language, true, false, 80, "0.1.0", Instant.parse("2026-11-22T14:05:00Z"));
	}

	static byte[] render(Renderer renderer, RunResult result, ReportOptions options) {
		var out = new ByteArrayOutputStream();
		try {
			renderer.render(result, options, out);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toByteArray();
	}
}
