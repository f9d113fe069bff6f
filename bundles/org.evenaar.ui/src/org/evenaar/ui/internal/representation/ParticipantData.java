package org.evenaar.ui.internal.representation;

import java.nio.file.Path;
import java.util.Optional;

import org.evenaar.dataset.DataSource;
import org.evenaar.dataset.Mapping;
import org.evenaar.dataset.Table1;

/** Where the numbers of participants come from. */
public sealed interface ParticipantData {

	/** A file of rows, and how they become counts. */
	record Rows(DataSource source, Mapping mapping) implements ParticipantData {
	}

	/**
	 * A table that a person typed in, or that was read from a file of that form.
	 *
	 * @param name of the publication, as people know it
	 */
	record Typed(Table1 table, String name) implements ParticipantData {
	}

	/** @return the name a person knows the data by */
	default String name() {
		return switch (this) {
		case Rows rows -> rows.source().name();
		case Typed typed -> typed.name();
		};
	}

	/** @return the file of the data, where there is one */
	default Optional<Path> file() {
		return switch (this) {
		case Rows(DataSource.Csv(Path file, var shape), var mapping) -> Optional.of(file);
		case Rows(DataSource.Parquet(Path file), var mapping) -> Optional.of(file);
		case Rows rows -> Optional.empty();
		case Typed typed -> Optional.empty();
		};
	}
}
