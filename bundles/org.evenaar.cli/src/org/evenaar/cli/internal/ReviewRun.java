package org.evenaar.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.evenaar.check.CheckRegistry;
import org.evenaar.check.RunResult;
import org.evenaar.review.MissingDocumentException;
import org.evenaar.review.ReviewEnvironment;
import org.evenaar.review.ReviewException;
import org.evenaar.review.ReviewSession;
import org.evenaar.review.Reviews;
import org.evenaar.review.RuleSettings;
import org.evenaar.review.findings.ReviewReport;

/** Makes the report of one review: its document is read and checked again, and what people decided laid beside it. */
final class ReviewRun {

	private final Session session;
	private final CheckOrder order;
	private final Optional<String> document;
	private final boolean failOnOpen;

	/**
	 * @param document   where the document is now, or empty where it is beside the review
	 * @param failOnOpen whether findings that are open make the run fail
	 */
	ReviewRun(Session session, CheckOrder order, Optional<String> document, boolean failOnOpen) {
		this.session = session;
		this.order = order;
		this.document = document;
		this.failOnOpen = failOnOpen;
	}

	/** @return the exit code */
	int run() throws Exception {
		String name = order.inputs().getFirst();
		Path file = session.path(name).toAbsolutePath();
		if (!Files.isRegularFile(file)) {
			throw new UsageException("review.missing", name);
		}
		ReportPlan plan = ReportPlan.of(order, session);
		requireOther(plan, file);
		CheckRegistry registry = RulePackFiles.read(order.rulePacks(), session).registry(session.services());
		var delivery = new Delivery(session, order, plan);
		Path scratch = Files.createTempDirectory("evenaar-report");
		try {
			return report(file, registry, delivery, scratch);
		} finally {
			delete(scratch);
		}
	}

	private void requireOther(ReportPlan plan, Path review) throws UsageException {
		if (plan.file().isPresent() && plan.file().get().replaces(review)) {
			throw new UsageException("output.isInput", plan.file().get().name());
		}
	}

	private int report(Path file, CheckRegistry registry, Delivery delivery, Path scratch) throws Exception {
		ReviewSession review;
		try {
			review = open(file, registry, scratch);
		} catch (MissingDocumentException e) {
			throw new UsageException("review.document", order.inputs().getFirst(), e.documentName());
		} catch (ReviewException e) {
			session.surroundings().err().println(e.sentence().in(session.language()));
			return ExitCode.INCOMPLETE;
		}
		try {
			review.notices().forEach(notice -> session.surroundings().err().println(notice.in(session.language())));
			ReviewReport report = ReviewReport.of(review);
			RunResult result = delivery.withRefused(report.result());
			boolean written = delivery.deliver(result, report.decisions());
			if (!written || !result.complete()) {
				return ExitCode.INCOMPLETE;
			}
			boolean open = result.findings().anyMatch(report.decisions()::open);
			return failOnOpen && open ? ExitCode.FINDINGS : ExitCode.CLEAN;
		} finally {
			review.close();
		}
	}

	/** Nothing of the workbench is touched: what it has not saved yet is its own. */
	private ReviewSession open(Path file, CheckRegistry registry, Path scratch) throws ReviewException, UsageException {
		var reviews = new Reviews(new ReviewEnvironment(session.services().importer(), order::limits, () -> registry,
				scratch.resolve("cache"), scratch.resolve("recovery"), session.surroundings().clock(), () -> RuleSettings.EMPTY,
				session.language()));
		IProgressMonitor monitor = new NullProgressMonitor() {
			@Override
			public boolean isCanceled() {
				return session.cancelled().getAsBoolean();
			}
		};
		return document.isPresent() ? reviews.open(file, session.path(document.get()).toAbsolutePath(), monitor)
				: reviews.open(file, monitor);
	}

	private void delete(Path folder) {
		try (Stream<Path> all = Files.walk(folder)) {
			List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
			for (Path each : deepestFirst) {
				Files.deleteIfExists(each);
			}
		} catch (IOException | UncheckedIOException e) {
			session.services().log(e);
		}
	}
}
