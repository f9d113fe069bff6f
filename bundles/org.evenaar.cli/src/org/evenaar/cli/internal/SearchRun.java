package org.evenaar.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.OperationCanceledException;
import org.evenaar.check.LocatedPassage;
import org.evenaar.importer.ImportException;
import org.evenaar.importer.ImportLimits;
import org.evenaar.importer.ReadContext;
import org.evenaar.report.CsvFile;
import org.evenaar.rules.Text;
import org.evenaar.search.QuerySyntaxException;
import org.evenaar.search.ResultTable;
import org.evenaar.search.SearchException;
import org.evenaar.search.SearchIndex;
import org.evenaar.search.SearchOptions;
import org.evenaar.search.SearchRequest;
import org.evenaar.search.SearchResults;

/** Carries out one search: index and query in, results to screen or file, exit code out. */
final class SearchRun {

	private final Session session;
	private final SearchRequest request;
	private final SearchOutput output;

	SearchRun(Session session, SearchRequest request, SearchOutput output) {
		this.session = session;
		this.request = request;
		this.output = output;
	}

	/**
	 * @param in       the folder of documents, or null for the one where the person is
	 * @param named    the folder of the index, or null
	 * @param moreLike a document or a block of it to find the like of, or null
	 * @param lists    names of lists of words with the same meaning
	 * @return the exit code
	 */
	int run(String in, String named, String moreLike, List<String> lists) throws IOException, UsageException {
		check();
		Path documents = in == null ? session.surroundings().folder() : session.path(in);
		Path place = IndexPlace.of(session, documents, named);
		if (!Files.isDirectory(place)) {
			session.say(named == null ? "search.noIndex" : "search.noIndexThere", named == null ? in == null ? "." : in : named);
			return ExitCode.INCOMPLETE;
		}
		var progress = new Progress(session);
		try {
			String passage = moreLike == null ? "" : passage(moreLike);
			List<Path> files = new ArrayList<>();
			for (String list : lists) {
				files.add(session.path(list));
			}
			try (SearchIndex index = open(place)) {
				index.useSynonyms(files);
				index.settle(progress);
				index.state().notice().ifPresent(notice -> session.surroundings().err().println(notice.in(session.language())));
				SearchResults results = moreLike == null ? index.search(request) : index.moreLike(passage, request);
				return deliver(results);
			}
		} catch (QuerySyntaxException e) {
			throw new UsageException(withPlace(e));
		} catch (SearchException e) {
			session.services().log(e);
			session.surroundings().err().println(e.sentence().in(session.language()));
			return ExitCode.INCOMPLETE;
		}
	}

	/** A query that cannot be understood is told before any index is looked for. */
	private void check() throws UsageException {
		try {
			SearchIndex.check(request.query());
		} catch (QuerySyntaxException e) {
			throw new UsageException(withPlace(e));
		}
	}

	/** Opens the index for writing where that is possible, so that a damaged one is made anew; an index is not begun here. */
	private SearchIndex open(Path place) throws SearchException {
		SearchOptions options = session.services().search(session.language(), true);
		SearchIndex.open(place, options.forSearchingOnly()).close();
		return SearchIndex.open(place, options);
	}

	/** The sentence, the query under it, and carets under the place. */
	private Text withPlace(QuerySyntaxException problem) {
		String query = request.query().replaceAll("\\p{Cntrl}", " ");
		int start = query.codePointCount(0, Math.min(problem.position(), query.length()));
		int length = Math.max(1, Math.min(problem.length(), query.length() - problem.position()));
		String line = System.lineSeparator();
		String place = line + "  " + query + line + "  " + " ".repeat(start) + "^".repeat(length);
		return new Text(problem.sentence().nl() + place, problem.sentence().en() + place);
	}

	private String passage(String name) throws UsageException {
		int hash = name.lastIndexOf('#');
		String file = hash < 0 ? name : name.substring(0, hash);
		String block = hash < 0 ? "" : name.substring(hash + 1);
		try {
			var guideline = session.services().importer().read(session.path(file),
					new ReadContext(ImportLimits.DEFAULT, session.cancelled(), session.language()));
			List<String> texts = LocatedPassage.of(guideline).stream()
					.filter(each -> block.isEmpty() || each.pieces().stream().anyMatch(piece -> piece.path().equals(block)))
					.map(each -> each.passage().text()).toList();
			if (texts.isEmpty()) {
				throw new UsageException("search.noBlock", file, block);
			}
			return String.join("\n", texts);
		} catch (ImportException e) {
			Text sentence = e.problem().text();
			throw new UsageException(new Text(file + ": " + sentence.nl(), file + ": " + sentence.en()));
		} catch (CancellationException e) {
			throw new OperationCanceledException();
		}
	}

	private int deliver(SearchResults results) throws IOException {
		if (output.file().isEmpty()) {
			print(results, session.surroundings().out());
			return ExitCode.CLEAN;
		}
		OutputFile file = output.file().get();
		try {
			file.write(out -> write(results, out));
			session.say("search.written", file.name());
			return ExitCode.CLEAN;
		} catch (IOException e) {
			session.services().log(e);
			session.say("output.failed", file.name());
			return ExitCode.INCOMPLETE;
		}
	}

	/** Text goes out in the encoding of the terminal, data in UTF-8 as their forms demand. */
	private void print(SearchResults results, PrintStream out) throws IOException {
		if (output.form() == SearchOutput.Form.TEXT) {
			new SearchText(session, request, output.color()).print(results, out);
		} else {
			write(results, out);
		}
		out.flush();
	}

	private void write(SearchResults results, OutputStream out) throws IOException {
		switch (output.form()) {
		case JSON -> SearchJson.write(request, results, out);
		case CSV -> {
			ResultTable table = ResultTable.of(results, session.language());
			var csv = new CsvFile(out);
			csv.row(table.columns());
			for (List<String> row : table.rows()) {
				csv.row(row);
			}
			csv.finish();
		}
		case TEXT -> {
			var text = new PrintStream(out, false, StandardCharsets.UTF_8);
			new SearchText(session, request, false).print(results, text);
			text.flush();
		}
		}
	}
}
