package org.evenaar.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Understands what is to be checked and how, then has it done. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(arity = "1..*", paramLabel = "${bundle:label.input}", descriptionKey = "files")
	private List<String> files = new ArrayList<>();

	@Option(names = "--format", paramLabel = "${bundle:label.format}")
	private String format;

	@Option(names = {"-o", "--output"}, paramLabel = "${bundle:label.file}")
	private String output;

	@Option(names = "--no-report")
	private boolean noReport;

	@Option(names = "--rules", paramLabel = "ID", split = ",")
	private List<String> rules = new ArrayList<>();

	@Option(names = "--rule-pack", paramLabel = "${bundle:label.pack}")
	private List<String> rulePacks = new ArrayList<>();

	@Option(names = "--baseline", paramLabel = "${bundle:label.file}")
	private String baseline;

	@Option(names = "--fail-on", paramLabel = "${bundle:label.severity}")
	private String failOn = "low";

	@Option(names = "--show-suppressed")
	private boolean showSuppressed;

	@Option(names = "--color", paramLabel = "auto|always|never")
	private String color = "auto";

	@Option(names = "--threads", paramLabel = "N")
	private String threads;

	@Option(names = "--limit", paramLabel = "${bundle:label.limit}")
	private List<String> limits = new ArrayList<>();

	@Mixin
	private Commands.Common common;

	CheckCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		common.require();
		var order = new CheckOrder(List.copyOf(files), format, output, noReport, List.copyOf(rules),
				List.copyOf(rulePacks), baseline, Values.severity("--fail-on", failOn), showSuppressed, Values.color(color, session), threads(),
				Limits.of(limits));
		return new CheckRun(session, order).run();
	}

	private int threads() throws UsageException {
		return threads == null ? Runtime.getRuntime().availableProcessors()
				: Values.number("--threads", threads, 1, CheckOrder.MOST_THREADS);
	}
}
