package org.evenaar.search.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.evenaar.search.Facet;
import org.evenaar.search.ResultOrder;
import org.evenaar.search.Shelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {

	private static final SavedSearch SQUIRRELS = new SavedSearch("Eekhoorns", "eekhoorn kind:block", Map.of(),
			ResultOrder.RELEVANCE, false, true);

	@TempDir
	Path folder;

	private static String text(String... sentences) {
		return "# Richtlijn\n\n" + String.join("\n\n", sentences) + "\n";
	}

	@Test
	void tellsOnlyWhatIsNew() throws Exception {
		var saved = new SavedSearches(folder.resolve("saved"));
		saved.save(SQUIRRELS);
		try (Shelf shelf = new Shelf(folder)) {
			var watch = new Watch(saved, shelf.index());
			Path file = shelf.put("a.md", text("Een eekhoorn.", "Nog een eekhoorn in het bos."));
			shelf.update();
			assertEquals(2, watch.news(SQUIRRELS, Locale.ENGLISH).totalHits());
			watch.markSeen(SQUIRRELS);
			assertEquals(0, watch.news(SQUIRRELS, Locale.ENGLISH).totalHits());
			shelf.put("a.md", text("Eerst een egel.", "Een eekhoorn.", "Nog een eekhoorn in het bos.", "Hier zit een eekhoorn die nieuw is."));
			shelf.update();
			assertEquals(List.of("Hier zit een eekhoorn die nieuw is."), watch.news(SQUIRRELS, Locale.ENGLISH).documents().get(0).hits().stream()
					.map(hit -> hit.snippet().text()).toList());
			watch.markSeen(SQUIRRELS);
			Files.move(file, shelf.documents().resolve("b.md"));
			shelf.update();
			assertEquals(0, watch.news(SQUIRRELS, Locale.ENGLISH).totalHits());
			shelf.put("c.md", text("Een eekhoorn.", "En een das."));
			shelf.update();
			assertEquals(1, watch.news(SQUIRRELS, Locale.ENGLISH).totalHits());
		}
	}

	@Test
	void keepsSearchesAsTheyAre() throws Exception {
		var saved = new SavedSearches(folder);
		var search = new SavedSearch("  Wat dan ook: 'ras' é = #", "title:\"a b\" OR\nc", Map.of(Facet.ISSUER,
				Set.of("NHG, Utrecht", "É"), Facet.YEAR, Set.of("2020")), ResultOrder.YEAR, true, false);
		saved.save(search);
		saved.save(SQUIRRELS);
		assertEquals(List.of(SQUIRRELS, search), new SavedSearches(folder).all());
		saved.save(SQUIRRELS.watched(false));
		assertEquals(2, saved.all().size());
		Files.writeString(folder.resolve("broken.search"), "order=NONSENSE\nname=x");
		assertEquals(2, saved.all().size());
		saved.delete(search.name());
		assertEquals(List.of(SQUIRRELS.watched(false)), saved.all());
	}
}
