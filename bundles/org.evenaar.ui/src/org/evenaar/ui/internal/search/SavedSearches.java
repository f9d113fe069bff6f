package org.evenaar.ui.internal.search;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.evenaar.report.ReportFile;
import org.evenaar.search.Facet;
import org.evenaar.search.ResultOrder;
import org.evenaar.search.SeenUnits;
import org.evenaar.search.saved.SavedSearch;

/**
 * The saved searches of a person with what was seen of each, in one file. A file that cannot be read counts as empty;
 * it is replaced only when something is saved.
 */
final class SavedSearches {

	private static final int FORMAT = 1;

	/**
	 * A saved search and what was seen of it.
	 *
	 * @param since when it was last looked at
	 */
	record Kept(SavedSearch search, SeenUnits seen, Instant since) {
	}

	private final Path file;
	private final Consumer<Exception> unreadable;
	private List<Kept> kept;

	/** @param unreadable told why the file could not be read */
	SavedSearches(Path file, Consumer<Exception> unreadable) {
		this.file = file;
		this.unreadable = unreadable;
	}

	/** @return in the order in which they were saved */
	synchronized List<Kept> list() {
		if (kept == null) {
			kept = read();
		}
		return List.copyOf(kept);
	}

	Optional<Kept> find(String name) {
		return list().stream().filter(each -> each.search().name().equals(name)).findFirst();
	}

	/** Saves a search, in the place of one with that name. */
	synchronized void put(Kept saved) throws IOException {
		List<Kept> all = new ArrayList<>(list());
		int index = all.stream().map(each -> each.search().name()).toList().indexOf(saved.search().name());
		if (index < 0) {
			all.add(saved);
		} else {
			all.set(index, saved);
		}
		write(all);
	}

	synchronized void remove(String name) throws IOException {
		List<Kept> all = new ArrayList<>(list());
		all.removeIf(each -> each.search().name().equals(name));
		write(all);
	}

	private void write(List<Kept> all) throws IOException {
		Files.createDirectories(file.getParent());
		ReportFile.write(file, stream -> {
			var out = new DataOutputStream(stream);
			out.writeInt(FORMAT);
			out.writeInt(all.size());
			for (Kept each : all) {
				write(each, out);
			}
			out.flush();
		});
		kept = all;
	}

	private static void write(Kept each, DataOutputStream out) throws IOException {
		SavedSearch search = each.search();
		out.writeUTF(search.name());
		out.writeUTF(search.query());
		out.writeUTF(search.order().name());
		out.writeBoolean(search.synonyms());
		out.writeBoolean(search.watched());
		out.writeLong(each.since().toEpochMilli());
		out.writeInt(search.selected().size());
		for (Map.Entry<Facet, Set<String>> selected : search.selected().entrySet()) {
			out.writeUTF(selected.getKey().name());
			out.writeInt(selected.getValue().size());
			for (String value : selected.getValue()) {
				out.writeUTF(value);
			}
		}
		long[] keys = each.seen().keys();
		out.writeInt(keys.length);
		for (long key : keys) {
			out.writeLong(key);
		}
	}

	private List<Kept> read() {
		if (!Files.isRegularFile(file)) {
			return List.of();
		}
		try (var in = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
			List<Kept> all = new ArrayList<>();
			if (in.readInt() == FORMAT) {
				for (int left = in.readInt(); left > 0; left--) {
					all.add(readOne(in));
				}
			}
			return all;
		} catch (IOException | IllegalArgumentException damaged) {
			unreadable.accept(damaged);
			return List.of();
		}
	}

	private static Kept readOne(DataInputStream in) throws IOException {
		String name = in.readUTF();
		String query = in.readUTF();
		ResultOrder order = ResultOrder.valueOf(in.readUTF());
		boolean synonyms = in.readBoolean();
		boolean watched = in.readBoolean();
		Instant since = Instant.ofEpochMilli(in.readLong());
		Map<Facet, Set<String>> selected = new EnumMap<>(Facet.class);
		for (int facets = in.readInt(); facets > 0; facets--) {
			Set<String> values = selected.computeIfAbsent(Facet.valueOf(in.readUTF()), facet -> new HashSet<>());
			for (int left = in.readInt(); left > 0; left--) {
				values.add(in.readUTF());
			}
		}
		List<Long> keys = new ArrayList<>();
		for (int left = in.readInt(); left > 0; left--) {
			keys.add(in.readLong());
		}
		return new Kept(new SavedSearch(name, query, selected, order, synonyms, watched), SeenUnits.of(keys), since);
	}
}
