package org.evenaar.ui.internal.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

class HelpPageReaderTest {

	private static final HelpNames WINDOW = new HelpNames() {

		@Override
		public String command(String id, String otherwise) {
			return id.equals("x.save") ? "Keep" : otherwise;
		}

		@Override
		public String keys(String id, String otherwise) {
			return id.equals("x.save") ? "F9" : "";
		}

		@Override
		public List<Shortcut> shortcuts() {
			return List.of(new Shortcut("Files", "F9", "Keep"), new Shortcut("Text", "F2", "Look"));
		}
	};

	private static HelpPage page(String body) throws IOException {
		String html = "<!DOCTYPE html>\n<html><head><title>T</title></head><body>" + body + "</body></html>";
		return HelpPageReader.read("p", new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)), WINDOW);
	}

	@Test
	void commandsAreNamedAsTheWindowNamesThem() throws IOException {
		HelpPage page = page("<p>Choose <b data-command=\"x.save\">Save</b> or <kbd data-command=\"x.save\">keys</kbd>, not "
				+ "<b data-command=\"x.gone\">Gone</b>.</p>");
		assertEquals("Choose Keep or F9, not Gone.", HelpPage.text(page.blocks().getFirst()));
	}

	@Test
	void aCommandWithoutKeysLeavesNoEmptyBrackets() throws IOException {
		HelpPage page = page("<p>Choose <b data-command=\"x.look\">Look</b> (<kbd data-command=\"x.look\">keys</kbd>) or "
				+ "<b data-command=\"x.save\">Save</b> (<kbd data-command=\"x.save\">keys</kbd>).</p>");
		assertEquals("Choose Look or Keep (F9).", HelpPage.text(page.blocks().getFirst()));
	}

	@Test
	void numbersGoOnAfterAListInsideAnItem() throws IOException {
		HelpPage page = page("<ol><li>one<ul><li>inner</li></ul></li><li>two</li></ol><ul><li>dot</li></ul>");
		String text = HelpText.of(page, WINDOW).text();
		assertEquals("1.\tone\n–\tinner\n2.\ttwo\n•\tdot", text);
	}

	@Test
	void aRowIsTwoCellsWithATabBetween() throws IOException {
		HelpPage page = page("<table><tr><th>Word</th><th>Meaning</th></tr><tr><td>a <em>b</em></td><td>c</td></tr></table>");
		HelpText text = HelpText.of(page, WINDOW);
		assertEquals("Word\tMeaning\na b\tc", text.text());
		assertEquals(List.of(HelpText.Line.HEAD_ROW, HelpText.Line.ROW), text.lines());
	}

	@Test
	void linksKeepTheirTargetAndSpacesAtLineEndsBecomeOne() throws IOException {
		HelpPage page = page("<p>see\n  <a href=\"other.html#place\">the\n other</a> page</p>");
		assertEquals("see the other page", HelpPage.text(page.blocks().getFirst()));
		HelpText.Span link = HelpText.of(page, WINDOW).spans().getFirst();
		assertEquals("other#place", link.link());
		assertEquals(4, link.start());
		assertEquals("the other".length(), link.length());
	}

	@Test
	void theListOfKeysIsWrittenByGroup() throws IOException {
		assertEquals("Files\nF9\tKeep\nText\nF2\tLook", HelpText.of(page("<div data-list=\"keys\"></div>"), WINDOW).text());
	}

	@Test
	void anythingElseIsAMistakeWithItsLine() {
		IOException mistake = assertThrows(IOException.class, () -> page("<p>\n<script>x</script></p>"));
		assertTrue(mistake.getMessage().contains("line 3") && mistake.getMessage().contains("script"), mistake.getMessage());
		assertThrows(IOException.class, () -> page("<img src=\"a.png\"/>"));
		assertThrows(IOException.class, () -> page("<p>never closed"));
	}
}
