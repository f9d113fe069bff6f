package org.evenaar.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.evenaar.ui.internal.representation.CompareHandler;
import org.evenaar.ui.internal.representation.ComparisonEditor;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a file of participants to a comparison, a table, a report and a comparison that is kept, through widgets. */
class ComparisonTest {

	private static final List<String> ORIGINS = List.of("Nederland", "Nederland", "Nederland", "Nederland", "Marokko", "Turkije", "onb.");

	@TempDir
	Path folder;
	private Bench bench;

	@BeforeEach
	void open() {
		bench = new Bench();
	}

	@AfterEach
	void close() {
		Bench.page().closeAllEditors(false);
		bench.settle();
		bench.close();
	}

	/** Far more men than women, of no particular age, a few of whom the origin is not known. */
	private Path participants() throws IOException {
		SplittableRandom random = new SplittableRandom(5);
		StringBuilder rows = new StringBuilder("geslacht;leeftijd;herkomst\n");
		for (int i = 0; i < 600; i++) {
			rows.append(random.nextInt(4) == 0 ? "vrouw" : "man").append(';').append(18 + random.nextInt(70)).append(';')
					.append(ORIGINS.get(random.nextInt(ORIGINS.size()))).append('\n');
		}
		return Files.writeString(folder.resolve("deelnemers.csv"), rows, StandardCharsets.UTF_8);
	}

	@Test
	void fromParticipantsToAReport() throws IOException {
		Path kept = folder.resolve("vergelijking.dataset");
		bench.whenDialogHas("compare.preview", () -> walk(kept));
		CompareHandler.bring(shell(), participants());
		String conclusion = conclusion();
		assertTrue(conclusion.contains("600"), conclusion);
		bench.picture("comparison");
		copied();
		Path report = report();
		assertTrue(Files.size(report) > 5000);
		assertTrue(Files.isRegularFile(kept), "the comparison is kept");

		Bench.page().closeAllEditors(false);
		bench.settle();
		CompareHandler.open(kept);
		assertEquals(conclusion, conclusion(), "the same people, counted again");
		assertEquals(List.of(), bench.errors());
	}

	private static Shell shell() {
		return Bench.page().getWorkbenchWindow().getShell();
	}

	private void walk(Path kept) {
		Table preview = bench.find(Table.class, "compare.preview");
		Shell wizard = preview.getShell();
		bench.await("the file to be read", () -> preview.getItemCount() > 0 && ready(wizard));
		bench.press(wizard.getDefaultButton());
		Table columns = bench.find(Table.class, "compare.mapping.columns");
		bench.await("the columns to be recognised", () -> columns.getItemCount() == 3 && ready(wizard));
		bench.picture("comparison-mapping");
		bench.press(wizard.getDefaultButton());
		Table populations = bench.find(Table.class, "compare.population.dimensions");
		bench.await("a population for each", () -> populations.getItemCount() == 3 && ready(wizard));
		bench.press(wizard.getDefaultButton());
		Button keep = bench.find(Button.class, "compare.options.keep");
		keep.setSelection(true);
		bench.press(keep);
		bench.find(Text.class, "compare.options.file").setText(kept.toString());
		bench.await("all to be known", () -> ready(wizard));
		bench.picture("comparison-options");
		bench.press(wizard.getDefaultButton());
	}

	private static boolean ready(Shell wizard) {
		return wizard.getDefaultButton() != null && wizard.getDefaultButton().isEnabled();
	}

	private String conclusion() {
		bench.await("the result to open", () -> Bench.page().getActiveEditor() instanceof ComparisonEditor);
		return bench.find(StyledText.class, "comparison.conclusion").getText();
	}

	/** Of the page on the sex of the participants. */
	private void copied() {
		Table pages = bench.find(Table.class, "comparison.pages");
		pages.select(1);
		pages.notifyListeners(SWT.Selection, null);
		bench.settle();
		bench.picture("comparison-table");
		bench.press(bench.find(Button.class, "compare.result.copy"));
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		String text = (String) clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		assertTrue(text.contains("\t") && text.contains(UiLanguage.dutch() ? "Vrouwen" : "Women"), text);
	}

	private Path report() throws IOException {
		Path file = folder.resolve("verslag.html");
		bench.whenDialogHas("report.file", () -> {
			bench.find(Text.class, "report.file").setText(file.toString());
			bench.find(Button.class, "report.open").setSelection(false);
			bench.settle();
			bench.press(bench.find(Button.class, "report.make"));
		});
		bench.press(bench.find(Button.class, "compare.result.report"));
		bench.await("the report to be written", () -> Files.isRegularFile(file));
		return file;
	}
}
