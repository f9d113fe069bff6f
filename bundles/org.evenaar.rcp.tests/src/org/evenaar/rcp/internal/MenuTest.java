package org.evenaar.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import javax.xml.parsers.DocumentBuilderFactory;

import org.evenaar.ui.internal.theme.Icon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The menus as they stand in plugin.xml. */
class MenuTest {

	@ParameterizedTest
	@ValueSource(strings = { "plugin.properties", "plugin_nl.properties" })
	void letterOpensOneItemOfAMenu(String language) throws Exception {
		Properties texts = texts(language);
		List<String> problems = new ArrayList<>();
		for (Element menu : elements(plugin("org.evenaar.rcp"), "menu")) {
			unique(menu, texts, problems);
		}
		for (Element bar : elements(plugin("org.evenaar.rcp"), "menuContribution")) {
			unique(bar, texts, problems);
		}
		assertEquals(List.of(), problems);
	}

	private static void unique(Element parent, Properties texts, List<String> problems) {
		Set<Character> used = new HashSet<>();
		for (Element item : children(parent)) {
			if (item.getAttribute("label").isEmpty() || item.getTagName().equals("toolbar")) {
				continue;
			}
			String label = texts.getProperty(item.getAttribute("label").substring(1), "?");
			int mark = label.indexOf('&');
			if (mark < 0 || !used.add(Character.toLowerCase(label.charAt(mark + 1)))) {
				problems.add(label);
			}
		}
	}

	@Test
	void textsOfBothLanguagesAreThere() throws Exception {
		assertEquals(new TreeSet<>(texts("plugin.properties").keySet()),
				new TreeSet<>(texts("plugin_nl.properties").keySet()));
		for (Element element : elements(plugin("org.evenaar.rcp"), "*")) {
			for (String attribute : List.of("label", "tooltip", "name", "description")) {
				String value = element.getAttribute(attribute);
				assertTrue(!value.startsWith("%") || texts("plugin.properties").containsKey(value.substring(1)), value);
			}
		}
	}

	@Test
	void everyCommandOfAMenuOrKeyIsDefined() throws Exception {
		Set<String> defined = new HashSet<>();
		for (String bundle : List.of("org.evenaar.rcp", "org.evenaar.ui", "org.eclipse.ui")) {
			for (Element command : elements(plugin(bundle), "command")) {
				defined.add(command.getAttribute("id"));
			}
		}
		Set<String> missing = new TreeSet<>();
		for (String bundle : List.of("org.evenaar.rcp", "org.evenaar.ui")) {
			for (String tag : List.of("command", "key", "handler")) {
				for (Element element : elements(plugin(bundle), tag)) {
					String id = element.getAttribute("commandId");
					if (!id.isEmpty() && !defined.contains(id)) {
						missing.add(id);
					}
				}
			}
		}
		assertEquals(Set.of(), missing);
	}

	@Test
	void keysAreOfOurSchemeAndRunOneCommand() throws Exception {
		Set<String> seen = new HashSet<>();
		for (String bundle : List.of("org.evenaar.rcp", "org.evenaar.ui")) {
			for (Element key : elements(plugin(bundle), "key")) {
				assertEquals("org.evenaar.ui.scheme", key.getAttribute("schemeId"), key.getAttribute("sequence"));
				assertTrue(seen.add(key.getAttribute("sequence") + key.getAttribute("contextId")
						+ key.getAttribute("platform")), "twice: " + key.getAttribute("sequence"));
			}
		}
	}

	@Test
	void everyPictureIsThere() throws Exception {
		for (Element element : elements(plugin("org.evenaar.rcp"), "*")) {
			for (String attribute : List.of("icon", "disabledIcon")) {
				String place = element.getAttribute(attribute).replace("platform:/plugin/org.evenaar.ui", "");
				assertTrue(place.isEmpty() || Icon.class.getResource(place) != null, place);
			}
		}
	}

	private static Properties texts(String name) throws IOException {
		Properties texts = new Properties();
		texts.load(new StringReader(BundleFiles.read("org.evenaar.rcp", name, "menu.file")));
		return texts;
	}

	private static Document plugin(String bundle) throws Exception {
		String mark = switch (bundle) {
		case "org.evenaar.rcp" -> "EvenaarApplication";
		case "org.evenaar.ui" -> "RoleColorFactory";
		default -> "%command.save.name";
		};
		return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
				.parse(new InputSource(new StringReader(BundleFiles.read(bundle, "plugin.xml", mark))));
	}

	private static List<Element> elements(Document document, String tag) {
		NodeList nodes = document.getElementsByTagName(tag);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			elements.add((Element) nodes.item(i));
		}
		return elements;
	}

	private static List<Element> children(Element parent) {
		List<Element> elements = new ArrayList<>();
		for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element) {
				elements.add(element);
			}
		}
		return elements;
	}
}
