package org.evenaar.ui.internal.theme;

import java.util.Locale;

import org.eclipse.swt.graphics.RGB;
import org.evenaar.rules.Severity;

/**
 * What a colour stands for. This is the one table of colours: the theme definitions take the light ones from here
 * through {@link RoleColorFactory}, css/evenaar-dark.css repeats the dark ones, and a test holds every pair of text and
 * background against the contrast that WCAG 2.2 AA asks for.
 */
public enum ColorRole {

	/** The page of the document, and what is written on it. */
	PAGE(0x1F2328, 0xFFFFFF, 0xE6E6E6, 0x1E1F22),
	HIGH(0x9B1C1C, 0xFBE3E1, 0xFFA69E, 0x4A2323),
	MEDIUM(0x864900, 0xFCEBD2, 0xF5BE6B, 0x453313),
	LOW(0x1B5A8C, 0xE1EEF8, 0x8CC4F2, 0x1F3A50),
	INFO(0x4A5560, 0xECEFF2, 0xB9C3CD, 0x33373C),
	/** A finding on which somebody decided. */
	DECIDED(0x1E6B3A, 0xE0F2E5, 0x86D69B, 0x1F4029),
	/** A finding that was held back by a cue in the text. */
	SUPPRESSED(0x5E5E66, 0xF1F1F4, 0xACACB6, 0x2B2B2F),
	/** A section of recommendations. */
	RECOMMENDATION(0x5B3A8C, 0xF1ECF9, 0xC8AEF0, 0x382B4D),
	/** The line between two pages and its number. */
	PAGE_RULE(0x69717E, 0xFFFFFF, 0x949BA5, 0x1E1F22),
	/** Text of less weight on the page. */
	MUTED(0x57606A, 0xFFFFFF, 0xA7AEB6, 0x1E1F22),
	LINK(0x0B57A4, 0xFFFFFF, 0x85BDF4, 0x1E1F22),
	/** A place that was searched for. */
	MATCH(0x1F2328, 0xFFF1A8, 0xF2F2F2, 0x5C4B00),
	/** A sentence that says what is wrong with what was typed. */
	PROBLEM(0x9B1C1C, 0xFFFFFF, 0xFFA69E, 0x1E1F22);

	private static final String PREFIX = "org.evenaar.ui.color.";

	private final Pair light;
	private final Pair dark;

	ColorRole(int lightText, int lightGround, int darkText, int darkGround) {
		this.light = new Pair(rgb(lightText), rgb(lightGround));
		this.dark = new Pair(rgb(darkText), rgb(darkGround));
	}

	/** Text or drawing, and what is behind it. */
	public record Pair(RGB foreground, RGB background) {
	}

	public static ColorRole of(Severity severity) {
		return switch (severity) {
		case HIGH -> HIGH;
		case MEDIUM -> MEDIUM;
		case LOW -> LOW;
		case INFO -> INFO;
		};
	}

	/** @return the id of the colour definition of the text, as org.evenaar.ui.color.pageRule.foreground */
	public String foregroundId() {
		return PREFIX + word() + ".foreground";
	}

	/** @return the id of the colour definition of what is behind the text */
	public String backgroundId() {
		return PREFIX + word() + ".background";
	}

	public Pair light() {
		return light;
	}

	public Pair dark() {
		return dark;
	}

	public Pair in(boolean darkTheme) {
		return darkTheme ? dark : light;
	}

	private String word() {
		String[] words = name().toLowerCase(Locale.ROOT).split("_");
		StringBuilder text = new StringBuilder(words[0]);
		for (int i = 1; i < words.length; i++) {
			text.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
		}
		return text.toString();
	}

	private static RGB rgb(int hex) {
		return new RGB(hex >> 16 & 0xFF, hex >> 8 & 0xFF, hex & 0xFF);
	}
}
