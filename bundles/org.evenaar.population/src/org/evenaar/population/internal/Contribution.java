package org.evenaar.population.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.evenaar.population.PopulationDescriptor;
import org.evenaar.population.PopulationException;
import org.evenaar.population.ReferencePopulation;
import org.evenaar.rules.Text;

/** A population that a bundle brings: what describes it, and how to get at its table. */
public final class Contribution {

	/** Opens a file of the bundle. */
	@FunctionalInterface
	interface Opener {
		InputStream open() throws IOException;
	}

	private final Metadata metadata;
	private final String contributor;
	private final Opener table;

	Contribution(Metadata metadata, String contributor, Opener table) {
		this.metadata = metadata;
		this.contributor = contributor;
		this.table = table;
	}

	public String id() {
		return metadata.id();
	}

	public String contributor() {
		return contributor;
	}

	public PopulationDescriptor descriptor() {
		return new PopulationDescriptor(metadata.id(), metadata.description(), metadata.first(), contributor);
	}

	public ReferencePopulation read() throws PopulationException {
		try (InputStream stream = table.open()) {
			TextFile file = TextFile.read(metadata.table(), stream);
			return PlainCsv.read(metadata.id(), file, Optional.of(metadata), new Remarks());
		} catch (IOException e) {
			throw new PopulationException(noTable(), e);
		}
	}

	Text noTable() {
		return Texts.text("registry.noTable", contributor, metadata.id(), metadata.table());
	}
}
