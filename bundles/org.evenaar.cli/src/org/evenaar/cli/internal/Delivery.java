package org.evenaar.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.List;

import org.evenaar.check.CheckProblem;
import org.evenaar.check.DocumentResult;
import org.evenaar.check.RunResult;
import org.evenaar.report.Renderer;
import org.evenaar.report.RendererDescriptor;
import org.evenaar.report.ReportOptions;
import org.evenaar.report.ReviewDecisions;

/** Brings what came of a run to the screen and to its file. */
final class Delivery {

	private final Session session;
	private final CheckOrder order;
	private final ReportPlan plan;
	private final Renderer screen;
	private final Renderer report;

	/** @throws UsageException where a form of report cannot be started */
	Delivery(Session session, CheckOrder order, ReportPlan plan) throws UsageException {
		this.session = session;
		this.order = order;
		this.plan = plan;
		this.screen = renderer(plan.screen());
		this.report = plan.file().isPresent() ? renderer(plan.form()) : screen;
	}

	private static Renderer renderer(RendererDescriptor descriptor) throws UsageException {
		try {
			return descriptor.factory().create();
		} catch (Exception | LinkageError e) {
			throw new UsageException("format.broken", descriptor.id(), descriptor.contributor());
		}
	}

	/** What was refused at the door leaves a run incomplete like a check that failed. */
	RunResult withRefused(RunResult result) {
		List<CheckProblem> problems = new ArrayList<>(result.problems());
		problems.addAll(session.services().refused());
		return new RunResult(result.documents(), problems, result.rules(), result.checks());
	}

	/** @return false where a report that was asked for could not be written */
	boolean deliver(RunResult result, ReviewDecisions decisions) throws IOException {
		print(result, decisions);
		return plan.file().isEmpty() || write(plan.file().get(), result, decisions);
	}

	private ReportOptions options(boolean forScreen, ReviewDecisions decisions) {
		return new ReportOptions(session.language(), order.showSuppressed(), forScreen && order.color(),
				session.surroundings().width(), session.services().version(), session.surroundings().clock().instant(), decisions);
	}

	/** Text goes out in the encoding of the terminal, data in UTF-8 as their forms demand. */
	private void print(RunResult result, ReviewDecisions decisions) throws IOException {
		boolean text = plan.screen().id().equals(ReportPlan.TEXT);
		var out = session.surroundings().out();
		if (text) {
			var bytes = new ByteArrayOutputStream();
			screen.render(result, options(true, decisions), bytes);
			out.print(bytes.toString(StandardCharsets.UTF_8));
		} else {
			screen.render(result, options(true, decisions), out);
			sayProblems(result);
		}
		out.flush();
	}

	/** Data on standard output are for a program; what went wrong is for a person too. */
	private void sayProblems(RunResult result) {
		var err = session.surroundings().err();
		result.problems().forEach(problem -> err.println(problem.in(session.language())));
		for (DocumentResult document : result.documents()) {
			document.problems().forEach(p -> err.println(document.name() + ": " + p.in(session.language())));
		}
	}

	private boolean write(OutputFile file, RunResult result, ReviewDecisions decisions) {
		if (plan.unasked() && result.documents().stream().noneMatch(DocumentResult::read)) {
			return true;
		}
		try {
			file.write(out -> report.render(result, options(false, decisions), out));
			session.say(plan.unasked() ? "report.unasked" : "report.written", file.name());
			return true;
		} catch (IOException e) {
			session.services().log(e);
			session.say(e instanceof AccessDeniedException ? "output.closed" : "output.failed", file.name());
			return plan.unasked();
		}
	}
}
