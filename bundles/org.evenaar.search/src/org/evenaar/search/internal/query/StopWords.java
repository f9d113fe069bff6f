package org.evenaar.search.internal.query;

import java.util.Set;
import java.util.stream.Stream;

import org.evenaar.search.internal.analysis.Analyzers;
import org.evenaar.search.internal.analysis.DataFile;
import org.evenaar.search.internal.analysis.Words;

/** Small words that need not be there where somebody asks in a sentence. They count in phrases and behind signs. */
final class StopWords {

	private static final Set<String> WORDS = Set.copyOf(DataFile.lines(StopWords.class, "stopwords.txt").stream()
			.flatMap(line -> Stream.of(line.split("\\s+"))).map(Analyzers::exact).distinct().toList());

	private StopWords() {
	}

	static boolean has(String text) {
		var words = Words.of(text);
		return words.size() == 1 && WORDS.contains(Analyzers.exact(words.getFirst().joined()));
	}
}
