package org.evenaar.search.internal.read;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.evenaar.model.instrument.LocalText;
import org.evenaar.rules.Text;

/** Puts texts together for the index. */
final class Words {

	/** The verdict on a finding on which nobody decided. */
	static final String OPEN = "open";

	private Words() {
	}

	/** @return the text in the language of the document; in English where that is neither Dutch nor English */
	static String in(Text text, String language) {
		return text.in(Locale.of(language));
	}

	/** @return the texts that are not blank, each on a line of its own, none of them twice */
	static String joined(String... texts) {
		return joined(List.of(texts));
	}

	static String joined(Collection<String> texts) {
		return texts.stream().map(String::strip).filter(text -> !text.isEmpty()).distinct()
				.collect(Collectors.joining("\n"));
	}

	/** @return the texts in all their languages */
	static Stream<String> all(Collection<LocalText> texts) {
		return texts.stream().map(LocalText::getText);
	}
}
