package org.evenaar.rules;

import java.util.ArrayList;
import java.util.List;

import org.evenaar.rules.MarkedText.Mark;
import org.evenaar.rules.internal.pack.PackException;

/** Runs the examples that a pack carries as its own proof. */
public final class PackExamples {

	private final RuleScanner scanner;
	private final int least;

	/**
	 * @param least how many examples of each kind a rule needs in each of its languages
	 */
	public PackExamples(RuleSet rules, int least) {
		this.scanner = rules.scanner();
		this.least = least;
	}

	/** @return what does not hold, in the order of the pack; empty where all examples hold */
	public List<PackProblem> run(RulePack pack) {
		List<PackProblem> problems = new ArrayList<>();
		for (Rule rule : pack.rules()) {
			count(pack, rule, problems);
			rule.examples().forEach(example -> run(pack, rule, example, problems));
		}
		for (Example clean : pack.clean()) {
			runClean(pack, clean, problems);
		}
		return problems;
	}

	private void count(RulePack pack, Rule rule, List<PackProblem> problems) {
		for (Language language : Language.values()) {
			if (rule.languages().contains(language)) {
				long flag = rule.examples().stream().filter(e -> e.language() == language && e.flag()).count();
				long ignore = rule.examples().stream().filter(e -> e.language() == language && !e.flag()).count();
				if (flag < least || ignore < least) {
					add(problems, pack, rule, "rule.examples", rule.id(), least, language.code(), flag, ignore);
				}
			}
		}
	}

	private void run(RulePack pack, Rule rule, Example example, List<PackProblem> problems) {
		MarkedText marked;
		try {
			marked = MarkedText.parse(example.text());
		} catch (IllegalArgumentException e) {
			add(problems, pack, rule, "rule.mark", rule.id(), example.text());
			return;
		}
		List<Match> all = scanner.scanWithGivenWay(Passage.of(marked.text(), example.language().mask())).stream()
				.filter(match -> match.rule().id().equals(rule.id())).toList();
		List<Match> hits = all.stream().filter(match -> !match.suppressed()).toList();
		if (example.flag()) {
			runFlag(pack, rule, example, marked, hits, problems);
		} else if (!hits.isEmpty()) {
			add(problems, pack, rule, "example.found", rule.id(), example.language().code(), quotes(marked, hits),
					marked.text());
		} else if (!example.because().isEmpty()
				&& all.stream().noneMatch(match -> match.exception().equals(example.because()))) {
			String was = all.isEmpty() ? text("example.notSeen") : all.get(0).exception();
			add(problems, pack, rule, "example.because", rule.id(), example.language().code(), example.because(), was,
					marked.text());
		}
	}

	private void runFlag(RulePack pack, Rule rule, Example example, MarkedText marked, List<Match> hits,
			List<PackProblem> problems) {
		if (marked.marks().isEmpty()) {
			add(problems, pack, rule, "rule.noMark", rule.id(), marked.text());
			return;
		}
		List<Mark> found = hits.stream().map(match -> new Mark(match.start(), match.end())).toList();
		if (!found.equals(marked.marks())) {
			String expected = String.join("’, ‘", marked.marks().stream().map(marked::under).toList());
			add(problems, pack, rule, "example.missed", rule.id(), example.language().code(), expected,
					found.isEmpty() ? text("example.nothing") : quotes(marked, hits), marked.text());
		}
	}

	private void runClean(RulePack pack, Example clean, List<PackProblem> problems) {
		for (Match match : scanner.scan(Passage.of(clean.text(), clean.language().mask()))) {
			boolean own = match.rule().pack().equals(pack.id());
			if (own && !match.suppressed() && match.severity() != Severity.INFO) {
				String quote = clean.text().substring(match.start(), match.end());
				problems.add(new PackException("example.clean", pack.id(), clean.language().code(), match.rule().id(),
						quote, clean.text()).at(pack.file(), match.rule().line()));
			}
		}
	}

	private static String quotes(MarkedText marked, List<Match> hits) {
		return String.join("’, ‘", hits.stream().map(m -> marked.text().substring(m.start(), m.end())).toList());
	}

	private static String text(String key) {
		return new PackException(key).getMessage();
	}

	private static void add(List<PackProblem> problems, RulePack pack, Rule rule, String key, Object... arguments) {
		problems.add(new PackException(key, arguments).at(pack.file(), rule.line()));
	}
}
