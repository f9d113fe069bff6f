package org.evenaar.report.internal.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

import org.evenaar.check.DocumentResult;
import org.evenaar.check.RunResult;
import org.evenaar.report.Renderer;
import org.evenaar.report.ReportOptions;
import org.evenaar.report.internal.Words;

/**
 * A report to read and print: one file that fetches nothing, runs nothing but its own filter, and works without that.
 */
public final class HtmlRenderer implements Renderer {

	@Override
	public void render(RunResult result, ReportOptions options, OutputStream out) throws IOException {
		var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		var html = new Html(writer);
		var words = new Words(options.language());
		var outline = Outline.of(result, options.decisions());
		String title = title(result, words);
		PageAssets assets = options.decisions().reviewed() ? PageAssets.OF_REVIEW : PageAssets.SHIPPED;
		head(html, words, title, assets);
		html.raw("<body>\n");
		html.element("a", "class=\"skip\" href=\"#findings\"", words.text("html.skip")).raw("\n");
		Shapes.write(html);
		var front = new FrontHtml(html, words);
		front.header(result, options, title);
		front.incomplete(result, outline);
		html.raw("<div class=\"front\">\n");
		new SummaryHtml(html, words).write(result, outline);
		front.intro();
		html.raw("</div>\n");
		if (options.decisions().reviewed()) {
			new ReviewHtml(html, words, options.decisions()).write(result, outline);
		}
		new FilterHtml(html, words).write(result, outline);
		html.raw("<div class=\"body\">\n");
		new ContentsHtml(html, words).write(outline);
		new ChapterHtml(html, words, result, options).all(outline);
		html.raw("</div>\n");
		new FooterHtml(html, words).write(result, options);
		html.raw("<script>").raw(assets.script()).raw("</script>\n</body>\n</html>\n");
		writer.flush();
	}

	private static String title(RunResult result, Words words) {
		if (result.documents().size() != 1) {
			return words.text("html.title.many", result.documents().size());
		}
		DocumentResult document = result.documents().get(0);
		return document.title().isEmpty() ? document.name() : document.title();
	}

	private static void head(Html html, Words words, String title, PageAssets assets) throws IOException {
		html.raw("<!DOCTYPE html>\n<html lang=\"").raw(words.language()).raw("\">\n<head>\n<meta charset=\"utf-8\">\n");
		html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"").raw(assets.policy()).raw("\">\n");
		html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
		html.raw("<meta name=\"referrer\" content=\"no-referrer\">\n");
		html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
		html.raw("<meta name=\"generator\" content=\"Evenaar\">\n");
		html.element("title", words.text("html.title.page", title)).raw("\n");
		html.raw("<style>").raw(assets.style()).raw("</style>\n</head>\n");
	}
}
