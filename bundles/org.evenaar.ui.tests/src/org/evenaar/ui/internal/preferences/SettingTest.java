package org.evenaar.ui.internal.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingTest {

	@ParameterizedTest
	@EnumSource
	void valuesStayInTheirRange(Setting setting) {
		assertEquals(setting.standard(), setting.within(setting.standard()));
		assertEquals(setting.least(), setting.within(Integer.MIN_VALUE));
		assertEquals(setting.most(), setting.within(Integer.MAX_VALUE));
	}

	/** The limit is kept in millions and used as a number of characters. */
	@Test
	void longestTextFitsIntoWhatTheReaderCountsIn() {
		Math.multiplyExact(Setting.MILLION_CHARACTERS.most(), 1_000_000);
	}
}
