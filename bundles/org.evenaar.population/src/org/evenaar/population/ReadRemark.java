package org.evenaar.population;

import java.util.List;

import org.evenaar.rules.Text;

/**
 * Something noticed while a file was read.
 *
 * @param text  what, in one sentence
 * @param count how often, 1 or more
 * @param lines the first lines it was noticed on, from 1, at most ten; empty where it concerns the whole file
 */
public record ReadRemark(Text text, long count, List<Long> lines) {

	public ReadRemark {
		lines = List.copyOf(lines);
	}
}
