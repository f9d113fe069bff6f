package org.evenaar.search.internal.analysis;

import java.io.IOException;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Puts the stem of each word in its place. */
final class StemFilter extends TokenFilter {

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
	private final Stemmer stemmer;

	StemFilter(TokenStream input, Stemmer stemmer) {
		super(input);
		this.stemmer = stemmer;
	}

	@Override
	public boolean incrementToken() throws IOException {
		if (!input.incrementToken()) {
			return false;
		}
		String word = term.toString();
		String stem = stemmer.stem(word);
		if (!stem.equals(word)) {
			term.setEmpty().append(stem);
		}
		return true;
	}
}
