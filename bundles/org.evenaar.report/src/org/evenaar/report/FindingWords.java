package org.evenaar.report;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.evenaar.check.Finding;
import org.evenaar.check.Place;
import org.evenaar.model.review.Verdict;
import org.evenaar.report.internal.Links;
import org.evenaar.report.internal.ReportDate;
import org.evenaar.report.internal.Words;
import org.evenaar.rules.Certainty;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Source;
import org.evenaar.rules.Text;

/**
 * The words for what a finding has: reports and windows say the same thing in the same words. One object serves one
 * reader and one thread.
 */
public final class FindingWords {

	private final Words words;

	/** @param reader Dutch, or anything else for English */
	public FindingWords(Locale reader) {
		words = new Words(reader);
	}

	/** @return the text in the reader's language, or in the other one where its author left that out */
	public String of(Text text) {
		return words.of(text);
	}

	public String severity(Severity severity) {
		return words.severity(severity);
	}

	/** @return how sure the check is, and what that means */
	public String certainty(Certainty certainty) {
		return words.certainty(certainty);
	}

	/** @return the name of a kind of finding; of a kind we do not know, its code */
	public String category(String code) {
		return words.category(code);
	}

	/** @return kinds of finding in the order in which people look for them */
	public Comparator<String> categoryOrder() {
		return words.categoryOrder();
	}

	/** @return the codes of the kinds of finding that have a name, in the order in which people look for them */
	public List<String> categories() {
		return List.of(words.text("categories").split(" "));
	}

	/** @return what was decided, in small letters */
	public String verdict(Verdict verdict) {
		return words.text("html.verdict." + verdict.getLiteral());
	}

	/** @return what has become of the algorithm that was seen, or empty for what has no history */
	public String status(Finding finding) {
		return words.status(finding);
	}

	/** @return headings from the outside in, or empty where there are none */
	public static String headings(Place place) {
		return Words.headings(place);
	}

	/** @return the page in words; only for pages from 1 */
	public String page(int page) {
		return words.page(page);
	}

	/** @return day, month and year, in universal time */
	public String day(Instant time) {
		return ReportDate.day(words, time);
	}

	/** @return the name of a language, or its code where there is none */
	public String language(String code) {
		return words.language(code);
	}

	/** @return an address that can be opened safely, or empty */
	public static String link(Source source) {
		return Links.of(source);
	}
}
