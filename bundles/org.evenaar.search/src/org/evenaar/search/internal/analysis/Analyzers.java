package org.evenaar.search.internal.analysis;

import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.evenaar.rules.Language;
import org.evenaar.search.internal.Fields;

/** How the text of each field becomes words. */
public final class Analyzers {

	/** Changes whenever the same text gives other words than before: an index of another version is made anew. */
	public static final String VERSION = "0";

	private Analyzers() {
	}

	/** @return for what is put into the index; may be used by any number of threads */
	public static Analyzer forIndexing() {
		Map<String, Analyzer> fields = new HashMap<>();
		for (String field : Fields.TEXTS) {
			fields.put(field, new StandardAnalyzer());
			for (Language language : Language.values()) {
				fields.put(Fields.stems(field, language), new StandardAnalyzer());
			}
		}
		return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), fields);
	}
}
