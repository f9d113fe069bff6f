package org.evenaar.report.internal.sarif;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;

import org.evenaar.report.internal.SafeText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArtifactUriTest {

	@ParameterizedTest
	@CsvSource({ "richtlijn.docx,richtlijn.docx", "map/een richtlijn.docx,map/een%20richtlijn.docx",
			"/srv/u/a b.md,file:///srv/u/a%20b.md", "C:\\Users\\u\\a b.md,file:///C:/Users/u/a%20b.md",
			"\\\\server\\share\\a.md,file://server/share/a.md", "map\\a.md,map/a.md", "patiënt.md,pati%C3%ABnt.md",
			"a:b.md,a%3Ab.md", "a#b?c%d.md,a%23b%3Fc%25d.md", "../a.md,../a.md" })
	void aNameBecomesAnAddress(String name, String uri) {
		assertEquals(uri, ArtifactUri.of(name));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\uD83D", "a\u0000b", "//x", "[a]", "\"<>^`{|}", "https://x", "\uFFFE" })
	void anyNameBecomesAnAddressThatCanBeRead(String name) {
		URI uri = URI.create(ArtifactUri.of(name));
		if (!uri.isAbsolute() && !name.isEmpty()) {
			assertEquals(SafeText.wellFormed(name), uri.getPath());
		}
	}

	@Test
	void linesAreReadFromLocators() {
		assertEquals(new LineRange(40, 40), LineRange.of("line 40").orElseThrow());
		assertEquals(new LineRange(40, 42), LineRange.of("lines 40-42").orElseThrow());
		assertEquals(new LineRange(7, 7), LineRange.of("line 7 p#x").orElseThrow());
		assertEquals(true, LineRange.of("body/p[12]").isEmpty() && LineRange.of("").isEmpty()
				&& LineRange.of("line 99999999999").isEmpty());
	}
}
