package org.evenaar.search.internal.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.evenaar.rules.Language;
import org.evenaar.search.SearchException;
import org.evenaar.search.internal.analysis.Analyzers;
import org.evenaar.search.internal.analysis.DataFile;
import org.evenaar.search.internal.analysis.Words;

/**
 * Words and expressions with the same meaning, in one or more languages: a line of the list each, with = between them.
 * Used when somebody asks for it, and for the query only, so that a change of the list needs no new index.
 */
public final class Synonyms {

	public static final Synonyms NONE = new Synonyms(Map.of(), 0);

	private static final String SHIPPED = "synonyms.txt";
	/** What was asked for counts more than what means the same. */
	private static final float LESS = 0.8f;
	private static final int LONGEST_LINE = 1_000;
	private static final int MOST_LINES = 20_000;

	/** By the stems of an expression: everything that means the same, itself included. */
	private final Map<String, Set<String>> groups;
	private final int longest;

	private Synonyms(Map<String, Set<String>> groups, int longest) {
		this.groups = groups;
		this.longest = longest;
	}

	/** @return the list of the program; read once */
	public static Synonyms shipped() {
		return Shipped.LIST;
	}

	/** Read when it is first asked for. */
	private static final class Shipped {
		private static final Synonyms LIST = NONE.and(DataFile.lines(Synonyms.class, SHIPPED).stream().map(Synonyms::expressions).toList());
	}

	/**
	 * @param list a text file in UTF-8, a group of words with = between them on each line, # before explanations
	 * @return these and those of the list
	 * @throws SearchException where the list cannot be read or understood
	 */
	public Synonyms with(Path list) throws SearchException {
		List<List<String>> more = new ArrayList<>();
		int number = 0;
		try (Stream<String> lines = Files.lines(list, StandardCharsets.UTF_8)) {
			for (String line : (Iterable<String>) lines::iterator) {
				number++;
				if (line.length() > LONGEST_LINE || number > MOST_LINES) {
					throw new SearchException(QueryTexts.text("synonyms.line", list, number));
				}
				for (String entry : DataFile.entries(Stream.of(line.replace("\ufeff", "")))) {
					more.add(group(entry, list, number));
				}
			}
		} catch (IOException | UncheckedIOException e) {
			throw new SearchException(QueryTexts.text("synonyms.closed", list), e);
		}
		return and(more);
	}

	private static List<String> group(String entry, Path list, int number) throws SearchException {
		List<String> group = expressions(entry);
		if (group.size() < 2 || group.stream().anyMatch(expression -> Words.of(expression).isEmpty())) {
			throw new SearchException(QueryTexts.text("synonyms.line", list, number));
		}
		return group;
	}

	private static List<String> expressions(String line) {
		return Stream.of(line.split("=")).map(String::strip).toList();
	}

	private Synonyms and(List<List<String>> more) {
		Map<String, Set<String>> all = new HashMap<>();
		groups.forEach((key, group) -> all.put(key, new LinkedHashSet<>(group)));
		int most = longest;
		for (List<String> group : more) {
			for (String expression : group) {
				most = Math.max(most, Words.of(expression).size());
				keys(expression).forEach(key -> all.computeIfAbsent(key, k -> new LinkedHashSet<>()).addAll(group));
			}
		}
		return new Synonyms(all, most);
	}

	/** @return the expression as it may be typed: as written, or in another form of its words in some language */
	private static Set<String> keys(String expression) {
		List<Words.Chain> words = Words.of(expression);
		Set<String> keys = new LinkedHashSet<>();
		keys.add(String.join(" ", words.stream().map(word -> Analyzers.exact(word.joined())).toList()));
		for (Language language : List.of(Language.NL, Language.EN)) {
			keys.add(language.code() + ':'
					+ String.join(" ", words.stream().map(word -> Analyzers.stem(word.joined(), language)).toList()));
		}
		return keys;
	}

	private Set<String> meaning(String expression) {
		Set<String> same = new LinkedHashSet<>();
		for (String key : keys(expression)) {
			same.addAll(groups.getOrDefault(key, Set.of()));
		}
		return same;
	}

	/** @return how many of the first words together mean the same as something else; 0 for none */
	int longest(List<String> words) {
		for (int length = Math.min(longest, words.size()); length > 0; length--) {
			if (words.subList(0, length).stream().noneMatch(String::isEmpty)
					&& !meaning(String.join(" ", words.subList(0, length))).isEmpty()) {
				return length;
			}
		}
		return 0;
	}

	/** @return the query, or what means the same as the expression behind it */
	Query with(Query query, String expression) {
		Set<String> own = keys(expression);
		List<Query> queries = new ArrayList<>(List.of(query));
		for (String other : meaning(expression)) {
			if (keys(other).stream().noneMatch(own::contains)) {
				queries.add(new BoostQuery(WordQueries.phrase(other), LESS));
			}
		}
		return WordQueries.best(queries);
	}

	/** @return how many expressions are known, counted once for each way of typing them */
	int size() {
		return groups.size();
	}
}
