package org.evenaar.search.internal.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.evenaar.search.Completion;
import org.evenaar.search.internal.Fields;
import org.evenaar.search.internal.analysis.Analyzers;
import org.evenaar.search.internal.query.QueryField.Type;

/** Ways to go on with what is being typed: names of fields, their values, words of the index. */
final class Completions {

	private static final int SHORTEST_WORD = 2;
	/** Words with the same start that are looked at in a part of the index, so that typing never waits. */
	private static final int MOST_TERMS = 5_000;

	private final IndexReader index;
	private final Locale reader;

	Completions(IndexReader index, Locale reader) {
		this.index = index;
		this.reader = reader;
	}

	/**
	 * @param cursor where the person types, in UTF-16 units
	 * @return at most so many, best first
	 */
	List<Completion> of(String typed, int cursor, int most) {
		int end = Math.clamp(cursor, 0, typed.length());
		int start = end;
		while (start > 0 && !isBorder(typed.charAt(start - 1))) {
			start--;
		}
		while (start < end && "+-".indexOf(typed.charAt(start)) >= 0) {
			start++;
		}
		String word = typed.substring(start, end);
		int colon = word.indexOf(':');
		QueryField field = colon < 0 ? null : QueryField.of(word.substring(0, colon)).orElse(null);
		Set<String> found = new LinkedHashSet<>();
		if (field != null) {
			start += colon + 1;
			values(field, word.substring(colon + 1), most, found);
		} else if (colon < 0) {
			names(word, isInPhrase(typed, start), found);
			words(Fields.TEXT, word, most, found);
		}
		int from = start;
		String rest = typed.substring(from, end);
		return found.stream().filter(text -> !text.equals(rest)).limit(most).map(text -> new Completion(text, from, end)).toList();
	}

	private static boolean isBorder(char c) {
		return Character.isWhitespace(c) || c == '(' || c == ')' || QueryLexer.isQuote(c);
	}

	private static boolean isInPhrase(String typed, int start) {
		return typed.substring(0, start).chars().filter(c -> QueryLexer.isQuote((char) c)).count() % 2 == 1;
	}

	private void names(String word, boolean inPhrase, Set<String> found) {
		if (word.isEmpty() || inPhrase) {
			return;
		}
		String start = word.toLowerCase(Locale.ROOT);
		QueryField.named().stream().map(field -> field.name(reader)).filter(name -> name.startsWith(start))
				.forEach(name -> found.add(name + ':'));
	}

	private void values(QueryField field, String typed, int most, Set<String> found) {
		String start = typed.toLowerCase(Locale.ROOT);
		switch (field.type()) {
		case CODE -> {
			QueryValues.of(field).stream().map(value -> value.name(reader)).filter(name -> name.startsWith(start)).forEach(found::add);
			QueryValues.allNames(field).stream().filter(name -> !start.isEmpty() && name.startsWith(start)).forEach(found::add);
		}
		case TEXT -> words(field.field(), typed, most, found);
		case NUMBER -> {
			// Years are typed faster than chosen.
		}
		default -> frequent(field.field(), Fields.keyword(typed), most)
				.forEach(value -> found.add(value.indexOf(' ') >= 0 ? '"' + value + '"' : value));
		}
	}

	private void words(String field, String typed, int most, Set<String> found) {
		if (typed.length() >= SHORTEST_WORD && typed.chars().allMatch(Character::isLetterOrDigit)) {
			found.addAll(frequent(field, Analyzers.exact(typed.toLowerCase(Locale.ROOT)), most));
		}
	}

	private record Known(String word, int documents) {
	}

	/** @return the words of a field that start so and are in most pieces of text, most first */
	private List<String> frequent(String field, String start, int most) {
		PriorityQueue<Known> best = new PriorityQueue<>(Comparator.comparingInt(Known::documents).thenComparing(Known::word, Comparator.reverseOrder()));
		var sums = new HashMap<String, Integer>();
		try {
			for (LeafReaderContext leaf : index.leaves()) {
				Terms terms = leaf.reader().terms(field);
				if (terms != null) {
					count(terms.iterator(), new BytesRef(start), sums);
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		sums.forEach((word, documents) -> {
			best.add(new Known(word, documents));
			if (best.size() > most) {
				best.poll();
			}
		});
		List<String> words = new ArrayList<>();
		while (!best.isEmpty()) {
			words.addFirst(best.poll().word());
		}
		return words;
	}

	private static void count(TermsEnum terms, BytesRef start, Map<String, Integer> sums) throws IOException {
		TermsEnum.SeekStatus status = terms.seekCeil(start);
		for (int i = 0; i < MOST_TERMS && status != TermsEnum.SeekStatus.END; i++) {
			BytesRef term = terms.term();
			if (!StringHelper.startsWith(term, start)) {
				return;
			}
			sums.merge(term.utf8ToString(), terms.docFreq(), Integer::sum);
			if (terms.next() == null) {
				return;
			}
		}
	}
}
