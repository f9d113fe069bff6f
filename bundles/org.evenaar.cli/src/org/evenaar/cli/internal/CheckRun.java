package org.evenaar.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.evenaar.check.Baseline;
import org.evenaar.check.CheckRegistry;
import org.evenaar.check.CheckRunner;
import org.evenaar.check.CheckSelection;
import org.evenaar.check.DocumentSource;
import org.evenaar.check.RunResult;
import org.evenaar.importer.GuidelineImporter;
import org.evenaar.report.ReviewDecisions;

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
		var delivery = new Delivery(session, order, plan);
		var runner = new CheckRunner(registry, selection, order.threads());
		RunResult result = delivery.withRefused(runner.run(documents, new Progress(session)));
		if (!known.isEmpty()) {
			result = Baseline.apply(result, known);
		}
		boolean written = delivery.deliver(result, ReviewDecisions.NONE);
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
}
