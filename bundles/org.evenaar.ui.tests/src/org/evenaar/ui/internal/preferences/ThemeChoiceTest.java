package org.evenaar.ui.internal.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeChoiceTest {

	@Test
	void onlySystemFollowsTheSystem() {
		assertEquals(ThemeChoice.LIGHT.themeId(true), ThemeChoice.LIGHT.themeId(false));
		assertEquals(ThemeChoice.DARK.themeId(true), ThemeChoice.DARK.themeId(false));
		assertEquals(ThemeChoice.DARK.themeId(false), ThemeChoice.SYSTEM.themeId(true));
		assertEquals(ThemeChoice.LIGHT.themeId(true), ThemeChoice.SYSTEM.themeId(false));
		assertTrue(ThemeChoice.DARK.themeId(false).contains("dark"));
	}

	@ParameterizedTest
	@EnumSource
	void choicesComeBackFromThePreferences(ThemeChoice choice) {
		assertEquals(choice, ThemeChoice.of(choice.code()));
	}

	@Test
	void whatIsNotAChoiceIsThatOfTheSystem() {
		assertEquals(ThemeChoice.SYSTEM, ThemeChoice.of(""));
		assertEquals(ThemeChoice.SYSTEM, ThemeChoice.of("purple"));
	}
}
