package org.evenaar.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.evenaar.check.Check;
import org.evenaar.check.CheckDescriptor;
import org.evenaar.check.CheckRegistry;
import org.evenaar.check.Finding;
import org.evenaar.check.LocatedPassage;
import org.evenaar.instrument.InstrumentFiles;
import org.evenaar.instrument.InstrumentRegistry;
import org.evenaar.model.anchor.Anchor;
import org.evenaar.model.anchor.AnchorFactory;
import org.evenaar.model.instrument.Instrument;
import org.evenaar.model.instrument.InstrumentFactory;
import org.evenaar.model.instrument.Item;
import org.evenaar.model.instrument.LocalText;
import org.evenaar.model.instrument.ValidationStudy;
import org.evenaar.model.review.Decision;
import org.evenaar.model.review.FindingRecord;
import org.evenaar.model.review.Review;
import org.evenaar.model.review.ReviewFactory;
import org.evenaar.model.review.Verdict;
import org.evenaar.rules.Certainty;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Status;
import org.evenaar.rules.Text;
import org.evenaar.search.internal.read.Digests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reviews, instruments and findings of checks. */
class ModelDocumentsTest {

	@TempDir
	Path folder;

	private static Review review(String sha256) {
		Review review = ReviewFactory.eINSTANCE.createReview();
		review.setTitle("Beoordeling nierrichtlijn");
		review.setDocument("nier.md");
		review.setSha256(sha256);
		review.setLanguage("nl");
		return review;
	}

	private static FindingRecord record(Review review, String id, String quote, Verdict... verdicts) {
		FindingRecord record = ReviewFactory.eINSTANCE.createFindingRecord();
		record.setId(id);
		record.setCheck("RACE-EGFR-1");
		record.setCategory("race-correction");
		record.setSeverity("high");
		Anchor anchor = AnchorFactory.eINSTANCE.createAnchor();
		anchor.setSection("Nierfunctie");
		anchor.setQuote(AnchorFactory.eINSTANCE.createTextQuote());
		anchor.getQuote().setExact(quote);
		anchor.setPosition(AnchorFactory.eINSTANCE.createTextPosition());
		anchor.getPosition().setBlock("2/p1");
		anchor.getPosition().setStart(4);
		anchor.getPosition().setEnd(9);
		record.setAnchor(anchor);
		for (Verdict verdict : verdicts) {
			Decision decision = ReviewFactory.eINSTANCE.createDecision();
			decision.setVerdict(verdict);
			decision.setReviewer("Fatima Idrissi");
			decision.setReason("Omdat de formule verouderd is.");
			decision.setDate(new Date(1_700_000_000_000L));
			record.getDecisions().add(decision);
		}
		review.getRecords().add(record);
		return record;
	}

	@Test
	void findingsHaveTheVerdictThatStands() throws Exception {
		try (Shelf shelf = new Shelf(folder)) {
			Review review = review("00");
			record(review, "aaaa", "eGFR maal 1,159");
			record(review, "bbbb", "eGFR gecorrigeerd", Verdict.DISCUSS, Verdict.CHANGE);
			FindingRecord back = record(review, "cccc", "eGFR bij ras", Verdict.JUSTIFIED);
			back.getDecisions().get(0).setWithdrawnBy("Fatima Idrissi");
			record(review, "dddd", "eGFR vroeger").setPresence("gone");
			shelf.put("nier.review", review);
			shelf.update();
			assertEquals(Set.of("aaaa", "cccc"), elements(shelf.hits("finding:race-* verdict:open egfr")));
			assertEquals(Set.of("bbbb"), elements(shelf.hits("verdict:change kind:finding")));
			SearchResults all = shelf.find("kind:finding");
			assertEquals(Map.of("open", 2L, "change", 1L), Shelf.counts(all, Facet.VERDICT));
			assertEquals(Map.of("high", 3L), Shelf.counts(all, Facet.SEVERITY));
			assertEquals(Map.of("race-correction", 3L), Shelf.counts(all, Facet.CATEGORY));
			Hit hit = shelf.hits("kind:finding maal").get(0);
			assertEquals(List.of("2/p1", 4, 9, "Nierfunctie", "open", "high"),
					List.of(hit.blockPath(), hit.start(), hit.end(), hit.sectionHeading(), hit.verdict(), hit.severity()));
			assertEquals(DocumentKind.REVIEW, hit.documentKind());
			Hit decision = shelf.hits("kind:decision verouderd verdict:change").get(0);
			assertEquals("bbbb", decision.element());
			assertEquals(Map.of("2023", 2L), Shelf.counts(shelf.find("kind:decision verouderd"), Facet.YEAR));
		}
	}

	/** A decision can be found before it is saved, and is forgotten where it never is. */
	@Test
	void reviewsThatAreNotSavedAreFoundAsTheyAre() throws Exception {
		try (Shelf shelf = new Shelf(folder)) {
			Review review = review("00");
			record(review, "aaaa", "eGFR maal 1,159");
			Path file = shelf.put("nier.review", review);
			shelf.update();
			Review decided = review("00");
			record(decided, "aaaa", "eGFR maal 1,159", Verdict.DISCUSS);
			byte[] saved = Files.readAllBytes(file);
			var monitor = new NullProgressMonitor();
			assertEquals(1, shelf.index().updateUnsaved(Map.of(file, decided), monitor).read());
			assertEquals(Set.of("aaaa"), elements(shelf.hits("kind:finding verdict:discuss")));
			assertEquals(Set.of(), elements(shelf.hits("verdict:open")));
			assertEquals(file, shelf.find("verdict:discuss").documents().get(0).file().orElseThrow());
			shelf.update();
			assertEquals(Set.of("aaaa"), elements(shelf.hits("kind:finding verdict:discuss")), "after all files were looked at");
			assertEquals(0, shelf.index().updateUnsaved(Map.of(file, decided), monitor).read(), "the same again");
			assertArrayEquals(saved, Files.readAllBytes(file), "the file is left alone");
			shelf.index().updateUnsaved(Map.of(), monitor);
			assertEquals(Set.of("aaaa"), elements(shelf.hits("verdict:open")), "given up");
			assertEquals(Set.of(), elements(shelf.hits("verdict:discuss")));
			shelf.index().updateUnsaved(Map.of(file, decided), monitor);
			shelf.put("nier.review", decided);
			shelf.index().updateUnsaved(Map.of(), monitor);
			assertEquals(Set.of("aaaa"), elements(shelf.hits("kind:finding verdict:discuss")), "saved");
			assertEquals(1, shelf.update().documents());
		}
	}

	/** The index outlives the program; work that was not saved does not. */
	@Test
	void whatWasNeverSavedIsForgottenByTheNextProgram() throws Exception {
		try (Shelf shelf = new Shelf(folder)) {
			Review review = review("00");
			record(review, "aaaa", "eGFR maal 1,159");
			Path file = shelf.put("nier.review", review);
			shelf.update();
			Review decided = review("00");
			record(decided, "aaaa", "eGFR maal 1,159", Verdict.DISCUSS);
			shelf.index().updateUnsaved(Map.of(file, decided), new NullProgressMonitor());
			shelf.reopen();
			shelf.update();
			assertEquals(Set.of("aaaa"), elements(shelf.hits("verdict:open")));
			assertEquals(Set.of(), elements(shelf.hits("verdict:discuss")));
		}
	}

	private static Set<String> elements(List<Hit> hits) {
		return hits.stream().map(Hit::element).collect(java.util.stream.Collectors.toSet());
	}

	private static Instrument instrument(String id, String abbreviation, String name) {
		Instrument instrument = InstrumentFactory.eINSTANCE.createInstrument();
		instrument.setId(id);
		instrument.setAbbreviation(abbreviation);
		instrument.getNames().add(local("en", name));
		Item item = InstrumentFactory.eINSTANCE.createItem();
		item.setId("item1");
		item.setNumber("1");
		item.getTopics().add(local("nl", "onthouden van drie woorden"));
		instrument.getItems().add(item);
		ValidationStudy study = InstrumentFactory.eINSTANCE.createValidationStudy();
		study.setId("study1");
		study.setYear(2012);
		study.getGroups().add("turkish");
		study.getSummaries().add(local("en", "Specificity was lower among people with little schooling."));
		instrument.getStudies().add(study);
		return instrument;
	}

	private static LocalText local(String language, String text) {
		LocalText local = InstrumentFactory.eINSTANCE.createLocalText();
		local.setLanguage(language);
		local.setText(text);
		return local;
	}

	@Test
	void findsInstrumentsOfFilesAndRegistriesWithItemsAndStudies() throws Exception {
		Instrument known = instrument("mmse", "MMSE", "Mini-Mental State Examination");
		try (Shelf shelf = new Shelf(folder, Shelf.options().withInstruments(() -> InstrumentRegistry.of(List.of(known))))) {
			InstrumentFiles.write(instrument("xyz", "XYZ", "Example list"), shelf.documents().resolve("own.instrument"));
			shelf.put("gids.md", "# Geheugen\n\nNeem de MMSE af bij klachten over het geheugen.\n");
			shelf.update();
			assertEquals(List.of("gids.md"), shelf.files("instrument:mmse document:guideline"));
			assertEquals(2, shelf.find("kind:study schooling").totalDocuments());
			assertEquals(1, shelf.find("kind:instrument examination").totalDocuments());
			DocumentHits registered = shelf.find("instrument:mmse kind:item onthouden").documents().get(0);
			assertEquals(Optional.empty(), registered.file());
			assertEquals("item1", registered.hits().get(0).element());
			assertEquals(DocumentKind.INSTRUMENT, registered.kind());
			assertEquals(2, shelf.find("year:2012 kind:study").totalHits());
			assertTrue(shelf.find("population:turkish").totalHits() >= 2);
			assertEquals(0, shelf.update().read());
		}
	}

	/** Sees the word squirrel. */
	private static CheckRegistry squirrels() {
		Check check = context -> context.passages().stream().flatMap(passage -> squirrel(passage).stream()).toList();
		return CheckRegistry.of(List.of(new CheckDescriptor("RACE-TEST-1", new Text("Eekhoorn", "Squirrel"), Text.EMPTY,
				"test", Severity.MEDIUM, "", "test", () -> check)), List.of());
	}

	private static Optional<Finding> squirrel(LocatedPassage passage) {
		int at = passage.passage().text().indexOf("eekhoorn");
		return at < 0 ? Optional.empty()
				: Optional.of(new Finding("RACE-TEST-1", new Text("Eekhoorn", "Squirrel"), "test", Severity.MEDIUM,
						Certainty.values()[0], Status.values()[0], 0,
						passage.place(at, at + 8, 0, passage.passage().text().length()), Text.EMPTY, List.of(), List.of(), "", 0));
	}

	@Test
	void aReviewTakesThePlaceOfWhatChecksFind() throws Exception {
		try (Shelf shelf = new Shelf(folder, Shelf.options().withChecks(() -> Optional.of(squirrels())))) {
			Path file = shelf.put("nier.md", "# Richtlijn\n\nHier zit een eekhoorn in de boom.\n");
			shelf.update();
			Hit found = shelf.hits("finding:race-*").get(0);
			assertEquals("open", found.verdict());
			assertEquals("eekhoorn", "Hier zit een eekhoorn in de boom.".substring(found.start(), found.end()));
			Review review = review(Digests.of(file));
			record(review, "aaaa", "eekhoorn", Verdict.JUSTIFIED);
			Path reviewed = shelf.put("nier.review", review);
			shelf.updateFiles(reviewed);
			assertEquals(Set.of("aaaa"), elements(shelf.hits("finding:race-* kind:finding")));
			assertEquals(0, shelf.find("verdict:open").totalHits());
			assertEquals(1, shelf.find("boom kind:block").totalHits());
			Files.delete(reviewed);
			shelf.updateFiles(reviewed);
			assertEquals(1, shelf.find("finding:race-* verdict:open").totalHits());
		}
	}

	@Test
	void hostileModelsOpenNothingElse() throws Exception {
		try (Shelf shelf = new Shelf(folder)) {
			Path secret = Files.writeString(folder.resolve("secret.txt"), "eekhoorn");
			shelf.put("a.review", "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY e SYSTEM \"" + secret.toUri()
					+ "\">]><review:Review xmlns:review=\"http://evenaar.org/model/review/1\" title=\"&e;\"/>");
			shelf.put("b.guideline", "<x>");
			assertEquals(2, shelf.update().problems().size());
			assertEquals(0, shelf.find("eekhoorn").totalHits());
		}
	}

	@Test
	void readsGuidelinesOfEveryFormat() throws Exception {
		try (Shelf shelf = new Shelf(folder)) {
			shelf.put("a.html", "<html lang=\"nl\"><head><title>Een</title></head><body><h1>Een</h1><p>Een eekhoorn.</p></body></html>");
			shelf.put("b.txt", "Twee\n\nEen eekhoorn in een boom.\n");
			assertEquals(2, shelf.update().read());
			assertEquals(Set.of("a.html", "b.txt"), Set.copyOf(shelf.files("eekhoorn")));
		}
	}
}
