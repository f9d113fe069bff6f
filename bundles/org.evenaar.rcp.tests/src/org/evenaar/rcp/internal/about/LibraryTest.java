package org.evenaar.rcp.internal.about;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"org.evenaar.ui | | EPL-2.0",
			"org.eclipse.swt | | EPL-2.0",
			"org.eclipse.emf.common | https://www.eclipse.org/legal/epl-v20.html | EPL-2.0",
			"org.jsoup | https://jsoup.org/license | https://jsoup.org/license",
			"org.apache.poi | https://www.apache.org/licenses/LICENSE-2.0.txt | Apache-2.0",
			"x | \"Apache-2.0\";link=\"https://www.apache.org/licenses/LICENSE-2.0.txt\" | Apache-2.0",
			"y | MIT;link=https://opensource.org/licenses/MIT | MIT",
			"z | | ''" })
	void licencesAreWrittenShort(String bundle, String header, String licence) {
		assertEquals(licence, Library.licence(bundle, header));
	}
}
