package org.evenaar.importer.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evenaar.importer.internal.SectionKinds;
import org.evenaar.importer.internal.text.Chunk.Shape;

/** Tells which chunks of a text are headings. In doubt a line is no heading. */
final class Headings {

	private static final int LONGEST = 100;
	private static final Pattern NUMBERED = Pattern.compile("^([0-9]{1,2}(?:\\.[0-9]{1,2}){1,4})\\.?\\s+(\\p{Lu}\\p{L}.*|\\p{Lu}\\s.*)$");
	private static final Pattern SINGLE = Pattern.compile("^([0-9]{1,2})\\s+(\\p{Lu}\\p{L}.*)$");
	private static final Pattern ANY_NUMBER = Pattern.compile("^[0-9]{1,2}[.)]?\\s+\\p{Lu}.*$");
	private static final Pattern CHAPTER = Pattern.compile(
			"^(?:Hoofdstuk|Module|Bijlage|Deel|Chapter|Annex|Appendix|Part|Kapitel|Anhang|Chapitre|Annexe)\\s+[0-9A-Z]{1,3}\\b(?!\\s*(?:en|and|und|et)\\b).*$",
			Pattern.CASE_INSENSITIVE);
	private static final Set<String> UNFINISHED = Set.of("de", "het", "een", "van", "en", "of", "op", "in", "voor", "met", "aan", "bij", "te",
			"dat", "is", "zijn", "the", "a", "an", "and", "or", "for", "with", "on", "to", "at", "by", "are", "that", "der", "die",
			"und", "le", "la", "les", "et");
	private static final Pattern CONTENTS_LINE = Pattern.compile(".*(?:\\.{3,}|\\t|\\s{3,})\\s*[0-9ivx]{1,4}$");

	private final List<Chunk> chunks;
	private final List<Chunk> out = new ArrayList<>();
	private int numberedLevel;

	private Headings(List<Chunk> chunks) {
		this.chunks = chunks;
	}

	/** @return the chunks, those that are headings marked so */
	static List<Chunk> mark(List<Chunk> chunks) {
		Headings headings = new Headings(chunks);
		for (int i = 0; i < chunks.size(); i++) {
			headings.out.add(headings.judge(i));
		}
		return headings.out;
	}

	static boolean isNumbered(String text) {
		return isShort(text) && NUMBERED.matcher(text).matches();
	}

	private Chunk judge(int i) {
		Chunk chunk = chunks.get(i);
		String whole = chunk.whole();
		if (chunk.shape() == Shape.HEADING) {
			int byNumber = byNumber(whole);
			numberedLevel = byNumber > 0 ? byNumber : chunk.level();
			return chunk.asHeading(numberedLevel, whole);
		}
		if (chunk.shape() == Shape.TABLE || !isShort(whole) || i + 1 >= chunks.size()) {
			return chunk;
		}
		int level = numbered(chunk, whole, i);
		if (level > 0) {
			numberedLevel = level;
			return chunk.asHeading(level, whole);
		}
		boolean plain = chunk.shape() == Shape.PROSE
				&& (SectionKinds.isCommonHeading(whole) || isApart(i) && (isCapitals(whole, i) || isTitle(whole, i)));
		return plain ? chunk.asHeading(numberedLevel + 1, whole) : chunk;
	}

	/** @return true where a blank line or the end of a sentence stands before */
	private boolean isApart(int i) {
		return i == 0 || chunks.get(i).gap() > 0 || chunks.get(i - 1).last().endsSentence();
	}

	private static boolean isShort(String text) {
		return text.length() <= LONGEST && ".,;:!".indexOf(text.charAt(text.length() - 1)) < 0
				&& !CONTENTS_LINE.matcher(text).matches();
	}

	/** @return the level that the number of an underlined heading tells, or 0 where it has none */
	private static int byNumber(String heading) {
		Matcher deep = NUMBERED.matcher(heading);
		if (deep.matches()) {
			return (int) deep.group(1).chars().filter(c -> c == '.').count() + 1;
		}
		return ANY_NUMBER.matcher(heading).matches() ? 1 : 0;
	}

	/** @return the level of a heading with a number, or 0 */
	private int numbered(Chunk chunk, String whole, int i) {
		Matcher deep = NUMBERED.matcher(whole);
		if (deep.matches()) {
			return (int) deep.group(1).chars().filter(c -> c == '.').count() + 1;
		}
		if (!isApart(i)) {
			return 0;
		}
		if (CHAPTER.matcher(whole).matches()) {
			return 1;
		}
		boolean number = chunk.shape() == Shape.ITEM && Marker.of(chunk.first()).filter(m -> m.kind() == '1' && m.text().endsWith(".")).isPresent();
		boolean bare = chunk.shape() == Shape.PROSE && SINGLE.matcher(whole).matches();
		boolean title = words(chunk.text()) <= 10 && Character.isUpperCase(chunk.text().charAt(0)) || bare && words(whole) <= 8;
		return (number || bare) && title && standsAlone(i) ? 1 : 0;
	}

	/** Items of one list stand beside each other; a heading stands before text or before a heading one level down. */
	private boolean standsAlone(int i) {
		boolean listBefore = i > 0 && chunks.get(i - 1).shape() == Shape.ITEM && chunks.get(i - 1).gap() == chunks.get(i).gap()
				&& out.get(i - 1).shape() == Shape.ITEM;
		Chunk next = chunks.get(i + 1);
		boolean proseAfter = next.shape() == Shape.PROSE || next.shape() == Shape.TABLE
				|| next.shape() == Shape.ITEM && Marker.of(next.first()).filter(m -> !m.isNumber()).isPresent();
		return !listBefore && proseAfter;
	}

	private boolean isCapitals(String text, int i) {
		long letters = text.chars().filter(Character::isLetter).count();
		boolean capitals = text.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
		String next = chunks.get(i + 1).text();
		boolean nextToo = !next.isEmpty() && next.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
		return capitals && letters >= 6 && text.length() <= 60 && !nextToo;
	}

	/** A short line without a full stop, on its own, before a real paragraph. */
	private boolean isTitle(String text, int i) {
		Chunk next = chunks.get(i + 1);
		if (text.length() > 90 || words(text) > 12 || !Character.isUpperCase(text.charAt(0)) || text.indexOf('\t') >= 0
				|| text.contains("http") || text.contains("@") || text.contains("=") || text.endsWith(")")) {
			return false;
		}
		return isWhole(text) && next.shape() == Shape.PROSE && next.text().length() >= 120 && next.last().endsSentence()
				&& Character.isUpperCase(next.text().charAt(0)) && chunks.get(i).lines().size() <= 2;
	}

	/** @return true where the line can be all of a title and not the start of a broken sentence */
	private static boolean isWhole(String text) {
		char last = text.charAt(text.length() - 1);
		String lastWord = text.substring(text.lastIndexOf(' ') + 1);
		return (Character.isLetterOrDigit(last) || "?\u2019\u201d\"'".indexOf(last) >= 0) && !UNFINISHED.contains(lastWord)
				&& text.chars().filter(c -> c == '(').count() == text.chars().filter(c -> c == ')').count();
	}

	private static int words(String text) {
		return text.split("\\s+").length;
	}
}
