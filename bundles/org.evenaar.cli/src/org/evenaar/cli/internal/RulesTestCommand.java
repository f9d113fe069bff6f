package org.evenaar.cli.internal;

import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;

import org.evenaar.rules.PackExamples;
import org.evenaar.rules.PackProblem;
import org.evenaar.rules.RulePack;
import org.evenaar.rules.RuleSet;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Runs the examples that packs carry. A pack that is being worked on takes the place of the installed one with its
 * id, and may use what is installed.
 */
@Command(name = "test")
final class RulesTestCommand implements Callable<Integer> {

	private static final int MOST_EXAMPLES = 100;

	private final Session session;

	@Parameters(arity = "1..*", paramLabel = "${bundle:label.packs}", descriptionKey = "packs")
	private List<String> packs = new ArrayList<>();

	@Option(names = "--examples", paramLabel = "N")
	private String least = "1";

	@Mixin
	private Commands.Common common;

	RulesTestCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		common.require();
		int examples = Values.number("--examples", least, 0, MOST_EXAMPLES);
		List<RulePack> installed = session.services().checks(List.of(), List.of()).rules().packs();
		Set<String> ids = new LinkedHashSet<>();
		List<String> names = new ArrayList<>();
		sort(installed, ids, names);
		RulePackFiles given = RulePackFiles.read(names, session);
		RuleSet.Compilation all = compile(installed, given);
		List<PackProblem> problems = new ArrayList<>(given.problems());
		Set<String> files = new HashSet<>(given.files());
		installed.stream().filter(pack -> ids.contains(pack.id())).forEach(pack -> files.add(pack.file()));
		all.problems().stream().filter(problem -> files.contains(problem.file())).forEach(problems::add);
		List<RulePack> tested = all.rules().packs().stream().filter(pack -> files.contains(pack.file())).toList();
		var run = new PackExamples(all.rules(), examples);
		tested.forEach(pack -> problems.addAll(run.run(pack)));
		return report(tested, problems);
	}

	private void sort(List<RulePack> installed, Set<String> ids, List<String> names) throws UsageException {
		Set<String> known = new TreeSet<>(installed.stream().map(RulePack::id).toList());
		for (String pack : packs) {
			if (known.contains(pack)) {
				ids.add(pack);
			} else if (Files.exists(session.path(pack))) {
				names.add(pack);
			} else {
				throw new UsageException(
						Values.withMeant(Texts.both("pack.unknown", pack), Suggestions.nearest(pack, known)));
			}
		}
	}

	private static RuleSet.Compilation compile(List<RulePack> installed, RulePackFiles given) {
		Set<String> replaced = new HashSet<>(given.packs().stream().map(RulePack::id).toList());
		List<RulePack> all = new ArrayList<>(installed.stream().filter(pack -> !replaced.contains(pack.id())).toList());
		all.addAll(given.packs());
		return RuleSet.compile(all);
	}

	private int report(List<RulePack> tested, List<PackProblem> problems) {
		PrintStream out = session.surroundings().out();
		problems.stream().map(problem -> problem.in(session.language())).distinct().forEach(out::println);
		int rules = tested.stream().mapToInt(pack -> pack.rules().size()).sum();
		int examples = tested.stream().mapToInt(RulesTestCommand::examples).sum();
		out.println(session.text(problems.isEmpty() ? "test.holds" : "test.broken", tested.size(), rules, examples,
				problems.size()));
		return problems.isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
	}

	private static int examples(RulePack pack) {
		return pack.clean().size() + pack.rules().stream().mapToInt(rule -> rule.examples().size()).sum();
	}
}
