package org.evenaar.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.evenaar.check.CheckDescriptor;
import org.evenaar.check.CheckProblem;
import org.evenaar.check.CheckRegistry;
import org.evenaar.importer.GuidelineImporter;
import org.evenaar.importer.ImporterRegistry;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.instrument.InstrumentRegistry;
import org.evenaar.population.Populations;
import org.evenaar.report.RendererDescriptor;
import org.evenaar.report.RendererRegistry;
import org.evenaar.rules.PackProblem;
import org.evenaar.rules.RulePack;
import org.evenaar.search.SearchOptions;

/** The readers and the forms of report that are installed, with rules and checks of the test's choice. */
final class FakeServices implements Services {

	final List<RulePack> packs = new ArrayList<>(List.of(Harness.demoPack()));
	final List<CheckDescriptor> checks = new ArrayList<>();
	final List<CheckProblem> refused = new ArrayList<>();
	final List<RendererDescriptor> renderers = new ArrayList<>(Harness.installedRenderers().all());
	final List<Instrument> instruments = new ArrayList<>();
	final List<Throwable> logged = new ArrayList<>();
	Runnable beforeChecks = () -> {
		// Nothing goes wrong.
	};

	@Override
	public CheckRegistry checks(List<RulePack> more, List<PackProblem> problems) {
		beforeChecks.run();
		refused.addAll(problems.stream().map(p -> new CheckProblem(p.file(), p.message())).toList());
		List<RulePack> all = new ArrayList<>(packs);
		all.addAll(more);
		return CheckRegistry.of(checks, all);
	}

	@Override
	public GuidelineImporter importer() {
		return new GuidelineImporter(ImporterRegistry.current().readers());
	}

	@Override
	public RendererRegistry renderers() {
		return RendererRegistry.of(renderers);
	}

	@Override
	public Populations populations() {
		return Populations.shipped();
	}

	@Override
	public InstrumentRegistry instruments() {
		return InstrumentRegistry.of(instruments);
	}

	@Override
	public SearchOptions search(Locale reader, boolean findings) {
		SearchOptions options = SearchOptions.installed(reader).withThreads(1).withInstruments(() -> InstrumentRegistry.of(List.of()));
		return options.withChecks(() -> findings ? Optional.of(CheckRegistry.of(checks, packs)) : Optional.empty());
	}

	@Override
	public List<CheckProblem> refused() {
		return refused;
	}

	@Override
	public String version() {
		return "1.2.3";
	}

	@Override
	public void log(Throwable failure) {
		logged.add(failure);
	}

	@Override
	public Optional<Path> logFile() {
		return Optional.of(Path.of("the.log"));
	}
}
