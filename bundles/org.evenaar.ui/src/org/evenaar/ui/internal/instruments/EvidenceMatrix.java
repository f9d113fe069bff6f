package org.evenaar.ui.internal.instruments;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.instruments.MatrixModel.Line;
import org.evenaar.ui.internal.instruments.MatrixModel.Place;
import org.evenaar.ui.internal.instruments.MatrixModel.Row;
import org.evenaar.ui.internal.theme.EvenaarColors;

/**
 * Parts of an instrument down, groups across; in each cell what is known. The first column and the names of the groups
 * stay in sight. Arrow keys, Home, End and Page keys walk from cell to cell; a screen reader says each one in words.
 */
public final class EvidenceMatrix extends Canvas {

	/** Told what people do here. */
	interface Listener {

		/** Somebody came to another place. */
		void selected(Place place);

		/** Somebody wants to see or do more there: Enter, or a double click. */
		void opened(Place place);
	}

	private final MatrixPainter painter = new MatrixPainter();
	private final Listener listener;
	private MatrixModel model = MatrixModel.EMPTY;
	private List<Line> lines = List.of();
	private Place place = new Place(0, -1);
	private int top;
	private int left;

	EvidenceMatrix(Composite parent, String name, Listener listener) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL | SWT.H_SCROLL);
		this.listener = listener;
		Named.ownColors(Named.id(this, "instrument.matrix"));
		new MatrixSpeaker(this, name);
		addListener(SWT.Paint, event -> painter.paint(event.gc, view()));
		addListener(SWT.Resize, event -> bars());
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, EvidenceMatrix::traverse);
		addListener(SWT.MouseDown, this::press);
		addListener(SWT.MouseDoubleClick, event -> at(event.x, event.y).ifPresent(listener::opened));
		addListener(SWT.MouseMove, event -> tip(event.x, event.y));
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		scroll(getVerticalBar(), moved -> top = moved);
		scroll(getHorizontalBar(), moved -> left = moved);
		EvenaarColors.whenChanged(this, this::redraw);
	}

	private void scroll(ScrollBar bar, Consumer<Integer> take) {
		bar.addListener(SWT.Selection, event -> {
			take.accept(bar.getSelection());
			redraw();
		});
	}

	/** Shows other evidence; the place stays at its part and its group where they are still there. */
	void show(MatrixModel shown) {
		Place before = place;
		place = same(shown).orElse(shown.within(new Place(0, -1)));
		model = shown;
		lines = shown.lines();
		GC gc = new GC(this);
		painter.measure(gc, shown, getFont());
		gc.dispose();
		bars();
		if (!place.equals(before)) {
			reveal();
		}
		redraw();
	}

	private Optional<Place> same(MatrixModel shown) {
		if (model.rows().isEmpty()) {
			return Optional.empty();
		}
		Row row = model.rows().get(place.row());
		return shown.find(row.kind(), row.id(), place.isRow() ? -1 : shown.groups().indexOf(model.groups().get(place.column())));
	}

	/** Puts the table on the clipboard as text. Public for the command that copies: it looks for a method of this name. */
	public void copy() {
		clip(model.text());
	}

	/** Puts what is known at this place on the clipboard, in words. */
	void copyCell() {
		clip(model.spoken(place));
	}

	private void clip(String text) {
		if (!model.rows().isEmpty()) {
			Clipboard clipboard = new Clipboard(getDisplay());
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	MatrixModel model() {
		return model;
	}

	Place place() {
		return place;
	}

	/** Goes to a place, as the keys do. */
	void go(Place wanted) {
		if (model.rows().isEmpty()) {
			return;
		}
		Place next = model.within(wanted);
		boolean changed = !next.equals(place);
		place = next;
		reveal();
		redraw();
		if (changed) {
			listener.selected(place);
			getAccessible().setFocus(childOf(place));
		}
	}

	/** @return the number under which screen readers know a place */
	int childOf(Place of) {
		return of.row() * (model.groups().size() + 1) + of.column() + 1;
	}

	Place placeOf(int child) {
		int width = model.groups().size() + 1;
		return new Place(child / width, child % width - 1);
	}

	private MatrixPainter.View view() {
		return new MatrixPainter.View(model, lines, place, getClientArea(), left, top, isFocusControl());
	}

	private void bars() {
		Rectangle area = getClientArea();
		Point size = painter.size(model, lines.size());
		top = bar(getVerticalBar(), size.y - painter.head(), area.height - painter.head(), top, painter.line());
		left = bar(getHorizontalBar(), size.x - painter.labels(area.width), area.width - painter.labels(area.width), left, painter.column());
	}

	private static int bar(ScrollBar bar, int whole, int room, int at, int step) {
		boolean needed = whole > room;
		bar.setVisible(needed);
		int last = Math.max(0, whole - room);
		int now = Math.clamp(at, 0, last);
		bar.setValues(now, 0, Math.max(1, whole), Math.max(1, Math.min(room, whole)), step, Math.max(step, room - step));
		return now;
	}

	private void reveal() {
		Rectangle area = getClientArea();
		int y = lineOf(place.row()) * painter.line();
		int room = area.height - painter.head();
		int above = place.row() == 0 ? 0 : y;
		top = above < top ? above : y + painter.line() > top + room ? y + painter.line() - room : top;
		if (!place.isRow()) {
			int x = place.column() * painter.column();
			int width = area.width - painter.labels(area.width);
			left = x < left ? x : x + painter.column() > left + width ? x + painter.column() - width : left;
		}
		bars();
	}

	private int lineOf(int row) {
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).row() == row) {
				return i;
			}
		}
		return 0;
	}

	private void key(Event event) {
		int page = Math.max(1, (getClientArea().height - painter.head()) / painter.line() - 1);
		boolean control = (event.stateMask & SWT.MOD1) != 0;
		switch (event.keyCode) {
		case SWT.ARROW_DOWN -> go(new Place(place.row() + 1, place.column()));
		case SWT.ARROW_UP -> go(new Place(place.row() - 1, place.column()));
		case SWT.ARROW_RIGHT -> go(new Place(place.row(), place.column() + 1));
		case SWT.ARROW_LEFT -> go(new Place(place.row(), place.column() - 1));
		case SWT.PAGE_DOWN -> go(new Place(place.row() + page, place.column()));
		case SWT.PAGE_UP -> go(new Place(place.row() - page, place.column()));
		case SWT.HOME -> go(new Place(control ? 0 : place.row(), -1));
		case SWT.END -> go(new Place(control ? model.rows().size() - 1 : place.row(), model.groups().size() - 1));
		case SWT.CR, SWT.KEYPAD_CR, SWT.F2 -> listener.opened(place);
		default -> {
			// other keys belong to the window
		}
		}
	}

	private static void traverse(Event event) {
		switch (event.detail) {
		case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> event.doit = true;
		case SWT.TRAVERSE_ARROW_NEXT, SWT.TRAVERSE_ARROW_PREVIOUS, SWT.TRAVERSE_PAGE_NEXT, SWT.TRAVERSE_PAGE_PREVIOUS, SWT.TRAVERSE_RETURN ->
			event.doit = false;
		default -> {
			// Escape belongs to the window
		}
		}
	}

	private void press(Event event) {
		setFocus();
		at(event.x, event.y).ifPresent(this::go);
	}

	private Optional<Place> at(int x, int y) {
		if (y < painter.head()) {
			return Optional.empty();
		}
		int line = (y - painter.head() + top) / painter.line();
		if (line >= lines.size() || lines.get(line).isHeading()) {
			return Optional.empty();
		}
		int labels = painter.labels(getClientArea().width);
		int column = x < labels ? -1 : (x - labels + left) / painter.column();
		return column >= model.groups().size() ? Optional.empty() : Optional.of(new Place(lines.get(line).row(), column));
	}

	private void tip(int x, int y) {
		String text = at(x, y).map(p -> p.isRow() ? model.rows().get(p.row()).label()
				: model.groups().get(p.column()) + ": " + model.rows().get(p.row()).cells().get(p.column()).spoken()).orElse(null);
		if (text == null || !text.equals(getToolTipText())) {
			setToolTipText(text);
		}
	}
}
