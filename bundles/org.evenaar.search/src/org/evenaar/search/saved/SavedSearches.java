package org.evenaar.search.saved;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.evenaar.check.Log;
import org.evenaar.rules.MessageCatalog;
import org.evenaar.search.Facet;
import org.evenaar.search.ResultOrder;
import org.evenaar.search.SearchException;
import org.evenaar.search.SearchIndex;
import org.evenaar.search.SeenUnits;
import org.evenaar.search.internal.read.Digests;

/**
 * The searches that a person keeps, in a folder: a file for each, and beside the file of a watched one what the person
 * saw already. A file that is damaged is left out, and stays. Any number of threads may use it.
 */
public final class SavedSearches {

	private static final MessageCatalog TEXTS = new MessageCatalog(SearchIndex.class, "messages");
	private static final String ENDING = ".search";
	private static final String SEEN = ".seen";
	private static final String BETWEEN = "\n";

	private final Path folder;

	/** @param folder made when the first search is saved */
	public SavedSearches(Path folder) {
		this.folder = folder;
	}

	/** @return the searches in the order of their names */
	public synchronized List<SavedSearch> all() {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		List<SavedSearch> searches = new ArrayList<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter(each -> each.getFileName().toString().endsWith(ENDING)).toList()) {
				read(file).ifPresent(searches::add);
			}
		} catch (IOException e) {
			Log.of(SavedSearches.class).warning("Saved searches cannot be listed", e);
		}
		searches.sort(Comparator.comparing(SavedSearch::name, String.CASE_INSENSITIVE_ORDER));
		return List.copyOf(searches);
	}

	/**
	 * Keeps a search; one of the same name is replaced.
	 *
	 * @throws SearchException where it cannot be written
	 */
	public synchronized void save(SavedSearch search) throws SearchException {
		var properties = new Properties();
		properties.setProperty("name", search.name());
		properties.setProperty("query", search.query());
		properties.setProperty("order", search.order().name());
		properties.setProperty("synonyms", Boolean.toString(search.synonyms()));
		properties.setProperty("watched", Boolean.toString(search.watched()));
		search.selected().forEach((facet, values) -> properties.setProperty("facet." + facet.code(),
				String.join(BETWEEN, values.stream().sorted().toList())));
		var text = new StringWriter();
		try {
			properties.store(text, null);
			write(file(search.name(), ENDING), text.toString());
		} catch (IOException e) {
			throw new SearchException(TEXTS.text("saved.closed", folder), e);
		}
	}

	/** Forgets a search and what was seen of it. @throws SearchException where it cannot be deleted */
	public synchronized void delete(String name) throws SearchException {
		try {
			Files.deleteIfExists(file(name, ENDING));
			Files.deleteIfExists(file(name, SEEN));
		} catch (IOException e) {
			throw new SearchException(TEXTS.text("saved.closed", folder), e);
		}
	}

	/** @return what the person saw of a watched search already; nothing where it was never looked at */
	synchronized SeenUnits seen(String name) {
		Path file = file(name, SEEN);
		if (!Files.isRegularFile(file)) {
			return SeenUnits.NONE;
		}
		try {
			ByteBuffer bytes = ByteBuffer.wrap(Base64.getMimeDecoder().decode(Files.readString(file)));
			List<Long> keys = new ArrayList<>();
			while (bytes.remaining() >= Long.BYTES) {
				keys.add(bytes.getLong());
			}
			return SeenUnits.of(keys);
		} catch (IOException | IllegalArgumentException damaged) {
			Log.of(SavedSearches.class).warning("What was seen of a saved search cannot be read", damaged);
			return SeenUnits.NONE;
		}
	}

	synchronized void see(String name, SeenUnits seen) throws SearchException {
		ByteBuffer bytes = ByteBuffer.allocate(seen.size() * Long.BYTES);
		for (long key : seen.keys()) {
			bytes.putLong(key);
		}
		try {
			write(file(name, SEEN), Base64.getMimeEncoder().encodeToString(bytes.array()));
		} catch (IOException e) {
			throw new SearchException(TEXTS.text("saved.closed", folder), e);
		}
	}

	private Path file(String name, String ending) {
		return folder.resolve(String.format("%016x", Digests.number(name.strip())) + ending);
	}

	private void write(Path file, String text) throws IOException {
		Files.createDirectories(folder);
		Path beside = folder.resolve(UUID.randomUUID() + ".new");
		try {
			Files.writeString(beside, text);
			Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	private static Optional<SavedSearch> read(Path file) {
		try {
			var properties = new Properties();
			properties.load(new StringReader(Files.readString(file)));
			Map<Facet, Set<String>> selected = new EnumMap<>(Facet.class);
			for (Facet facet : Facet.values()) {
				String values = properties.getProperty("facet." + facet.code(), "");
				if (!values.isEmpty()) {
					selected.put(facet, new HashSet<>(List.of(values.split(BETWEEN))));
				}
			}
			return Optional.of(new SavedSearch(properties.getProperty("name", ""), properties.getProperty("query", ""),
					selected, ResultOrder.valueOf(properties.getProperty("order", ResultOrder.RELEVANCE.name())),
					Boolean.parseBoolean(properties.getProperty("synonyms")),
					Boolean.parseBoolean(properties.getProperty("watched"))));
		} catch (IOException | IllegalArgumentException damaged) {
			Log.of(SavedSearches.class).warning("A saved search cannot be read: " + file, damaged);
			return Optional.empty();
		}
	}
}
