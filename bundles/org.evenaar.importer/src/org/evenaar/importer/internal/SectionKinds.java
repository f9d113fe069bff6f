package org.evenaar.importer.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.evenaar.model.guideline.SectionKind;

/** Tells from its heading what a section is for, in Dutch, English, German and French. */
public final class SectionKinds {

	private static final Pattern NUMBER = Pattern.compile(
			"^(?:(?:hoofdstuk|module|paragraaf|chapter|section|part|deel|kapitel|abschnitt|chapitre)\\s+)?"
					+ "(?:\\(?[0-9]{1,3}(?:\\.[0-9]{1,3}){0,5}[.):]?|[a-z][.)]|[ivx]{1,5}[.)])\\s+");
	private static final Pattern ANNEX_LABEL = Pattern.compile(
			"^(?:bijlagen?|annex(?:es)?|append(?:ix|ices)|anhang|anlagen?|annexes?|addendum)\\b\\s*(?:[0-9a-z]{1,3}\\b)?(?:\\.[0-9]+)*[.:)]?\\s*[-\u2013]?\\s*");

	private static final List<String> FRONT = List.of("colofon", "inhoud", "inhoudsopgave", "voorwoord", "samenstelling werkgroep",
			"samenstelling van de werkgroep", "samenstelling projectgroep", "werkgroep", "werkgroepleden", "leden van de werkgroep",
			"projectgroep", "klankbordgroep", "belangenverklaring", "belangenverklaringen", "disclaimer", "dankwoord", "auteurs",
			"autorisatie", "contents", "table of contents", "foreword", "preface", "acknowledgements", "acknowledgments",
			"authors", "conflicts of interest", "conflict of interest", "declarations of interest", "copyright", "imprint",
			"guideline development group", "guideline group", "guideline panel", "working group", "impressum", "vorwort",
			"inhaltsverzeichnis", "inhalt", "autoren", "interessenkonflikte", "sommaire", "table des matieres", "avant-propos",
			"remerciements", "groupe de travail", "mandaterende verenigingen", "title page", "over deze richtlijn (colofon)");
	private static final List<String> REFERENCES = List.of("literatuur", "literatuurlijst", "literatuurverwijzingen",
			"literatuuropgave", "referenties", "referentielijst", "bronnen", "bronnenlijst", "bronvermelding",
			"geraadpleegde literatuur", "geraadpleegde bronnen", "noten en literatuur", "literatuur en bronnen",
			"gebruikte literatuur", "references", "reference list", "list of references", "bibliography", "literature cited",
			"works cited", "sources", "literatur", "literaturverzeichnis", "quellen", "quellenverzeichnis", "referenzen",
			"bibliographie", "references bibliographiques", "literature");
	private static final List<String> RATIONALE = List.of("van bewijs naar aanbeveling", "overweging", "afweging", "rationale",
			"toelichting op de aanbeveling", "toelichting bij de aanbeveling", "evidence to decision", "considerations",
			"from evidence to recommendation", "justification", "erwagung", "begrundung", "justification", "argumentaire");
	private static final List<String> EVIDENCE = List.of("onderbouwing", "samenvatting literatuur",
			"samenvatting van de literatuur", "samenvatting van de literatuur", "literatuuronderzoek", "literatuuranalyse",
			"literatuursearch", "zoeken en selecteren", "search and select", "zoekvraag", "zoekstrategie", "search strategy",
			"search method", "evidence", "bewijskracht", "kwaliteit van bewijs", "kwaliteit van het bewijs", "conclusie",
			"conclusion", "summary of literature", "summary of findings", "literature review", "results", "resultaten",
			"evidenz", "evidenzgrundlage", "wetenschappelijke basis", "preuves", "resultats", "ergebnisse");
	private static final List<String> RECOMMENDATION = List.of("aanbeveling", "recommendation", "empfehlung", "recommandation",
			"adviezen");
	private static final List<String> ABOUT = List.of("opstellen van", "formuleren van", "formulering van", "totstandkoming van",
			"development of", "formulation of", "ontwikkeling van", "interpretatie van", "interpretation of", "implementatie van",
			"implementation of", "how to read", "leeswijzer");

	private SectionKinds() {
	}

	/** @return the kind that the heading names, or empty where it names none */
	public static Optional<SectionKind> of(String heading) {
		String plain = plain(heading);
		if (plain.isEmpty() || plain.length() > 160) {
			return Optional.empty();
		}
		String withoutAnnex = ANNEX_LABEL.matcher(plain).replaceFirst("");
		boolean annex = withoutAnnex.length() < plain.length();
		String subject = annex ? withoutAnnex : plain;
		if (isOne(REFERENCES, subject)) {
			return Optional.of(SectionKind.REFERENCES);
		}
		if (annex) {
			return Optional.of(SectionKind.ANNEX);
		}
		if (isOne(FRONT, subject)) {
			return Optional.of(SectionKind.FRONT_MATTER);
		}
		return byWords(subject);
	}

	private static Optional<SectionKind> byWords(String subject) {
		if (holds(ABOUT, subject)) {
			return Optional.empty();
		}
		if (holds(RATIONALE, subject)) {
			return Optional.of(SectionKind.RATIONALE);
		}
		if (starts(EVIDENCE, subject)) {
			return Optional.of(SectionKind.EVIDENCE);
		}
		return holds(RECOMMENDATION, subject) ? Optional.of(SectionKind.RECOMMENDATION) : Optional.empty();
	}

	/** @return true where the text as a whole is a heading that guidelines share, such as Aanbevelingen or References */
	public static boolean isCommonHeading(String text) {
		String plain = plain(text);
		return isOne(REFERENCES, plain) || isOne(FRONT, plain)
				|| plain.length() <= 24 && (plain.equals("aanbevelingen") || plain.equals("aanbeveling") || plain.equals("overwegingen")
						|| plain.equals("onderbouwing") || plain.equals("recommendations") || plain.equals("recommendation")
						|| plain.equals("rationale") || plain.equals("inleiding") || plain.equals("introduction")
						|| plain.equals("samenvatting") || plain.equals("summary") || plain.equals("conclusies")
						|| plain.equals("empfehlungen") || plain.equals("recommandations") || plain.equals("einleitung"));
	}

	/** @return the heading in lower case, without accents, number and closing punctuation */
	private static String plain(String heading) {
		String lower = Normalizer.normalize(heading.strip(), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
		StringBuilder out = new StringBuilder(lower.length());
		for (int i = 0; i < lower.length(); i++) {
			char c = lower.charAt(i);
			if (Character.getType(c) != Character.NON_SPACING_MARK) {
				out.append(Character.isWhitespace(c) ? ' ' : c);
			}
		}
		String text = NUMBER.matcher(out).replaceFirst("").strip();
		int end = text.length();
		while (end > 0 && ".:;* ".indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		return text.substring(0, end);
	}

	private static boolean isOne(List<String> headings, String subject) {
		for (String heading : headings) {
			if (subject.startsWith(heading)) {
				String rest = subject.substring(heading.length());
				if (rest.isEmpty() || rest.startsWith(" (") || rest.startsWith(" bij ") || rest.startsWith(" van ")
						|| rest.startsWith(" hoofdstuk") || rest.startsWith(" per ") || rest.startsWith(" for ")) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean holds(List<String> words, String subject) {
		return words.stream().anyMatch(subject::contains);
	}

	private static boolean starts(List<String> words, String subject) {
		return words.stream().anyMatch(w -> subject.startsWith(w) || subject.length() <= 60 && subject.endsWith(" " + w));
	}
}
