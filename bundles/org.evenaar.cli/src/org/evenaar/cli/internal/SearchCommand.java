package org.evenaar.cli.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import org.evenaar.search.Facet;
import org.evenaar.search.ResultOrder;
import org.evenaar.search.SearchRequest;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Understands what is to be found and where, then has it found. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {

	private static final int MOST_PAGE = 500;
	private static final int MOST_SIZE = 1_000;

	private final Session session;

	@Parameters(arity = "0..*", paramLabel = "${bundle:label.query}", descriptionKey = "query")
	private List<String> words = new ArrayList<>();

	@Option(names = "--in", paramLabel = "${bundle:label.folder}")
	private String in;

	@Option(names = "--index", paramLabel = "${bundle:label.folder}")
	private String index;

	@Option(names = "--format", paramLabel = "${bundle:label.format}")
	private String format = "text";

	@Option(names = {"-o", "--output"}, paramLabel = "${bundle:label.file}")
	private String output;

	@Option(names = "--facet", paramLabel = "${bundle:label.facet}")
	private List<String> facets = new ArrayList<>();

	@Option(names = "--sort", paramLabel = "${bundle:label.order}")
	private String sort = "relevance";

	@Option(names = "--page", paramLabel = "N")
	private String page = "1";

	@Option(names = "--size", paramLabel = "N")
	private String size = "20";

	@Option(names = "--hits", paramLabel = "N")
	private String hits = "3";

	@Option(names = "--synonyms")
	private boolean synonyms;

	@Option(names = "--synonym-list", paramLabel = "${bundle:label.file}")
	private List<String> synonymLists = new ArrayList<>();

	@Option(names = "--more-like", paramLabel = "${bundle:label.place}")
	private String moreLike;

	@Option(names = "--color", paramLabel = "auto|always|never")
	private String color = "auto";

	@Mixin
	private Commands.Common common;

	SearchCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws Exception {
		common.require();
		String query = String.join(" ", words).strip();
		if (query.isEmpty() && facets.isEmpty() && moreLike == null) {
			throw new UsageException("search.nothing");
		}
		if (moreLike != null && !query.isEmpty()) {
			throw new UsageException("search.queryAndPlace");
		}
		if (in != null && index != null) {
			throw new UsageException("search.inAndIndex");
		}
		int documents = Values.number("--size", size, 1, MOST_SIZE);
		int offset = (Values.number("--page", page, 1, MOST_PAGE) - 1) * documents;
		ResultOrder order = ResultOrder.valueOf(Values.oneOf("--sort", sort, Arrays.stream(ResultOrder.values())
				.map(each -> each.name().toLowerCase(Locale.ROOT)).toList()).toUpperCase(Locale.ROOT));
		var request = new SearchRequest(query, selected(), order, Math.min(offset, SearchRequest.DEEPEST), documents,
				Values.number("--hits", hits, 1, SearchRequest.MOST_HITS), session.language(), synonyms || !synonymLists.isEmpty());
		return new SearchRun(session, request, SearchOutput.of(format, output, Values.color(color, session), session)).run(in, index, moreLike, synonymLists);
	}

	/** Names of facets and values may be those of the reader or the codes. */
	private Map<Facet, Set<String>> selected() throws UsageException {
		Map<Facet, Set<String>> selected = new EnumMap<>(Facet.class);
		List<String> names = Arrays.stream(Facet.values()).map(Facet::code).toList();
		for (String each : facets) {
			int equals = each.indexOf('=');
			if (equals < 1 || equals == each.length() - 1) {
				throw new UsageException("search.facet", each);
			}
			Facet facet = Facet.of(Values.oneOf("--facet", each.substring(0, equals), names)).orElseThrow();
			selected.computeIfAbsent(facet, f -> new HashSet<>()).add(each.substring(equals + 1).strip().toLowerCase(Locale.ROOT));
		}
		return selected;
	}
}
