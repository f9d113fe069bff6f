package org.evenaar.cli.internal;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.evenaar.check.CheckProblem;
import org.evenaar.check.CheckRegistry;
import org.evenaar.importer.GuidelineImporter;
import org.evenaar.importer.ImporterRegistry;
import org.evenaar.instrument.InstrumentRegistry;
import org.evenaar.population.Populations;
import org.evenaar.report.RendererRegistry;
import org.evenaar.rules.PackProblem;
import org.evenaar.rules.RulePack;
import org.evenaar.search.SearchOptions;
import org.osgi.framework.Bundle;

/** What is installed, by the extension points. Each part is looked up when it is asked for. */
final class InstalledServices implements Services {

	private static final String SELF = "org.evenaar.cli";

	private ImporterRegistry importers;
	private RendererRegistry renderers;
	private Populations populations;
	private InstrumentRegistry instruments;

	@Override
	public CheckRegistry checks(List<RulePack> more, List<PackProblem> problems) {
		return CheckRegistry.ofExtensions(more, problems);
	}

	@Override
	public GuidelineImporter importer() {
		return new GuidelineImporter(importers().readers());
	}

	@Override
	public RendererRegistry renderers() {
		if (renderers == null) {
			renderers = RendererRegistry.ofExtensions();
		}
		return renderers;
	}

	@Override
	public List<CheckProblem> refused() {
		List<CheckProblem> refused = new ArrayList<>();
		importers().problems().forEach(problem -> refused.add(new CheckProblem("importers", problem.text())));
		refused.addAll(renderers().problems());
		return refused;
	}

	@Override
	public Populations populations() {
		if (populations == null) {
			populations = Populations.ofExtensions();
		}
		return populations;
	}

	@Override
	public InstrumentRegistry instruments() {
		if (instruments == null) {
			instruments = InstrumentRegistry.installed();
		}
		return instruments;
	}

	@Override
	public SearchOptions search(Locale reader, boolean findings) {
		SearchOptions installed = SearchOptions.installed(reader);
		return findings ? installed : installed.withChecks(Optional::empty);
	}

	private ImporterRegistry importers() {
		if (importers == null) {
			importers = ImporterRegistry.current();
		}
		return importers;
	}

	@Override
	public String version() {
		Bundle bundle = Platform.getBundle(SELF);
		return bundle == null ? "" : bundle.getVersion().toString();
	}

	@Override
	public void log(Throwable failure) {
		ILog.of(InstalledServices.class).error(String.valueOf(failure.getMessage()), failure);
	}

	@Override
	public Optional<Path> logFile() {
		return Optional.ofNullable(Platform.getLogFileLocation().toFile()).map(File::toPath);
	}
}
