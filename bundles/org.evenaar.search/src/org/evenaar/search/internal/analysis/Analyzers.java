package org.evenaar.search.internal.analysis;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.evenaar.rules.Language;
import org.evenaar.search.internal.Fields;

/**
 * How the text of each field becomes words. A text field gets the words as they are written, in lower case and
 * without diacritics; the field beside it for a language gets their stems, and the parts of compounds at the same
 * place.
 */
public final class Analyzers {

	/** To be raised when code makes other words of the same text; lists speak for themselves. */
	private static final int NUMBER = 1;
	private static final List<String> LISTS = List.of("exceptions_nl.txt", "exceptions_en.txt", "parts_nl.txt",
			"parts_de.txt");

	/** Changes whenever the same text gives other words than before: an index of another version is made anew. */
	public static final String VERSION = NUMBER + "-" + DataFile.hash(LISTS);

	private static final Map<Language, Stemmer> STEMMERS = stemmers();
	private static final Map<Language, CompoundSplitter> SPLITTERS = Map.of(Language.NL,
			new CompoundSplitter("parts_nl.txt", List.of("s", "e", "en"), STEMMERS.get(Language.NL)), Language.DE,
			new CompoundSplitter("parts_de.txt", List.of("s", "es", "n", "en", "er", "e"), STEMMERS.get(Language.DE)));

	private Analyzers() {
	}

	private static Map<Language, Stemmer> stemmers() {
		Map<Language, Stemmer> stemmers = new EnumMap<>(Language.class);
		stemmers.put(Language.NL, new DutchStemmer());
		stemmers.put(Language.EN, new EnglishStemmer());
		stemmers.put(Language.DE, new GermanStemmer());
		stemmers.put(Language.FR, new FrenchStemmer());
		return stemmers;
	}

	/** @return for what is put into the index; may be used by any number of threads */
	public static Analyzer forIndexing() {
		Map<String, Analyzer> fields = new HashMap<>();
		for (String field : Fields.TEXTS) {
			fields.put(field, of(words -> words));
			for (Language language : Language.values()) {
				fields.put(Fields.stems(field, language), of(words -> stems(words, language)));
			}
		}
		return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), fields);
	}

	private static Analyzer of(UnaryOperator<TokenStream> forms) {
		return new Analyzer() {
			@Override
			protected TokenStreamComponents createComponents(String field) {
				Tokenizer words = new WordTokenizer();
				return new TokenStreamComponents(words, new ASCIIFoldingFilter(forms.apply(words)));
			}
		};
	}

	private static TokenStream stems(TokenStream words, Language language) {
		Stemmer stemmer = STEMMERS.get(language);
		CompoundSplitter splitter = SPLITTERS.get(language);
		return splitter == null ? new StemFilter(words, stemmer) : new CompoundFilter(words, stemmer, splitter);
	}

	/**
	 * @param word as {@link Words} cuts it
	 * @return the word as a text field holds it
	 */
	public static String exact(String word) {
		return Folding.fold(word);
	}

	/** @return the word as the field of stems of that language holds it; no parts of it, for whoever asks for all of it */
	public static String stem(String word, Language language) {
		return Folding.fold(STEMMERS.get(language).stem(word));
	}
}
