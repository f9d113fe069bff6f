package org.evenaar.ui.internal.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.evenaar.report.Renderer;
import org.evenaar.report.RendererDescriptor;
import org.evenaar.report.ReportFile;
import org.evenaar.report.ReportOptions;
import org.evenaar.report.ReviewDecisions;
import org.evenaar.review.ReviewException;
import org.evenaar.review.findings.ReviewReport;
import org.evenaar.ui.internal.dialogs.WriteFileJob;

/**
 * A report that somebody wants. Immutable; may go to any thread.
 *
 * @param report    what it is about
 * @param form      the form in which it is written
 * @param language  in which it is written
 * @param decisions whether it says what people decided
 * @param heldBack  whether it lists what exceptions hold back
 * @param columns   how wide lines of text are
 */
record ReportOrder(ReviewReport report, RendererDescriptor form, Locale language, boolean decisions, boolean heldBack,
		int columns) {

	private static final String BUNDLE = "org.evenaar.ui";
	/** For a file. */
	static final int USUAL_COLUMNS = 100;

	/**
	 * @param renderer see {@link #renderer}
	 * @throws IOException where the stream does not take it
	 */
	void write(Renderer renderer, OutputStream out) throws IOException {
		renderer.render(report.result(), options(), out);
	}

	/** @return what goes into a file */
	ReportFile.Content content() {
		return out -> {
			try {
				write(renderer(), out);
			} catch (ReviewException e) {
				throw new WriteFileJob.Refused(e.sentence(), e);
			}
		};
	}

	/** @throws ReviewException where the form of report does not work */
	Renderer renderer() throws ReviewException {
		try {
			return form.factory().create();
		} catch (Exception | LinkageError e) {
			throw new ReviewException(ReportTexts.both("form.broken", form.id(), form.contributor()), e);
		}
	}

	private ReportOptions options() {
		String version = Platform.getBundle(BUNDLE).getVersion().toString();
		return new ReportOptions(language, heldBack, false, columns, version, Instant.now(),
				decisions ? report.decisions() : ReviewDecisions.NONE);
	}
}
