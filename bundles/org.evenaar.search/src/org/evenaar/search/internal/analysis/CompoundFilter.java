package org.evenaar.search.internal.analysis;

import java.io.IOException;
import java.util.Iterator;
import java.util.Set;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Gives the stem of each word and, at the same place and for the same letters of the text, the stems of its parts. */
final class CompoundFilter extends TokenFilter {

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
	private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
	private final Stemmer stemmer;
	private final CompoundSplitter splitter;
	private Iterator<String> parts = Set.<String>of().iterator();
	private State word;

	CompoundFilter(TokenStream input, Stemmer stemmer, CompoundSplitter splitter) {
		super(input);
		this.stemmer = stemmer;
		this.splitter = splitter;
	}

	@Override
	public boolean incrementToken() throws IOException {
		if (parts.hasNext()) {
			restoreState(word);
			term.setEmpty().append(parts.next());
			increment.setPositionIncrement(0);
			return true;
		}
		if (!input.incrementToken()) {
			return false;
		}
		String written = term.toString();
		String stem = stemmer.stem(written);
		Set<String> found = splitter.split(Folding.fold(written));
		if (!found.isEmpty()) {
			word = captureState();
			parts = found.stream().filter(part -> !part.equals(stem)).iterator();
		}
		term.setEmpty().append(stem);
		return true;
	}

	@Override
	public void reset() throws IOException {
		super.reset();
		parts = Set.<String>of().iterator();
	}
}
