package org.evenaar.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.evenaar.dataset.DatasetException;
import org.evenaar.instrument.InstrumentNames;
import org.evenaar.instrument.InstrumentRegistry;
import org.evenaar.model.instrument.Instrument;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the instruments that are known. */
@Command(name = "list")
final class InstrumentsListCommand implements Callable<Integer> {

	private final Session session;

	@Option(names = "--registry", paramLabel = "${bundle:label.file}")
	private List<String> registries = new ArrayList<>();

	@Mixin
	private Commands.Common common;

	InstrumentsListCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		common.require();
		try {
			InstrumentRegistry registry = new InstrumentFinder(session, registries).registry();
			int widest = registry.instruments().stream().mapToInt(each -> each.getId().length()).max().orElse(0);
			for (Instrument each : registry.instruments()) {
				session.surroundings().out().println(each.getId() + " ".repeat(widest - each.getId().length() + 2)
						+ session.text("instruments.line", InstrumentNames.of(each), each.getItems().size(), each.getStudies().size()));
			}
			return registry.problems().isEmpty() ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
		} catch (DatasetException e) {
			session.surroundings().err().println(e.text().in(session.language()));
			return ExitCode.INCOMPLETE;
		}
	}
}
