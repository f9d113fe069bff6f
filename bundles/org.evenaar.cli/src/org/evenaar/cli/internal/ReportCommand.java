package org.evenaar.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Understands of which review a report is to be made and how, then has it done. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(paramLabel = "${bundle:label.review}", descriptionKey = "review")
	private String review;

	@Option(names = "--document", paramLabel = "${bundle:label.file}")
	private String document;

	@Option(names = "--format", paramLabel = "${bundle:label.format}")
	private String format;

	@Option(names = {"-o", "--output"}, paramLabel = "${bundle:label.file}")
	private String output;

	@Option(names = "--no-report")
	private boolean noReport;

	@Option(names = "--rule-pack", paramLabel = "${bundle:label.pack}")
	private List<String> rulePacks = new ArrayList<>();

	@Option(names = "--fail-on-open")
	private boolean failOnOpen;

	@Option(names = "--show-suppressed")
	private boolean showSuppressed;

	@Option(names = "--color", paramLabel = "auto|always|never")
	private String color = "auto";

	@Option(names = "--limit", paramLabel = "${bundle:label.limit}")
	private List<String> limits = new ArrayList<>();

	@Mixin
	private Commands.Common common;

	ReportCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		common.require();
		var order = new CheckOrder(List.of(review), format, output, noReport, List.of(), List.copyOf(rulePacks), null,
				Optional.empty(), showSuppressed, Values.color(color, session), 1, Limits.of(limits));
		return new ReviewRun(session, order, Optional.ofNullable(document), failOnOpen).run();
	}
}
