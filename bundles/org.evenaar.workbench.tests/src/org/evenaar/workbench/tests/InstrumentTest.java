package org.evenaar.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.XMLMemento;
import org.evenaar.instrument.InstrumentException;
import org.evenaar.instrument.InstrumentSession;
import org.evenaar.model.instrument.Scale;
import org.evenaar.ui.internal.instruments.InstrumentEditor;
import org.evenaar.ui.internal.instruments.InstrumentInputFactory;
import org.evenaar.ui.internal.instruments.Instruments;
import org.evenaar.ui.internal.instruments.ResponsesEditor;
import org.evenaar.ui.internal.instruments.ResponsesInputFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the list of instruments to a plot of an item and a report, through commands and widgets. */
class InstrumentTest {

	private static final String COMMAND = "org.evenaar.ui.command.";
	private static final int ITEMS = 25;

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
		Bench.page().resetPerspective();
		bench.settle();
		bench.close();
	}

	@Test
	void fromTheListToAReport() throws IOException, InstrumentException {
		pick("SDQ");
		InstrumentSession session = listedComesBack();
		assertFalse(Bench.page().getActiveEditor().isDirty(), "nobody changed anything");
		walk();
		studyIsAddedAndTakenBack(session);
		scaleIsChanged(session);
		tableIsCopied();
		groupsAndCountry();
		Path file = folder.resolve("sdq.instrument");
		session.saveAs(file);
		assertFalse(Bench.page().getActiveEditor().isDirty());
		reopened(file, session.instrument().getStudies().size());
		responses();
		plot();
		report();
		resultComesBack();
		assertEquals(List.of(), bench.errors());
	}

	private InstrumentSession pick(String abbreviation) {
		bench.whenDialogHas("instrument.registry.search", () -> {
			bench.find(Text.class, "instrument.registry.search").setText(abbreviation);
			bench.settle();
			assertEquals(1, bench.find(Table.class, "instrument.registry.table").getItemCount());
			bench.picture("instrument-list");
			bench.press(bench.find(Button.class, "instrument.registry.ok"));
		});
		bench.run(COMMAND + "pickInstrument");
		return opened();
	}

	/** As after the window was closed and opened again. */
	private static void bringBack(IElementFactory factory, String editor) {
		IEditorInput before = Bench.page().getActiveEditor().getEditorInput();
		XMLMemento memento = XMLMemento.createWriteRoot("kept");
		before.getPersistable().saveState(memento);
		try {
			Bench.page().openEditor((IEditorInput) factory.createElement(memento), editor);
		} catch (PartInitException e) {
			throw new AssertionError(e);
		}
	}

	private InstrumentSession listedComesBack() {
		IEditorPart first = Bench.page().getActiveEditor();
		bringBack(new InstrumentInputFactory(), InstrumentEditor.ID);
		bench.await("the instrument to come back", () -> Bench.page().getActiveEditor() instanceof InstrumentEditor again && again != first
				&& again.session().isPresent());
		Bench.page().closeEditor(first, false);
		assertFalse(Bench.page().getActiveEditor().isDirty(), "it is in the list");
		return opened();
	}

	private void resultComesBack() {
		IEditorPart first = Bench.page().getActiveEditor();
		bringBack(new ResponsesInputFactory(), ResponsesEditor.ID);
		IEditorPart second = Bench.page().getActiveEditor();
		assertNotSame(first, second);
		bench.await("the answers to be counted anew", () -> second instanceof ResponsesEditor again && again.isCounted());
		assertEquals(first.getTitle(), second.getTitle());
		bench.find(Table.class, "responses.pages");
	}

	private InstrumentSession opened() {
		bench.await("the instrument to open", () -> Bench.page().getActiveEditor() instanceof InstrumentEditor editor && editor.session().isPresent());
		bench.find(Button.class, "instrument.action.editInstrument");
		return ((InstrumentEditor) Bench.page().getActiveEditor()).session().orElseThrow();
	}

	private void press(Canvas canvas, int key) {
		Event event = new Event();
		event.keyCode = key;
		canvas.notifyListeners(SWT.KeyDown, event);
	}

	private void walk() {
		Canvas matrix = bench.find(Canvas.class, "instrument.matrix");
		press(matrix, SWT.ARROW_DOWN);
		press(matrix, SWT.ARROW_RIGHT);
		bench.find(Button.class, "instrument.action.study");
		bench.picture("instrument");
	}

	private void studyIsAddedAndTakenBack(InstrumentSession session) {
		int before = session.instrument().getStudies().size();
		bench.whenDialogHas("instrument.source.citation", () -> {
			Button ok = bench.find(Button.class, "instrument.form.ok");
			assertFalse(ok.isEnabled(), "a study needs a source");
			bench.find(Text.class, "instrument.study.people").setText("350");
			bench.find(Text.class, "instrument.source.citation").setText("Verzonnen 2024");
			bench.settle();
			bench.picture("instrument-study");
			bench.press(ok);
		});
		bench.press(bench.find(Button.class, "instrument.action.study"));
		assertEquals(before + 1, session.instrument().getStudies().size());
		assertTrue(Bench.page().getActiveEditor().isDirty());
		bench.run("org.eclipse.ui.edit.undo");
		assertEquals(before, session.instrument().getStudies().size());
		bench.run("org.eclipse.ui.edit.redo");
		assertEquals(before + 1, session.instrument().getStudies().size());
	}

	private void scaleIsChanged(InstrumentSession session) {
		Canvas matrix = bench.find(Canvas.class, "instrument.matrix");
		press(matrix, SWT.ARROW_LEFT);
		Scale scale = session.instrument().getScales().getFirst();
		int items = scale.getItems().size();
		bench.whenDialogHas("instrument.scale.items", () -> {
			Table table = bench.find(Table.class, "instrument.scale.items");
			assertEquals(ITEMS, table.getItemCount());
			TableItem first = Arrays.stream(table.getItems()).filter(TableItem::getChecked).findFirst().orElseThrow();
			first.setChecked(false);
			Event check = new Event();
			check.item = first;
			check.detail = SWT.CHECK;
			table.notifyListeners(SWT.Selection, check);
			bench.find(Text.class, "instrument.scale.name").setText("Eigen schaal");
			bench.settle();
			bench.picture("instrument-scale");
			bench.press(bench.find(Button.class, "instrument.form.ok"));
		});
		bench.press(bench.find(Button.class, "instrument.action.editScale"));
		assertEquals(items - 1, scale.getItems().size());
		bench.run("org.eclipse.ui.edit.undo");
		assertEquals(items, scale.getItems().size(), "all of it is one step");
	}

	private void tableIsCopied() {
		Canvas matrix = bench.find(Canvas.class, "instrument.matrix");
		matrix.setFocus();
		bench.settle();
		bench.run("org.eclipse.ui.edit.copy");
		Clipboard clipboard = new Clipboard(matrix.getDisplay());
		String text = String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
		clipboard.dispose();
		assertTrue(text.lines().count() > ITEMS && text.contains("\t"), text);
	}

	private void groupsAndCountry() {
		bench.whenDialogHas("instrument.question.country", () -> {
			Combo country = bench.find(Combo.class, "instrument.question.country");
			assertEquals(0, country.getSelectionIndex(), "the usual country");
			assertTrue(country.getItemCount() > 200);
			bench.picture("instrument-groups");
			bench.press(bench.find(Button.class, "instrument.form.ok"));
		});
		bench.press(bench.find(Button.class, "instrument.view.groups"));
	}

	private void reopened(Path file, int studies) {
		Bench.page().closeAllEditors(false);
		Instruments.open(file);
		assertEquals(studies, opened().instrument().getStudies().size());
	}

	/** Answers in which one item works differently. */
	private Path answers() throws IOException {
		Random random = new Random(3);
		StringBuilder rows = new StringBuilder("herkomst");
		for (int i = 1; i <= ITEMS; i++) {
			rows.append(";sdq").append(i);
		}
		rows.append('\n');
		for (int p = 0; p < 1500; p++) {
			rows.append(p % 3 == 0 ? "Turks" : "Nederlands");
			double trait = random.nextGaussian();
			for (int i = 1; i <= ITEMS; i++) {
				double ease = i == 12 && p % 3 == 0 ? 1.5 : 0;
				rows.append(';').append(step(random, trait + ease - 0.5) + step(random, trait + ease + 0.5));
			}
			rows.append('\n');
		}
		Path data = folder.resolve("antwoorden.csv");
		Files.writeString(data, rows);
		return data;
	}

	private static int step(Random random, double pull) {
		return random.nextDouble() < 1 / (1 + Math.exp(-pull)) ? 1 : 0;
	}

	private void responses() throws IOException {
		Path data = answers();
		bench.whenDialogHas("instrument.responses.fileLabel", () -> {
			Text file = bench.find(Text.class, "instrument.responses.fileLabel");
			file.setText(data.toString());
			file.notifyListeners(SWT.FocusOut, new Event());
			assertEquals("herkomst", bench.find(Combo.class, "instrument.responses.column").getText());
			next();
			assertEquals(ITEMS, bench.find(Table.class, "instrument.responses.itemsTable").getItemCount());
			bench.picture("responses-items");
			next();
			Table preview = bench.find(Table.class, "instrument.responses.preview");
			bench.await("the counts", () -> preview.getItemCount() == 2);
			bench.press(wizard(IDialogConstants.FINISH_ID));
		});
		bench.run(COMMAND + "analyseResponses");
		bench.await("the result", () -> Bench.page().getActiveEditor() instanceof ResponsesEditor);
		assertTrue(Files.isRegularFile(data.resolveSibling("antwoorden.csv.mapping")), "what columns mean is kept");
	}

	private void next() {
		bench.press(wizard(IDialogConstants.NEXT_ID));
	}

	private Button wizard(int id) {
		return bench.find(Button.class, "button " + id, control -> Integer.valueOf(id).equals(control.getData()));
	}

	private void plot() {
		bench.picture("responses-conclusion");
		Table pages = bench.find(Table.class, "responses.pages");
		pages.setSelection(1);
		pages.notifyListeners(SWT.Selection, new Event());
		Table items = bench.find(Table.class, "responses.dif");
		assertTrue(items.getItemCount() >= 20, "items of the total score: " + items.getItemCount());
		Canvas plot = bench.find(Canvas.class, "responses.plot");
		assertTrue(plot.getSize().x > 300 && plot.getSize().y > 100);
		assertTrue(items.getItem(items.getSelectionIndex()).getText(0).startsWith("12."), "the item that differs most is shown first");
		items.getColumn(2).notifyListeners(SWT.Selection, new Event());
		assertTrue(items.getItem(0).getText(0).startsWith("12."), "sorted by p");
		bench.picture("responses-items-plot");
	}

	private void report() throws IOException {
		Path file = folder.resolve("verslag.html");
		bench.whenDialogHas("report.file", () -> {
			bench.find(Text.class, "report.file").setText(file.toString());
			bench.press(bench.find(Button.class, "report.open"));
			bench.settle();
			bench.press(bench.find(Button.class, "report.make"));
		});
		bench.run(COMMAND + "exportReport");
		bench.await("the report to be written", () -> Files.isRegularFile(file));
		assertTrue(Files.readString(file, StandardCharsets.UTF_8).contains("<svg"), "the report has plots");
	}
}
