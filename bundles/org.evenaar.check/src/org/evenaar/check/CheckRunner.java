package org.evenaar.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.evenaar.check.internal.GuidelineReader;
import org.evenaar.check.internal.RulePackCheck;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.rules.Language;
import org.evenaar.rules.DocumentKind;
import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.Rule;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Text;

/**
 * Reads documents and runs checks over them, several documents at a time. The same documents give the same result,
 * in any order and on any number of threads. A document or a check that fails is named, and everything else is done
 * all the same.
 */
public final class CheckRunner {

	private static final MessageCatalog TEXTS = new MessageCatalog(CheckRunner.class, "messages");

	private final CheckRegistry registry;
	private final List<CheckDescriptor> checks;
	private final RulePackCheck rulePacks;
	private final int threads;

	/** @param threads documents to work on at the same time, at least 1 */
	public CheckRunner(CheckRegistry registry, CheckSelection selection, int threads) {
		this.registry = registry;
		this.threads = Math.max(1, threads);
		this.checks = registry.checks().stream().filter(selection::applies).toList();
		Set<String> ruleIds = registry.rules().rules().stream().filter(selection::applies).map(Rule::id)
				.collect(Collectors.toSet());
		this.rulePacks = new RulePackCheck(registry.rules(), ruleIds);
	}

	/**
	 * @param documents with different names
	 * @param monitor   gets a step for each document and may cancel
	 * @throws OperationCanceledException where the person cancelled; nothing is left behind
	 */
	public RunResult run(Collection<? extends DocumentSource> documents, IProgressMonitor monitor) {
		List<DocumentSource> sorted = new ArrayList<>(documents);
		sorted.sort(Comparator.comparing(DocumentSource::name));
		monitor.beginTask("", sorted.size());
		Map<String, Check> instances = new HashMap<>();
		List<CheckProblem> problems = new ArrayList<>(registry.problems());
		createChecks(instances, problems);
		ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, Math.max(1, sorted.size())),
				Thread.ofPlatform().daemon().name("evenaar-check-", 0).factory());
		try {
			List<Future<DocumentResult>> futures = new ArrayList<>();
			for (DocumentSource document : sorted) {
				Callable<DocumentResult> work = () -> document(document, instances, monitor);
				futures.add(pool.submit(work));
			}
			List<DocumentResult> results = new ArrayList<>();
			for (Future<DocumentResult> future : futures) {
				results.add(await(future));
			}
			return new RunResult(results, problems, registry.rules(), checks);
		} finally {
			pool.shutdownNow();
			monitor.done();
		}
	}

	private void createChecks(Map<String, Check> instances, List<CheckProblem> problems) {
		for (CheckDescriptor descriptor : checks) {
			try {
				instances.put(descriptor.id(), descriptor.factory().create());
			} catch (Exception | LinkageError e) {
				Log.of(CheckRunner.class).error("Check " + descriptor.id() + " cannot be made", e);
				problems.add(new CheckProblem(descriptor.id(),
						TEXTS.text("check.notMade", descriptor.id(), descriptor.contributor())));
			}
		}
	}

	private static DocumentResult await(Future<DocumentResult> future) {
		try {
			return future.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		} catch (ExecutionException e) {
			if (e.getCause() instanceof RuntimeException problem) {
				throw problem;
			}
			throw new IllegalStateException(e.getCause());
		}
	}

	private DocumentResult document(DocumentSource source, Map<String, Check> instances, IProgressMonitor monitor) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		try {
			Guideline guideline = source.read(monitor::isCanceled);
			return check(source.name(), guideline, instances, monitor);
		} catch (UnreadableDocumentException e) {
			return DocumentResult.unread(source.name(), e.sentence());
		} catch (CancellationException e) {
			throw new OperationCanceledException();
		} finally {
			synchronized (monitor) {
				monitor.worked(1);
			}
		}
	}

	private DocumentResult check(String name, Guideline guideline, Map<String, Check> instances,
			IProgressMonitor monitor) {
		List<LocatedPassage> passages = GuidelineReader.passages(guideline);
		List<Finding> found = new ArrayList<>();
		List<CheckProblem> problems = new ArrayList<>();
		Text rulePackName = TEXTS.text("rulePacks");
		var forPacks = new CheckDescriptor("rule-packs", rulePackName, rulePackName, "", Severity.HIGH,
				"", "", () -> null);
		guarded(forPacks, rulePacks::run, new Context(guideline, passages, forPacks, monitor), found, problems);
		DocumentKind kind = GuidelineReader.kind(guideline);
		for (CheckDescriptor descriptor : checks) {
			Check check = instances.get(descriptor.id());
			if (check != null && descriptor.appliesTo().contains(kind)) {
				guarded(descriptor, check, new Context(guideline, passages, descriptor, monitor), found, problems);
			}
		}
		List<Finding> ordered = numbered(found);
		return new DocumentResult(name, guideline.getTitle(), guideline.getLanguage(), guideline.getVersion(),
				guideline.getIssuer(), guideline.getSha256(), guideline.getPages(),
				ordered.stream().filter(f -> !f.suppressed()).toList(),
				ordered.stream().filter(Finding::suppressed).toList(), remarks(guideline), problems, true);
	}

	private static List<Text> remarks(Guideline guideline) {
		return guideline.getRemarks().stream().map(remark -> new Text(remark, remark)).toList();
	}

	/** A check that throws loses its findings in this document and is named; the others go on. */
	private static void guarded(CheckDescriptor descriptor, Check check, CheckContext context, List<Finding> found,
			List<CheckProblem> problems) {
		try {
			found.addAll(check.run(context));
		} catch (OperationCanceledException e) {
			throw e;
		} catch (RuntimeException | LinkageError | StackOverflowError e) {
			Log.of(CheckRunner.class).error("Check " + descriptor.id() + " failed", e);
			problems.add(new CheckProblem(descriptor.id(),
					TEXTS.text("check.failed", descriptor.id(), descriptor.contributor(), e.toString())));
		}
	}

	/** In the order of the document; findings that are alike in all that makes their id get a number. */
	private static List<Finding> numbered(List<Finding> found) {
		List<Finding> sorted = new ArrayList<>(found);
		sorted.sort(Finding.IN_DOCUMENT);
		Map<String, Integer> seen = new HashMap<>();
		List<Finding> result = new ArrayList<>(sorted.size());
		for (Finding finding : sorted) {
			int number = seen.merge(finding.id(), 1, Integer::sum) - 1;
			result.add(number == 0 ? finding : finding.atOccurrence(number));
		}
		return result;
	}

	private record Context(Guideline guideline, List<LocatedPassage> passages, CheckDescriptor descriptor,
			IProgressMonitor monitor) implements CheckContext {

		@Override
		public Optional<Language> language() {
			return Language.of(guideline.getLanguage());
		}

		@Override
		public void checkCanceled() {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
		}
	}
}
