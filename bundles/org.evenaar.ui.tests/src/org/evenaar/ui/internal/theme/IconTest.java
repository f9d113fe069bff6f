package org.evenaar.ui.internal.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IconTest {

	private static final Pattern COLOR = Pattern.compile("#(\\p{XDigit}{6})\\b");
	private static final RGB LIGHT_GROUND = new RGB(0xF8, 0xF8, 0xF8);
	private static final RGB DARK_GROUND = new RGB(0x2B, 0x2B, 0x2F);
	private static final String WHITE = "#ffffff";

	@ParameterizedTest
	@EnumSource
	void thereIsOneDrawingInThreeTints(Icon icon) throws IOException {
		String any = svg("", icon);
		assertTrue(any.contains("viewBox=\"0 0 16 16\""), any);
		assertEquals(shapes(any), shapes(svg("light/", icon)));
		assertEquals(shapes(any), shapes(svg("dark/", icon)));
	}

	@ParameterizedTest
	@EnumSource
	void everyLineIsSeenOnItsGround(Icon icon) throws IOException {
		assertSeen(svg("light/", icon), LIGHT_GROUND);
		assertSeen(svg("", icon), LIGHT_GROUND);
		assertSeen(svg("dark/", icon), DARK_GROUND);
		assertSeen(svg("", icon), DARK_GROUND);
	}

	/** White (in dark icons the page) is only drawn upon a shape. */
	private static void assertSeen(String svg, RGB ground) {
		COLOR.matcher(svg.replace(WHITE, "").replace("#1e1f22", "")).results().map(IconTest::rgb).forEach(color ->
				assertTrue(Contrast.ratio(color, ground) >= Contrast.DRAWING,
						() -> color + " on " + ground + ": " + Contrast.ratio(color, ground)));
	}

	private static RGB rgb(MatchResult match) {
		int hex = Integer.parseInt(match.group(1), 16);
		return new RGB(hex >> 16, hex >> 8 & 0xFF, hex & 0xFF);
	}

	private static String shapes(String svg) {
		return COLOR.matcher(svg).replaceAll("#");
	}

	private static String svg(String folder, Icon icon) throws IOException {
		String path = "/icons/" + folder + icon.fileName() + ".svg";
		try (InputStream in = Icon.class.getResourceAsStream(path)) {
			assertNotNull(in, path);
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
