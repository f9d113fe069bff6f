import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.evenaar.importer.GuidelineImporter;
import org.evenaar.importer.ImportLimits;
import org.evenaar.importer.ImporterRegistry;
import org.evenaar.importer.ReadContext;
import org.evenaar.check.LocatedPassage;
import org.evenaar.instrument.InstrumentRegistry;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.rules.Language;
import org.evenaar.search.Facet;
import org.evenaar.search.IndexReport;
import org.evenaar.search.SearchIndex;
import org.evenaar.search.SearchOptions;
import org.evenaar.search.SearchRequest;
import org.evenaar.search.internal.Fields;
import org.evenaar.search.internal.analysis.Analyzers;
import org.evenaar.search.internal.query.QueryTranslator;

/**
 * Speed of the index against plain Lucene with the same analysers and fields on the same text in the same run. Plain
 * Lucene gets the text as it would be written by hand: read the file, one document a piece of text, one writer.
 */
public final class SearchBench {

	private static final int THREADS = 2;
	private static final int ROUNDS = 3;
	private static final int QUERIES = 1_000;
	private static final int PAGE = 10;

	private final Path work;
	private final List<Path> files = new ArrayList<>();
	private long bytes;

	private SearchBench(Path work) {
		this.work = work;
	}

	/** @param arguments a folder to work in, the number of documents, and files, folders or zip files of .md and .txt */
	public static void main(String[] arguments) throws Exception {
		var bench = new SearchBench(Path.of(arguments[0]));
		bench.text(Integer.parseInt(arguments[1]), Arrays.asList(arguments).subList(2, arguments.length));
		bench.run();
	}

	/** Writes as many documents as asked for, from the given ones over and over; in a repeated one words change places. */
	private void text(int documents, List<String> sources) throws IOException {
		List<String> texts = new ArrayList<>();
		for (String source : sources) {
			read(Path.of(source), texts);
		}
		var random = new Random(6);
		Path folder = Files.createDirectories(work.resolve("documents"));
		for (int i = 0; i < documents; i++) {
			String text = texts.get(i % texts.size());
			if (i >= texts.size()) {
				text = varied(text, random);
			}
			Path file = folder.resolve(String.format("%03d/d%05d.md", i / 100, i));
			Files.createDirectories(file.getParent());
			Files.writeString(file, text);
			bytes += Files.size(file);
			files.add(file);
		}
		System.out.printf(Locale.ROOT, "%d documents, %.1f MB of text%n", files.size(), bytes / 1e6);
	}

	private static void read(Path source, List<String> texts) throws IOException {
		if (source.toString().endsWith(".zip")) {
			try (var zip = new ZipFile(source.toFile())) {
				for (ZipEntry entry : zip.stream().filter(each -> each.getName().endsWith(".md")).toList()) {
					texts.add(new String(zip.getInputStream(entry).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
				}
			}
		} else {
			try (Stream<Path> all = Files.walk(source)) {
				for (Path file : all.filter(each -> each.toString().matches(".*\\.(md|txt)")).sorted().toList()) {
					texts.add(Files.readString(file));
				}
			}
		}
	}

	private static String varied(String text, Random random) {
		String[] lines = text.split("\n", -1);
		for (int i = 0; i < lines.length; i++) {
			String[] words = lines[i].split(" ", -1);
			for (int swap = words.length / 8; swap > 0 && words.length > 4; swap--) {
				int a = 1 + random.nextInt(words.length - 1);
				int b = 1 + random.nextInt(words.length - 1);
				String kept = words[a];
				words[a] = words[b];
				words[b] = kept;
			}
			lines[i] = String.join(" ", words);
		}
		return String.join("\n", lines);
	}

	private static SearchOptions options() {
		return new SearchOptions(new GuidelineImporter(ImporterRegistry.current().readers()), () -> ImportLimits.DEFAULT,
				Optional::empty, () -> InstrumentRegistry.of(List.of()), THREADS, Locale.ENGLISH, false);
	}

	private void run() throws Exception {
		double cut = Double.MAX_VALUE;
		double plain = Double.MAX_VALUE;
		double ours = Double.MAX_VALUE;
		for (int round = 0; round < ROUNDS; round++) {
			cut = Math.min(cut, plain(files, work.resolve("cut" + round), false));
			plain = Math.min(plain, plain(files, work.resolve("plain" + round), true));
			ours = Math.min(ours, ours(files, work.resolve("index" + round)));
		}
		System.out.printf(Locale.ROOT, "indexing, best of %d: plain Lucene %.0f documents/s, ours %.0f: %.2f of plain; plain Lucene without reading Markdown, text cut at blank lines, %.0f%n",
				ROUNDS, files.size() / plain, files.size() / ours, plain / ours, files.size() / cut);
		System.out.printf(Locale.ROOT, "size: plain %.2f, ours %.2f times the text%n",
				size(work.resolve("plain0")) / (double) bytes, size(work.resolve("index0")) / (double) bytes);
		queries();
	}

	private static long size(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			long sum = 0;
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				sum += Files.size(file);
			}
			return sum;
		}
	}

	private double ours(List<Path> which, Path place) throws Exception {
		long started = System.nanoTime();
		try (SearchIndex index = SearchIndex.open(place, options())) {
			IndexReport report = index.update(which, new NullProgressMonitor());
			System.out.println("  ours: " + report.units() + " pieces of text, problems " + report.problems().size());
		}
		return (System.nanoTime() - started) / 1e9;
	}

	private interface Cutting {
		int add(IndexWriter writer, Path file) throws Exception;
	}

	private double plain(List<Path> which, Path place, boolean model) throws Exception {
		long started = System.nanoTime();
		var units = new AtomicLong();
		Cutting cutting = model ? SearchBench::read : SearchBench::cut;
		try (Directory directory = FSDirectory.open(place);
				var writer = new IndexWriter(directory, new IndexWriterConfig(Analyzers.forIndexing()).setRAMBufferSizeMB(48));
				ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
			List<Callable<Integer>> tasks = new ArrayList<>();
			which.forEach(file -> tasks.add(() -> cutting.add(writer, file)));
			for (Future<Integer> each : pool.invokeAll(tasks)) {
				units.addAndGet(each.get());
			}
			writer.commit();
		}
		System.out.println("  plain: " + units + " pieces of text");
		return (System.nanoTime() - started) / 1e9;
	}

	private static int cut(IndexWriter writer, Path file) throws IOException {
		String text = Files.readString(file);
		String title = text.lines().findFirst().orElse("").replaceFirst("^#+ ", "");
		String heading = "";
		int count = 0;
		for (String piece : text.split("\n\\s*\n")) {
			boolean head = piece.startsWith("#");
			heading = head ? piece.replaceFirst("^#+ ", "") : heading;
			if (!piece.isBlank()) {
				writer.addDocument(document(file, piece, title, heading, head ? "section" : "block", "other", "en", count++));
			}
		}
		return count;
	}

	private static int read(IndexWriter writer, Path file) throws Exception {
		Guideline guideline = new GuidelineImporter(ImporterRegistry.current().readers()).read(file,
				new ReadContext(ImportLimits.DEFAULT, () -> false));
		int count = 0;
		for (LocatedPassage passage : LocatedPassage.of(guideline)) {
			writer.addDocument(document(file, passage.passage().text(), guideline.getTitle(), passage.passage().headings(),
					"block", passage.passage().section(), guideline.getLanguage(), count++));
		}
		return count;
	}

	private static final Analyzer ANALYZER = Analyzers.forIndexing();
	private static final FacetsConfig FACETS = new FacetsConfig();
	private static final FieldType OFFSETS = type(true, false, true);
	private static final FieldType STORED = type(false, true, true);
	private static final FieldType POSITIONS = type(false, false, false);

	private static FieldType type(boolean offsets, boolean stored, boolean norms) {
		var type = new FieldType(TextField.TYPE_NOT_STORED);
		type.setIndexOptions(offsets ? IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS
				: IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
		type.setStored(stored);
		type.setOmitNorms(!norms);
		return type;
	}

	/** The fields of the index: text, title and headings as written and as stems, keywords, facets and the place. */
	private static Document document(Path file, String text, String title, String heading, String kind, String section,
			String language, int number) throws IOException {
		var document = new Document();
		Language stems = Language.of(language).orElse(Language.EN);
		for (String field : List.of(Fields.TEXT, Fields.TITLE, Fields.HEADINGS)) {
			String value = field.equals(Fields.TEXT) ? text : field.equals(Fields.TITLE) ? title : heading;
			boolean main = field.equals(Fields.TEXT);
			document.add(new Field(field, value, main ? STORED : POSITIONS));
			document.add(new Field(Fields.stems(field, stems), value, main ? OFFSETS : POSITIONS));
		}
		document.add(new StringField("path", file.toString(), Field.Store.YES));
		document.add(new org.apache.lucene.document.SortedDocValuesField("path", new org.apache.lucene.util.BytesRef(file.toString())));
		document.add(new StoredField("place", "p" + number));
		document.add(new NumericDocValuesField("number", number));
		document.add(new IntPoint(Fields.YEAR, 2020));
		document.add(new NumericDocValuesField(Fields.YEAR, 2020));
		String[][] keywords = { { Fields.DOCUMENT_KIND, "guideline" }, { Fields.UNIT_KIND, kind },
				{ Fields.SECTION_KIND, section }, { Fields.LANGUAGE, stems.code() }, { Fields.YEAR, "2020" } };
		for (String[] each : keywords) {
			if (!each[0].equals(Fields.YEAR)) {
				document.add(new StringField(each[0], each[1], Field.Store.NO));
			}
			document.add(new SortedSetDocValuesFacetField(each[0], each[1]));
		}
		return FACETS.build(document);
	}

	private void queries() throws Exception {
		try (SearchIndex index = opened();
				Directory directory = FSDirectory.open(work.resolve("plain0"));
				DirectoryReader reader = DirectoryReader.open(directory)) {
			index.settle(new NullProgressMonitor());
			var searcher = new IndexSearcher(reader);
			searcher.setQueryCache(null);
			var state = new DefaultSortedSetDocValuesReaderState(reader, FACETS);
			var random = new Random(5);
			List<String[]> pairs = pairs(random);
			System.out.printf("queries with facets and %d snippets, ms     plain p50 / p99       ours p50 / p99    ratios%n", PAGE);
			for (String kind : List.of("a word", "two words", "two words AND", "phrase", "within 10 words", "start of a word", "fuzzy")) {
				List<String> queries = pairs.stream().map(pair -> query(kind, pair)).toList();
				double[] plain = new double[queries.size()];
				double[] ours = new double[queries.size()];
				for (int warm = 1; warm >= 0; warm--) {
					for (int i = 0; i < plain.length; i++) {
						String query = queries.get(i);
						plain[i] = time(() -> plain(searcher, state, query));
						ours[i] = time(() -> index.search(SearchRequest.of(query).page(0, PAGE).hitsPerDocument(1)));
					}
				}
				Arrays.sort(plain);
				Arrays.sort(ours);
				System.out.printf(Locale.ROOT, "  %-38s %8.2f /%8.2f  %8.2f /%8.2f   %.2f / %.2f%n", kind, p(plain, 50), p(plain, 99),
						p(ours, 50), p(ours, 99), p(ours, 50) / p(plain, 50), p(ours, 99) / p(plain, 99));
			}
		}
	}

	private SearchIndex opened() throws Exception {
		double[] times = new double[21];
		for (int i = 0; i < times.length; i++) {
			long started = System.nanoTime();
			SearchIndex index = SearchIndex.open(work.resolve("index0"), options());
			times[i] = (System.nanoTime() - started) / 1e6;
			if (i == times.length - 1) {
				double first = times[0];
				Arrays.sort(times);
				System.out.printf(Locale.ROOT, "opening: p50 %.1f ms, max %.1f ms, first %.1f ms%n", p(times, 50), p(times, 100), first);
				return index;
			}
			index.close();
		}
		throw new IllegalStateException();
	}

	private static String query(String kind, String[] pair) {
		return switch (kind) {
		case "a word" -> pair[0];
		case "two words" -> pair[0] + ' ' + pair[1];
		case "two words AND" -> pair[0] + " AND " + pair[1];
		case "phrase" -> '"' + pair[0] + ' ' + pair[1] + '"';
		case "within 10 words" -> '"' + pair[0] + ' ' + pair[1] + "\"~10";
		case "start of a word" -> pair[0].substring(0, 4) + '*';
		default -> pair[0] + "~1";
		};
	}

	private List<String[]> pairs(Random random) throws IOException {
		List<String[]> pairs = new ArrayList<>();
		while (pairs.size() < QUERIES) {
			String[] words = Files.readString(files.get(random.nextInt(files.size()))).split("[^\\p{L}]+");
			int at = random.nextInt(Math.max(1, words.length - 2));
			if (at + 1 < words.length && words[at].length() >= 4 && words[at + 1].length() >= 4) {
				pairs.add(new String[] { words[at].toLowerCase(Locale.ROOT), words[at + 1].toLowerCase(Locale.ROOT) });
			}
		}
		return pairs;
	}

	private static Object plain(IndexSearcher searcher, DefaultSortedSetDocValuesReaderState state, String text) throws Exception {
		Query query = QueryTranslator.translate(text, false);
		var result = FacetsCollectorManager.search(searcher, query, PAGE, new FacetsCollectorManager());
		FacetsCollector collected = result.facetsCollector();
		Facets facets = new SortedSetDocValuesFacetCounts(state, collected);
		for (Facet facet : Facet.values()) {
			if (state.getOrdRange(Fields.of(facet)) != null) {
				facets.getTopChildren(200, Fields.of(facet));
			}
		}
		var highlighter = UnifiedHighlighter.builder(searcher, ANALYZER).withMaxLength(Integer.MAX_VALUE - 1)
				.withMaskedFieldsFunc(field -> java.util.Set.of(Fields.stems(Fields.TEXT, Language.EN))).build();
		return highlighter.highlight(Fields.TEXT, query, result.topDocs(), 1);
	}

	private static double time(Callable<?> work) throws Exception {
		long started = System.nanoTime();
		work.call();
		return (System.nanoTime() - started) / 1e6;
	}

	private static double p(double[] sorted, int percent) {
		return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
	}
}
