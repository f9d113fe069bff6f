package org.evenaar.rules.internal.pack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.evenaar.rules.Language;
import org.evenaar.rules.internal.text.WordForms;

/** Turns the notation of a term into all forms that count: endings, inflections, compounds, words of lists. */
public final class TermExpander {

	/** Terms with more forms than this are mistakes. */
	static final int MOST_FORMS = 20_000;

	/** Forms of the words that may stand for a name in angle brackets. */
	@FunctionalInterface
	public interface Lists {
		/** @throws PackException where no list has that name */
		Set<String> forms(String name) throws PackException;
	}

	private final Optional<Language> language;
	private final Lists lists;

	/** @param language the language of the terms, or empty for words of all languages, which cannot be inflected */
	public TermExpander(Optional<Language> language, Lists lists) {
		this.language = language;
		this.lists = lists;
	}

	/** @return true where only the spelling as written counts */
	public static boolean isExact(String notation) {
		return notation.startsWith("=") && notation.length() > 1 && notation.charAt(1) != ' ';
	}

	/**
	 * @return the forms, words parted by one space, * for any one word, in a fixed order
	 * @throws PackException where the notation is not right
	 */
	public Set<String> expand(String notation) throws PackException {
		if (isExact(notation)) {
			return Set.of(notation.substring(1).strip());
		}
		if (notation.endsWith(" *")) {
			throw new PackException("term.star", notation);
		}
		List<Set<String>> parts = new ArrayList<>();
		for (String element : notation.strip().split("\\s+")) {
			parts.add(element(element, notation));
		}
		return product(parts, " ", notation);
	}

	private Set<String> element(String element, String notation) throws PackException {
		if (element.startsWith("<") && element.endsWith(">") && element.length() > 2) {
			return lists.forms(element.substring(1, element.length() - 1));
		}
		char kind = 0;
		String word = element;
		int slash = element.lastIndexOf('/');
		if (slash > 0 && slash == element.length() - 2) {
			kind = element.charAt(slash + 1);
			word = element.substring(0, slash);
			if ("nav".indexOf(kind) < 0) {
				throw new PackException("term.kind", notation, String.valueOf(kind));
			}
			if (language.isEmpty()) {
				throw new PackException("term.noLanguage", notation);
			}
		}
		List<Set<String>> parts = new ArrayList<>();
		String[] pieces = word.equals("+") ? new String[] { word } : word.split("\\+");
		for (int i = 0; i < pieces.length; i++) {
			Set<String> spelled = options(pieces[i], notation);
			parts.add(kind != 0 && i == pieces.length - 1 ? inflected(spelled, kind) : spelled);
		}
		return compounds(parts, notation);
	}

	private Set<String> inflected(Set<String> words, char kind) {
		Set<String> forms = new LinkedHashSet<>();
		for (String word : words) {
			forms.addAll(WordForms.of(word, kind, language.orElseThrow()));
		}
		return forms;
	}

	/** ras and correctie: rascorrectie and ras correctie (which is also what ras-correctie is read as). */
	private static Set<String> compounds(List<Set<String>> parts, String notation) throws PackException {
		Set<String> soFar = parts.get(0);
		for (int i = 1; i < parts.size(); i++) {
			Set<String> longer = new LinkedHashSet<>(product(List.of(soFar, parts.get(i)), "", notation));
			longer.addAll(product(List.of(soFar, parts.get(i)), " ", notation));
			soFar = longer;
		}
		return soFar;
	}

	/** ras(sen): ras, rassen; blank(e|en): blank, blanke, blanken. */
	private static Set<String> options(String piece, String notation) throws PackException {
		int open = piece.indexOf('(');
		if (open < 0) {
			if (piece.indexOf(')') >= 0 || piece.isEmpty()) {
				throw new PackException("term.brackets", notation);
			}
			return Set.of(piece);
		}
		int close = piece.indexOf(')', open);
		if (close < 0) {
			throw new PackException("term.brackets", notation);
		}
		Set<String> forms = new LinkedHashSet<>();
		String before = piece.substring(0, open);
		String after = piece.substring(close + 1);
		Set<String> rest = after.isEmpty() ? Set.of("") : options(after, notation);
		List<String> middles = new ArrayList<>(List.of(""));
		middles.addAll(List.of(piece.substring(open + 1, close).split("\\|", -1)));
		for (String middle : middles) {
			for (String end : rest) {
				String form = before + middle + end;
				if (!form.isEmpty()) {
					forms.add(form);
				}
			}
		}
		return forms;
	}

	private static Set<String> product(List<Set<String>> parts, String separator, String notation)
			throws PackException {
		Set<String> forms = new LinkedHashSet<>(parts.get(0));
		for (Set<String> part : parts.subList(1, parts.size())) {
			if ((long) forms.size() * part.size() > MOST_FORMS) {
				throw new PackException("term.tooMany", notation, MOST_FORMS);
			}
			Set<String> longer = new LinkedHashSet<>();
			for (String start : forms) {
				for (String end : part) {
					longer.add(start + separator + end);
				}
			}
			forms = longer;
		}
		return forms;
	}
}
