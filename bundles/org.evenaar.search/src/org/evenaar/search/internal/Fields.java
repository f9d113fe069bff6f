package org.evenaar.search.internal;

import java.util.List;
import java.util.Locale;

import org.evenaar.rules.Language;
import org.evenaar.search.Facet;

/**
 * The fields of the index. A text field holds the exact words (lower case, without diacritics); beside it stands one
 * field a language with the stems, see {@link #stems(String, Language)}: a unit fills the one of its language only.
 * Keyword fields hold whole values in lower case. Each piece of text is a document of the index with
 * {@link #TYPE} {@link #UNIT}; each file has one with {@link #FILE}.
 */
public final class Fields {

	/** Text of the unit; stored; positions, and offsets in the field of stems. */
	public static final String TEXT = "text";
	/** Title of the document; positions. */
	public static final String TITLE = "title";
	/** Headings above the unit, outermost first; positions. */
	public static final String HEADINGS = "headings";
	/** Who a recommendation, cut-off or study is about: the words of the model and labels of groups; positions. */
	public static final String POPULATION = "population";

	/** The text fields, which have a field of stems for each language beside them. */
	public static final List<String> TEXTS = List.of(TEXT, TITLE, HEADINGS, POPULATION);

	/** Keyword: literal of SectionKind, such as recommendation. */
	public static final String SECTION_KIND = "section";
	/** Keyword: code of UnitKind. */
	public static final String UNIT_KIND = "kind";
	/** Keyword: code of DocumentKind. */
	public static final String DOCUMENT_KIND = "document";
	/** Keyword: id of the check or rule behind a finding, such as race-egfr-1. */
	public static final String FINDING = "finding";
	/** Keyword: category of a finding. */
	public static final String CATEGORY = "category";
	/** Keyword: severity of a finding. */
	public static final String SEVERITY = "severity";
	/** Keyword: open, change, justified, not-applicable, discuss. */
	public static final String VERDICT = "verdict";
	/** Keyword: reviewer of a decision or author of a finding. */
	public static final String REVIEWER = "reviewer";
	/** Keyword: id, abbreviation and names of an instrument that the unit names or belongs to. */
	public static final String INSTRUMENT = "instrument";
	/** Keyword: ISO 639-1 code. */
	public static final String LANGUAGE = "lang";
	/** Keyword: issuer. */
	public static final String ISSUER = "issuer";
	/** IntPoint and numeric doc value: year. */
	public static final String YEAR = "year";

	/** Not for queries: {@link #UNIT} or {@link #FILE}. */
	public static final String TYPE = "_type";
	public static final String UNIT = "u";
	public static final String FILE = "f";

	private Fields() {
	}

	/** @return the field with the stems of a text field in that language, such as text.nl */
	public static String stems(String textField, Language language) {
		return textField + '.' + language.code();
	}

	/** @return a value as keyword fields hold it */
	public static String keyword(String value) {
		return value.strip().toLowerCase(Locale.ROOT);
	}

	/** @return the keyword field with the values of a facet; years are numbers in {@link #YEAR} */
	public static String of(Facet facet) {
		return switch (facet) {
		case DOCUMENT_KIND -> DOCUMENT_KIND;
		case UNIT_KIND -> UNIT_KIND;
		case SECTION_KIND -> SECTION_KIND;
		case CATEGORY -> CATEGORY;
		case SEVERITY -> SEVERITY;
		case VERDICT -> VERDICT;
		case LANGUAGE -> LANGUAGE;
		case ISSUER -> ISSUER;
		case YEAR -> YEAR;
		};
	}
}
