package org.evenaar.ui.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.evenaar.model.guideline.Strength;
import org.evenaar.review.ReviewItem;
import org.evenaar.ui.internal.document.Marks.Mark;
import org.evenaar.ui.internal.document.Marks.Shown;
import org.evenaar.ui.internal.document.TextMap.BlockPosition;
import org.evenaar.ui.internal.document.TextMap.Span;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;

/**
 * A document, typeset, with its findings drawn over the text. The text is set beside the UI thread for the width that
 * there is, and again where that changes; its lines are the lines of the widget, so that no place is far away.
 */
public final class DocumentView {

	public static final int USUAL_ZOOM = Zoom.USUAL;
	private static final int LEFT_GUTTER = 68;
	private static final int RIGHT_GUTTER = 56;
	private static final int VERTICAL_MARGIN = 6;
	private static final int RESIZE_DELAY = 120;
	private static final int NARROWEST = 120;

	private final StyledText text;
	private final Typesetter typesetter;
	private final DocumentPainter painter;
	private final List<DocumentViewListener> listeners = new ArrayList<>();
	private final Display display;
	private Composition composition;
	private Marks marks;
	private List<ReviewItem> items = List.of();
	private Shown shown = new Shown(true, false);
	private String selected = "";
	private int zoom = USUAL_ZOOM;
	private int column;
	private int width;
	private Runnable pending;
	private boolean moving;
	private final Runnable whenResized = this::compose;

	public DocumentView(Composite parent, Function<Strength, String> labels, int zoom) {
		this.zoom = zoom;
		parent.setLayout(new FillLayout());
		text = new StyledText(parent, SWT.MULTI | SWT.V_SCROLL | SWT.READ_ONLY);
		text.setData("org.evenaar.id", "document.text");
		// The colours are those of the page, which the style sheets of the window do not know.
		text.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		display = text.getDisplay();
		typesetter = new Typesetter(text, labels, zoom);
		composition = typesetter.empty();
		marks = Marks.of(items, composition, shown);
		painter = new DocumentPainter(this);
		text.setDoubleClickEnabled(true);
		text.setAlwaysShowScrollBars(true);
		text.setKeyBinding('A' | SWT.MOD1, ST.SELECT_ALL);
		text.addLineStyleListener(new LineStyler(this, painter));
		text.addPaintListener(painter);
		text.addListener(SWT.Resize, event -> resized());
		text.addListener(SWT.KeyUp, event -> caretMoved());
		text.addListener(SWT.MouseUp, event -> caretMoved());
		text.addListener(SWT.MouseDown, this::clicked);
		text.addListener(SWT.MouseVerticalWheel, this::wheel);
		text.getVerticalBar().addListener(SWT.Selection, event -> scrolled());
		IPropertyChangeListener fontListener = event -> {
			if (DocumentFonts.TEXT.equals(event.getProperty())) {
				setZoom(this.zoom);
			}
		};
		JFaceResources.getFontRegistry().addListener(fontListener);
		text.addDisposeListener(event -> JFaceResources.getFontRegistry().removeListener(fontListener));
		applyColors();
		EvenaarColors.whenChanged(text, this::applyColors);
	}

	private void applyColors() {
		text.setBackground(EvenaarColors.background(ColorRole.PAGE));
		text.setForeground(EvenaarColors.foreground(ColorRole.PAGE));
		// The painter shows what is selected.
		text.setSelectionBackground(text.getBackground());
		text.setSelectionForeground(text.getForeground());
		text.redraw();
	}

	public void addListener(DocumentViewListener listener) {
		listeners.add(listener);
	}

	/** @return the widget, for focus, menus and accessibility */
	public StyledText widget() {
		return text;
	}

	public Composition composition() {
		return composition;
	}

	public Marks marks() {
		return marks;
	}

	public String selected() {
		return selected;
	}

	Meter meter() {
		return typesetter.type().meter();
	}

	DocumentFonts fonts() {
		return typesetter.type().fonts();
	}

	int column() {
		return column;
	}

	int left() {
		return text.getLeftMargin();
	}

	/** Shows another document, or another version of it; keeps the place where people were reading. */
	public void setManuscript(Manuscript newManuscript) {
		typesetter.take(newManuscript, zoom, this::compose);
	}

	/** Shows other findings, or what was decided on them. */
	public void setItems(List<ReviewItem> newItems, Shown newShown) {
		items = newItems;
		shown = newShown;
		marks = Marks.of(items, composition, shown, selected);
		text.redraw();
	}

	public int zoom() {
		return zoom;
	}

	public void setZoom(int percent) {
		zoom = Zoom.within(percent);
		typesetter.zoom(zoom);
		compose();
		listeners.forEach(listener -> listener.zoomed(zoom));
	}

	public void zoomBy(int steps) {
		setZoom(Zoom.stepped(zoom, steps));
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			event.doit = false;
			zoomBy(event.count > 0 ? 1 : -1);
		} else {
			display.asyncExec(this::scrolled);
		}
	}

	private void resized() {
		if (text.getClientArea().width != width) {
			display.timerExec(composition.lines().isEmpty() ? 0 : RESIZE_DELAY, whenResized);
		}
	}

	private void compose() {
		if (text.isDisposed() || text.getClientArea().width == 0) {
			return;
		}
		width = text.getClientArea().width;
		int room = Math.max(NARROWEST, Math.min(typesetter.pleasantWidth(), width - LEFT_GUTTER - RIGHT_GUTTER));
		List<ReviewItem> toMark = items;
		Shown toShow = shown;
		String asks = selected;
		typesetter.set(room, done -> Marks.of(toMark, done, toShow, asks), (done, placed) -> {
			boolean same = toMark == items && toShow.equals(shown) && asks.equals(selected);
			show(done, same ? placed : Marks.of(items, done, shown, selected), room);
		});
	}

	private void show(Composition done, Marks placed, int room) {
		int left = Math.max(LEFT_GUTTER, (width - room) / 2);
		Optional<BlockPosition> top = composition.lines().isEmpty() ? Optional.empty()
				: composition.map().nearest(composition.lines().get(topLine()).end());
		Optional<BlockPosition> caret = composition.map().nearest(text.getCaretOffset());
		text.setRedraw(false);
		moving = true;
		try {
			text.setText("");
			typesetter.turn();
			text.setMargins(left, VERTICAL_MARGIN, 0, 0);
			composition = done;
			marks = placed;
			column = room;
			text.setText(done.text());
			caret.map(place -> done.map().textOffset(place.path(), place.offset())).filter(offset -> offset >= 0)
					.ifPresent(text::setCaretOffset);
			top.map(place -> done.map().textOffset(place.path(), place.offset())).filter(offset -> offset >= 0)
					.ifPresent(offset -> text.setTopIndex(done.lineAt(offset)));
		} finally {
			moving = false;
			text.setRedraw(true);
		}
		if (pending != null) {
			Runnable wanted = pending;
			pending = null;
			wanted.run();
		}
		listeners.forEach(DocumentViewListener::composed);
		scrolled();
	}

	private int topLine() {
		return Math.clamp(text.getTopIndex(), 0, Math.max(0, composition.lines().size() - 1));
	}

	/** Selects a finding, brings it into sight and tells nobody. */
	public void select(String id, boolean scroll) {
		selected = id;
		if (composition.lines().isEmpty()) {
			pending = () -> select(id, scroll);
			return;
		}
		if (marks.mark(id).isEmpty()) {
			marks = Marks.of(items, composition, shown, selected);
		}
		marks.mark(id).filter(mark -> scroll).ifPresent(mark -> {
			reveal(mark.start());
			moving = true;
			text.setCaretOffset(mark.start());
			moving = false;
		});
		text.redraw();
	}

	/** Brings a place into sight, in the upper third of the window, unless it is well in sight already. */
	public void reveal(int offset) {
		int line = composition.lineAt(offset);
		int height = text.getClientArea().height;
		int first = text.getTopIndex();
		int last = text.getLineIndex(height);
		if (line <= first + 1 || line >= last - 1) {
			int above = height / 3 / Math.max(1, meter().height(Face.BODY) + Composer.leading(meter(), Face.BODY));
			text.setTopIndex(Math.max(0, line - above));
		}
		scrolled();
	}

	/** Shows the item of the manuscript at the top of the window. */
	public void revealItem(int item) {
		if (composition.lines().isEmpty()) {
			pending = () -> revealItem(item);
			return;
		}
		int line = composition.firstLines()[Math.clamp(item, 0, composition.firstLines().length - 1)];
		moving = true;
		text.setCaretOffset(composition.lines().get(line).start() + composition.lines().get(line).prefix());
		moving = false;
		text.setTopIndex(line);
		scrolled();
	}

	/** Selects words of a block, such as a place that was searched for. */
	public void selectWords(String path, int start, int end) {
		if (composition.lines().isEmpty()) {
			pending = () -> selectWords(path, start, end);
			return;
		}
		List<Span> spans = composition.map().spans(path, start, end);
		if (!spans.isEmpty()) {
			reveal(spans.getFirst().start());
			moving = true;
			text.setSelection(spans.getFirst().start(), spans.getLast().end());
			moving = false;
		}
	}

	/** @return the words that are selected, without line ends that only the width made */
	public String selectedWords() {
		Point range = text.getSelectionRange();
		return composition.plain(range.x, range.x + range.y);
	}

	/** @return the words of a stretch of a block */
	public String words(TextMap.BlockRange range) {
		var words = new StringBuilder();
		composition.map().spans(range.path(), range.start(), range.end())
				.forEach(span -> words.append(composition.text(), span.start(), span.end()));
		return words.toString().strip();
	}

	/** @return the first block that the selection touches, and how much of it; empty where nothing is selected */
	public Optional<TextMap.BlockRange> selectedRange() {
		Point range = text.getSelectionRange();
		return composition.map().firstBlock(range.x, range.x + range.y);
	}

	/** @return the first place in sight, to come back to */
	public Optional<BlockPosition> placeInSight() {
		return composition.lines().isEmpty() ? Optional.empty()
				: composition.map().nearest(composition.lines().get(topLine()).end());
	}

	/** Shows that place at the top of the window, as soon as the text is there. */
	public void goTo(BlockPosition place) {
		if (composition.lines().isEmpty()) {
			pending = () -> goTo(place);
			return;
		}
		int offset = composition.map().textOffset(place.path(), place.offset());
		if (offset >= 0) {
			moving = true;
			text.setCaretOffset(offset);
			moving = false;
			text.setTopIndex(composition.lineAt(offset));
			scrolled();
		}
	}

	/** @return the section in which the window begins */
	public int sectionInSight() {
		return composition.lines().isEmpty() ? 0 : composition.sectionAt(Math.min(topLine() + 1,
				composition.lines().size() - 1));
	}

	private void scrolled() {
		listeners.forEach(listener -> listener.scrolled(sectionInSight()));
	}

	private void clicked(Event event) {
		painter.glyphAt(event.x, event.y).ifPresent(mark -> userSelected(mark.id()));
	}

	private void caretMoved() {
		if (moving || composition.lines().isEmpty()) {
			return;
		}
		int offset = text.getCaretOffset();
		List<Mark> here = marks.at(offset, composition.lineAt(offset));
		boolean kept = here.stream().anyMatch(mark -> mark.id().equals(selected));
		if (!here.isEmpty() && !kept) {
			userSelected(here.getFirst().id());
		}
		scrolled();
	}

	private void userSelected(String id) {
		selected = id;
		text.redraw();
		listeners.forEach(listener -> listener.selected(id));
	}

	/** @return the marks at a point of the widget, heaviest first */
	List<Mark> marksAt(int x, int y) {
		Optional<Mark> glyph = painter.glyphAt(x, y);
		if (glyph.isPresent() || composition.lines().isEmpty()) {
			return glyph.map(List::of).orElse(List.of());
		}
		int offset = text.getOffsetAtPoint(new Point(x, y));
		return offset < 0 ? List.of() : marks.at(offset, composition.lineAt(offset));
	}
}
