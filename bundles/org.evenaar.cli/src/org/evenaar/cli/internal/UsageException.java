package org.evenaar.cli.internal;

import java.util.Locale;

import org.evenaar.rules.Text;

/** The command cannot be carried out as it was given. Carries the sentence for the person who gave it. */
final class UsageException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Text sentence;

	/** @param key a key of messages.properties */
	UsageException(String key, Object... arguments) {
		this(Texts.both(key, arguments));
	}

	UsageException(Text sentence) {
		super(sentence.en());
		this.sentence = sentence;
	}

	String in(Locale reader) {
		return sentence.in(reader);
	}
}
