package org.evenaar.rules.internal.pack;

import java.util.List;

import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.PackProblem;
import org.evenaar.rules.Rule;
import org.evenaar.rules.Text;

/** Something in a pack is not as it should be: what, in the words of the author's language. */
public final class PackException extends Exception {

	private static final long serialVersionUID = 1L;
	static final MessageCatalog TEXTS = new MessageCatalog(Rule.class, "messages");

	private final String key;
	private final transient List<Object> arguments;

	public PackException(String key, Object... arguments) {
		super(TEXTS.text(key, arguments).en());
		this.key = key;
		this.arguments = List.of(arguments);
	}

	Text text() {
		return TEXTS.text(key, arguments.toArray());
	}

	/** @return a problem to show, at that place */
	public PackProblem at(String file, int line) {
		return new PackProblem(file, line, text());
	}
}
