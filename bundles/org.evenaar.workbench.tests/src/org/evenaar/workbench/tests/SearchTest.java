package org.evenaar.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.evenaar.review.DecisionDraft;
import org.evenaar.review.ReviewItem;
import org.evenaar.review.ReviewSession;
import org.evenaar.model.review.Verdict;
import org.evenaar.ui.internal.reviews.OpenReviews;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

/** Finding things again: from a folder to a place in a document, and what is new in a saved search. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SearchTest {

	private static final String COMMAND = "org.evenaar.ui.command.";
	private static final String PREFERENCES = "org.evenaar.ui";
	private static final String REASON = "De nieuwe formule is de norm.";
	private static final String VIEW = "org.evenaar.ui.view.search";
	private static final List<String> EXAMPLES = List.of("concept-richtlijn-chronische-nierschade.docx",
			"draft-guideline-type-2-diabetes.docx");

	@TempDir
	Path folder;
	private Bench bench;

	@BeforeEach
	void open() throws IOException {
		bench = new Bench();
		copy(EXAMPLES.getFirst());
		InstanceScope.INSTANCE.getNode(PREFERENCES).remove("recent.reviews");
		InstanceScope.INSTANCE.getNode(PREFERENCES).put("search.folders", folder.toString());
	}

	private void copy(String name) throws IOException {
		Bundle bundle = Platform.getBundle("org.evenaar.ui");
		try (InputStream in = bundle.getEntry("examples/" + name).openStream()) {
			Files.copy(in, folder.resolve(prefix() + name));
		}
	}

	/** Tells the documents of this test from those of another, which the index forgets a moment later. */
	private String prefix() {
		return folder.getFileName() + "-";
	}

	private boolean found(StyledText results, String words) {
		return results.isVisible() && results.getText().contains(words) && results.getText().contains(prefix())
				&& bench.find(Link.class, "search.status").getText().contains(" 1 document ");
	}

	@AfterEach
	void close() {
		Bench.page().closeAllEditors(false);
		InstanceScope.INSTANCE.getNode(PREFERENCES).remove("search.folders");
		bench.run(COMMAND + "refreshSearch");
		Bench.page().resetPerspective();
		bench.settle();
		bench.close();
	}

	/** Searching costs nothing as long as nobody searches; no other test of the window does. */
	@Test
	@Order(1)
	void nothingIsLoadedBeforeAnybodySearches() {
		assertFalse(Platform.getBundle("org.evenaar.search").getState() == Bundle.ACTIVE, "the index is in use");
	}

	@Test
	void fromFolderToPlaceToNews() throws IOException, PartInitException {
		bench.run(COMMAND + "search");
		bench.run(COMMAND + "refreshSearch");
		StyledText results = typed("eGFR");
		bench.await("results", () -> found(results, "eGFR"));
		bench.picture("search");
		narrowed(results);
		malformed();
		ReviewSession session = opened(results);
		decided(session);
		foundByVerdict(session, results);
		savedAndNews(results);
		assertEquals(List.of(), bench.errors());
	}

	private StyledText typed(String query) {
		StyledText field = bench.find(StyledText.class, "search.query");
		field.setFocus();
		field.setText(query);
		return results();
	}

	/** The list of results, which can be behind a page that says what to do. */
	private StyledText results() {
		return (StyledText) Stream.of(bench.find(Tree.class, "search.facets").getParent().getChildren())
				.flatMap(child -> child instanceof Composite pages ? Stream.of(pages.getChildren()) : Stream.of())
				.filter(child -> "search.results".equals(child.getData("org.evenaar.id"))).findFirst().orElseThrow();
	}

	private void narrowed(StyledText results) {
		Tree facets = bench.find(Tree.class, "search.facets");
		assertTrue(facets.getItemCount() > 1, "facets with counts");
		int all = results.getText().length();
		TreeItem value = Stream.of(facets.getItems()).flatMap(item -> Stream.of(item.getItems()))
				.filter(item -> "recommendation".equals(item.getData())).findFirst().orElseThrow();
		value.setChecked(true);
		check(facets, value);
		bench.await("fewer results", () -> results.getText().length() < all);
		bench.picture("search-narrowed");
		Link status = bench.find(Link.class, "search.status");
		assertTrue(status.getText().contains("\"clear\""), status.getText());
		Event clear = new Event();
		clear.text = "clear";
		status.notifyListeners(SWT.Selection, clear);
		bench.await("all results again", () -> results.getText().length() == all);
	}

	private static void check(Tree tree, TreeItem item) {
		Event event = new Event();
		event.item = item;
		event.detail = SWT.CHECK;
		tree.notifyListeners(SWT.Selection, event);
	}

	private void malformed() {
		StyledText field = bench.find(StyledText.class, "search.query");
		field.setText("eGFR OR");
		bench.await("what cannot be understood to be marked", () -> field.getStyleRanges().length == 1);
		assertTrue(field.getStyleRanges()[0].start >= 4, "the place of the mistake");
		assertFalse(bench.find(Link.class, "search.status").getText().isBlank());
		bench.picture("search-malformed");
	}

	private ReviewSession opened(StyledText results) {
		typed("eGFR");
		StyledText field = bench.find(StyledText.class, "search.query");
		key(field, SWT.ARROW_DOWN);
		bench.await("results", () -> results.isVisible() && bench.find(Link.class, "search.status").getText().matches("\\d.*"));
		key(results, SWT.CR);
		bench.await("the document to open", () -> OpenReviews.current().active().isPresent());
		StyledText text = bench.find(StyledText.class, "document.text");
		bench.await("the words to be selected", () -> text.getSelectionText().contains("eGFR"));
		bench.picture("search-opened");
		return OpenReviews.current().active().orElseThrow();
	}

	private void key(StyledText text, int code) {
		Event event = new Event();
		event.keyCode = code;
		event.character = code == SWT.CR ? SWT.CR : code == SWT.ESC ? SWT.ESC : 0;
		text.notifyListeners(SWT.KeyDown, event);
		bench.settle();
	}

	/** A decision is found before it is saved, not any more once it is undone, and again after saving. */
	private void decided(ReviewSession session) {
		ReviewItem item = session.items().stream().filter(ReviewItem::open).findFirst().orElseThrow();
		session.decide(List.of(item.id()), new DecisionDraft(Verdict.CHANGE, REASON, "", ""), "A. Lezer");
	}

	private void foundByVerdict(ReviewSession session, StyledText results) throws PartInitException {
		Bench.page().showView(VIEW);
		typed(UiLanguage.dutch() ? "oordeel:aanpassen" : "verdict:change");
		bench.await("the finding to be found by its verdict", () -> results.isVisible() && results.getText().contains(REASON));
		assertTrue(session.dirty(), "not saved yet");
		bench.picture("search-verdict");
		session.undo();
		bench.await("no such verdict", () -> !results.isVisible() || !results.getText().contains(REASON));
		session.redo();
		bench.await("the verdict again", () -> results.isVisible() && results.getText().contains(REASON));
		Bench.page().activate(Bench.page().getActiveEditor());
		bench.run("org.eclipse.ui.file.save");
		bench.await("the review to be saved", () -> !session.dirty());
		bench.run(COMMAND + "refreshSearch");
		bench.await("what was saved", () -> results.isVisible() && results.getText().contains(REASON));
	}

	private void savedAndNews(StyledText results) throws IOException {
		typed("diabetes");
		bench.await("an answer", () -> !bench.find(Link.class, "search.status").getText().isBlank());
		bench.whenDialogHas("search.save.name", () -> {
			bench.find(Text.class, "search.save.name").setText("Diabetes");
			bench.press(bench.find(Button.class, "search.save.ok"));
		});
		bench.run(COMMAND + "saveSearch");
		copy(EXAMPLES.getLast());
		bench.run(COMMAND + "refreshSearch");
		bench.await("the news to be counted", () -> Bench.page().findView(VIEW).getTitle().matches(".*\\(\\d+ .*\\)"));
		bench.await("the new document among the results", () -> results.getText().contains(prefix() + EXAMPLES.getLast()));
		bench.picture("search-news");
		openedAsNews(results);
	}

	/** A saved search with news opens with what is new alone; seen, there is no news any more. */
	private void openedAsNews(StyledText results) {
		int all = results.getText().length();
		Button saved = bench.find(Button.class, "search.saved");
		saved.notifyListeners(SWT.Selection, new Event());
		saved.getMenu().getItem(0).notifyListeners(SWT.Selection, new Event());
		Link status = bench.find(Link.class, "search.status");
		bench.await("what is new", () -> status.getText().contains("\"seen\""));
		assertTrue(results.getText().length() < all && results.getText().contains(prefix() + EXAMPLES.getLast()), "only what is new");
		bench.picture("search-seen");
		Event seen = new Event();
		seen.text = "seen";
		status.notifyListeners(SWT.Selection, seen);
		bench.await("no news any more", () -> !Bench.page().findView(VIEW).getTitle().contains("("));
	}

	@Test
	void fromToolbarToLikeness() {
		bench.run(COMMAND + "quickSearch");
		Text quick = bench.find(Text.class, "search.quick");
		assertTrue(quick.isFocusControl(), "the shortcut leads to the field");
		quick.setText("dialyse");
		quick.notifyListeners(SWT.DefaultSelection, new Event());
		bench.run(COMMAND + "refreshSearch");
		StyledText results = results();
		bench.await("results", () -> found(results, "dialyse"));
		assertEquals("dialyse", bench.find(StyledText.class, "search.query").getText());
		results.setFocus();
		bench.settle();
		key(results, SWT.CR);
		StyledText text = bench.find(StyledText.class, "document.text");
		bench.await("the words to be selected", () -> text.getSelectionText().contains("dialyse"));
		text.setSelection(0, 400);
		bench.run(COMMAND + "searchLike");
		Link status = bench.find(Link.class, "search.status");
		bench.await("text like it", () -> status.getText().contains("\"all\"") && status.getText().matches("(?s).*\\. \\d+ .*"));
		bench.picture("search-like");
		assertEquals(List.of(), bench.errors());
	}
}
