package org.evenaar.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands index and search, on a folder of documents with a cache of its own. */
class SearchTest {

	private static final String TOLK = """
			# Richtlijn communicatie

			## Aanbevelingen

			Schakel bij een taalbarrière altijd een professionele tolk in.

			## Overwegingen

			Indelingen in rassen zijn een sociale constructie.
			""";
	private static final String KIDNEY = """
			# Guideline on kidney disease

			## Recommendations

			Use the 2021 equation without race and offer an interpreter.
			""";

	@TempDir
	private Path folder;

	@TempDir
	private Path cache;

	private Harness harness;

	@BeforeEach
	void fill() {
		harness = new Harness(folder);
		harness.environment.put(IndexPlace.CACHE, cache.toString());
		harness.file("docs/tolk.md", TOLK);
		harness.file("docs/deep/kidney.md", KIDNEY);
	}

	private Harness.Outcome indexed(String... more) {
		var arguments = new ArrayList<>(List.of("index", "docs"));
		arguments.addAll(List.of(more));
		return harness.run(arguments.toArray(String[]::new));
	}

	private Harness.Outcome search(String... arguments) {
		var all = new ArrayList<>(List.of("search", "--in", "docs"));
		all.addAll(List.of(arguments));
		return harness.run(all.toArray(String[]::new));
	}

	@Test
	void anIndexIsMadeAndBroughtUpToDateWithoutATraceAmongTheDocuments() throws IOException {
		var first = indexed();
		assertEquals(0, first.code(), first.toString());
		assertEquals("2 read, 0 unchanged, 0 moved or renamed, 0 removed, 0 failed.", first.out().lines().findFirst().orElseThrow());
		Files.move(folder.resolve("docs/tolk.md"), folder.resolve("docs/renamed.md"));
		Files.delete(folder.resolve("docs/deep/kidney.md"));
		harness.file("docs/new.md", "# New\n\nSomething about lungs.\n");
		var second = indexed("--language", "nl");
		String counts = second.out().lines().findFirst().orElseThrow();
		assertTrue(counts.startsWith("1 gelezen, 0 ongewijzigd, 1 verplaatst of hernoemd, ") && counts.endsWith(", 0 mislukt."), counts);
		assertTrue(second.out().contains("\n2 documenten met "), second.out());
		assertEquals(List.of("docs", "docs/deep", "docs/new.md", "docs/renamed.md"), harness.names());
	}

	@Test
	void aFileThatCannotBeReadIsToldAndTheRestIsIndexed() throws IOException {
		Files.write(folder.resolve("docs/broken.docx"), new byte[] {'P', 'K', 3, 4, 0, 1, 2});
		var outcome = indexed();
		assertEquals(3, outcome.code());
		assertTrue(outcome.err().startsWith("docs/broken.docx: "), outcome.err());
		assertEquals(1, outcome.err().lines().count(), outcome.err());
		assertTrue(outcome.out().contains(", 1 failed."), outcome.out());
		assertTrue(search("tolk").out().contains("Richtlijn communicatie"));
	}

	@Test
	void placesAreShownForPeople() {
		indexed("--no-findings");
		var outcome = search("tolken");
		assertEquals(0, outcome.code(), outcome.err());
		assertTrue(outcome.out().startsWith("1 place in 1 document\n\nRichtlijn communicatie\n  docs/tolk.md\n  - "), outcome.out());
		assertTrue(outcome.out().contains("\n    Schakel bij een taalbarrière altijd een professionele tolk in.\n"), outcome.out());
		assertFalse(outcome.out().contains("\u001b"), outcome.out());
		assertTrue(search("tolken", "--color", "always").out().contains("\u001b[1mtolk\u001b[0m"));
		assertTrue(search("section:aanbeveling", "interpreter", "--language", "nl").out().startsWith("1 plaats in 1 document"));
		assertEquals("Nothing was found.\n", search("xyzzyqwerty").out());
		assertTrue(search("taalbariere").out().startsWith("Did you mean: taalbarriere\n"));
	}

	@Test
	void theSameMeaningAndNarrowing() {
		indexed("--no-findings");
		assertTrue(search("tolk", "--synonyms").out().startsWith("2 places in 2 documents"));
		assertTrue(search("tolk", "--synonyms", "--facet", "language=en").out().startsWith("1 place in 1 document"));
		harness.file("own.txt", "talenwerker = interpreter\n");
		assertTrue(search("talenwerkers", "--synonym-list", "own.txt").out().contains("kidney"));
		harness.file("own.txt", "talenwerker\n");
		assertEquals(3, search("talenwerkers", "--synonym-list", "own.txt").code());
		assertTrue(search("--facet", "section-kind=rationale").out().contains("rassen"));
		assertTrue(search("*", "--size", "1", "--sort", "title").out().contains("Documents 1 to 1 are shown; --page 2 goes on."));
		assertTrue(search("*", "--size", "1", "--sort", "title", "--page", "2").out().contains("Richtlijn communicatie"));
		assertTrue(search("*", "--page", "9").out().contains("no results on this page"));
	}

	@Test
	void findingsOfChecksCanBeFound() {
		indexed();
		assertTrue(search("kind:finding tolk").out().contains("| For information | Open\n"));
		indexed("--no-findings");
		assertEquals(0, search("kind:finding").code());
	}

	@Test
	void formsForPrograms() {
		indexed();
		var json = search("tolk", "--format", "json");
		assertTrue(json.out().startsWith("{\n  \"format\": \"evenaar-search\",\n  \"version\": 1,\n  \"query\": \"tolk\","), json.out());
		assertTrue(json.out().contains("\"highlights\": [\n"), json.out());
		harness.file("docs/sums.md", "# =HYPERLINK(\"x\")\n\n=1+1 formule\n");
		indexed();
		var csv = search("formule", "--format", "csv");
		assertTrue(csv.out().startsWith("\uFEFF\"Document\",\"File\""), csv.out());
		assertFalse(csv.out().contains("\"=1"), csv.out());
		assertEquals(0, search("tolk", "--output", "hits.json").code());
		assertTrue(harness.read("hits.json").contains("evenaar-search"));
	}

	@Test
	void aMistakeInAQueryIsShownInItsPlace() {
		var outcome = search("tolk", "sektion:advies");
		assertEquals(2, outcome.code());
		assertEquals("There is no field 'sektion'; did you mean section:?\n  tolk sektion:advies\n       ^^^^^^^\n", outcome.err());
		assertEquals("", outcome.out());
		assertTrue(search("\"open", "--language", "nl").err().endsWith("\n  \"open\n  ^\n"));
	}

	@Test
	void withoutAnIndexOneSentenceSaysWhatToDo() throws IOException {
		var outcome = search("tolk");
		assertEquals(3, outcome.code());
		assertEquals("There is no search index of this folder yet; make one with: evenaar index docs\n", outcome.err());
		assertEquals("There is no search index in mine yet; make one with: evenaar index FOLDER --index mine\n",
				harness.run("search", "tolk", "--index", "mine").err());
		try (var files = Files.list(cache)) {
			assertEquals(0, files.count());
		}
	}

	@Test
	void moreLikeABlock() {
		harness.file("docs/other.md", "# Other\n\nEen professionele tolk is nodig bij een taalbarrière in de spreekkamer.\n");
		indexed();
		var all = search("taalbarrière", "--format", "json").out();
		String block = all.substring(all.indexOf("\"block\": \"") + 10);
		String path = block.substring(0, block.indexOf('"'));
		var outcome = search("--more-like", "docs/other.md");
		assertEquals(0, outcome.code(), outcome.err());
		assertTrue(outcome.out().contains("Richtlijn communicatie"), outcome.out());
		assertEquals(2, search("--more-like", "docs/other.md#99/p99").code());
		assertEquals(2, search("--more-like", "docs/none.md#" + path).code());
	}

	@Test
	void mistakesInTheCommand() {
		indexed();
		for (List<String> mistake : List.of(List.of("search"), List.of("search", "a", "--in", "x", "--index", "y"),
				List.of("search", "a", "--more-like", "x"), List.of("search", "a", "--facet", "language"),
				List.of("search", "a", "--facet", "color=red"), List.of("search", "a", "--sort", "size"), List.of("search", "a", "--page", "0"),
				List.of("search", "a", "--format", "xml"), List.of("index"), List.of("index", "nowhere"), List.of("index", "docs", "docs/deep"),
				List.of("index", "docs", "--index", "docs"), List.of("index", "docs", "--threads", "0"))) {
			var outcome = harness.run(mistake.toArray(String[]::new));
			assertEquals(2, outcome.code(), mistake + " " + outcome);
			assertEquals("", outcome.out(), mistake.toString());
			assertFalse(outcome.err().isBlank(), mistake.toString());
		}
	}

	@Test
	void aFolderHasOneIndexByWhicheverNameItIsCalled() throws Exception {
		var session = harness.session(Locale.ENGLISH);
		Path one = IndexPlace.of(session, folder.resolve("docs"), null);
		assertEquals(one, IndexPlace.of(session, folder.resolve("docs/deep/.."), null));
		assertFalse(one.equals(IndexPlace.of(session, folder.resolve("docs/deep"), null)));
		assertTrue(one.startsWith(cache) && one.getFileName().toString().startsWith("docs-"), one.toString());
		assertEquals(folder.resolve("mine"), IndexPlace.of(session, folder, "mine"));
	}
}
