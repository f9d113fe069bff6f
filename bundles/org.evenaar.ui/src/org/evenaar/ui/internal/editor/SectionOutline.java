package org.evenaar.ui.internal.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.evenaar.rules.Severity;
import org.evenaar.ui.internal.document.Manuscript;
import org.evenaar.ui.internal.editor.SectionCounts.Count;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;

/** The sections of the document with what is to be decided in each; a click leads there. */
final class SectionOutline {

	private static final int LEVELS_OPEN = 3;
	private static final int LEAST = 40;
	private static final int MOST = 104;

	private final Composite frame;
	private final TreeViewer viewer;
	private Manuscript manuscript = new Manuscript(List.of(), List.of(), List.of());
	private SectionCounts counts = SectionCounts.of(manuscript, List.of());
	/** Sections by the section around them, -1 for those that are in none. */
	private Map<Integer, List<Integer>> children = Map.of();
	private boolean following;
	private int current = -1;

	/** @param onChoice gets the index of the item at which a section begins */
	SectionOutline(Composite parent, IntConsumer onChoice) {
		frame = Named.ownColors(new Composite(parent, SWT.NONE));
		var columns = new TreeColumnLayout();
		frame.setLayout(columns);
		viewer = new TreeViewer(frame, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
		Named.spoken(Named.ownColors(viewer.getTree()), "outline", EditorTexts.text("outline.name"));
		viewer.setContentProvider(new Sections());
		column(columns, new Headings(), new ColumnWeightData(100, 60), SWT.LEFT);
		column(columns, new Counts(), new ColumnPixelData(LEAST, false, true), SWT.LEFT);
		viewer.setUseHashlookup(true);
		ColumnViewerToolTipSupport.enableFor(viewer, ToolTip.NO_RECREATE);
		viewer.addSelectionChangedListener(event -> {
			if (!following && event.getStructuredSelection().getFirstElement() instanceof Integer section) {
				current = section;
				onChoice.accept(manuscript.sections().get(section).item());
			}
		});
		applyColors();
		EvenaarColors.whenChanged(viewer.getControl(), () -> {
			applyColors();
			viewer.refresh();
		});
	}

	private void column(TreeColumnLayout columns, CellLabelProvider labels, ColumnLayoutData width, int style) {
		var column = new TreeViewerColumn(viewer, style);
		column.setLabelProvider(labels);
		columns.setColumnData(column.getColumn(), width);
	}

	private void applyColors() {
		frame.setBackground(EvenaarColors.background(ColorRole.PAGE));
		viewer.getTree().setBackground(EvenaarColors.background(ColorRole.PAGE));
		viewer.getTree().setForeground(EvenaarColors.foreground(ColorRole.PAGE));
	}

	Control control() {
		return frame;
	}

	void show(Manuscript newManuscript, SectionCounts newCounts) {
		manuscript = newManuscript;
		counts = newCounts;
		children = new HashMap<>();
		for (int i = 0; i < manuscript.sections().size(); i++) {
			children.computeIfAbsent(manuscript.sections().get(i).parent(), key -> new ArrayList<>()).add(i);
		}
		current = -1;
		following = true;
		viewer.setInput(manuscript);
		fitCounts();
		viewer.expandToLevel(LEVELS_OPEN);
		following = false;
	}

	void show(SectionCounts newCounts) {
		counts = newCounts;
		fitCounts();
		viewer.refresh(true);
	}

	/** Marks the section in which the document's window begins. */
	void follow(int section) {
		if (section == current || section >= manuscript.sections().size()) {
			return;
		}
		current = section;
		following = true;
		viewer.setSelection(new StructuredSelection(section), true);
		following = false;
	}

	private final class Sections implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return children(-1);
		}

		@Override
		public Object[] getChildren(Object parent) {
			return children((Integer) parent);
		}

		private Object[] children(int parent) {
			return children.getOrDefault(parent, List.of()).toArray();
		}

		@Override
		public Object getParent(Object element) {
			int parent = manuscript.sections().get((Integer) element).parent();
			return parent < 0 ? null : parent;
		}

		@Override
		public boolean hasChildren(Object element) {
			return children.containsKey(element);
		}
	}

	private String inWords(Integer section) {
		Count count = counts.of(section);
		String heading = manuscript.sections().get(section).heading();
		return heading + "\n" + (count.isEmpty() ? EditorTexts.text("outline.none")
				: EditorTexts.text("outline.counts", count.open(Severity.HIGH), count.open(Severity.MEDIUM),
						count.open(Severity.LOW), count.decided()));
	}

	private final class Headings extends ColumnLabelProvider {

		@Override
		public String getText(Object element) {
			String heading = manuscript.sections().get((Integer) element).heading();
			return heading.isBlank() ? EditorTexts.text("outline.begin") : heading;
		}

		@Override
		public String getToolTipText(Object element) {
			return inWords((Integer) element);
		}
	}

	/** The column of the numbers is as wide as the widest of them. */
	private void fitCounts() {
		var gc = new GC(viewer.getTree());
		int widest = LEAST;
		for (int i = 0; i < manuscript.sections().size(); i++) {
			widest = Math.max(widest, gc.textExtent(label(counts.of(i)).getString()).x + 16);
		}
		gc.dispose();
		((TreeColumnLayout) frame.getLayout()).setColumnData(viewer.getTree().getColumn(1),
				new ColumnPixelData(Math.min(widest, MOST), false, true));
		frame.layout();
	}

	private static StyledString label(Count count) {
		var label = new StyledString();
		part(label, "◆", count.open(Severity.HIGH), ColorRole.HIGH);
		part(label, "▲", count.open(Severity.MEDIUM), ColorRole.MEDIUM);
		part(label, "○", count.open(Severity.LOW), ColorRole.LOW);
		part(label, "i", count.open(Severity.INFO), ColorRole.INFO);
		part(label, "✓", count.decided(), ColorRole.DECIDED);
		return label;
	}

	private static void part(StyledString label, String shape, int count, ColorRole role) {
		if (count > 0) {
			label.append((label.length() == 0 ? "" : " ") + shape + count, new Styler() {
				@Override
				public void applyStyles(TextStyle style) {
					style.foreground = EvenaarColors.foreground(role);
				}
			});
		}
	}

	/** Shapes and numbers; the words for them stand in the tip. */
	private final class Counts extends StyledCellLabelProvider {

		@Override
		public void update(ViewerCell cell) {
			StyledString label = label(counts.of((Integer) cell.getElement()));
			cell.setText(label.getString());
			cell.setStyleRanges(label.getStyleRanges());
			super.update(cell);
		}

		@Override
		public String getToolTipText(Object element) {
			return inWords((Integer) element);
		}
	}
}
