package org.evenaar.importer.internal.pdf;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bullets, numbers and letters at the start of lines. */
final class Markers {

	private static final String BULLETS = "\u2022\u25cf\u25cb\u25e6\u25aa\u25a0\u25a1\u25ab\u2023\u2043\u2219\u27a2\u2713\u2714\u00b7\u25ba\u25b6\u25b8\u2013\u2014\u2212*-"
			+ "\uf0b7\uf0a7\uf076\uf0d8\uf0fc\uf02d\uf06f\uf0a8\u2756\u2610\u27a4";
	private static final Pattern MARK = Pattern.compile("(?:[" + Pattern.quote(BULLETS) + "]|o|\\(?[0-9]{1,3}[.)]|\\(?[a-zA-Z][.)]|"
			+ "\\(?[ivx]{1,5}[.)]|\\[[0-9]{1,3}\\])");
	private static final Pattern ITEM = Pattern.compile("(" + MARK.pattern() + ")\\s+(\\S.*)");
	private static final Pattern NUMBERED = Pattern.compile("((?:\\d{1,2}|[A-Z])(?:\\.\\d{1,2}){0,5})\\.?\\s+(\\p{Lu}|\\d*\\p{Ll}?\\p{Lu}|[\u2018'\"(]).*");
	private static final Pattern CHAPTER = Pattern.compile(
			"(?:Hoofdstuk|Chapter|Kapitel|Bijlage|Appendix|Annex|Annexe|Anhang|Deel|Module|Part)\\s+(?:\\d{1,3}|[A-Z]|[IVX]{1,5})\\b.*");

	/** @param text what comes behind the mark */
	record Item(String mark, String text) {

		boolean isBullet() {
			return mark.length() == 1;
		}

		/** @return the number of the item, or -1 where it has a letter or a bullet */
		int number() {
			String digits = mark.replaceAll("\\D", "");
			return digits.isEmpty() ? -1 : Integer.parseInt(digits);
		}
	}

	private Markers() {
	}

	/** @return whether this is a list mark and nothing else */
	static boolean isMark(String text) {
		return text.length() <= 5 && (MARK.matcher(text).matches() || text.matches("\\d{1,2}(?:\\.\\d{1,2}){1,4}\\.?"));
	}

	static Optional<Item> item(String line) {
		Matcher matcher = ITEM.matcher(line);
		return matcher.matches() ? Optional.of(new Item(matcher.group(1), matcher.group(2))) : Optional.empty();
	}

	/** @return how deep a numbered heading stands: 1 for '2 Title', 2 for '2.1 Title'; 0 where it has no number */
	static int headingDepth(String line) {
		Matcher numbered = NUMBERED.matcher(line);
		if (numbered.matches()) {
			return 1 + (int) numbered.group(1).chars().filter(c -> c == '.').count();
		}
		return CHAPTER.matcher(line).matches() ? 1 : 0;
	}
}
