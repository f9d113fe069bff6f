package org.evenaar.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.evenaar.check.Baseline;
import org.evenaar.check.CheckProblem;
import org.evenaar.check.CheckRegistry;
import org.evenaar.check.CheckRunner;
import org.evenaar.check.CheckSelection;
import org.evenaar.check.DocumentResult;
import org.evenaar.check.DocumentSource;
import org.evenaar.check.RunResult;
import org.evenaar.importer.GuidelineImporter;
import org.evenaar.report.Renderer;
import org.evenaar.report.RendererDescriptor;
import org.evenaar.report.ReportOptions;

/** Carries out one order: documents in, findings to the screen, report to its file, exit code out. */
final class CheckRun {

	private final Session session;
	private final CheckOrder order;

	CheckRun(Session session, CheckOrder order) {
		this.session = session;
		this.order = order;
	}

	/** @return the exit code */
	int run() throws Exception {
		ReportPlan plan = ReportPlan.of(order, session);
		Set<String> known = order.baseline() == null ? Set.of()
				: BaselineFile.read(order.baseline(), session.path(order.baseline()));
		List<DocumentSource> documents = documents(plan);
		CheckRegistry registry = RulePackFiles.read(order.rulePacks(), session).registry(session.services());
		CheckSelection selection = RuleIds.selection(order.rules(), registry);
		Renderer screen = renderer(plan.screen());
		Renderer report = plan.file().isPresent() ? renderer(plan.form()) : screen;
		var runner = new CheckRunner(registry, selection, order.threads());
		RunResult result = withRefused(runner.run(documents, new Progress(session)));
		if (!known.isEmpty()) {
			result = Baseline.apply(result, known);
		}
		print(screen, plan, result);
		boolean written = plan.file().isEmpty() || write(report, plan, plan.file().get(), result);
		return written ? ExitCode.of(result, order.failOn()) : ExitCode.INCOMPLETE;
	}

	private List<DocumentSource> documents(ReportPlan plan) throws UsageException {
		GuidelineImporter importer = session.services().importer();
		Optional<Path> output = plan.file().map(OutputFile::file).map(file -> file.toAbsolutePath().normalize());
		var finder = new DocumentFinder(importer::isNamedLikeGuideline, file -> ReportPlan.isOwnReport(file)
				|| output.isPresent() && output.get().equals(file.toAbsolutePath().normalize()));
		for (String name : order.inputs()) {
			finder.add(name, session.path(name));
		}
		List<DocumentSource> documents = new ArrayList<>();
		for (DocumentFinder.Found found : finder.found()) {
			if (plan.file().isPresent() && plan.file().get().replaces(found.file())) {
				throw new UsageException("output.isInput", plan.file().get().name());
			}
			documents.add(found.problem().isPresent() ? new NoDocument(found.name(), found.problem().get())
					: new GuidelineFile(found.name(), found.file(), importer, order.limits(), session.language()));
		}
		documents.set(0, new ReadAhead(documents.getFirst(), session.cancelled()));
		return documents;
	}

	/** What was refused at the door leaves a run incomplete like a check that failed. */
	private RunResult withRefused(RunResult result) {
		List<CheckProblem> problems = new ArrayList<>(result.problems());
		problems.addAll(session.services().refused());
		return new RunResult(result.documents(), problems, result.rules(), result.checks());
	}

	private static Renderer renderer(RendererDescriptor descriptor) throws UsageException {
		try {
			return descriptor.factory().create();
		} catch (Exception | LinkageError e) {
			throw new UsageException("format.broken", descriptor.id(), descriptor.contributor());
		}
	}

	private ReportOptions options(boolean forScreen) {
		return new ReportOptions(session.language(), order.showSuppressed(), forScreen && order.color(),
				session.surroundings().width(), session.services().version(), session.surroundings().clock().instant());
	}

	/** Text goes out in the encoding of the terminal, data in UTF-8 as their forms demand. */
	private void print(Renderer renderer, ReportPlan plan, RunResult result) throws IOException {
		boolean text = plan.screen().id().equals(ReportPlan.TEXT);
		var out = session.surroundings().out();
		if (text) {
			var bytes = new ByteArrayOutputStream();
			renderer.render(result, options(true), bytes);
			out.print(bytes.toString(StandardCharsets.UTF_8));
		} else {
			renderer.render(result, options(true), out);
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

	/** @return false where a report that was asked for could not be written */
	private boolean write(Renderer renderer, ReportPlan plan, OutputFile file, RunResult result) {
		if (plan.unasked() && result.documents().stream().noneMatch(DocumentResult::read)) {
			return true;
		}
		try {
			file.write(out -> renderer.render(result, options(false), out));
			session.say(plan.unasked() ? "report.unasked" : "report.written", file.name());
			return true;
		} catch (IOException e) {
			session.services().log(e);
			session.say(e instanceof AccessDeniedException ? "output.closed" : "output.failed", file.name());
			return plan.unasked();
		}
	}
}
