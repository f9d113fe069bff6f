package org.evenaar.report.internal.sarif;

import java.io.IOException;

import org.evenaar.report.internal.json.JsonOut;

/** SARIF messages are a small language of their own: braces are placeholders, [text](target) is a link. */
final class SarifText {

	private SarifText() {
	}

	/** @return a message that shows the text as it is, whatever it holds */
	static String literal(String text) {
		String message = text.replace("{", "{{").replace("}", "}}");
		return message.contains("](") ? message.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]") : message;
	}

	/** Writes a message object that shows the text as it is. */
	static void write(JsonOut json, String name, String text) throws IOException {
		json.object(name, () -> json.string("text", literal(text)));
	}
}
