package org.evenaar.ui.internal.report;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.editor.SourceLinks;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;

/** Shows a report: as a page where the system can, as text everywhere else. */
final class ReportPane {

	private static final String CSS_OFF = "org.eclipse.e4.ui.css.disabled";
	private static final int MARGIN = 14;
	private static final int MOST_COLUMNS = 120;

	private final Composite control;
	private final Control content;
	private int shownColumns;

	/**
	 * @param openInBrowser shows the page in the person's own web browser
	 * @param again         makes the report anew, for another width
	 */
	ReportPane(Composite parent, Runnable openInBrowser, Runnable again) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
		content = content(openInBrowser);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
		content.addListener(SWT.Resize, event -> {
			if (content instanceof StyledText && changedColumns()) {
				again.run();
			}
		});
	}

	private boolean changedColumns() {
		int before = shownColumns;
		return columns() != before;
	}

	/** @return how many letters fit on a line */
	int columns() {
		if (!(content instanceof StyledText text)) {
			return ReportOrder.USUAL_COLUMNS;
		}
		GC gc = new GC(text);
		double letter = gc.getFontMetrics().getAverageCharacterWidth();
		gc.dispose();
		shownColumns = Math.clamp((int) ((text.getClientArea().width - 2 * MARGIN) / letter) - 1, 1, MOST_COLUMNS);
		return shownColumns;
	}

	private Control content(Runnable openInBrowser) {
		if (!Boolean.getBoolean("evenaar.noBrowser")) {
			try {
				return browser();
			} catch (SWTError e) {
				// The system has no part that shows web pages: text does, and the page opens in the person's own browser.
				System.getLogger("org.evenaar.ui").log(System.Logger.Level.DEBUG, "No browser widget", e);
			}
		}
		Link link = Named.id(new Link(control, SWT.WRAP), "report.openInBrowser");
		link.setText(ReportTexts.text("preview.text"));
		link.addListener(SWT.Selection, event -> openInBrowser.run());
		GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, MARGIN / 2).hint(100, SWT.DEFAULT).applyTo(link);
		StyledText text = Named.spoken(new StyledText(control, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL), "report.text",
				ReportTexts.text("preview"));
		text.setData(CSS_OFF, Boolean.TRUE);
		text.setFont(JFaceResources.getTextFont());
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setLineSpacing(2);
		colors(text);
		EvenaarColors.whenChanged(text, () -> colors(text));
		return text;
	}

	private static void colors(StyledText text) {
		text.setBackground(EvenaarColors.background(ColorRole.PAGE));
		text.setForeground(EvenaarColors.foreground(ColorRole.PAGE));
	}

	private Browser browser() {
		Browser browser = Named.spoken(new Browser(control, SWT.NONE), "report.page", ReportTexts.text("preview"));
		browser.addLocationListener(LocationListener.changingAdapter(this::leave));
		browser.addOpenWindowListener(event -> event.required = true);
		return browser;
	}

	/** The report is all that is shown here: sources open in the person's own browser. */
	private void leave(LocationEvent event) {
		if (event.location.startsWith("http:") || event.location.startsWith("https:")) {
			event.doit = false;
			control.getDisplay().asyncExec(() -> SourceLinks.open(control.getShell(), event.location));
		}
	}

	/** @return the form of report that is shown */
	String form() {
		return content instanceof Browser ? "html" : "text";
	}

	Composite control() {
		return control;
	}

	/** @param fromTop false where the place people were reading is to stay in sight */
	void show(String report, boolean fromTop) {
		if (content instanceof Browser browser) {
			browser.setText(report);
		} else if (content instanceof StyledText text) {
			int top = fromTop ? 0 : text.getTopPixel();
			text.setRedraw(false);
			text.setText(report);
			text.setRedraw(true);
			text.setTopPixel(top);
		}
	}

	void focus() {
		content.setFocus();
	}
}
