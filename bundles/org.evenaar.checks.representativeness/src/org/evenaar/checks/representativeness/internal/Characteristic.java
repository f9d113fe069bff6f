package org.evenaar.checks.representativeness.internal;

import java.util.Locale;
import java.util.regex.Pattern;

import org.evenaar.rules.Text;

/** What a study can say of its participants, after PROGRESS-Plus. */
enum Characteristic {

	SEX("geslacht", "sex", "geslacht|sekse|sex|gender|man(?:nen)?|vrouw(?:en)?|male|female|m/v|men|women"),
	AGE("leeftijd", "age", "leeftijd|age|ages|jaar|years"),
	ORIGIN("herkomst", "origin", "etniciteit|etnisch\\p{L}*|herkomst|afkomst|ras|ethnicity|ethnic|race|origin|"
			+ "migratieachtergrond|geboorteland|country of birth|white|wit|witte|blank|blanke|caucasian|black|hispanic"),
	SOCIOECONOMIC("opleiding of inkomen", "education or income", "opleiding\\p{L}*|inkomen|ses|sociaal-?economische?|"
			+ "education\\p{L}*|income|socio-?economic|geletterdheid|gezondheidsvaardigheden|health literacy|insurance");

	private final Text label;
	private final Pattern words;

	Characteristic(String nl, String en, String words) {
		this.label = new Text(nl, en);
		this.words = Pattern.compile("(?<![\\p{L}\\d])(?:" + words + ")(?![\\p{L}\\d])",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	Text label() {
		return label;
	}

	/** @return whether the head or label of a table names it */
	boolean namedIn(String head) {
		return words.matcher(head.toLowerCase(Locale.ROOT)).find();
	}
}
