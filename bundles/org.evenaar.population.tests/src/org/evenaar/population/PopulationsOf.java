package org.evenaar.population;

import org.evenaar.population.internal.ExtensionReader;

/** Opens to tests of other packages what only tests need. */
public final class PopulationsOf {

	private PopulationsOf() {
	}

	public static Populations extensions(ExtensionReader reader) {
		return new Populations(reader.contributions(), reader.problems());
	}
}
