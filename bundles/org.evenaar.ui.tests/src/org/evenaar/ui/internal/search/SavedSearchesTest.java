package org.evenaar.ui.internal.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.evenaar.search.Facet;
import org.evenaar.search.ResultOrder;
import org.evenaar.search.SeenUnits;
import org.evenaar.search.saved.SavedSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saved searches come back as they were. */
class SavedSearchesTest {

	private static final Instant THEN = Instant.ofEpochMilli(1_700_000_000_000L);

	@TempDir
	Path folder;
	private final List<Exception> problems = new ArrayList<>();

	private static SavedSearches.Kept kept(String name, long... keys) {
		var search = new SavedSearch(name, "tolk \u2018\u00EB\u2019", Map.of(Facet.VERDICT, Set.of("open", "discuss"), Facet.YEAR, Set.of("2023")),
				ResultOrder.YEAR, true, true);
		return new SavedSearches.Kept(search, SeenUnits.of(Arrays.stream(keys).boxed().toList()), THEN);
	}

	private SavedSearches searches(Path file) {
		return new SavedSearches(file, problems::add);
	}

	@Test
	void comeBackInTheirOrder() throws IOException {
		Path file = folder.resolve("new/searches.dat");
		var saved = searches(file);
		saved.put(kept("b", 3, -1));
		saved.put(kept("a"));
		saved.put(kept("b", 7));
		List<SavedSearches.Kept> again = searches(file).list();
		assertEquals(List.of("b", "a"), again.stream().map(each -> each.search().name()).toList());
		assertEquals(kept("b").search(), again.getFirst().search());
		assertEquals(THEN, again.getFirst().since());
		assertArrayEquals(new long[] { 7 }, again.getFirst().seen().keys());
		saved.remove("b");
		assertEquals(1, searches(file).list().size());
	}

	@Test
	void aDamagedFileCountsAsEmptyAndStaysUntilSomethingIsSaved() throws IOException {
		Path file = folder.resolve("searches.dat");
		var whole = searches(file);
		whole.put(kept("a", 1, 2, 3));
		byte[] bytes = Files.readAllBytes(file);
		var random = new Random(6);
		for (int round = 0; round < 200; round++) {
			byte[] damaged = Arrays.copyOf(bytes, random.nextInt(bytes.length));
			Files.write(file, damaged);
			assertEquals(List.of(), searches(file).list());
			assertArrayEquals(damaged, Files.readAllBytes(file));
		}
		assertEquals(200, problems.size());
		var anew = searches(file);
		anew.put(kept("b"));
		assertEquals("b", searches(file).list().getFirst().search().name());
	}
}
