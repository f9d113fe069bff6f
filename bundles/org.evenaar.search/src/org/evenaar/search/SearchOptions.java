package org.evenaar.search;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.RegistryFactory;
import org.evenaar.check.CheckRegistry;
import org.evenaar.importer.GuidelineImporter;
import org.evenaar.importer.ImportLimits;
import org.evenaar.importer.ImporterRegistry;
import org.evenaar.instrument.InstrumentRegistry;

/**
 * What an index needs around it.
 *
 * @param importer reads guidelines
 * @param limits   what reading one file may ask of the machine; asked for every file
 * @param checks   the checks that are run on guidelines without a review, so that their findings can be found; empty
 *                 for none. Asked at every update
 * @param known    the instruments that can be found and whose mentions are noticed. Asked at every update
 * @param threads  files to read at the same time, at least 1
 * @param reader   the language of remarks about files
 * @param readOnly true for searching only: the index is never written
 */
public record SearchOptions(GuidelineImporter importer, Supplier<ImportLimits> limits,
		Supplier<Optional<CheckRegistry>> checks, Supplier<InstrumentRegistry> known, int threads, Locale reader,
		boolean readOnly) {

	private static final int MOST_THREADS = 4;

	public SearchOptions {
		threads = Math.max(1, threads);
	}

	/** @return what the running program has: all its readers, checks and rule packs */
	public static SearchOptions installed(Locale reader) {
		int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);
		return new SearchOptions(new GuidelineImporter(ImporterRegistry.current().readers()),
				() -> ImportLimits.DEFAULT, SearchOptions::installedChecks,
				InstrumentRegistry::installed, threads, reader, false);
	}

	private static Optional<CheckRegistry> installedChecks() {
		return RegistryFactory.getRegistry() == null ? Optional.empty() : Optional.of(CheckRegistry.ofExtensions());
	}

	public SearchOptions withChecks(Supplier<Optional<CheckRegistry>> others) {
		return new SearchOptions(importer, limits, others, known, threads, reader, readOnly);
	}

	public SearchOptions withInstruments(Supplier<InstrumentRegistry> others) {
		return new SearchOptions(importer, limits, checks, others, threads, reader, readOnly);
	}

	public SearchOptions withThreads(int number) {
		return new SearchOptions(importer, limits, checks, known, number, reader, readOnly);
	}

	public SearchOptions forSearchingOnly() {
		return new SearchOptions(importer, limits, checks, known, threads, reader, true);
	}
}
