package org.evenaar.cli.internal;

import java.util.concurrent.Callable;

import org.evenaar.population.PopulationDescriptor;
import org.evenaar.population.PopulationProblem;
import org.evenaar.population.Populations;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the populations that can be compared with. */
@Command(name = "list")
final class PopulationsListCommand implements Callable<Integer> {

	private final Session session;

	@Mixin
	private Commands.Common common;

	PopulationsListCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		common.require();
		Populations populations = session.services().populations();
		int widest = populations.all().stream().mapToInt(each -> each.id().length()).max().orElse(0);
		for (PopulationDescriptor each : populations.all()) {
			session.surroundings().out().println(each.id() + " ".repeat(widest - each.id().length() + 2)
					+ each.title().in(session.language()) + ", " + each.description().period().in(session.language())
					+ (each.standard() ? " (" + session.text("populations.standard") + ")" : ""));
		}
		for (PopulationProblem problem : populations.problems()) {
			session.surroundings().err().println(problem.message().in(session.language()));
		}
		return populations.problems().isEmpty() ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
	}
}
