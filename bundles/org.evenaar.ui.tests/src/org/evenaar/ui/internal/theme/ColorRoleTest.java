package org.evenaar.ui.internal.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColorRoleTest {

	private static final Pattern DEFINITION = Pattern
			.compile("ColorDefinition#(org-evenaar-[\\w-]+) \\{\\s*color: #(\\p{XDigit}{6});");

	@ParameterizedTest
	@EnumSource
	void textIsLegibleOnItsOwnGroundAndOnThePage(ColorRole role) {
		for (boolean dark : new boolean[] { false, true }) {
			RGB text = role.in(dark).foreground();
			assertLegible(text, role.in(dark).background(), role, dark);
			if (role != ColorRole.MATCH) {
				assertLegible(text, ColorRole.PAGE.in(dark).background(), role, dark);
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void textOfThePageIsLegibleOnEveryGround(ColorRole role) {
		assertLegible(ColorRole.PAGE.light().foreground(), role.light().background(), role, false);
		assertLegible(ColorRole.PAGE.dark().foreground(), role.dark().background(), role, true);
	}

	@Test
	void darkStyleSheetHoldsTheDarkColoursOfTheTable() throws IOException {
		Map<String, String> wanted = new TreeMap<>();
		for (ColorRole role : ColorRole.values()) {
			wanted.put(role.foregroundId().replace('.', '-'), hex(role.dark().foreground()));
			wanted.put(role.backgroundId().replace('.', '-'), hex(role.dark().background()));
		}
		Map<String, String> found = new TreeMap<>();
		DEFINITION.matcher(text(ColorRole.class.getResource("/css/evenaar-dark.css"))).results()
				.forEach(match -> found.put(match.group(1), match.group(2)));
		assertEquals(wanted, found);
	}

	@Test
	void everyRoleHasItsDefinitionsInThePlugin() throws IOException {
		String plugin = plugin();
		for (ColorRole role : ColorRole.values()) {
			assertDefined(plugin, role.foregroundId(), role, "foreground");
			assertDefined(plugin, role.backgroundId(), role, "background");
		}
		long definitions = Pattern.compile("<colorDefinition ").matcher(plugin).results().map(MatchResult::start).count();
		assertEquals(2L * ColorRole.values().length, definitions);
	}

	private static void assertDefined(String plugin, String id, ColorRole role, String part) {
		Pattern definition = Pattern.compile("<colorDefinition id=\"" + Pattern.quote(id) + "\"[^>]*>\\s*<colorFactory [^>]*>"
				+ "\\s*<parameter name=\"role\" value=\"" + role + "\"/>\\s*<parameter name=\"part\" value=\"" + part
				+ "\"/>");
		assertTrue(definition.matcher(plugin).find(), id);
	}

	@Test
	void contrastIsThatOfTheStandard() {
		assertEquals(21, Contrast.ratio(new RGB(0, 0, 0), new RGB(255, 255, 255)), 1e-9);
		assertEquals(1, Contrast.ratio(new RGB(9, 9, 9), new RGB(9, 9, 9)), 1e-9);
		// The lightest grey that passes on white.
		assertTrue(Contrast.isLegible(new RGB(0x76, 0x76, 0x76), new RGB(255, 255, 255)));
		assertTrue(!Contrast.isLegible(new RGB(0x77, 0x77, 0x77), new RGB(255, 255, 255)));
	}

	private static void assertLegible(RGB text, RGB ground, ColorRole role, boolean dark) {
		assertTrue(Contrast.isLegible(text, ground), () -> role + (dark ? " dark: " : " light: ")
				+ Contrast.ratio(text, ground));
	}

	private static String hex(RGB color) {
		return "%02x%02x%02x".formatted(color.red, color.green, color.blue);
	}

	/** On a plain class path there are more of that name. */
	private static String plugin() throws IOException {
		for (URL place : Collections.list(ColorRole.class.getClassLoader().getResources("plugin.xml"))) {
			String text = text(place);
			if (text.contains(RoleColorFactory.class.getName())) {
				return text;
			}
		}
		throw new IOException("plugin.xml is missing");
	}

	private static String text(URL place) throws IOException {
		try (InputStream in = place.openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
