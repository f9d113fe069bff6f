package org.evenaar.ui.internal.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.evenaar.rules.Severity;
import org.evenaar.ui.internal.document.Manuscript;
import org.evenaar.ui.internal.document.Manuscript.SectionEntry;
import org.evenaar.ui.internal.editor.SectionCounts.Count;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;

/** The sections of the document with what is to be decided in each; a click leads there. */
final class SectionOutline {

	private static final int LEVELS_OPEN = 3;

	private final TreeViewer viewer;
	private Manuscript manuscript = new Manuscript(List.of(), List.of(), List.of());
	private SectionCounts counts = SectionCounts.of(manuscript, List.of());
	/** Sections by the section around them, -1 for those that are in none. */
	private Map<Integer, List<Integer>> children = Map.of();
	private boolean following;
	private int current = -1;

	/** @param onChoice gets the index of the item at which a section begins */
	SectionOutline(Composite parent, IntConsumer onChoice) {
		viewer = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		Named.spoken(viewer.getTree(), "outline", EditorTexts.text("outline.name"));
		viewer.setContentProvider(new Sections());
		viewer.setLabelProvider(new Labels());
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

	private void applyColors() {
		viewer.getTree().setBackground(EvenaarColors.background(ColorRole.PAGE));
		viewer.getTree().setForeground(EvenaarColors.foreground(ColorRole.PAGE));
	}

	Control control() {
		return viewer.getControl();
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
		viewer.expandToLevel(LEVELS_OPEN);
		following = false;
	}

	void show(SectionCounts newCounts) {
		counts = newCounts;
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

	private final class Labels extends StyledCellLabelProvider {

		@Override
		public void update(ViewerCell cell) {
			int section = (Integer) cell.getElement();
			SectionEntry entry = manuscript.sections().get(section);
			var label = new StyledString(entry.heading().isBlank() ? EditorTexts.text("outline.begin") : entry.heading());
			Count count = counts.of(section);
			part(label, "◆", count.open(Severity.HIGH), ColorRole.HIGH);
			part(label, "▲", count.open(Severity.MEDIUM), ColorRole.MEDIUM);
			part(label, "○", count.open(Severity.LOW), ColorRole.LOW);
			part(label, "i", count.open(Severity.INFO), ColorRole.INFO);
			part(label, "✓", count.decided(), ColorRole.DECIDED);
			cell.setText(label.getString());
			cell.setStyleRanges(label.getStyleRanges());
			super.update(cell);
		}

		private static void part(StyledString label, String shape, int count, ColorRole role) {
			if (count > 0) {
				label.append("  " + shape + "\u2009" + count, new Styler() {
					@Override
					public void applyStyles(TextStyle style) {
						style.foreground = EvenaarColors.foreground(role);
					}
				});
			}
		}

		@Override
		public String getToolTipText(Object element) {
			Count count = counts.of((Integer) element);
			String heading = manuscript.sections().get((Integer) element).heading();
			if (count.isEmpty()) {
				return heading + "\n" + EditorTexts.text("outline.none");
			}
			return heading + "\n" + EditorTexts.text("outline.counts", count.open(Severity.HIGH),
					count.open(Severity.MEDIUM), count.open(Severity.LOW), count.decided());
		}
	}
}
