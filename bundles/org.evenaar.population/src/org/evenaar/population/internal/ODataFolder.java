package org.evenaar.population.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.evenaar.population.PopulationException;

/** The answers of the OData service of Statistics Netherlands that were saved in one folder and belong to one table. */
final class ODataFolder {

	private static final int MOST_FILES = 500;
	private static final List<String> DATA = List.of("TypedDataSet", "UntypedDataSet", "Observations");

	/** The table, such as 85384NED. */
	final String table;
	private final Map<String, List<Path>> entities = new LinkedHashMap<>();
	private final String name;

	private ODataFolder(String name, String table) {
		this.name = name;
		this.table = table;
	}

	/** @param path a folder, or one of the files of the table */
	static ODataFolder of(Path path) throws PopulationException {
		boolean folder = Files.isDirectory(path);
		Map<Path, String[]> addresses = new LinkedHashMap<>();
		for (Path file : files(folder ? path : path.toAbsolutePath().getParent())) {
			addresses.put(file, named(file, JsonRecords.peek(file)));
		}
		String table = folder ? only(path, addresses) : named(path, JsonRecords.peek(path))[0];
		ODataFolder found = new ODataFolder(TextFile.name(path), table);
		if (!folder) {
			String[] own = named(path, JsonRecords.peek(path));
			if (DATA.contains(own[1])) {
				found.entities.put(own[1], new ArrayList<>(List.of(path)));
			}
		}
		addresses.forEach((file, address) -> found.add(file, address, path));
		return found;
	}

	private void add(Path file, String[] address, Path given) {
		boolean same = address[0].equalsIgnoreCase(table);
		if (same && !address[1].isEmpty() && !file.toAbsolutePath().equals(given.toAbsolutePath())) {
			entities.computeIfAbsent(address[1], key -> new ArrayList<>()).add(file);
		}
	}

	private static List<Path> files(Path folder) throws PopulationException {
		try (Stream<Path> files = Files.list(folder)) {
			List<Path> found = files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".json")).sorted()
					.limit(MOST_FILES + 1L).toList();
			if (found.size() > MOST_FILES) {
				throw new PopulationException(Texts.text("read.odata.manyFiles", TextFile.name(folder), MOST_FILES));
			}
			return found;
		} catch (IOException e) {
			throw new PopulationException(Texts.text("read.unreadable", TextFile.name(folder)), e);
		}
	}

	/** The service names the entity in the file; a file without an envelope may have it in its own name. */
	private static String[] named(Path file, String[] address) {
		if (!address[1].isEmpty()) {
			return address;
		}
		String name = TextFile.name(file).replaceFirst("\\.json$", "");
		for (String entity : List.of("UntypedDataSet", "TypedDataSet", "Observations", "DataProperties", "TableInfos",
				"MeasureCodes")) {
			if (name.toLowerCase(Locale.ROOT).contains(entity.toLowerCase(Locale.ROOT))) {
				String id = name.replaceAll(".*?(\\d{4,6}[A-Za-z]{3}).*", "$1");
				return new String[] { id.equals(name) ? "" : id, entity };
			}
		}
		return address;
	}

	private static String only(Path folder, Map<Path, String[]> addresses) throws PopulationException {
		Set<String> tables = new LinkedHashSet<>();
		addresses.values().stream().filter(address -> DATA.contains(address[1])).forEach(address -> tables.add(address[0]));
		if (tables.isEmpty()) {
			throw new PopulationException(Texts.text("read.odata.noData", TextFile.name(folder)));
		}
		if (tables.size() > 1) {
			throw new PopulationException(Texts.text("read.odata.several", TextFile.name(folder), Texts.words(tables)));
		}
		return tables.iterator().next();
	}

	boolean has(String entity) {
		return entities.containsKey(entity);
	}

	/** @return all records of the entity, from all its files, none where the folder has no such file */
	List<Map<String, Object>> records(String entity, Remarks remarks) throws PopulationException {
		List<Map<String, Object>> all = new ArrayList<>();
		List<Path> files = entities.getOrDefault(entity, List.of());
		boolean more = false;
		for (Path file : files) {
			JsonRecords part = JsonRecords.read(file);
			all.addAll(part.records());
			more |= part.more();
			if (all.size() > RawTable.MOST_CELLS) {
				throw new PopulationException(Texts.text("read.tooManyCells", name, RawTable.MOST_CELLS));
			}
		}
		if (more && files.size() == 1) {
			remarks.add(Texts.text("remark.nextPage", TextFile.name(files.get(0))));
		}
		return all;
	}

	String name() {
		return name;
	}
}
