package org.evenaar.instrument.exchange;

import org.evenaar.rules.Text;

/**
 * Something in a file that was not understood, or that the other format cannot hold.
 *
 * @param place a line, or a path such as item[3].item[0]; empty where it is about the whole file
 * @param text  what was left out or changed
 */
public record ExchangeRemark(Text place, Text text) {

	/** @return place and text as one sentence */
	public Text sentence() {
		return place.isEmpty() ? text : new Text(place.nl() + ": " + text.nl(), place.en() + ": " + text.en());
	}
}
