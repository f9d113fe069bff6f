package org.evenaar.report.internal.html;

import java.io.IOException;

import org.evenaar.report.internal.Words;
import org.evenaar.rules.Severity;

/** Weights as a shape and a word, so that nobody needs colour to tell them apart: one, two or three bars filled. */
final class Shapes {

	private static final int BARS = 3;

	private Shapes() {
	}

	/** Writes the shapes once; the page refers to them. */
	static void write(Html html) throws IOException {
		html.raw("<svg class=\"shapes\" aria-hidden=\"true\" width=\"0\" height=\"0\">\n");
		for (Severity severity : Severity.values()) {
			html.raw("<symbol id=\"shape-").raw(severity.code()).raw("\" viewBox=\"0 0 16 14\">");
			if (severity == Severity.INFO) {
				html.raw("<circle cx=\"8\" cy=\"7\" r=\"6\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.4\"/>"
						+ "<path d=\"M8 6.2v4\" stroke=\"currentColor\" stroke-width=\"1.6\"/>"
						+ "<circle cx=\"8\" cy=\"3.9\" r=\"1\" fill=\"currentColor\"/>");
			} else {
				bars(html, BARS - severity.ordinal());
			}
			html.raw("</symbol>\n");
		}
		html.raw("</svg>\n");
	}

	private static void bars(Html html, int filled) throws IOException {
		for (int bar = 0; bar < BARS; bar++) {
			int height = 4 + 4 * bar;
			html.raw("<rect x=\"").raw(String.valueOf(1 + 5 * bar) + ".6").raw("\" y=\"")
					.raw(String.valueOf(13 - height) + ".6").raw("\" width=\"2.8\" height=\"")
					.raw(String.valueOf(height - 1) + ".8").raw("\" fill=\"")
					.raw(bar < filled ? "currentColor" : "none")
					.raw("\" stroke=\"currentColor\" stroke-width=\"1.2\"/>");
		}
	}

	/** Writes shape and word. */
	static void label(Html html, Words words, Severity severity) throws IOException {
		html.raw("<span class=\"sev ").raw(severity.code()).raw("\"><svg aria-hidden=\"true\"><use href=\"#shape-")
				.raw(severity.code()).raw("\"/></svg> ").text(words.severity(severity)).raw("</span>");
	}
}
