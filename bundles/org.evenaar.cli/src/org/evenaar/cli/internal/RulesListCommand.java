package org.evenaar.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.evenaar.check.CheckProblem;
import org.evenaar.check.CheckRegistry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists rules and checks. */
@Command(name = "list")
final class RulesListCommand implements Callable<Integer> {

	private final Session session;

	@Option(names = "--format", paramLabel = "text|json")
	private String format = "text";

	@Option(names = "--rule-pack", paramLabel = "${bundle:label.pack}")
	private List<String> rulePacks = new ArrayList<>();

	@Mixin
	private Commands.Common common;

	RulesListCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		common.require();
		boolean json = Values.oneOf("--format", format, List.of("text", "json")).equals("json");
		CheckRegistry registry = RulePackFiles.read(rulePacks, session).registry(session.services());
		if (json) {
			RuleListJson.write(registry, session.surroundings().out());
		} else {
			new RuleListText(session).write(registry);
		}
		for (CheckProblem problem : registry.problems()) {
			session.surroundings().err().println(problem.in(session.language()));
		}
		return registry.problems().isEmpty() ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
	}
}
