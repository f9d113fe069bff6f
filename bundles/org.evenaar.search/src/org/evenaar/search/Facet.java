package org.evenaar.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;

import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Text;

/** By what results can be counted and narrowed. The values of a facet are codes, the same in every language. */
public enum Facet {
	/** Values are codes of {@link DocumentKind}. */
	DOCUMENT_KIND,
	/** Values are codes of {@link UnitKind}. */
	UNIT_KIND,
	/** Values are literals of the model's SectionKind, such as recommendation. */
	SECTION_KIND,
	/** Category of a finding, such as race-correction. */
	CATEGORY,
	/** Severity of a finding: high, medium, low or info. */
	SEVERITY,
	/** State of a finding: open, change, justified, not-applicable or discuss. */
	VERDICT,
	/** ISO 639-1 code of the text. */
	LANGUAGE,
	/** Who published the document. */
	ISSUER,
	/** Year of publication, of a study or of a decision. */
	YEAR;

	private static final MessageCatalog TEXTS = new MessageCatalog(Facet.class, "messages");

	/** @return the name in lower case with hyphens, as it stands in exports */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public static Optional<Facet> of(String code) {
		return Arrays.stream(values()).filter(facet -> facet.code().equals(code)).findFirst();
	}

	/** @return what the facet is called */
	public Text label() {
		return TEXTS.text("facet." + code());
	}

	/** @return what a value is called; names such as that of an issuer are as they are */
	public Text label(String value) {
		if (this == LANGUAGE) {
			Locale language = Locale.of(value);
			return new Text(language.getDisplayLanguage(Locale.of("nl")), language.getDisplayLanguage(Locale.ENGLISH));
		}
		if (this == ISSUER || this == YEAR || this == SEVERITY && Severity.of(value).isEmpty()) {
			return new Text(value, value);
		}
		try {
			return TEXTS.text("facet." + code() + "." + value);
		} catch (MissingResourceException own) {
			return new Text(value, value);
		}
	}
}
