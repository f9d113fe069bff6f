package org.evenaar.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.evenaar.model.review.Verdict;
import org.evenaar.review.ReviewItem;
import org.evenaar.review.ReviewSession;
import org.evenaar.review.RuleSettings;
import org.evenaar.ui.internal.reviews.OpenReviews;
import org.evenaar.ui.internal.reviews.Reviewer;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the welcome page to the report, through commands and widgets. */
class StoryTest {

	private static final String COMMAND = "org.evenaar.ui.command.";
	private static final String REASON = new org.evenaar.rules.Text("De formule zonder ‘ras’ is de norm.", "Age and family history say more than origin.")
			.in(UiLanguage.locale());

	@TempDir
	Path folder;
	private Bench bench;

	@BeforeEach
	void open() throws IOException {
		forgetEarlierReviews();
		bench = new Bench();
		Reviewer.rename("A. Lezer");
	}

	/** A review of the example that an earlier run left behind; never in a folder that is not that of the tests. */
	private static void forgetEarlierReviews() throws IOException {
		Path home = Path.of(System.getProperty("user.home"));
		if (Boolean.getBoolean("evenaar.home.ofTests") && Files.isDirectory(home)) {
			try (Stream<Path> files = Files.walk(home, 3)) {
				for (Path review : files.filter(file -> file.toString().endsWith(".review")).toList()) {
					Files.delete(review);
				}
			}
		}
	}

	@AfterEach
	void close() {
		Bench.page().closeAllEditors(false);
		Bench.page().resetPerspective();
		bench.settle();
		bench.close();
	}

	@Test
	void reviewOfTheExample() throws IOException, PartInitException {
		bench.run(COMMAND + "welcome");
		assertEquals("org.evenaar.ui.editor.welcome", Bench.page().getActiveEditor().getSite().getId());
		bench.picture("welcome");

		bench.run(COMMAND + "openExample");
		ReviewSession session = opened();
		assertTrue(session.progress().total() > 10, "findings in the example");
		StyledText text = bench.find(StyledText.class, "document.text");
		bench.await("the text to be there", () -> text.getText().length() > 5000);

		String first = selectNext();
		bench.picture("review");
		decisionWithoutReasonIsRefused(session, first);
		decisionIsRecorded(session, first);
		undoAndRedo(session, first, OpenReviews.EDITOR);
		undoAndRedo(session, first, "org.evenaar.ui.view.findings");
		undoAndRedo(session, first, "org.evenaar.ui.view.rules");
		findingByHand(session);
		findingsAreFiltered();
		Path file = saved(session);
		String half = halfWritten(session, first);
		reopened(file, first, half);
		report();
		assertEquals(List.of(), bench.errors());
	}

	private ReviewSession opened() {
		bench.await("the review to open", () -> OpenReviews.current().active().isPresent()
				&& Bench.page().getActiveEditor() != null
				&& Bench.page().getActiveEditor().getSite().getId().equals(OpenReviews.EDITOR));
		return OpenReviews.current().active().orElseThrow();
	}

	private String selectNext() {
		bench.run(COMMAND + "nextFinding");
		StyledText facts = bench.find(StyledText.class, "finding.facts");
		bench.await("the panel to show the finding", () -> !facts.getText().isBlank());
		var selection = (org.eclipse.jface.viewers.IStructuredSelection) Bench.page().getSelection();
		return ((org.evenaar.ui.internal.reviews.SelectedFinding) selection.getFirstElement()).id();
	}

	private void decisionWithoutReasonIsRefused(ReviewSession session, String id) {
		bench.press(bench.find(Button.class, "decision.justified"));
		Button record = bench.find(Button.class, "decision.record");
		if (record.isEnabled()) {
			bench.press(record);
		}
		assertTrue(session.item(id).orElseThrow().decision().isEmpty(), "justified needs a reason");
		assertFalse(bench.find(Label.class, "decision.problem").getText().isBlank());
	}

	private void decisionIsRecorded(ReviewSession session, String id) {
		bench.press(bench.find(Button.class, "decision.change"));
		bench.find(Text.class, "decision.reason").setText(REASON);
		bench.settle();
		bench.press(bench.find(Button.class, "decision.record"));
		var decision = session.item(id).orElseThrow().decision().orElseThrow();
		assertEquals(Verdict.CHANGE, decision.verdict());
		assertEquals("A. Lezer", decision.reviewer());
		assertEquals(REASON, decision.reason());
		assertTrue(session.dirty());
		bench.picture("decided");
	}

	/** Whatever is in front, it is the review that is undone. */
	private void undoAndRedo(ReviewSession session, String id, String part) throws PartInitException {
		if (part.equals(OpenReviews.EDITOR)) {
			Bench.page().activate(Bench.page().getActiveEditor());
		} else {
			Bench.page().showView(part);
		}
		bench.settle();
		bench.run("org.eclipse.ui.edit.undo");
		assertTrue(session.item(id).orElseThrow().decision().isEmpty());
		bench.run("org.eclipse.ui.edit.redo");
		assertTrue(session.item(id).orElseThrow().decision().isPresent());
	}

	private void findingByHand(ReviewSession session) {
		StyledText text = bench.find(StyledText.class, "document.text");
		int at = text.getText().indexOf("verzonnen");
		at = at < 0 ? text.getText().indexOf("fictitious") : at;
		at = at < 0 ? 200 : at;
		text.setSelection(at, at + 9);
		long before = session.items().stream().filter(ReviewItem::byHand).count();
		bench.whenDialogHas("add.title", () -> {
			bench.find(Text.class, "add.title").setText("Verouderde zin");
			bench.find(Text.class, "add.why").setText("Past niet meer bij de praktijk.");
			bench.press(bench.find(Button.class, "the default button", control -> control instanceof Button button
					&& button == button.getShell().getDefaultButton()));
		});
		bench.run(COMMAND + "addFinding");
		assertEquals(before + 1, session.items().stream().filter(ReviewItem::byHand).count());
	}

	private void findingsAreFiltered() throws PartInitException {
		Bench.page().showView("org.evenaar.ui.view.findings");
		Table table = bench.find(Table.class, "findings.table");
		int all = table.getItemCount();
		assertTrue(all > 5, "findings in the table: " + all);
		bench.find(Text.class, "findings.search").setText("zqzqzq");
		bench.await("no finding to match", () -> !table.isDisposed() && table.getItemCount() == 0);
		bench.find(Text.class, "findings.search").setText("");
		bench.await("all findings again", () -> table.getItemCount() == all);
		assertTrue(bench.find(Label.class, "findings.count").getText().matches("(?s).*\\d+.*"));
	}

	private Path saved(ReviewSession session) {
		assertTrue(Bench.page().getActiveEditor().isDirty(), "the editor knows that there is something to save");
		assertTrue(Bench.page().getActivePart() != Bench.page().getActiveEditor(), "a view is in front");
		bench.run("org.eclipse.ui.file.save");
		bench.await("the review to be saved", () -> !session.dirty());
		assertTrue(Files.isRegularFile(session.file()));
		return session.file();
	}

	/** Something is written about another finding and not recorded. */
	private String halfWritten(ReviewSession session, String decided) {
		Bench.page().activate(Bench.page().getActiveEditor());
		String other = session.items().stream().filter(item -> item.open() && !item.id().equals(decided)).findFirst().orElseThrow().id();
		OpenReviews.current().reveal(session, other);
		bench.settle();
		bench.find(Text.class, "decision.reason").setText("Nog niet af");
		bench.settle();
		return other;
	}

	private void reopened(Path file, String id, String half) {
		IEditorPart editor = Bench.page().getActiveEditor();
		Bench.page().closeAllEditors(false);
		bench.await("the review to close", () -> OpenReviews.current().sessions().isEmpty());
		assertTrue(editor != null);
		OpenReviews.current().open(file);
		ReviewSession again = opened();
		assertEquals(Verdict.CHANGE, again.item(id).orElseThrow().decision().orElseThrow().verdict());
		assertEquals(1, again.items().stream().filter(ReviewItem::byHand).count());
		bench.press(bench.find(Button.class, "notice.action"));
		assertEquals("Nog niet af", bench.find(Text.class, "decision.reason").getText());
		assertTrue(again.item(half).orElseThrow().decision().isEmpty(), "not recorded");
		bench.find(Text.class, "decision.reason").setText("");
	}

	private void report() throws IOException {
		Path file = folder.resolve("verslag.html");
		bench.whenDialogHas("report.file", () -> {
			bench.find(Text.class, "report.file").setText(file.toString());
			bench.settle();
			bench.press(bench.find(Button.class, "report.make"));
		});
		bench.run(COMMAND + "exportReport");
		bench.await("the report to be written", () -> Files.isRegularFile(file));
		String html = Files.readString(file, StandardCharsets.UTF_8);
		assertTrue(html.contains(REASON), "the report has the reason");
		assertTrue(html.contains("A. Lezer"), "the report has who decided");
		assertTrue(html.contains("Verouderde zin"), "the report has what was added by hand");
	}

	@Test
	void darkWindow() {
		bench.run(COMMAND + "openExample");
		opened();
		StyledText text = bench.find(StyledText.class, "document.text");
		bench.await("the text to be there", () -> text.getText().length() > 5000);
		int light = brightness(text);
		bench.run(COMMAND + "toggleTheme");
		bench.await("the page to get dark", () -> brightness(text) < 120 || light < 120);
		selectNext();
		bench.picture("dark");
		bench.run(COMMAND + "toggleTheme");
		bench.await("the page to get light again", () -> Math.abs(brightness(text) - light) < 10);
		assertEquals(List.of(), bench.errors());
	}

	private static int brightness(StyledText text) {
		var color = text.getBackground();
		return (color.getRed() + color.getGreen() + color.getBlue()) / 3;
	}

	@Test
	void rulesAreSwitchedOffAndOn() throws PartInitException {
		bench.run(COMMAND + "openExample");
		ReviewSession session = opened();
		Bench.page().showView("org.evenaar.ui.view.rules");
		bench.find(Tree.class, "rules.tree");
		bench.picture("rules");
		ReviewItem item = session.items().stream().filter(i -> !i.suppressed()).findFirst().orElseThrow();
		session.setRuleSettings(new RuleSettings(java.util.Set.of(item.finding().check()), java.util.Map.of()));
		bench.await("the finding to go", () -> session.item(item.id()).isEmpty() || session.item(item.id()).orElseThrow().suppressed()
				|| !session.item(item.id()).orElseThrow().located());
		Bench.page().activate(Bench.page().getActiveEditor());
		bench.run("org.eclipse.ui.edit.undo");
		bench.await("the finding to come back", () -> session.item(item.id()).isPresent());
		assertEquals(List.of(), bench.errors());
	}
}
