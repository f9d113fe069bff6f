package org.evenaar.report.internal.html;

import java.io.IOException;

import org.evenaar.report.internal.Words;
import org.evenaar.rules.Severity;

/**
 * Weights as a shape and a word, so that nobody needs colour to tell them apart: a diamond, a triangle, a ring and a sign
 * for information, as in the window.
 */
final class Shapes {

	private Shapes() {
	}

	/** Writes the shapes once; the page refers to them. */
	static void write(Html html) throws IOException {
		html.raw("<svg class=\"shapes\" aria-hidden=\"true\" width=\"0\" height=\"0\">\n");
		for (Severity severity : Severity.values()) {
			html.raw("<symbol id=\"shape-").raw(severity.code()).raw("\" viewBox=\"0 0 16 16\">").raw(shape(severity))
					.raw("</symbol>\n");
		}
		html.raw("</svg>\n");
	}

	private static String shape(Severity severity) {
		return switch (severity) {
		case HIGH -> "<path d=\"M8 1.3L14.7 8 8 14.7 1.3 8z\" fill=\"currentColor\"/>";
		case MEDIUM -> "<path d=\"M8 2L15 14H1z\" fill=\"currentColor\"/>";
		case LOW -> "<circle cx=\"8\" cy=\"8\" r=\"5.4\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"/>";
		case INFO -> "<circle cx=\"8\" cy=\"8\" r=\"6.3\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.2\"/>"
				+ "<circle cx=\"8\" cy=\"5\" r=\"1\" fill=\"currentColor\"/>"
				+ "<path d=\"M8 7.6v3.8\" stroke=\"currentColor\" stroke-width=\"1.7\" stroke-linecap=\"round\"/>";
		};
	}

	/** Writes shape and word. */
	static void label(Html html, Words words, Severity severity) throws IOException {
		html.raw("<span class=\"sev ").raw(severity.code()).raw("\"><svg aria-hidden=\"true\"><use href=\"#shape-")
				.raw(severity.code()).raw("\"/></svg> ").text(words.severity(severity)).raw("</span>");
	}
}
