package org.evenaar.importer;

/**
 * Where a piece of text stands in the original file.
 *
 * @param page    the page, from 1; 0 where the format has none
 * @param locator the place in the terms of the format, such as body/p[12], line 40 or html/body/div[2]/p[1]
 * @param start   UTF-16 offset in the text of the original where that is meaningful, else -1
 * @param end     end of the range, exclusive, or -1
 */
public record Origin(int page, String locator, int start, int end) {

	public static Origin at(String locator) {
		return new Origin(0, locator, -1, -1);
	}

	public static Origin onPage(int page, String locator) {
		return new Origin(page, locator, -1, -1);
	}
}
