package org.evenaar.cli.internal;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.evenaar.search.IndexReport;
import org.evenaar.search.SearchException;
import org.evenaar.search.SearchIndex;
import org.evenaar.search.SearchOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the index of folders of documents, or brings it up to date. */
@Command(name = "index")
final class IndexCommand implements Callable<Integer> {

	private static final int MOST_THREADS = 64;

	private final Session session;

	@Parameters(arity = "1..*", paramLabel = "${bundle:label.folder}", descriptionKey = "folders")
	private List<String> folders = new ArrayList<>();

	@Option(names = "--index", paramLabel = "${bundle:label.folder}")
	private String index;

	@Option(names = "--no-findings")
	private boolean noFindings;

	@Option(names = "--threads", paramLabel = "N")
	private String threads;

	@Mixin
	private Commands.Common common;

	IndexCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		common.require();
		List<Path> roots = new ArrayList<>();
		for (String folder : folders) {
			Path root = session.path(folder);
			if (!Files.exists(root)) {
				throw new UsageException("index.missing", folder);
			}
			roots.add(root);
		}
		if (roots.size() > 1 && index == null) {
			throw new UsageException("index.several");
		}
		SearchOptions options = session.services().search(session.language(), !noFindings);
		if (threads != null) {
			options = options.withThreads(Values.number("--threads", threads, 1, MOST_THREADS));
		}
		Path place = IndexPlace.of(session, roots.getFirst(), index);
		if (roots.stream().anyMatch(root -> place.equals(root.toAbsolutePath().normalize()))) {
			throw new UsageException("index.same", folders.getFirst());
		}
		return index(place, options, roots);
	}

	private int index(Path place, SearchOptions options, List<Path> roots) {
		var progress = new Progress(session);
		try (SearchIndex opened = SearchIndex.open(place, options)) {
			if (opened.readOnly()) {
				opened.state().notice().ifPresent(notice -> session.surroundings().err().println(notice.in(session.language())));
				return ExitCode.INCOMPLETE;
			}
			IndexReport report = opened.update(roots, progress);
			progress.done();
			return tell(report, place);
		} catch (SearchException e) {
			progress.done();
			session.services().log(e);
			session.surroundings().err().println(e.sentence().in(session.language()));
			return ExitCode.INCOMPLETE;
		}
	}

	private int tell(IndexReport report, Path place) {
		PrintStream out = session.surroundings().out();
		for (IndexReport.Problem problem : report.problems()) {
			session.surroundings().err().println(session.text("index.failed", FileNames.shown(session, problem.file()),
					problem.sentence().in(session.language())));
		}
		out.println(session.text("index.summary", report.read(), report.unchanged(), report.followed(), report.removed(),
				report.problems().size()));
		out.println(session.text("index.total", report.documents(), report.units()));
		out.println(session.text("index.place", place));
		return report.problems().isEmpty() ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
	}
}
