package org.evenaar.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.evenaar.check.RunResult;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report as a browser and a screen reader take it. */
class HtmlTest {

	private static String html(RunResult result, Locale language, boolean suppressed) {
		var options = new ReportOptions(language, suppressed, false, 80, "0.1.0", Instant.parse("2026-11-22T14:05:00Z"));
		return new String(SampleRun.render(BuiltIn.renderer("html"), result, options), StandardCharsets.UTF_8);
	}

	private static Document page(RunResult result, Locale language) {
		return Jsoup.parse(html(result, language, true));
	}

	@Test
	void theBrowserMayRunOurStyleAndScriptOnly() throws NoSuchAlgorithmException {
		Document page = page(SampleRun.everything(), Locale.ENGLISH);
		String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
		assertTrue(policy.startsWith("default-src 'none';"), policy);
		assertFalse(policy.contains("unsafe"), policy);
		assertEquals(1, page.select("style").size());
		assertEquals(1, page.select("script").size());
		assertTrue(policy.contains("style-src '" + hash(page.selectFirst("style").data()) + "'"), policy);
		assertTrue(policy.contains("script-src '" + hash(page.selectFirst("script").data()) + "'"), policy);
	}

	private static String hash(String content) throws NoSuchAlgorithmException {
		byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
		return "sha256-" + Base64.getEncoder().encodeToString(digest);
	}

	@Test
	void nothingIsFetchedAndNoTextBecomesMarkup() {
		String html = html(SampleRun.everything(), SampleRun.DUTCH, true);
		Document page = Jsoup.parse(html);
		assertEquals(0, page.select("img, link, iframe, object, embed, [src], [style], base").size());
		assertFalse(page.selectFirst("style").data().matches("(?s).*(url\\(|@import|@font-face).*"));
		for (Element element : page.getAllElements()) {
			for (Attribute attribute : element.attributes()) {
				assertFalse(attribute.getKey().startsWith("on"), attribute.toString());
			}
		}
		for (Element link : page.select("a[href]")) {
			assertTrue(link.attr("href").matches("#.+|https?://.+"), link.outerHtml());
		}
		assertTrue(html.chars().allMatch(c -> c >= ' ' || c == '\n' || c == '\t'), "control characters");
		assertTrue(page.text().contains("<script>alert(1)</script>"), "hostile text is shown as text");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nl", "en" })
	void aScreenReaderFindsItsWay(String language) {
		Document page = page(SampleRun.everything(), Locale.of(language));
		assertEquals(language, page.selectFirst("html").attr("lang"));
		assertEquals(1, page.select("h1").size());
		for (String landmark : List.of("header", "nav[aria-labelledby]", "main", "footer")) {
			assertEquals(1, page.select("body " + landmark).size(), landmark);
		}
		int level = 0;
		for (Element heading : page.select("h1, h2, h3, h4")) {
			int next = heading.tagName().charAt(1) - '0';
			assertTrue(next <= level + 1, heading.outerHtml());
			assertFalse(heading.text().isBlank(), heading.outerHtml());
			level = next;
		}
		Set<String> ids = new HashSet<>();
		page.select("[id]").forEach(element -> assertTrue(ids.add(element.id()), element.id()));
		page.select("[aria-labelledby]").forEach(e -> assertTrue(ids.contains(e.attr("aria-labelledby")), e.cssSelector()));
		page.select("a[href^=#], use").forEach(e -> assertTrue(ids.contains(e.attr("href").substring(1)), e.outerHtml()));
		page.select("input").forEach(input -> assertEquals("label", input.parent().tagName()));
		page.select("th").forEach(head -> assertTrue(head.hasAttr("scope"), head.outerHtml()));
		assertNotNull(page.selectFirst("[role=status][aria-live=polite]"));
	}

	@Test
	void everyFindingIsShownInItsContext() {
		RunResult run = SampleRun.everything();
		Document page = page(run, SampleRun.DUTCH);
		assertEquals(run.findings().count(), page.select("article.finding").size());
		Element first = page.selectFirst("article.finding");
		assertEquals("Hoog", first.selectFirst("h4 .sev").text());
		assertEquals("1,159", first.selectFirst("mark").ownText());
		assertEquals("Vermenigvuldig de uitkomst met [begin van de gemarkeerde woorden] 1,159 [einde van de gemarkeerde woorden]"
				+ " bij patiënten van het negroïde ras.", first.selectFirst("blockquote p").text());
		assertEquals("2 Nierfunctie › 2.1 Meten", first.parent().selectFirst("h3").text());
		assertTrue(first.text().contains("Sinds 2021 vervangen"), first.text());
		assertEquals("https://doi.org/10.1056/NEJMoa2102953", first.selectFirst("a.src").attr("href"));
		assertTrue(first.select(".unverified").isEmpty());
		assertEquals("bron nog te controleren", page.select("article.finding").get(1).selectFirst(".unverified").text());
		assertTrue(page.selectFirst("section.calm article.finding.info") != null);
	}

	@Test
	void theFilterMatchesTheFindings() {
		Document page = page(SampleRun.everything(), Locale.ENGLISH);
		Element form = page.selectFirst("form#filter");
		assertTrue(form.hasAttr("hidden"), "the form does nothing without the script, which shows it");
		List<String> kinds = form.select("input[name=category]").eachAttr("value");
		List<String> severities = form.select("input[name=severity]").eachAttr("value");
		for (Element finding : page.select("article.finding")) {
			assertTrue(kinds.contains(finding.attr("data-category")), finding.attr("data-category"));
			assertTrue(severities.contains(finding.attr("data-severity")));
			assertFalse(finding.hasAttr("hidden"));
		}
	}

	@Test
	void whatIsNotCompleteStandsAtTheTop() {
		Document page = page(SampleRun.everything(), Locale.ENGLISH);
		Element alert = page.selectFirst("section.alert");
		assertTrue(alert.text().contains("kapot.pdf") && alert.text().contains("damaged"), alert.text());
		assertTrue(alert.text().contains("broken.yaml, line 3"), alert.text());
		assertTrue(page.body().html().indexOf("class=\"alert\"") < page.body().html().indexOf("class=\"summary\""));
		assertTrue(page(SampleRun.complete(), Locale.ENGLISH).select(".alert").isEmpty());
	}

	@Test
	void heldBackHitsAreListedWhenAskedFor() {
		String asked = html(SampleRun.complete(), Locale.ENGLISH, true);
		String notAsked = html(SampleRun.complete(), Locale.ENGLISH, false);
		assertTrue(asked.contains("criticism of the use") && asked.contains("<details>"));
		assertFalse(notAsked.contains("criticism of the use") || notAsked.contains("<details>"));
		assertTrue(notAsked.contains("One hit is no finding"));
	}

	@Test
	void theFooterSaysWhatItWasMadeOf() {
		String footer = page(SampleRun.complete(), SampleRun.DUTCH).selectFirst("footer").text();
		assertTrue(footer.contains("Evenaar 0.1.0"), footer);
		assertTrue(footer.contains("22 november 2026, 14:05 UTC"), footer);
		assertTrue(footer.contains(SampleRun.SHA), footer);
		assertTrue(footer.contains("1 regelpakket") && footer.matches(".*[0-9a-f]{64}.*"), footer);
	}
}
