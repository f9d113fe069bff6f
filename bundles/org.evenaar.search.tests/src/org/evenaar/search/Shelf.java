package org.evenaar.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.evenaar.importer.GuidelineImporter;
import org.evenaar.importer.ImportLimits;
import org.evenaar.importer.ImporterRegistry;
import org.evenaar.instrument.InstrumentRegistry;

/** A folder with documents and an index of it, for tests. */
public final class Shelf implements AutoCloseable {

	private final Path documents;
	private final Path place;
	private SearchOptions options;
	private SearchIndex index;

	public Shelf(Path folder) throws IOException, SearchException {
		this(folder, options());
	}

	public Shelf(Path folder, SearchOptions options) throws IOException, SearchException {
		this.documents = Files.createDirectories(folder.resolve("documents"));
		this.place = folder.resolve("index");
		this.options = options;
		this.index = SearchIndex.open(place, options);
	}

	/** @return without checks and registered instruments */
	public static SearchOptions options() {
		return new SearchOptions(new GuidelineImporter(ImporterRegistry.current().readers()), () -> ImportLimits.DEFAULT,
				Optional::empty, () -> InstrumentRegistry.of(List.of()), 2, Locale.ENGLISH, false);
	}

	public Path documents() {
		return documents;
	}

	/** @return the folder of the index */
	public Path place() {
		return place;
	}

	public SearchIndex index() {
		return index;
	}

	public Path put(String name, String text) {
		try {
			Path file = documents.resolve(name);
			Files.createDirectories(file.getParent());
			return Files.writeString(file, text);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	public Path put(String name, EObject model) {
		var resource = new XMIResourceImpl(URI.createURI("memory:/" + name));
		resource.getContents().add(model);
		var out = new ByteArrayOutputStream();
		try {
			resource.save(out, Map.of("ENCODING", "UTF-8"));
			return Files.write(documents.resolve(name), out.toByteArray());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	public IndexReport update() throws SearchException {
		return index.update(List.of(documents), new NullProgressMonitor());
	}

	public IndexReport updateFiles(Path... files) throws SearchException {
		return index.updateFiles(List.of(files), new NullProgressMonitor());
	}

	/** Closes the index and opens it again. */
	public void reopen() throws SearchException {
		index.close();
		index = SearchIndex.open(place, options);
	}

	public SearchResults find(String query) throws QuerySyntaxException, SearchException {
		return index.search(SearchRequest.of(query).hitsPerDocument(20));
	}

	/** @return the names of the files that a query finds, best first */
	public List<String> files(String query) throws QuerySyntaxException, SearchException {
		return find(query).documents().stream().map(each -> name(each.file())).toList();
	}

	/** @return all hits of a query, best first within each document */
	public List<Hit> hits(String query) throws QuerySyntaxException, SearchException {
		return find(query).documents().stream().flatMap(each -> each.hits().stream()).toList();
	}

	/** @return the marked words of a hit */
	public static List<String> marked(Hit hit) {
		return hit.snippet().highlights().stream()
				.map(range -> hit.snippet().text().substring(range.start(), range.end())).toList();
	}

	/** @return count by value */
	public static Map<String, Long> counts(SearchResults results, Facet facet) {
		return results.facets().getOrDefault(facet, List.of()).stream()
				.collect(Collectors.toMap(FacetCount::value, FacetCount::count));
	}

	private static String name(Optional<Path> file) {
		return file.map(path -> path.getFileName().toString()).orElse("");
	}

	@Override
	public void close() {
		index.close();
	}
}
