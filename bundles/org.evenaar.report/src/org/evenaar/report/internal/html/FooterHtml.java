package org.evenaar.report.internal.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.evenaar.check.DocumentResult;
import org.evenaar.check.RunResult;
import org.evenaar.report.ReportOptions;
import org.evenaar.report.internal.ReportDate;
import org.evenaar.report.internal.Words;
import org.evenaar.rules.RulePack;

/** By what this report was made and of what, exactly, so that anybody can make it again. */
final class FooterHtml {

	private final Html html;
	private final Words words;

	FooterHtml(Html html, Words words) {
		this.html = html;
		this.words = words;
	}

	void write(RunResult result, ReportOptions options) throws IOException {
		html.raw("<footer>\n").element("h2", words.text("html.footer")).raw("\n<dl>\n");
		html.element("dt", words.text("html.footer.tool")).raw("<dd>Evenaar ").text(options.toolVersion()).raw("</dd>\n");
		html.element("dt", words.text("html.footer.date"))
				.element("dd", ReportDate.of(words, options.time())).raw("\n");
		List<RulePack> packs = result.rules().packs();
		html.element("dt", words.text("html.footer.packs")).raw("<dd>")
				.text(words.text("html.footer.packs.count", packs.size(), result.rules().rules().size()));
		if (!packs.isEmpty()) {
			html.raw("<br>").raw("<code>").text(digest(packs)).raw("</code>");
		}
		html.raw("</dd>\n");
		for (DocumentResult document : result.documents()) {
			if (!document.sha256().isEmpty()) {
				html.raw("<dt>").isolated(document.name()).raw("</dt><dd><code>").text(document.sha256())
						.raw("</code></dd>\n");
			}
		}
		html.raw("</dl>\n").element("p", words.text("html.footer.sha")).raw("\n</footer>\n");
	}

	/** One fingerprint for all packs together, whatever the order in which they were read. */
	static String digest(List<RulePack> packs) {
		String all = String.join("\n", packs.stream().map(pack -> pack.id() + ' ' + pack.digest()).sorted().toList());
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}
}
