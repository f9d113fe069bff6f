package org.evenaar.population;

import java.nio.file.Files;
import java.nio.file.Path;

import org.evenaar.population.internal.FileReader;

/**
 * Reads a population from a file: the form of the shipped tables (a column for each dimension and one called population),
 * the CSV files and saved OData answers of Statistics Netherlands, Eurostat's TSV and SDMX-CSV, and PX. What kind of file
 * it is, is found out from what is in it. Nothing is ever fetched.
 */
public final class PopulationReader {

	private PopulationReader() {
	}

	/**
	 * @param path a file, or a folder with the saved OData answers of one table
	 * @return the population and how the file was understood
	 * @throws PopulationException where it cannot be read; its sentence says why and what to do
	 */
	public static PopulationReading read(Path path) throws PopulationException {
		return read(path, ReadChoices.NONE);
	}

	/**
	 * @param path    a file, or a folder with the saved OData answers of one table
	 * @param choices which figure, period and categories to take where there are several
	 * @return the population and how the file was understood
	 * @throws PopulationException where it cannot be read, or does not have what was chosen
	 */
	public static PopulationReading read(Path path, ReadChoices choices) throws PopulationException {
		return FileReader.read(path, choices);
	}

	/** @return true where the name is that of a file or folder that is there, so that it need not be sought among the shipped */
	public static boolean isFile(Path path) {
		return Files.exists(path);
	}
}
