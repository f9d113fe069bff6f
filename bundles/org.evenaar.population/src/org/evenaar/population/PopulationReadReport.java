package org.evenaar.population;

import java.util.List;

import org.evenaar.rules.Text;

/**
 * How a file was understood.
 *
 * @param format   what kind of file it was taken for
 * @param encoding how its letters are written, such as UTF-8
 * @param rows     how many figures were read
 * @param remarks  what was left out, chosen, corrected or found to be odd
 */
public record PopulationReadReport(Text format, String encoding, long rows, List<ReadRemark> remarks) {

	public PopulationReadReport {
		remarks = List.copyOf(remarks);
	}
}
