package org.evenaar.ui.internal.instruments;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.evenaar.instrument.evidence.EvidenceCell;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;

/** What the states of evidence look like: a shape and a colour, beside the words. Where nobody looked is a state of its own. */
enum EvidenceLook {

	/** a filled circle */
	VALIDATED(ColorRole.DECIDED),
	/** a circle filled by half */
	PARTLY(ColorRole.MEDIUM),
	/** a filled diamond */
	AGAINST(ColorRole.HIGH),
	/** studied, but what was found does not decide: a question mark */
	UNDECIDED(ColorRole.INFO),
	/** somebody looked and found nothing: an open circle */
	NOTHING_FOUND(ColorRole.INFO),
	/** nobody looked: three dots, on no ground */
	NOT_LOOKED_INTO(ColorRole.MUTED);

	private static final int RADIUS = 5;

	private final ColorRole role;

	EvidenceLook(ColorRole role) {
		this.role = role;
	}

	static EvidenceLook of(EvidenceCell cell) {
		return switch (cell.state()) {
		case VALIDATED -> VALIDATED;
		case PARTLY -> PARTLY;
		case AGAINST -> AGAINST;
		case UNKNOWN -> !cell.lookedInto() ? NOT_LOOKED_INTO : cell.inquiries().isEmpty() ? UNDECIDED : NOTHING_FOUND;
		};
	}

	ColorRole role() {
		return role;
	}

	/** @return few words, for a cell */
	String word() {
		return InstrumentTexts.of("state." + name().toLowerCase(Locale.ROOT));
	}

	/** @return the word and the sentence; the word alone once, where the sentence begins with it */
	String with(String sentence) {
		boolean twice = sentence.toLowerCase(UiLanguage.locale()).startsWith(word().toLowerCase(UiLanguage.locale()) + ":");
		return twice ? sentence : word() + ": " + sentence;
	}

	/** Draws the shape around a point, on the ground of the state. */
	void draw(GC gc, int x, int y) {
		gc.setForeground(EvenaarColors.foreground(role));
		gc.setBackground(EvenaarColors.foreground(role));
		gc.setLineWidth(2);
		gc.setLineStyle(SWT.LINE_SOLID);
		switch (this) {
		case VALIDATED -> gc.fillOval(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
		case PARTLY -> {
			gc.drawOval(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
			gc.fillArc(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS, 90, 180);
		}
		case AGAINST -> gc.fillPolygon(new int[] { x - RADIUS - 1, y, x, y - RADIUS - 1, x + RADIUS + 1, y, x, y + RADIUS + 1 });
		case UNDECIDED -> gc.drawText("?", x - gc.textExtent("?").x / 2, y - gc.getFontMetrics().getHeight() / 2, true);
		case NOTHING_FOUND -> gc.drawOval(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
		case NOT_LOOKED_INTO -> {
			for (int dot = -1; dot <= 1; dot++) {
				gc.fillOval(x + dot * RADIUS - 1, y - 1, 2, 2);
			}
		}
		}
		gc.setLineWidth(1);
	}
}
