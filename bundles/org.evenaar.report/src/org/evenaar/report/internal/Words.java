package org.evenaar.report.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.evenaar.check.Finding;
import org.evenaar.check.Place;
import org.evenaar.report.RendererRegistry;
import org.evenaar.rules.Certainty;
import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Source;
import org.evenaar.rules.Status;
import org.evenaar.rules.Text;

/** The report's own words in the language of its reader. One object serves one report. */
public final class Words {

	private static final MessageCatalog TEXTS = new MessageCatalog(RendererRegistry.class, "messages");

	private final Locale reader;
	private final Map<String, String> plain = new HashMap<>();
	private final Set<String> categories;
	private final Set<String> languages;

	public Words(Locale reader) {
		this.reader = reader;
		this.categories = Set.of(text("categories").split(" "));
		this.languages = Set.of(text("languages").split(" "));
	}

	/** @return ISO 639-1 code of the language the report is written in */
	public String language() {
		return "nl".equals(reader.getLanguage()) ? "nl" : "en";
	}

	public String text(String key) {
		return plain.computeIfAbsent(key, k -> TEXTS.text(reader, k));
	}

	public String text(String key, Object... arguments) {
		return TEXTS.text(reader, key, arguments);
	}

	/** @return the text in the reader's language, or in the other one where its author left that out */
	public String of(Text text) {
		String own = text.in(reader);
		return own.isEmpty() ? text.nl() + (text.nl().isEmpty() ? text.en() : "") : own;
	}

	public String severity(Severity severity) {
		return text("severity." + severity.code());
	}

	/** @return how sure the check is, and what that means */
	public String certainty(Certainty certainty) {
		return text("certainty." + certainty.code());
	}

	/** @return the name of a kind of finding; of a kind we do not know, its code */
	public String category(String code) {
		if (categories.contains(code)) {
			return text("category." + code);
		}
		return code.isEmpty() ? text("category.none") : code.replace('-', ' ');
	}

	/** @return the name of a language, or its code where we have no name for it */
	public String language(String code) {
		return languages.contains(code) ? text("language." + code) : code;
	}

	/** @return what has become of the algorithm, in a sentence without full stop, or empty for what has no history */
	public String status(Finding finding) {
		Status status = finding.status();
		if (status == Status.NOT_APPLICABLE) {
			return "";
		}
		String key = "status." + status.code();
		boolean dated = finding.since() > 0
				&& (status == Status.REPLACED || status == Status.RETRACTED || status == Status.CONTESTED);
		return dated ? remembered(key + ".since", finding.since()) : text(key);
	}

	/** @return headings from the outside in, or empty where there are none */
	public static String headings(Place place) {
		String separator = place.chapter().isEmpty() || place.section().isEmpty() ? "" : " › ";
		return place.chapter() + separator + place.section();
	}

	/** @return headings and page of a finding, or empty where neither is known */
	public String place(Finding finding) {
		String section = headings(finding.place());
		int page = finding.place().page();
		if (page <= 0) {
			return section;
		}
		String pageText = page(page);
		return section.isEmpty() ? pageText : section + " · " + pageText;
	}

	public String page(int page) {
		return remembered("page", page);
	}

	/** Long reports say the same thing thousands of times. */
	private String remembered(String key, int number) {
		return plain.computeIfAbsent(key + ' ' + number, k -> text(key, String.valueOf(number)));
	}

	/** @return the source as people cite it, its address, and a word of warning where nobody checked it */
	public String source(Source source) {
		String address = Links.of(source);
		String cited = address.isEmpty() ? source.citation() : source.citation() + ' ' + address;
		return source.verified() ? cited : cited + " [" + text("finding.unverified") + ']';
	}

	/** @return sentences, one after the other */
	public String sentences(List<Text> texts) {
		return String.join(" ", texts.stream().map(this::of).toList());
	}

	/** @return kinds of finding in the order in which people look for them: those we know first */
	public Comparator<String> categoryOrder() {
		List<String> known = List.of(text("categories").split(" "));
		return Comparator.comparingInt((String code) -> known.contains(code) ? known.indexOf(code) : known.size())
				.thenComparing(Comparator.naturalOrder());
	}
}
