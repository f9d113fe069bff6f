package org.evenaar.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.evenaar.check.CheckDescriptor;
import org.evenaar.check.CheckRegistry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows everything there is to know of one rule or check. */
@Command(name = "show")
final class RulesShowCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(paramLabel = "ID", descriptionKey = "id")
	private String id;

	@Option(names = "--all-forms")
	private boolean allForms;

	@Option(names = "--rule-pack", paramLabel = "${bundle:label.pack}")
	private List<String> rulePacks = new ArrayList<>();

	@Mixin
	private Commands.Common common;

	RulesShowCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		common.require();
		CheckRegistry registry = RulePackFiles.read(rulePacks, session).registry(session.services());
		var page = new Page(session.surroundings().out(), session.surroundings().width());
		Optional<CheckDescriptor> check = registry.checks().stream().filter(each -> each.id().equals(id)).findFirst();
		if (check.isPresent()) {
			check(page, check.get());
		} else {
			new RulePage(session, page, registry.rules(), allForms).write(RuleIds.rule(id, registry));
		}
		return ExitCode.CLEAN;
	}

	private void check(Page page, CheckDescriptor check) {
		page.title(check.id() + ": " + check.title().in(session.language()));
		page.line(session.text("show.check", session.text("severity." + check.severity().code()), check.category(),
				check.contributor()));
		page.section(session.text("show.why"), check.description().in(session.language()));
	}
}
