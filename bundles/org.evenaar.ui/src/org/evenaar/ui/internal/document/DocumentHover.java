package org.evenaar.ui.internal.document;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.evenaar.check.Finding;
import org.evenaar.report.FindingWords;
import org.evenaar.review.ReviewItem;
import org.evenaar.rules.MessageCatalog;
import org.evenaar.ui.internal.document.Marks.Mark;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;

/** Says in a few lines what a marked place in the text is about. */
public final class DocumentHover extends ToolTip {

	private static final MessageCatalog TEXTS = new MessageCatalog(DocumentHover.class, "messages");
	private static final int WIDTH = 380;
	private static final int MOST = 3;
	private static final int LONGEST_WHY = 220;

	private final DocumentView view;
	private final FindingWords words = new FindingWords(UiLanguage.locale());
	private List<Mark> marks = List.of();

	public DocumentHover(DocumentView view) {
		super(view.widget(), NO_RECREATE, false);
		this.view = view;
		setPopupDelay(400);
		setShift(new Point(8, 14));
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		marks = view.marksAt(event.x, event.y);
		return !marks.isEmpty();
	}

	@Override
	protected Object getToolTipArea(Event event) {
		List<Mark> here = view.marksAt(event.x, event.y);
		return here.isEmpty() ? null : here.getFirst().id();
	}

	@Override
	protected Composite createToolTipContentArea(Event event, Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 4).applyTo(area);
		area.setBackground(EvenaarColors.background(ColorRole.PAGE));
		marks.stream().limit(MOST).forEach(mark -> mark(area, mark));
		if (marks.size() > MOST) {
			label(area, UiLanguage.of(TEXTS, "hover.more", marks.size() - MOST), ColorRole.MUTED, false);
		}
		return area;
	}

	private void mark(Composite area, Mark mark) {
		ReviewItem item = mark.item();
		Finding finding = item.finding();
		ColorRole role = DocumentPainter.role(mark);
		label(area, words.severity(finding.severity()) + " · " + words.of(finding.title()), role, true);
		label(area, shortened(words.of(finding.why())), ColorRole.PAGE, false);
		label(area, words.status(finding), ColorRole.MUTED, false);
		String state = item.suppressed() ? UiLanguage.of(TEXTS, "hover.suppressed")
				: item.decision().map(d -> UiLanguage.of(TEXTS, "hover.decision", words.verdict(d.verdict()), d.reviewer()))
						.orElse(item.counts() ? UiLanguage.of(TEXTS, "hover.open") : "");
		label(area, state, ColorRole.MUTED, false);
	}

	private static void label(Composite area, String text, ColorRole role, boolean bold) {
		if (text.isBlank()) {
			return;
		}
		var label = new Label(area, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		label.setBackground(area.getBackground());
		label.setForeground(EvenaarColors.foreground(role));
		if (bold) {
			label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		}
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
	}

	private static String shortened(String why) {
		if (why.length() <= LONGEST_WHY) {
			return why;
		}
		int space = why.lastIndexOf(' ', LONGEST_WHY);
		return why.substring(0, space < 0 ? LONGEST_WHY : space) + " …";
	}
}
