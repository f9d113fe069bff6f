package org.evenaar.ui.internal.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.help.IContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages themselves: whole, the same in both languages, and in step with the window. */
class HelpPagesTest {

	/** Commands of the platform that pages may name. */
	private static final Set<String> PLATFORM = Set.of("org.eclipse.ui.file.save", "org.eclipse.ui.edit.undo",
			"org.eclipse.ui.edit.redo");

	private static HelpLibrary library(String language) throws IOException {
		return HelpPane.library(Locale.of(language), HelpNames.AS_WRITTEN);
	}

	private static String source(String path) throws IOException {
		try (InputStream in = HelpPane.open(path)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static List<String> links(HelpPage page) {
		return page.blocks().stream().flatMap(b -> b.runs().stream()).map(HelpRun::link).filter(l -> !l.isEmpty())
				.toList();
	}

	private static String shape(HelpPage page) {
		StringBuilder shape = new StringBuilder();
		for (HelpBlock block : page.blocks()) {
			shape.append(block.getClass().getSimpleName());
			if (block instanceof HelpBlock.Heading heading) {
				shape.append(heading.level()).append(heading.anchor());
			}
			if (block instanceof HelpBlock.Picture picture) {
				shape.append(picture.source());
			}
			shape.append('\n');
		}
		return shape.toString();
	}

	@Test
	void bothLanguagesHaveTheSamePages() throws IOException {
		List<HelpPage> dutch = library("nl").pages();
		List<HelpPage> english = library("en").pages();
		assertEquals(19, dutch.size());
		for (int i = 0; i < dutch.size(); i++) {
			assertEquals(shape(dutch.get(i)), shape(english.get(i)), dutch.get(i).id());
			assertEquals(links(dutch.get(i)), links(english.get(i)), dutch.get(i).id());
			assertEquals(commands(source("nl/" + dutch.get(i).id() + ".html")),
					commands(source("en/" + dutch.get(i).id() + ".html")), dutch.get(i).id());
			assertFalse(dutch.get(i).title().equals(english.get(i).title()), dutch.get(i).id() + " is not translated");
		}
	}

	private static List<String> commands(String page) {
		List<String> found = new ArrayList<>();
		Matcher command = Pattern.compile("data-command=\"([^\"]*)\"").matcher(page);
		while (command.find()) {
			found.add(command.group(1));
		}
		return found;
	}

	@ParameterizedTest
	@ValueSource(strings = { "nl", "en" })
	void everyLinkLeadsToAPageAndAPlaceOnIt(String language) throws IOException {
		HelpLibrary library = library(language);
		for (HelpPage page : library.pages()) {
			for (String link : links(page)) {
				assertTarget(library, link, page.id());
			}
		}
	}

	private static void assertTarget(HelpLibrary library, String target, String where) {
		HelpPage found = library.page(target).orElseThrow(() -> new AssertionError(where + ": no page " + target));
		int hash = target.indexOf('#');
		assertTrue(hash < 0 || found.anchors().contains(target.substring(hash + 1)), where + ": no place " + target);
	}

	@Test
	void everyPageIsReachedFromTheFirst() throws IOException {
		HelpLibrary library = library("en");
		Set<String> reached = new LinkedHashSet<>(Set.of("start"));
		Deque<String> open = new ArrayDeque<>(reached);
		while (!open.isEmpty()) {
			for (String link : links(library.page(open.pop()).orElseThrow())) {
				String page = link.replaceFirst("#.*", "");
				if (reached.add(page)) {
					open.push(page);
				}
			}
		}
		assertEquals(new TreeSet<>(library.pages().stream().map(HelpPage::id).toList()), new TreeSet<>(reached));
	}

	@ParameterizedTest
	@ValueSource(strings = { "nl", "en" })
	void everyPictureIsThere(String language) throws IOException {
		for (HelpPage page : library(language).pages()) {
			for (HelpBlock block : page.blocks()) {
				if (block instanceof HelpBlock.Picture picture) {
					try (InputStream in = HelpPane.open(picture.source())) {
						assertTrue(in.read() >= 0, picture.source());
					}
				}
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "nl", "en" })
	void everyPlaceOfTheWindowHasItsPage(String language) throws IOException, IllegalAccessException {
		HelpLibrary library = library(language);
		int constants = 0;
		for (Field field : HelpContexts.class.getFields()) {
			if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
				String id = (String) field.get(null);
				String target = HelpContexts.pages().get(id);
				assertTrue(target != null, "no page for " + id);
				assertTarget(library, target, id);
				IContext context = new HelpContextProvider().getContext(id, language);
				assertEquals(library.page(target).orElseThrow().title(), context.getRelatedTopics()[0].getLabel());
				constants++;
			}
		}
		assertEquals(constants, HelpContexts.pages().size(), "pages for places that nobody can name");
	}

	@Test
	void placesNamedInPluginXmlAreKnown() throws IOException {
		Matcher id = Pattern.compile("org\\.evenaar\\.ui\\.help_\\w+").matcher(pluginXml());
		while (id.find()) {
			assertTrue(HelpContexts.pages().containsKey(id.group()), id.group());
		}
	}

	@Test
	void everyCommandThatPagesNameExists() throws IOException {
		String plugin = pluginXml();
		for (HelpPage page : library("en").pages()) {
			for (String command : commands(source("en/" + page.id() + ".html"))) {
				assertTrue(PLATFORM.contains(command) || Pattern.compile("<command\\s[^>]*id=\"" + Pattern.quote(command) + '"')
						.matcher(plugin).find(), page.id() + " names " + command);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "nl", "en" })
	void looksNeverOverlapAndLinesMatchTheText(String language) throws IOException {
		for (HelpPage page : library(language).pages()) {
			HelpText text = HelpText.of(page, HelpNames.AS_WRITTEN);
			assertEquals(text.text().split("\n", -1).length, text.lines().size(), page.id());
			int end = 0;
			for (HelpText.Span span : text.spans()) {
				assertTrue(span.start() >= end && span.length() > 0, page.id() + " at " + span.start());
				end = span.start() + span.length();
			}
			assertTrue(end <= text.text().length(), page.id());
			assertTrue(text.anchors().keySet().containsAll(page.anchors()), page.id());
		}
	}

	@Test
	void pagesDoNotSpeakOfTheMachinery() throws IOException {
		Pattern machinery = Pattern.compile("(?i)\\b(java|eclipse|workspace|perspective|perspectief|resources?)\\b");
		for (String language : List.of("nl", "en")) {
			for (HelpPage page : library(language).pages()) {
				Matcher word = machinery.matcher(HelpText.of(page, HelpNames.AS_WRITTEN).text());
				assertFalse(word.find(), () -> language + '/' + page.id() + " says " + word.group());
			}
		}
	}

	static String pluginXml() throws IOException {
		for (URL file : Collections.list(HelpPane.class.getClassLoader().getResources("plugin.xml"))) {
			try (InputStream in = file.openStream()) {
				String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
				if (text.contains("org.evenaar.ui.editor.welcome\"")) {
					return text;
				}
			}
		}
		throw new IOException("plugin.xml of org.evenaar.ui");
	}
}
