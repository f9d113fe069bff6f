package org.evenaar.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.evenaar.check.CheckProblem;
import org.evenaar.check.CheckRegistry;
import org.evenaar.importer.GuidelineImporter;
import org.evenaar.instrument.InstrumentRegistry;
import org.evenaar.population.Populations;
import org.evenaar.report.RendererRegistry;
import org.evenaar.rules.PackProblem;
import org.evenaar.rules.RulePack;
import org.evenaar.search.SearchOptions;

/** The rest of the program, as the command line sees it. Each part is made when it is asked for. */
interface Services {

	/**
	 * @param more     packs beside the installed ones
	 * @param problems what is wrong with packs that are not among them
	 */
	CheckRegistry checks(List<RulePack> more, List<PackProblem> problems);

	GuidelineImporter importer();

	RendererRegistry renderers();

	/** @return what participants can be compared with */
	Populations populations();

	/** @return the instruments that are known */
	InstrumentRegistry instruments();

	/**
	 * @param reader   the language of remarks about files
	 * @param findings whether documents are checked too, so that findings can be searched
	 * @return what an index of documents needs
	 */
	SearchOptions search(Locale reader, boolean findings);

	/** @return readers and renderers that were refused, and why; asked after the work */
	List<CheckProblem> refused();

	/** @return the version of the product */
	String version();

	/** Keeps what is for the makers of the program only. */
	void log(Throwable failure);

	/** @return where that is kept, or empty where nothing is */
	Optional<Path> logFile();
}
