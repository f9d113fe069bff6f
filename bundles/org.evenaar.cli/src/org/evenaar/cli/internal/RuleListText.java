package org.evenaar.cli.internal;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;

import org.evenaar.check.CheckDescriptor;
import org.evenaar.check.CheckRegistry;
import org.evenaar.rules.Rule;
import org.evenaar.rules.RulePack;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Text;

/** Rules for people to look through: pack by pack, one line a rule. */
final class RuleListText {

	private final Session session;
	private final PrintStream out;

	RuleListText(Session session) {
		this.session = session;
		this.out = session.surroundings().out();
	}

	void write(CheckRegistry registry) {
		int idWidth = registry.rules().rules().stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
		int idColumn = Math.max(idWidth, registry.checks().stream().mapToInt(check -> check.id().length()).max().orElse(0));
		List<RulePack> packs = registry.rules().packs().stream().filter(pack -> !pack.rules().isEmpty())
				.sorted(Comparator.comparing(RulePack::id)).toList();
		for (RulePack pack : packs) {
			out.println(pack.id() + ": " + pack.title().in(session.language()));
			pack.rules().stream().sorted(Comparator.comparing(Rule::id))
					.forEach(rule -> line(idColumn, rule.id(), rule.severity(), rule.title()));
			out.println();
		}
		if (!registry.checks().isEmpty()) {
			out.println(session.text("list.checks"));
			registry.checks().stream().sorted(Comparator.comparing(CheckDescriptor::id))
					.forEach(check -> line(idColumn, check.id(), check.severity(), check.title()));
			out.println();
		}
		out.println(session.text("list.total", registry.rules().rules().size(), packs.size(), registry.checks().size()));
	}

	private void line(int idColumn, String id, Severity severity, Text title) {
		String weight = session.text("severity." + severity.code());
		out.println("  " + pad(id, idColumn) + "  " + pad(weight, weightColumn()) + "  " + title.in(session.language()));
	}

	private int weightColumn() {
		int widest = 0;
		for (Severity severity : Severity.values()) {
			widest = Math.max(widest, session.text("severity." + severity.code()).length());
		}
		return widest;
	}

	private static String pad(String text, int width) {
		return text + " ".repeat(Math.max(0, width - text.length()));
	}
}
